import type { Customer } from '../../../src/archive/index.ts';
import { enterprise, individual } from '../../support/records.ts';

/** Where a value stands. */
export type Keys = readonly (string | number)[];

/** The keys of a path such as `behavior.purchases[0].amount`. */
export function keysOf(path: string): Keys {
  return path.split(/[.[]/u).map((key) => (key.endsWith(']') ? Number(key.slice(0, -1)) : key));
}

/** A copy with another value at a place; groups on the way that are missing are made. */
export function withValue(holder: unknown, keys: Keys, value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(holder) ? holder : [];
    return Object.assign([...list], { [key]: withValue(list[key], rest, value) });
  }
  const group = (holder ?? {}) as Readonly<Record<string, unknown>>;
  return { ...group, [key]: withValue(group[key], rest, value) };
}

/** The value at a place. */
export function valueAt(holder: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], holder);
}

/** A valid file in which the field at a path makes sense. */
export function fileFor(path: string): Customer {
  return /^basic\.(?:creditCode|enterpriseSize|industry)/u.test(path) ? enterprise() : individual();
}
