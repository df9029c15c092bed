/**
 * The library as an application runs it: bundled by esbuild from `../src`, without the helpers that a loader of TypeScript puts around functions.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../src/', import.meta.url));

const ENTRIES = ['index.ts', 'mask/index.ts', 'access/index.ts', 'export/index.ts', 'testing/index.ts'];

async function bundle() {
  const folder = await mkdtemp(fileURLToPath(new URL('node_modules/.library-', import.meta.url)));
  try {
    await build({
      stdin: { contents: ENTRIES.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: source },
      outfile: `${folder}/library.mjs`,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: 'node20',
      logLevel: 'error',
    });
    return await import(pathToFileURL(`${folder}/library.mjs`).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const {
  createMasker,
  exportRows,
  maskAddress,
  maskBankCard,
  maskCompanyName,
  maskEmail,
  maskMobile,
  maskName,
  maskResidentId,
  maskText,
  sampleCustomers,
  SAMPLE_AS_OF,
  validateCustomer,
} = await bundle();
