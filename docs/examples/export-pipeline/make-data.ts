/**
 * Makes a CSV file of synthetic customers as a sales team would keep it in a spreadsheet: the Chinese headers of the form, and about a tenth of
 * the rows dirty. The same seed gives the same file, byte by byte.
 *
 *   npx tsx docs/examples/export-pipeline/make-data.ts [count] [seed] > 客户.csv
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { toRows } from 'customer-archive/export';
import { sampleCustomers } from 'customer-archive/testing';
import { damage } from './damage.ts';
import { OUTPUT_FOLDER } from './options.ts';

const COUNT = 2000;
const SEED = 2024;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count = COUNT, seed = SEED] = process.argv.slice(2).map(Number);
  process.stdout.write(sampleCsv(count, seed));
}

/**
 * Makes the text of the file.
 *
 * @param count - How many customers.
 * @param seed - A whole number; another seed gives other customers.
 * @returns CSV with a byte order mark, as spreadsheets write it.
 */
export function sampleCsv(count: number, seed: number): string {
  const [header = [], ...rows] = toRows(sampleCustomers(count, seed));
  return stringify([header, ...damage(header, rows)], { bom: true, record_delimiter: 'windows' });
}

/**
 * Gives the file of 2,000 customers; it is written when it is not there yet.
 *
 * @returns Its path.
 */
export function sampleFile(): string {
  const file = join(OUTPUT_FOLDER, 'customers.csv');
  if (existsSync(file)) return file;
  mkdirSync(OUTPUT_FOLDER, { recursive: true });
  // Under its name only when it is whole.
  const begun = `${file}.${process.pid}.tmp`;
  writeFileSync(begun, sampleCsv(COUNT, SEED));
  renameSync(begun, file);
  return file;
}
