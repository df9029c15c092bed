import { createMasker } from 'customer-archive/access';
import type { Audience } from 'customer-archive/access';
import { createRowReader, createRowWriter, customerColumns } from 'customer-archive/export';
import type { RowReader } from 'customer-archive/export';
import { fieldAt } from 'customer-archive';
import { checkRow } from './check.ts';
import type { Finding } from './check.ts';
import { findingsOf, searchDuplicates } from './duplicates.ts';
import { Failure } from './failure.ts';
import type { Options } from './options.ts';
import { readRows } from './read.ts';
import type { Source } from './read.ts';
import { startTally } from './summary.ts';
import type { Summary } from './summary.ts';
import type { Results } from './write.ts';

/** The masked copy of the valid rows. */
export const MASKED_FILE = 'masked.csv';

/** The problems of all rows. */
export const PROBLEMS_FILE = 'problems.csv';

const PROBLEM_COLUMNS = ['行号', '字段', '级别', '问题', '可修复'] as const;
const SEVERITIES = { error: '错误', warning: '提醒', repaired: '已修复' } as const;

/** The columns that no file may lack. */
const REQUIRED = customerColumns.filter(({ requirement, appliesTo }) => requirement === 'required' && appliesTo === 'all');

/** The header stands in row 1. */
const FIRST_ROW = 2;

/**
 * Takes every row through the same steps: read, check, count, mask, write. Memory does not grow with the file, but for the few texts of each
 * row by which customers are told apart.
 *
 * @param source - The file.
 * @param results - The folder for the results.
 * @param options - What was asked for.
 * @param onBytes - Told the number of bytes read.
 * @returns The counts.
 * @throws Failure when the file turns out to be no table of customers, or the results cannot be written.
 */
export async function runPipeline(source: Source, results: Results, options: Options, onBytes: (count: number) => void): Promise<Summary> {
  const rows = readRows(source, onBytes);
  const reader = await readHeader(rows, options);
  const masked = createRowWriter({ fields: fieldsFor(options.audience) });
  const mask = createMasker(options.audience, { asOf: options.asOf });
  const maskedFile = await results.csv(MASKED_FILE, masked.header);
  const problemsFile = await results.csv(PROBLEMS_FILE, PROBLEM_COLUMNS);
  const tally = startTally(options.asOf);
  const search = searchDuplicates();

  let index = 0;
  let copied = 0;
  for await (const cells of rows) {
    const row = FIRST_ROW + index;
    const reading = reader.read(cells, index);
    index += 1;
    if (isBlank(reading)) {
      tally.addBlank();
      continue;
    }
    const checked = checkRow(reading, row, options);
    tally.add(checked);
    search.add(checked);
    for (const finding of checked.findings) await problemsFile.write(problemCells(finding));
    if (checked.customer !== undefined) {
      await maskedFile.write(masked.write(mask(checked.customer, copied)));
      copied += 1;
    }
  }

  const duplicates = search.groups();
  for (const finding of duplicates.flatMap(findingsOf)) await problemsFile.write(problemCells(finding));
  await maskedFile.close();
  await problemsFile.close();
  const summary = tally.summary(duplicates);
  if (summary.rows === 0) throw new Failure('noRows');
  return summary;
}

async function readHeader(rows: AsyncGenerator<string[]>, { ignoreUnknown }: Options): Promise<RowReader> {
  const first = await rows.next();
  const reader = createRowReader(first.done === true ? [] : first.value);
  if (!reader.ok)
    throw reader.code === 'header.duplicate' ? new Failure('duplicateColumns', list(reader.columns)) : new Failure('noHeader');
  const { unknownColumns: unknown, missingColumns: missing } = reader;
  // A first row of data may hold a word that is a header too, such as 电话.
  if (unknown.length > 0 && missing.length > REQUIRED.length / 2) throw new Failure('noHeader');
  if (unknown.length > 0 && !ignoreUnknown) throw new Failure('unknownColumns', list(unknown));
  if (missing.length > 0) throw new Failure('missingColumns', list(missing.map((path) => fieldAt(path).label.zh)));
  return reader;
}

function list(names: readonly string[]): string {
  return names.join('、');
}

/** The columns of which an audience may see something, for persons or for organisations. */
function fieldsFor(audience: Audience) {
  const shown = customerColumns.filter(({ outbound: { person, organisation } }) =>
    [person, organisation].some((row) => row[audience] !== 'drop'),
  );
  return shown.map(({ path }) => path);
}

function isBlank({ record, problems }: ReturnType<RowReader['read']>): boolean {
  return Object.keys(record).length === 0 && problems.length === 0;
}

function problemCells({ row, label, severity, message, fixable }: Finding): readonly unknown[] {
  return [row, label, SEVERITIES[severity], message, fixable ? '是' : '否'];
}
