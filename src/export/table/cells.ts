/** Rows and cells as the readers of CSV and spreadsheet files give them: lists of texts, numbers and nothing. */
import { MAX_COLUMNS } from './columns.ts';
import { plainCell } from '../../text/index.ts';

/**
 * Reads a row.
 *
 * @param row - Any value.
 * @returns Its cells, as many as a spreadsheet can have, or `undefined` when it is not a list that can be read.
 */
export function cellsOf(row: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(row) ? Array.from<unknown>(row.slice(0, MAX_COLUMNS)) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a cell.
 *
 * @param cell - Any value.
 * @returns Its text without the apostrophe that guards it in a spreadsheet, empty for nothing; `undefined` when it is neither text nor a number.
 */
export function textOf(cell: unknown): string | undefined {
  if (typeof cell === 'string') return plainCell(cell);
  if (cell === null || cell === undefined) return '';
  const isNumber = typeof cell === 'bigint' || (typeof cell === 'number' && Number.isFinite(cell));
  return isNumber ? String(cell) : undefined;
}
