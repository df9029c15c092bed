import { join } from 'node:path';
import { defineConfig } from 'vite';
import { publicEntries, rootFolder } from '../../../scripts/entries.mjs';

/** The policy of index.html, sent as a header too where the build is served. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  root: join(rootFolder, 'docs/examples/playground'),
  base: './',
  cacheDir: join(rootFolder, 'node_modules/.vite/playground'),
  resolve: {
    // The page imports the package by its public names and runs on the sources.
    alias: publicEntries.map(({ name, source }) => ({ find: new RegExp(`^${name}$`, 'u'), replacement: join(rootFolder, source) })),
  },
  server: { fs: { allow: [rootFolder] } },
  preview: { headers: { 'Content-Security-Policy': POLICY } },
  build: { outDir: join(rootFolder, 'output/playground'), emptyOutDir: true, target: 'es2023', reportCompressedSize: false },
});
