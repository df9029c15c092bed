import { defineConfig } from 'vitest/config';

/** Apart from the main suite: these tests have a package.json of their own. `npm run test:consumers` runs them. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    // Compilers wait for nothing but the processor.
    maxConcurrency: 2,
    // A slow machine is no failure: a test that hangs is all that these are for.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
