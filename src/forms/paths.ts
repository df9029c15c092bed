/** The ways to write the place of a field: form libraries want keys or text. */

import { readList } from '../fields/index.ts';

/** More keys than any path has. */
const MOST_KEYS = 100;

const WRONG = 'path: must be text such as behavior.purchases[2].amount, or its keys';

/** A place as text, `behavior.purchases[2].amount`, or as keys, `['behavior', 'purchases', 2, 'amount']`. */
export type FormPath = string | readonly (string | number)[];

/**
 * Takes a path apart into the keys that antd and TanStack Form use.
 *
 * @param path - The path: `behavior.purchases[2].amount`, or with the index behind a dot.
 * @returns The keys; an index is a number.
 * @throws RangeError when the path is no text.
 * @example
 * pathKeys('behavior.purchases[2].amount'); //=> ['behavior', 'purchases', 2, 'amount']
 * pathKeys('behavior.purchases.2.amount'); //=> ['behavior', 'purchases', 2, 'amount']
 */
export function pathKeys(path: string): (string | number)[] {
  if (typeof path !== 'string') throw new RangeError(WRONG);
  return path.split(/[.[]/u).map((key) => (/^\d+\]?$/u.test(key) ? Number.parseInt(key, 10) : key));
}

/**
 * Writes a place as the library does: from keys, or from a path that counts entries with dots, as react-hook-form and TanStack Form do.
 *
 * @param path - The keys, or the path.
 * @returns The path, with indexes in brackets.
 * @throws RangeError when it is neither text nor keys.
 * @example
 * pathText(['behavior', 'purchases', 2, 'amount']); //=> 'behavior.purchases[2].amount'
 * pathText('behavior.purchases.2.amount'); //=> 'behavior.purchases[2].amount'
 */
export function pathText(path: FormPath): string {
  const keys = typeof path === 'string' ? path.split('.') : readList(path, MOST_KEYS);
  if (!isKeys(keys)) throw new RangeError(WRONG);
  return keys.reduce<string>((text, key) => {
    if (typeof key === 'number' || /^\d+$/u.test(key)) return `${text}[${String(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

function isKeys(keys: unknown): keys is readonly (string | number)[] {
  return Array.isArray(keys) && keys.every((key) => typeof key === 'string' || typeof key === 'number');
}
