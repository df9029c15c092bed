/**
 * Rows of a table as records, one by one, so that a stream of any length can be read. The header says which column holds what; labels become
 * values, lists in one cell become lists. Nothing else is repaired: a date, a number or another spelling of an option stays as it is written,
 * for `normalizeCustomer` to propose and for validation to judge. A blank cell is absent.
 */
import type { FieldPath } from '../../archive/index.ts';
import type { Dimension } from '../../fields/index.ts';
import { isBlank } from '../../text/index.ts';
import { cellsOf, textOf } from './cells.ts';
import { IDENTITY, columnName } from './columns.ts';
import { readHeader } from './header.ts';
import type { TableColumn, UnusableHeader } from './header.ts';
import type { CellReading } from './listCell.ts';
import { messageOf } from './problems.ts';
import type { CellProblem, RowProblem } from './problems.ts';
import { cellReader } from './readCell.ts';
import type { CellReader } from './readCell.ts';

/** What a row says, in the shape of a customer; not yet normalised and not validated. */
export type RowRecord = Readonly<Partial<Record<Dimension, Readonly<Record<string, unknown>>>>>;

/** A row as it was read. */
export interface RowReading {
  /** What the row says; a blank row says nothing. */
  readonly record: RowRecord;
  /** What could not be read. */
  readonly problems: readonly RowProblem[];
}

/** Where the header stands. */
export interface TableReadOptions {
  /** The row of the header as a spreadsheet counts it; 1 by default. */
  readonly headerRow?: number;
}

/** Reads the rows below a header. */
export interface RowReader {
  /** Whether rows can be read. */
  readonly ok: true;
  /**
   * Reads a row.
   *
   * @param row - Its cells: texts, numbers or nothing.
   * @param index - Its place below the header, from 0; only problems tell of it.
   * @returns The record and the problems.
   */
  readonly read: (row: readonly unknown[], index: number) => RowReading;
  /** The columns whose header is not known, by their letters; their cells are not read. */
  readonly unknownColumns: readonly string[];
  /** The fields that every customer must have and that no column holds. */
  readonly missingColumns: readonly FieldPath[];
}

/** A column with the way its cells are read. */
interface ReadColumn extends TableColumn {
  readonly read: CellReader;
}

/**
 * Makes a reader for the rows below a header.
 *
 * @param header - The cells of the header row: labels of the fields, with what people add to them.
 * @param options - Where the header stands.
 * @returns The reader, or why the header cannot be used.
 * @throws RangeError when `headerRow` is not the number of a row.
 * @example
 * createRowReader(['姓名', '手机号', '喜好']).unknownColumns; //=> ['C列']
 */
export function createRowReader(header: readonly unknown[] | undefined, options?: TableReadOptions): RowReader | UnusableHeader {
  const headerRow = headerRowOf(options);
  const usable = readHeader(header);
  if (!usable.ok) return usable;
  const { unknownColumns, missingColumns, headed } = usable;
  // The double column is read by the customer type, so it comes last.
  const ordered = [...usable.columns.filter((column) => !isDouble(column)), ...usable.columns.filter(isDouble)];
  const columns = ordered.map((column): ReadColumn => ({ ...column, read: cellReader(column.target) }));
  return { ok: true, read: (row, index) => readRow(row, headerRow + 1 + index, columns, headed), unknownColumns, missingColumns };
}

/**
 * Checks where the header stands.
 *
 * @param options - The options of a reader.
 * @returns The row of the header, from 1.
 * @throws RangeError when `headerRow` is not the number of a row.
 */
export function headerRowOf(options: TableReadOptions | undefined): number {
  const { headerRow = 1 } = options ?? {};
  if (!Number.isSafeInteger(headerRow) || headerRow < 1) {
    throw new RangeError('headerRow must be the number of a row, from 1');
  }
  return headerRow;
}

function isDouble({ target }: TableColumn): boolean {
  return target === IDENTITY;
}

function readRow(row: unknown, rowNumber: number, columns: readonly ReadColumn[], headed: ReadonlySet<number>): RowReading {
  const cells = cellsOf(row ?? []);
  if (cells === undefined) return { record: {}, problems: [problemIn(rowNumber, undefined, { code: 'row.type' })] };
  const record: Partial<Record<Dimension, Record<string, unknown>>> = {};
  const problems: RowProblem[] = [];
  for (const { index, read } of columns) {
    const reading = readOne(textOf(cells[index]), read, record.basic?.['customerType']);
    for (const problem of reading.problems) problems.push(problemIn(rowNumber, index, problem));
    if (reading.path !== undefined && reading.value !== undefined) put(record, reading.path, reading.value);
  }
  for (const [index, cell] of cells.entries()) {
    if (!headed.has(index) && isFilled(cell)) problems.push(problemIn(rowNumber, index, { code: 'cell.unexpected' }));
  }
  return { record, problems };
}

function readOne(text: string | undefined, read: CellReader, customerType: unknown): CellReading {
  if (text === undefined) return { problems: [{ code: 'cell.type' }] };
  return isBlank(text) ? { problems: [] } : read(text, customerType);
}

function put(record: Partial<Record<Dimension, Record<string, unknown>>>, path: FieldPath, value: unknown): void {
  const [dimension, key] = path.split('.') as [Dimension, string];
  (record[dimension] ??= {})[key] = value;
}

function isFilled(cell: unknown): boolean {
  const text = textOf(cell);
  return text === undefined || !isBlank(text);
}

function problemIn(row: number, index: number | undefined, { code, path }: CellProblem): RowProblem {
  const column = index === undefined ? {} : { column: columnName(index) };
  return { row, ...column, ...(path === undefined ? {} : { path }), code, message: messageOf(code) };
}
