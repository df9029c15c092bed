/**
 * Writes the JSON Schema of the customer file in both languages, so that the Standard Schemas, which must be able to give it, stay small:
 * `src/validate/generated/customerJsonSchema.ts`. With `--check` it writes nothing and fails when the file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { customerJsonSchema } from '../src/archive/index.ts';

const file = fileURLToPath(new URL('../src/validate/generated/customerJsonSchema.ts', import.meta.url));

const [zh, en] = (['zh', 'en'] as const).map((language) => customerJsonSchema('customer', { language, formats: new Map(), gaps: [] }));

const code = `// Generated from the schemas of src/archive by scripts/generate-json-schema.ts; do not edit.

import type { BilingualSchema } from '../standardJsonSchema.ts';

/** The JSON Schema of a customer file; a text that depends on the language stands there in both. */
export const CUSTOMER_JSON_SCHEMA: BilingualSchema = ${JSON.stringify(bothOf(zh, en))};
`;

const wanted = await format(code, { ...(await resolveConfig(file)), parser: 'typescript' });

if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else if (readFileSync(file, 'utf8') !== wanted) {
  process.stderr.write('src/validate/generated/customerJsonSchema.ts is not up to date: npm run generate\n');
  process.exitCode = 1;
}

/** Puts two schemas that differ in texts only into one. */
function bothOf(chinese: unknown, english: unknown): unknown {
  if (typeof chinese !== 'object' || chinese === null) return chinese === english ? chinese : { zh: chinese, en: english };
  if (Array.isArray(chinese)) return chinese.map((item, index) => bothOf(item, (english as readonly unknown[])[index]));
  return Object.fromEntries(Object.entries(chinese).map(([key, inner]) => [key, bothOf(inner, (english as Record<string, unknown>)[key])]));
}
