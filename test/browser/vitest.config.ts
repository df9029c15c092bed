import { defineConfig } from 'vitest/config';
import { rootFolder } from '../../scripts/entries.mjs';
import base from '../../vitest.config.ts';

/** Tests that drive a real browser: `npm run test:browser`. */
export default defineConfig({
  root: rootFolder,
  ...(base.resolve && { resolve: base.resolve }),
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/site.ts'],
    isolate: false,
    // One browser at a time is enough for the machine.
    fileParallelism: false,
    // A slow machine is no failure: a test that hangs is all that these are for.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
