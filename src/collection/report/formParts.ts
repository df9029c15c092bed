import { ownValue, readList, readObject } from '../../fields/index.ts';

const MOST_ENTRIES = 1_000_000;

/**
 * Reads a list.
 *
 * @param list - Any value.
 * @returns Its entries; none when it is no list, or too long to be one.
 */
export function entriesIn(list: unknown): readonly unknown[] {
  const entries = readList(list, MOST_ENTRIES);
  return entries === undefined || entries === 'long' ? [] : entries;
}

/**
 * Gives the values of a form.
 *
 * @param form - A filled form, or only its values.
 * @returns The values.
 */
export function valuesOf(form: unknown): unknown {
  const values = ownValue(form, 'values');
  return readObject(values) === undefined ? form : values;
}
