import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { publicEntries, rootFolder } from '../../scripts/entries.mjs';

export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    alias: publicEntries.map(({ name, source }) => ({ find: new RegExp(`^${name}$`, 'u'), replacement: join(rootFolder, source) })),
  },
  test: {
    include: ['**/*.test.ts'],
    // One process an engine: some of them are one for the whole process.
    pool: 'forks',
    // A slow machine is no failure: a test that hangs is all that these are for.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
