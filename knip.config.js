/**
 * The public entries are found through `exports` of package.json.
 *
 * @type {import('knip').KnipConfig}
 */
const config = {
  entry: [
    'scripts/*.{mjs,ts}',
    'test/**/*.test-d.ts',
    'docs/examples/*/main.{ts,tsx}',
    'docs/examples/*/vite.config.ts',
    'test/browser/*.test.ts',
  ],
  project: ['src/**/*.ts', 'test/**/*.ts', '!test/consumers/application/**', 'scripts/**', 'docs/examples/**/*.{ts,tsx}'],
};

export default config;
