/** The playground, built once for all tests and served as a user would serve it. */
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { rootFolder } from '../../scripts/entries.mjs';
import { REPORTS, browserPath } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the playground is served; nowhere when there is no browser. */
    readonly playground: string;
  }
}

const CONFIG = join(rootFolder, 'docs/examples/playground/vite.config.ts');

/**
 * Builds the playground and serves it under its policy.
 *
 * @param project - The tests.
 * @returns What stops serving.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (browserPath === undefined) return undefined;
  const outDir = join(REPORTS, 'site');
  await build({ configFile: CONFIG, logLevel: 'warn', build: { outDir } });
  const server = await preview({ configFile: CONFIG, logLevel: 'warn', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  project.provide('playground', server.resolvedUrls?.local[0] ?? '');
  return async () => server.close();
}
