import { publicEntries } from './scripts/entries.mjs';

/**
 * @type {import('knip').KnipConfig}
 */
const config = {
  entry: [
    ...publicEntries.map(({ source }) => source),
    'scripts/*.{mjs,ts}',
    'test/**/*.test-d.ts',
    'docs/examples/{export-pipeline,playground}/main.{ts,tsx}',
    'docs/examples/*/vite.config.ts',
    'test/browser/*.test.ts',
    'test/chromium/*.ts',
  ],
  project: [
    'src/**/*.ts',
    'test/**/*.ts',
    // These have dependencies of their own.
    '!test/consumers/application/**',
    '!test/engines/**',
    '!test/mutation/**',
    '!docs/examples/sql/**',
    'scripts/**',
    'docs/examples/**/*.{ts,tsx,vue}',
  ],
  // What an exported signature names is exported too.
  ignoreExportsUsedInFile: true,
  // A script of package.json leads there; it has dependencies of its own.
  ignore: ['docs/examples/sql/**'],
  // Where there is no Java the test that calls it is skipped.
  ignoreBinaries: ['java'],
};

export default config;
