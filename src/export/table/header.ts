/** The header of a table that is read: which column holds what, and whether the table can be read at all. */
import type { FieldPath } from '../../archive/index.ts';
import { isBlank } from '../../text/index.ts';
import { cellsOf, textOf } from './cells.ts';
import { IDENTITY, columnName, customerColumns, targetOf } from './columns.ts';
import type { ColumnTarget } from './columns.ts';

/** A header that says nothing, or says two things. */
export interface UnusableHeader {
  /** Whether rows can be read. */
  readonly ok: false;
  /** What is wrong: there is no row, all its cells are blank, no column is known, or two columns hold the same field. */
  readonly code: 'header.missing' | 'header.empty' | 'header.unknown' | 'header.duplicate';
  /** The columns that are meant, by their letters: `C列`. */
  readonly columns: readonly string[];
}

/** A column that holds a field. */
export interface TableColumn {
  /** Its place in the row, from 0. */
  readonly index: number;
  /** What it holds. */
  readonly target: ColumnTarget;
}

/** A header that can be used. */
export interface TableHeader {
  /** Whether rows can be read. */
  readonly ok: true;
  /** The columns that hold fields. */
  readonly columns: readonly TableColumn[];
  /** The columns that have a header which is not known; their cells are not read. */
  readonly unknownColumns: readonly string[];
  /** The fields that every customer must have and that no column holds. */
  readonly missingColumns: readonly FieldPath[];
  /** The places of the cells that a header stands over, known or not. */
  readonly headed: ReadonlySet<number>;
}

/** What the double column of the printed form can hold. */
const IDENTITY_PATHS: readonly FieldPath[] = ['basic.idTail', 'basic.creditCode'];

/**
 * Reads a header.
 *
 * @param row - The cells of the header row.
 * @returns The columns, or why the rows below cannot be read.
 */
export function readHeader(row: unknown): TableHeader | UnusableHeader {
  const cells = cellsOf(row);
  if (cells === undefined) return refused('header.missing', []);
  const texts = cells.map((cell) => textOf(cell) ?? '');
  const headed = new Set(texts.flatMap((text, index) => (isBlank(text) ? [] : [index])));
  if (headed.size === 0) return refused('header.empty', []);
  const columns = texts.flatMap(columnAt);
  const known = new Set(columns.map(({ index }) => index));
  const unknown = [...headed].filter((index) => !known.has(index));
  if (columns.length === 0) return refused('header.unknown', unknown);
  const twice = repeated(columns);
  if (twice.length > 0) return refused('header.duplicate', twice);
  return { ok: true, columns, unknownColumns: unknown.map(columnName), missingColumns: missingIn(columns), headed };
}

function refused(code: UnusableHeader['code'], indexes: readonly number[]): UnusableHeader {
  return { ok: false, code, columns: indexes.map(columnName) };
}

function columnAt(text: string, index: number): readonly TableColumn[] {
  const target = targetOf(text);
  return target === undefined ? [] : [{ index, target }];
}

/** The columns whose field another column holds too. */
function repeated(columns: readonly TableColumn[]): readonly number[] {
  const counts = new Map<FieldPath, number>();
  for (const path of columns.flatMap(pathsOf)) counts.set(path, (counts.get(path) ?? 0) + 1);
  return columns.filter((column) => pathsOf(column).some((path) => counts.get(path) !== 1)).map(({ index }) => index);
}

function missingIn(columns: readonly TableColumn[]): readonly FieldPath[] {
  const present = new Set(columns.flatMap(pathsOf));
  const demanded = customerColumns.filter(({ requirement, appliesTo }) => requirement === 'required' && appliesTo === 'all');
  return demanded.map(({ path }) => path).filter((path) => !present.has(path));
}

function pathsOf({ target }: TableColumn): readonly FieldPath[] {
  return target === IDENTITY ? IDENTITY_PATHS : [target.path];
}
