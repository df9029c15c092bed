/**
 * The library as an application runs it: bundled by esbuild from `../src`, without the helpers that a loader of TypeScript puts around functions.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = fileURLToPath(new URL('../src/', import.meta.url));

const ENTRIES = ['index.ts', 'identifiers/index.ts', 'mask/index.ts', 'access/index.ts', 'export/index.ts', 'testing/index.ts'];

/** Forms, with the schema of the same form, for `templates`. */
const FORMS = `
  export { createCollectionSchema, customizeTemplate, defaultTemplate, validateCollection } from './collection/index.ts';
  export { RawCollectionSchema } from './collection/schema.ts';
  export { safeParse } from 'valibot';
`;

/** Checks of single values that have no entry of their own; `validators` hands them to every candidate. */
const CHECKS = `
  export { isBlank } from './text/index.ts';
  export { fitsCodePoints, isContactPhone, isDateTime, isDayOrMonth, isIdTail, isPlaceholder, isTimeNode } from './archive/index.ts';
  export { hasThreeDecimals, hasTwoDecimals, isDistinct, isNotNegative, isPositive } from './archive/checks.ts';
`;

async function bundle() {
  const folder = await mkdtemp(fileURLToPath(new URL('node_modules/.library-', import.meta.url)));
  try {
    await build({
      stdin: { contents: ENTRIES.map((entry) => `export * from './${entry}';`).join('\n') + CHECKS + FORMS, resolveDir: source },
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
  createCollectionSchema,
  createMasker,
  customerFields,
  customerSchema,
  customizeTemplate,
  defaultTemplate,
  exportRows,
  exportTransform,
  fitsCodePoints,
  hasThreeDecimals,
  hasTwoDecimals,
  isBlank,
  isCompanyName,
  isContactPhone,
  isCreditCode,
  isCustomer,
  isCustomerNo,
  isDateTime,
  isDayOrMonth,
  isDistinct,
  isEmail,
  isIdTail,
  isIsoDate,
  isMasked,
  isMobile,
  isNotNegative,
  isPersonName,
  isPlaceholder,
  isPositive,
  isTimeNode,
  maskAddress,
  maskBankCard,
  maskCompanyName,
  maskEmail,
  maskMobile,
  maskName,
  maskResidentId,
  maskText,
  RawCollectionSchema,
  safeParse,
  sampleCustomers,
  SAMPLE_AS_OF,
  validateCollection,
  validateCustomer,
} = await bundle();
