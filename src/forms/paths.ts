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
 * Writes a place as the library does: from keys, or from a path that counts entries with dots, as react-hook-form and TanStack Form do.
 *
 * @param path - The keys, or the path.
 * @returns The path, with indexes in brackets.
 * @example
 * pathText(['behavior', 'purchases', 2, 'amount']); //=> 'behavior.purchases[2].amount'
 * pathText('behavior.purchases.2.amount'); //=> 'behavior.purchases[2].amount'
 */
export function pathText(path: FormPath): string {
  const keys = typeof path === 'string' ? path.split('.') : path;
  return keys.reduce<string>((text, key) => {
    if (typeof key === 'number' || /^\d+$/u.test(key)) return `${text}[${String(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}
