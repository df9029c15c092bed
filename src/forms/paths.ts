/** The ways to write the place of a field: form libraries want keys or text. */

/** A place as text, `behavior.purchases[2].amount`, or as keys, `['behavior', 'purchases', 2, 'amount']`. */
export type FormPath = string | readonly (string | number)[];

/**
 * Takes a path apart into the keys that antd and TanStack Form use.
 *
 * @param path - The path: `behavior.purchases[2].amount`.
 * @returns The keys; an index is a number.
 * @example
 * pathKeys('behavior.purchases[2].amount'); //=> ['behavior', 'purchases', 2, 'amount']
 */
export function pathKeys(path: string): (string | number)[] {
  return path.split(/[.[]/u).map((key) => (key.endsWith(']') ? Number(key.slice(0, -1)) : key));
}

/**
 * Puts keys together to the path that the library, react-hook-form and vee-validate use.
 *
 * @param keys - The keys, or a path, which stays as it is.
 * @returns The path.
 * @example
 * pathText(['behavior', 'purchases', 2, 'amount']); //=> 'behavior.purchases[2].amount'
 */
export function pathText(keys: FormPath): string {
  if (typeof keys === 'string') return keys;
  return keys.map((key, index) => (typeof key === 'number' ? `[${String(key)}]` : index === 0 ? key : `.${key}`)).join('');
}
