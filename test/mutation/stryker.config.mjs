/** The settings of `npm run mutation`; `scripts/mutation.mjs` says which folder. */
import { join } from 'node:path';
import process from 'node:process';

const folder = process.env['MUTATION_FOLDER'] ?? '*';
const output = 'output/mutation';

const config = {
  testRunner: 'quick',
  plugins: [join(import.meta.dirname, 'runner.mjs')],
  // Tables are data: their tests would be the same table written twice. Index files only name what others may use.
  mutate: [`src/${folder}/**/*.ts`, '!src/**/index.ts', '!src/**/*.data.ts', '!src/**/generated/**'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 1),
  timeoutMS: 4000,
  timeoutFactor: 2,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: `${output}/${folder}.json` },
  incremental: true,
  incrementalFile: `${output}/${folder}.incremental.json`,
  tempDirName: `${output}/sandbox-${folder}`,
  ignorePatterns: [
    '/*',
    '!/src',
    '!/test',
    '!/scripts',
    '!/package.json',
    '!/vitest.config.ts',
    '!/tsconfig.json',
    '/test/engines',
    '/test/consumers',
    '/test/browser',
  ],
  allowConsoleColors: false,
};

export default config;
