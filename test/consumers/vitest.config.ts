import { defineConfig } from 'vitest/config';

/** Apart from the main suite: these tests have a package.json of their own. `npm run test:consumers` runs them. */
export default defineConfig({ test: { root: import.meta.dirname, include: ['*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000 } });
