/** Reads columns of rows: records of the archive, their masked copies, or flat objects with columns of any name. */
import { MAX_ENTRIES } from '../../archive/index.ts';
import { isAbsent, readList, readObject } from '../../fields/index.ts';

/** Reads one column of a row; `undefined` when the row has nothing there. */
export type ColumnReader = (row: unknown) => unknown;

/** Five digits in a row may be somebody's number: that is no name of a column. */
const NUMBER = /\d{5}/u;

/**
 * Checks the names of columns.
 *
 * @param columns - Any value.
 * @returns The columns, each once.
 * @throws RangeError when it is not a list of names.
 */
export function readColumns(columns: unknown): readonly string[] {
  const names = readList(columns, MAX_ENTRIES);
  if (names === undefined || names === 'long' || !names.every(isColumnName)) {
    throw new RangeError('quasiIdentifiers must be a list of names of columns, none with five digits in a row');
  }
  return [...new Set(names)];
}

/**
 * Makes the function that reads a column.
 *
 * @param column - A path such as `behavior.purchases[].product`, or the key of a flat row.
 * @returns The function; of a list it gives all entries.
 */
export function columnReader(column: string): ColumnReader {
  const keys = column.split('.');
  return (row) => {
    const entries = readObject(row) ?? [];
    const flat = keys.length > 1 ? entries.find(([key]) => key === column) : undefined;
    const value = flat === undefined ? valueAt(row, keys) : flat[1];
    return isAbsent(value) ? undefined : value;
  };
}

function isColumnName(name: unknown): name is string {
  return typeof name === 'string' && !isAbsent(name) && !NUMBER.test(name);
}

function valueAt(holder: unknown, keys: readonly string[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return holder;
  const isList = key.endsWith('[]');
  const name = isList ? key.slice(0, -2) : key;
  const value = readObject(holder)?.find(([own]) => own === name)?.[1];
  if (!isList) return valueAt(value, rest);
  const entries = readList(value, MAX_ENTRIES);
  const values = entries === undefined || entries === 'long' ? [] : entries.map((entry) => valueAt(entry, rest));
  const present = values.filter((entry) => !isAbsent(entry));
  return present.length === 0 ? undefined : present;
}
