/**
 * What generated collectors are made of: they note what is wrong with values, groups and lists. The generated part says where and what.
 * What they give back is for rules to read: without blanks, and without values that are wrong.
 */
import { MAX_ENTRIES } from '../archive/index.ts';
import { isAbsent, isPlain, readList, readObject } from '../fields/index.ts';
import { isAccepted } from './acceptValue.ts';
import type { Accept } from './acceptValue.ts';
import { noteFault, noteOrigins, noteUnknown } from './note.ts';
import type { Keys } from './note.ts';
import { NOTHING_THERE, partAt } from './walking.ts';
import type { Collecting } from './walking.ts';

/** Gives the code of what is wrong with a value that is there, or `undefined`. */
type Fault = (value: unknown) => string | undefined;

/** Collects what is wrong with a group or a list that stands at a key of a group, or at an index of a list. */
type Collect = (value: unknown, keys: Keys, key: string | number, walk: Collecting) => unknown;

type Given = Readonly<Record<string, unknown>>;

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
 * @returns A copy of what it has of its own, or `undefined`.
 */
export function openGroup(value: unknown, path: string, keys: Keys, walk: Collecting): Given | undefined {
  try {
    if (isPlain(value)) return { ...value };
  } catch {
    // A proxy or an accessor threw, and what it threw may hold data.
  }
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
  return Object.entries(given).every(([key, inner]) => known.includes(key) && isAbsent(inner));
}

/**
 * Notes unknown keys; gives the group itself when nothing in it is blank or wrong, else a copy without.
 *
 * @param value - What stands there.
 * @param given - What was read of the group.
 * @param clean - What is left of its values, by every key that the form knows.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param walk - Where faults go.
 * @returns The group itself when nothing in it is blank or wrong, else a copy without.
 */
export function closeGroup(value: unknown, given: Given, clean: Given, path: string, keys: Keys, walk: Collecting): unknown {
  const known = Object.keys(given);
  let isSame = true;
  for (const [position, key] of known.entries()) {
    if (!Object.hasOwn(clean, key)) noteUnknown(walk, partAt(walk, path), keys, key, position);
    else if (clean[key] !== given[key]) isSame = false;
  }
  if (isSame) return value;
  return Object.fromEntries(
    known
      .map((key) => [key, Object.hasOwn(clean, key) ? clean[key] : given[key]] as const)
      // A key that holds `undefined` is no blank that must go; it stays as it is.
      .filter(([key, next]) => next !== undefined || given[key] === undefined),
  );
}

/**
 * A value that may be absent.
 *
 * @param given - What was read of the group.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param key - The key in the group.
 * @param walk - Where faults go.
 * @param fault - Gives the code of what is wrong.
 * @returns The value, `undefined` when it is absent or wrong.
 */
export function optionalLeaf(given: Given, path: string, keys: Keys, key: string, walk: Collecting, fault: Fault): unknown {
  const value = valueIn(given, key);
  return isAbsent(value) ? undefined : leaf(value, path, keys, key, walk, fault);
}

/**
 * A value that must be there.
 *
 * @param given - What was read of the group.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param key - The key in the group.
 * @param walk - Where faults go.
 * @param fault - Gives the code of what is wrong.
 * @returns The value, `undefined` when it is absent or wrong.
 */
export function requiredLeaf(given: Given, path: string, keys: Keys, key: string, walk: Collecting, fault: Fault): unknown {
  const value = valueIn(given, key);
  return isAbsent(value) ? miss(path, keys, key, walk) : leaf(value, path, keys, key, walk, fault);
}

/** Own values only: a key that is not there must not find what every object inherits. */
function valueIn(given: Given, key: string): unknown {
  return Object.hasOwn(given, key) ? given[key] : undefined;
}

function leaf(value: unknown, path: string, keys: Keys, key: string | number, walk: Collecting, fault: Fault): unknown {
  const code = fault(value);
  if (code === undefined) return value;
  noteFault(walk, partAt(walk, path), [...keys, key], code, value);
  return undefined;
}

function miss(path: string, keys: Keys, key: string, walk: Collecting): undefined {
  noteFault(walk, partAt(walk, path), [...keys, key], 'required', undefined);
}

/**
 * A group or list that may be absent.
 *
 * @param given - What was read of the group.
 * @param _path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param key - The key in the group.
 * @param walk - Where faults go.
 * @param collect - Collects what is wrong in it.
 * @returns What is left of the value, `undefined` when it is absent.
 */
export function optionalPart(given: Given, _path: string, keys: Keys, key: string, walk: Collecting, collect: Collect): unknown {
  const value = valueIn(given, key);
  return isAbsent(value) ? undefined : collect(value, keys, key, walk);
}

/**
 * A group or list that must be there.
 *
 * @param given - What was read of the group.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param key - The key in the group.
 * @param walk - Where faults go.
 * @param collect - Collects what is wrong in it.
 * @returns What is left of the value, `undefined` when it is absent.
 */
export function requiredPart(given: Given, path: string, keys: Keys, key: string, walk: Collecting, collect: Collect): unknown {
  const value = valueIn(given, key);
  return isAbsent(value) ? miss(path, keys, key, walk) : collect(value, keys, key, walk);
}

/**
 * A group whose absence is reported value by value.
 *
 * @param given - What was read of the group.
 * @param _path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group stands.
 * @param key - The key in the group.
 * @param walk - Where faults go.
 * @param collect - Collects what is wrong in it.
 * @returns What is left of the value, `undefined` when it is absent.
 */
export function openPart(given: Given, _path: string, keys: Keys, key: string, walk: Collecting, collect: Collect): unknown {
  const value = valueIn(given, key);
  const clean = collect(isAbsent(value) ? NOTHING_THERE : value, keys, key, walk);
  return clean === NOTHING_THERE ? undefined : clean;
}

/**
 * A list of groups or lists: its entries without the blank ones, then the list as a whole.
 *
 * @param value - What stands there.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the list stands.
 * @param walk - Where faults go.
 * @param entry - Collects what is wrong with an entry.
 * @param check - Gives the code of what is wrong with the list as a whole.
 * @returns The list itself when nothing in it is blank or wrong, else a copy without; `undefined` when it is no list or too long.
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
    return undefined;
  }
  const origins: number[] = [];
  for (let index = 0; index < entries.length; index += 1) if (!isAbsent(entries[index])) origins.push(index);
  const kept = origins.map((index) => entry(entries[index], keys, index, walk));
  const code = check(origins.length === entries.length ? entries : origins.map((index) => entries[index]));
  if (code !== undefined) noteFault(walk, partAt(walk, path), keys, code, undefined);
  if (kept.length === entries.length && kept.every((clean, index) => clean === entries[index])) return value;
  noteOrigins(walk, kept, origins);
  return kept;
}

/**
 * A list of single values. As rules read it as a whole, it is given to them only when all of it is right.
 *
 * @param value - What stands there.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the list stands.
 * @param walk - Where faults go.
 * @param entry - Collects what is wrong with an entry.
 * @param check - Gives the code of what is wrong with the list as a whole.
 * @returns As `collectList`; `undefined` when anything in it is wrong.
 */
export function collectValues(
  value: unknown,
  path: string,
  keys: Keys,
  walk: Collecting,
  entry: Collect,
  check: (entries: readonly unknown[]) => string | undefined,
): unknown {
  const before = walk.findings.length;
  const kept = collectList(value, path, keys, walk, entry, check);
  return walk.findings.length === before ? kept : undefined;
}

/**
 * An entry of a list that is a single value.
 *
 * @param value - What stands there.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the list stands.
 * @param index - The place in the list.
 * @param walk - Where faults go.
 * @param fault - Gives the code of what is wrong.
 * @returns The entry, `undefined` when it is wrong.
 */
export function entryLeaf(value: unknown, path: string, keys: Keys, index: string | number, walk: Collecting, fault: Fault): unknown {
  return leaf(value, path, keys, index, walk, fault);
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
