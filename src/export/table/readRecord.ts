/** Reading of records that nobody has validated: own data properties only, and nothing of what throws when it is touched. */

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
