/** The record that a row of a table stands for. */
import type { CustomerInput } from 'customer-archive';
import type { Cell } from '../parity.ts';

/** Puts the cells of a row where the record has them; nothing stands where a cell is NULL. */
export function recordOf(cells: Readonly<Record<string, Cell>>): CustomerInput {
  const record: Record<string, Record<string, string>> = {};
  for (const [path, cell] of Object.entries(cells)) {
    const [dimension = '', field = ''] = path.split('.');
    if (cell !== null) (record[dimension] ??= {})[field] = cell;
  }
  return record;
}

/** Reads a field of a record or of its copy. */
export function valueAt(record: unknown, path: string): Cell {
  const value = path.split('.').reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], record);
  return typeof value === 'string' ? value : null;
}
