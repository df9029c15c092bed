/** How PostgreSQL writes texts and names; the server and PGlite share it. */
import { quoteWith } from './engine.ts';
import type { Engine } from './engine.ts';

export const postgresText = {
  storesNul: false,
  textType: 'text COLLATE misleading',
  keyType: 'integer',
  numberType: 'DECIMAL(18, 2)',
  stagingType: 'text',
  keepsFewPatterns: true,
  schema: 'SCHEMA',
  takesFarNames: true,
  tableEnd: '',
  fromHex: (expression) => `convert_from(decode(${expression}, 'hex'), 'UTF8')`,
  toHex: (expression) => `upper(encode(convert_to(${expression}, 'UTF8'), 'hex'))`,
  quote: quoteWith('"'),
} satisfies Partial<Engine>;

/** A collation under which letters of either case, and letters with and without accents, are equal. */
export const MISLEADING = "CREATE COLLATION misleading (provider = icu, locale = 'und-u-ks-level1', deterministic = false)";
