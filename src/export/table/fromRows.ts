/**
 * A whole table as records: `createRowReader` over rows that are all at hand. Rows that say nothing are left out, so each record comes with the
 * number of its row.
 */
import type { UnusableHeader } from './header.ts';
import type { RowProblem } from './problems.ts';
import { itemsOf } from './readRecord.ts';
import { createRowReader, headerRowOf } from './rowReader.ts';
import type { RowReader, RowRecord, TableReadOptions } from './rowReader.ts';

/** What a table says. */
export interface TableReading extends Pick<RowReader, 'ok' | 'unknownColumns' | 'missingColumns'> {
  /** One record for each row that says something; not yet normalised and not validated. */
  readonly records: readonly RowRecord[];
  /** For each record its row, as a spreadsheet counts it. */
  readonly rowNumbers: readonly number[];
  /** What could not be read; never with anything of a cell. */
  readonly problems: readonly RowProblem[];
}

/**
 * Reads a table.
 *
 * @param table - The rows, the header first: lists of texts, numbers or nothing.
 * @param options - Where the header stands.
 * @returns The records and the problems, or why the header cannot be used.
 * @throws RangeError when `headerRow` is not the number of a row.
 * @example
 * fromRows([['姓名', '客户类型'], ['张三', '个人']]).records; //=> [{ basic: { name: '张三', customerType: 'individual' } }]
 */
export function fromRows(table: Iterable<readonly unknown[]>, options?: TableReadOptions): TableReading | UnusableHeader {
  const headerRow = headerRowOf(options);
  const rows = itemsOf(table);
  const reader = createRowReader(rows[headerRow - 1], options);
  if (!reader.ok) return reader;
  const { unknownColumns, missingColumns, read } = reader;
  const records: RowRecord[] = [];
  const rowNumbers: number[] = [];
  const problems: RowProblem[] = [];
  for (const [index, row] of rows.slice(headerRow).entries()) {
    const reading = read(row, index);
    for (const problem of reading.problems) problems.push(problem);
    if (Object.keys(reading.record).length === 0) continue;
    records.push(reading.record);
    rowNumbers.push(headerRow + 1 + index);
  }
  return { ok: true, records, rowNumbers, problems, unknownColumns, missingColumns };
}
