/** Reading of what nobody has validated: own data properties only, and nothing of an object or a list that throws when it is touched. */
import { isList, readIterable } from '../../fields/index.ts';

/**
 * Reads a property.
 *
 * @param source - Any value.
 * @param key - The name of the property.
 * @returns The value of the own data property, or `undefined` when there is none.
 */
export function valueOf(source: unknown, key: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  try {
    return Object.getOwnPropertyDescriptor(source, key)?.value;
  } catch {
    return undefined;
  }
}

/**
 * Reads the entries of a list.
 *
 * @param list - Any value.
 * @returns The entries; none of what is not an array.
 */
export function entriesOf(list: unknown): readonly unknown[] {
  try {
    return Array.isArray(list) ? Object.values(list) : [];
  } catch {
    return [];
  }
}

/**
 * Reads what can be gone through.
 *
 * @param source - Any value.
 * @returns Its items; none of what is neither a list nor another iterable object. What a generator throws is its caller's to see.
 */
export function itemsOf<Item>(source: Iterable<Item>): readonly Item[] {
  const items = readIterable(source) ?? [];
  return (isList(items) ? items : Array.from(items)) as readonly Item[];
}
