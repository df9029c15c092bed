import type { FieldPath } from '../archive/index.ts';

/** A key of an object or an index of a list. */
export type Key = string | number;

/**
 * Why an edit is refused. `forbidden`: the role may not change the field; `immutable`: nobody may; `notOwn`: a review of somebody else;
 * `masked`: the value is a mask that was changed or put where another value was; `coarser`: the value is what a copy for an audience made of it;
 * `ambiguous`: which entry of a list it belongs to cannot be told; `unknownKey`: there is no such field; `type`: no record, or no object where one
 * belongs.
 */
export type EditCode = 'forbidden' | 'immutable' | 'notOwn' | 'masked' | 'coarser' | 'ambiguous' | 'unknownKey' | 'type';

/** Why and where an edit is refused. It holds no value of the record: safe to log. */
export interface EditIssue {
  /** Why. */
  readonly code: EditCode;
  /** Where, as text: a field, an entry of a list, `extra`, or the object that holds an unknown key; empty for the record as a whole. */
  readonly path: string;
  /** Where, as keys: `['behavior', 'purchases', 2, 'amount']`. */
  readonly keys: readonly (string | number)[];
}

/** The customer number: the one field that nobody may change. */
export const CUSTOMER_NO: FieldPath = 'basic.customerNo';

/**
 * Makes an issue.
 *
 * @param code - Why.
 * @param keys - Where.
 * @returns The issue.
 */
export function editIssue(code: EditCode, keys: readonly Key[]): EditIssue {
  return { code, path: pathOf(keys), keys };
}

/**
 * Writes keys as a path.
 *
 * @param keys - Keys and indexes.
 * @returns The path: `behavior.purchases[2].amount`.
 */
export function pathOf(keys: readonly Key[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${String(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
