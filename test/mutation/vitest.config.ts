/** The tests that `npm run mutation` runs on each mutant: those of the folder that `scripts/mutation.mjs` names. */
import { join } from 'node:path';
import { defineConfig, mergeConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import shared from '../../vitest.config.ts';

const folder = process.env['MUTATION_FOLDER'] ?? '*';

/** Most mutants are dead before the turn of these comes. */
const SLOW = /(?:everyIdentifier|properties|noLeak|hostileData|hostile|roundTrip|linking)\.test\.ts$/u;

/** Quick files first: the first failure ends the run of a mutant. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => Number(SLOW.test(moduleId));
    return Promise.resolve(files.toSorted((a, b) => isSlow(a) - isSlow(b) || (a.moduleId < b.moduleId ? -1 : 1)));
  }
}

const config: ViteUserConfig = mergeConfig(
  shared,
  defineConfig({
    test: {
      typecheck: { enabled: false },
      sequence: { sequencer: QuickFirst },
    },
    resolve: { alias: [{ find: /^fast-check$/u, replacement: join(import.meta.dirname, 'quickCheck.ts') }] },
  }),
);

// Lists are joined when configurations are merged; these replace those of the whole suite.
config.test = {
  ...config.test,
  include: [`test/${folder}/**/*.test.ts`],
  exclude: [
    // They start processes of their own, or bundle the sources: no mutant is active there.
    'test/calendar/timeZones.test.ts',
    'test/mask/size.test.ts',
    // Their subject is time and memory, and they take seconds.
    'test/{mask,identifiers}/megabyte.test.ts',
    'test/export/rows/memory.test.ts',
  ],
};

export default config;
