/** What generated collectors are made of: they note what is wrong with values, groups and lists. The generated part says where and what. */
import { MAX_ENTRIES } from '../archive/index.ts';
import { isAbsent, readList, readObject } from '../fields/index.ts';
import { isAccepted } from './acceptValue.ts';
import type { Accept } from './acceptValue.ts';
import { noteFault, noteUnknown } from './note.ts';
import type { Keys } from './note.ts';
import { NOTHING_THERE, partAt } from './walking.ts';
import type { Collecting } from './walking.ts';

/** Gives the code of what is wrong with a value that is there, or `undefined`. */
type Fault = (value: unknown) => string | undefined;

/** Collects what is wrong with a group or a list. */
type Collect = (value: unknown, keys: Keys, walk: Collecting) => unknown;

type Given = ReadonlyMap<string, unknown>;

/**
 * Tells whether generated code accepts a part, so that there is nothing to collect.
 *
 * @param accept - The accept path of the part.
 * @param value - What stands there.
 * @param walk - Whether what is enumerated can be trusted.
 * @returns `true` when there is nothing to collect.
 */
export function passes(accept: Accept, value: unknown, { isClean }: Collecting): boolean {
  return isClean && isAccepted(accept, value);
}

/**
 * Reads a group; anything but a plain object is a fault.
 *
 * @param value - What stands there.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param walk - Where faults go.
 * @returns Its values by key, or `undefined`.
 */
export function openGroup(value: unknown, path: string, keys: Keys, walk: Collecting): Given | undefined {
  const entries = readObject(value);
  if (entries !== undefined) return new Map(entries);
  noteFault(walk, partAt(walk, path), keys, 'type', value);
  return undefined;
}

/**
 * Tells whether nobody filled in a group that a form shows.
 *
 * @param given - What was read of the group.
 * @param known - The keys that the form knows.
 * @returns `true` when it holds only blanks.
 */
export function isEmptyGroup(given: Given, known: readonly string[]): boolean {
  return [...given].every(([key, inner]) => known.includes(key) && isAbsent(inner));
}

/**
 * Notes unknown keys; gives the group itself when nothing in it is blank, else a copy without the blanks `FAILED` where a value is wrong.
 *
 * @param value - What stands there.
 * @param given - What was read of the group.
 * @param clean - The values without blanks, by key.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param walk - Where faults go.
 * @returns The group itself when nothing in it is blank, else a copy without the blanks.
 */
export function closeGroup(value: unknown, given: Given, clean: Map<string, unknown>, path: string, keys: Keys, walk: Collecting): unknown {
  const kept: (readonly [string, unknown])[] = [];
  let isSame = true;
  let position = 0;
  for (const [key, inner] of given) {
    if (!clean.has(key)) noteUnknown(walk, partAt(walk, path), keys, key, position);
    const next = clean.has(key) ? clean.get(key) : inner;
    // A key that holds `undefined` is no blank that must go; it stays as it is.
    if (next !== undefined || inner === undefined) kept.push([key, next]);
    if (next !== inner) isSame = false;
    position += 1;
  }
  return isSame && kept.length === given.size ? value : Object.fromEntries(kept);
}

/**
 * A value that may be absent.
 *
 * @param value - What stands there.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param key - The key in the group.
 * @param walk - Where faults go.
 * @param fault - Gives the code of what is wrong.
 * @returns The value, `undefined` when it is absent.
 */
export function optionalLeaf(value: unknown, path: string, keys: Keys, key: string, walk: Collecting, fault: Fault): unknown {
  return isAbsent(value) ? undefined : leaf(value, path, keys, key, walk, fault);
}

/**
 * A value that must be there.
 *
 * @param value - What stands there.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param key - The key in the group.
 * @param walk - Where faults go.
 * @param fault - Gives the code of what is wrong.
 * @returns The value, `undefined` when it is absent.
 */
export function requiredLeaf(value: unknown, path: string, keys: Keys, key: string, walk: Collecting, fault: Fault): unknown {
  return isAbsent(value) ? miss(path, keys, key, walk) : leaf(value, path, keys, key, walk, fault);
}

function leaf(value: unknown, path: string, keys: Keys, key: string, walk: Collecting, fault: Fault): unknown {
  const code = fault(value);
  if (code === undefined) return value;
  noteFault(walk, partAt(walk, path), [...keys, key], code, value);
  return value;
}

function miss(path: string, keys: Keys, key: string, walk: Collecting): unknown {
  noteFault(walk, partAt(walk, path), [...keys, key], 'required', undefined);
  return undefined;
}

/**
 * A group or list that may be absent.
 *
 * @param value - What stands there.
 * @param _path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param key - The key in the group.
 * @param walk - Where faults go.
 * @param collect - Collects what is wrong in it.
 * @returns The value without blanks, `undefined` when it is absent.
 */
export function optionalPart(value: unknown, _path: string, keys: Keys, key: string, walk: Collecting, collect: Collect): unknown {
  return isAbsent(value) ? undefined : collect(value, [...keys, key], walk);
}

/**
 * A group or list that must be there.
 *
 * @param value - What stands there.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param key - The key in the group.
 * @param walk - Where faults go.
 * @param collect - Collects what is wrong in it.
 * @returns The value without blanks, `undefined` when it is absent.
 */
export function requiredPart(value: unknown, path: string, keys: Keys, key: string, walk: Collecting, collect: Collect): unknown {
  return isAbsent(value) ? miss(path, keys, key, walk) : collect(value, [...keys, key], walk);
}

/**
 * A group whose absence is reported value by value.
 *
 * @param value - What stands there.
 * @param _path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param key - The key in the group.
 * @param walk - Where faults go.
 * @param collect - Collects what is wrong in it.
 * @returns The value without blanks, `undefined` when it is absent.
 */
export function openPart(value: unknown, _path: string, keys: Keys, key: string, walk: Collecting, collect: Collect): unknown {
  const clean = collect(isAbsent(value) ? NOTHING_THERE : value, [...keys, key], walk);
  return clean === NOTHING_THERE ? undefined : clean;
}

/**
 * A list: its entries without the blank ones, then the list as a whole.
 *
 * @param value - What stands there.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param walk - Where faults go.
 * @param entry - Collects what is wrong with an entry.
 * @param check - Gives the code of what is wrong with the list as a whole.
 * @returns The list itself when nothing in it is blank, else a copy without the blanks.
 */
export function collectList(
  value: unknown,
  path: string,
  keys: Keys,
  walk: Collecting,
  entry: Collect,
  check: (entries: readonly unknown[]) => string | undefined,
): unknown {
  const entries = readList(value, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') {
    noteFault(walk, partAt(walk, path), keys, entries === 'long' ? 'tooLong' : 'type', value);
    return value;
  }
  const origins = entries.flatMap((given, index) => (isAbsent(given) ? [] : [index]));
  const kept = origins.map((index) => entry(entries[index], [...keys, index], walk));
  const code = check(origins.map((index) => entries[index]));
  if (code !== undefined) noteFault(walk, partAt(walk, path), keys, code, undefined);
  if (kept.length === entries.length && kept.every((clean, index) => clean === entries[index])) return value;
  walk.origins.set(kept, origins);
  return kept;
}

/**
 * An entry of a list that is a single value.
 *
 * @param value - What stands there.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param walk - Where faults go.
 * @param fault - Gives the code of what is wrong.
 * @returns The entry.
 */
export function entryLeaf(value: unknown, path: string, keys: Keys, walk: Collecting, fault: Fault): unknown {
  const code = fault(value);
  if (code === undefined) return value;
  noteFault(walk, partAt(walk, path), keys, code, value);
  return value;
}

/**
 * What is wrong with the adopter's own columns.
 *
 * @param value - What stands there.
 * @returns The code, or `undefined`.
 */
export function openFault(value: unknown): string | undefined {
  return readObject(value) === undefined ? 'type' : undefined;
}

/**
 * The check of a list of which nothing is demanded as a whole.
 *
 * @returns `undefined`.
 */
export function noFault(): undefined {
  return undefined;
}
