import { fieldAt } from 'customer-archive';
import { createRowReader, customerColumns } from 'customer-archive/export';
import type { RowReader, RowReading } from 'customer-archive/export';
import { Failure } from './failure.ts';
import type { Options } from './options.ts';
import { readRows } from './read.ts';
import type { Source } from './read.ts';

/** A row of the table of customers. */
export interface TableRow {
  /** The row as a spreadsheet counts it. */
  readonly row: number;
  /** What stands in it. */
  readonly reading: RowReading;
}

/** The columns that no file may lack. */
const REQUIRED = customerColumns.filter(({ requirement, appliesTo }) => requirement === 'required' && appliesTo === 'all');

/** The header stands in row 1. */
const FIRST_ROW = 2;

/**
 * Reads a CSV file as a table of customers, row by row; it can be called again to read it again.
 *
 * @param source - The file.
 * @param options - What was asked for.
 * @param onBytes - Told the number of bytes read.
 * @returns The rows, blank ones too.
 * @throws Failure when the file turns out to be no table of customers.
 */
export async function* readTable(source: Source, options: Options, onBytes: (count: number) => void): AsyncGenerator<TableRow> {
  const rows = readRows(source, onBytes);
  const reader = await readHeader(rows, options);
  let index = 0;
  for await (const cells of rows) {
    yield { row: FIRST_ROW + index, reading: reader.read(cells, index) };
    index += 1;
  }
}

/**
 * Tells whether nothing stands in a row.
 *
 * @param reading - The row.
 * @returns `true` when nothing does.
 */
export function isBlank({ record, problems }: RowReading): boolean {
  return Object.keys(record).length === 0 && problems.length === 0;
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
