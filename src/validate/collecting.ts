/**
 * What generated collectors are made of: they note what is wrong with values and groups; lists are beside. The generated part says where and what.
 * What they give back is for rules to read: without blanks, and without values that are wrong.
 */
import { copyObject, isAbsent, readObject } from '../fields/index.ts';
import { isAccepted } from './acceptValue.ts';
import type { Accept } from './acceptValue.ts';
import { noteFault, noteUnknown } from './note.ts';
import type { Keys } from './note.ts';
import { NOTHING_THERE, partAt } from './walking.ts';
import type { Collecting } from './walking.ts';
import { withoutBlanks } from './withoutBlanks.ts';

/** Gives the code of what is wrong with a value that is there, or `undefined`. */
type Fault = (value: unknown) => string | undefined;

/** Collects what is wrong with a group or a list that stands at a key of a group, or at an index of a list. */
export type Collect = (value: unknown, keys: Keys, key: string | number, walk: Collecting) => unknown;

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
 * Asks generated code how much of a record it accepts.
 *
 * @param progressOf - Gives a bit for each value that it accepts, up to the first that it does not; -1 when it accepts the record.
 * @param value - The record.
 * @param walk - Whether what is enumerated can be trusted.
 * @returns What it gives; no bit when the record does not let itself be read.
 */
export function progress(progressOf: (value: unknown) => number, value: unknown, { isClean }: Collecting): number {
  try {
    return isClean ? progressOf(value) : 0;
  } catch {
    // A proxy or an accessor threw; the long way knows what to say.
    return 0;
  }
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
  const given = copyObject(value);
  if (given === undefined) noteFault(walk, partAt(walk, path), keys, 'type', value);
  return given;
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
 * Notes unknown keys, and gives what is left of a group.
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
  let isSame = true;
  let position = 0;
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(clean, key)) noteUnknown(walk, partAt(walk, path), keys, key, position);
    else if (clean[key] !== given[key]) isSame = false;
    position += 1;
  }
  if (isSame) return value;
  // Nobody is given a record that is wrong, and rules take `undefined` for absent.
  return walk.findings.length > 0 ? clean : withoutBlanks(given, clean);
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
  if (!isAbsent(value)) return leaf(value, path, keys, key, walk, fault);
  noteMissing(path, keys, key, walk);
  return undefined;
}

/** Own values only: a key that is not there must not find what every object inherits. */
function valueIn(given: Given, key: string): unknown {
  return Object.hasOwn(given, key) ? given[key] : undefined;
}

/**
 * A value that is there.
 *
 * @param value - What stands there.
 * @param path - The path of the part, entries of lists with `[]`.
 * @param keys - Where the group or list stands.
 * @param key - The key in the group, or the place in the list.
 * @param walk - Where faults go.
 * @param fault - Gives the code of what is wrong.
 * @returns The value, `undefined` when it is wrong.
 */
export function leaf(value: unknown, path: string, keys: Keys, key: string | number, walk: Collecting, fault: Fault): unknown {
  const code = fault(value);
  if (code === undefined) return value;
  noteFault(walk, partAt(walk, path), [...keys, key], code, value);
  return undefined;
}

function noteMissing(path: string, keys: Keys, key: string, walk: Collecting): void {
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
  if (!isAbsent(value)) return collect(value, keys, key, walk);
  noteMissing(path, keys, key, walk);
  return undefined;
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
 * What is wrong with the adopter's own columns.
 *
 * @param value - What stands there.
 * @returns The code, or `undefined`.
 */
export function openFault(value: unknown): string | undefined {
  return readObject(value) === undefined ? 'type' : undefined;
}
