/**
 * What generated collectors are made of: they note what is wrong with values and groups; lists are beside. The generated part says where and what.
 * What they give back is for rules to read: without blanks, and without values that are wrong.
 */
import { copyObject, isAbsent, readObject } from '../fields/index.ts';
import { isAccepted } from './acceptValue.ts';
import type { Accept } from './acceptValue.ts';
import { noteFault, noteUnknown } from './note.ts';
import type { Keys } from './note.ts';
import { NOTHING_THERE, partIn } from './walking.ts';
import type { Collecting } from './walking.ts';
import { withoutBlanks } from './withoutBlanks.ts';

/** Gives the code of what is wrong with a value that is there, or `undefined`. */
type Fault = (value: unknown) => string | undefined;

/** Collects what is wrong with a group or a list that stands at a key of a group, or at an index of a list. */
export type Collect = (value: unknown, above: Keys, key: string | number, walk: Collecting) => unknown;

type Given = Readonly<Record<string, unknown>>;

/** A group that is being read. */
export interface OpenGroup {
  /** What it has of its own. */
  readonly given: Given;
  /** Where it stands. */
  readonly keys: Keys;
  /** Where faults go. */
  readonly walk: Collecting;
}

/** Gives what is left of the values of a group, by every key that the form knows. */
type CollectInside = (group: OpenGroup) => Given;

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
 * A group that is not accepted as it stands; anything but a plain object is a fault.
 *
 * @param value - What stands there.
 * @param keys - Where it stands.
 * @param walk - Where faults go.
 * @param inside - Collects what is wrong with its values.
 * @param known - Its keys, where blanks alone mean that nobody filled it in.
 * @returns The group itself when nothing in it is blank or wrong, else a copy without; `undefined` when it is none or nobody filled it in.
 */
export function collectGroup(value: unknown, keys: Keys, walk: Collecting, inside: CollectInside, known?: readonly string[]): unknown {
  const given = copyObject(value);
  if (given === undefined) {
    noteFault(walk, partIn(walk, keys), keys, 'type', value);
    return undefined;
  }
  if (known !== undefined && isEmptyGroup(given, known)) return undefined;
  const group = { given, keys, walk };
  return closeGroup(value, group, inside(group));
}

/** Whether nobody filled in a group that a form shows. */
function isEmptyGroup(given: Given, known: readonly string[]): boolean {
  return Object.entries(given).every(([key, inner]) => known.includes(key) && isAbsent(inner));
}

/** Notes unknown keys, and gives what is left of a group. */
function closeGroup(value: unknown, { given, keys, walk }: OpenGroup, clean: Given): unknown {
  let isSame = true;
  let position = 0;
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(clean, key)) noteUnknown(walk, partIn(walk, keys), keys, key, position);
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
 * @param group - The group.
 * @param key - The key in it.
 * @param fault - Gives the code of what is wrong.
 * @returns The value, `undefined` when it is absent or wrong.
 */
export function optionalLeaf(group: OpenGroup, key: string, fault: Fault): unknown {
  const value = valueIn(group, key);
  return isAbsent(value) ? undefined : leaf(value, group.keys, key, group.walk, fault);
}

/**
 * A value that must be there.
 *
 * @param group - The group.
 * @param key - The key in it.
 * @param fault - Gives the code of what is wrong.
 * @returns The value, `undefined` when it is absent or wrong.
 */
export function requiredLeaf(group: OpenGroup, key: string, fault: Fault): unknown {
  const value = valueIn(group, key);
  return isAbsent(value) ? missing(group, key) : leaf(value, group.keys, key, group.walk, fault);
}

/** Own values only: a key that is not there must not find what every object inherits. */
function valueIn({ given }: OpenGroup, key: string): unknown {
  return Object.hasOwn(given, key) ? given[key] : undefined;
}

/**
 * A value that is there.
 *
 * @param value - What stands there.
 * @param above - Where the group or list stands that it is in.
 * @param key - Its key or index there.
 * @param walk - Where faults go.
 * @param fault - Gives the code of what is wrong.
 * @returns The value, `undefined` when it is wrong.
 */
export function leaf(value: unknown, above: Keys, key: string | number, walk: Collecting, fault: Fault): unknown {
  const code = fault(value);
  if (code === undefined) return value;
  const keys = [...above, key];
  noteFault(walk, partIn(walk, keys), keys, code, value);
  return undefined;
}

function missing(group: OpenGroup, key: string): unknown {
  const keys = [...group.keys, key];
  noteFault(group.walk, partIn(group.walk, keys), keys, 'required', undefined);
  return undefined;
}

/**
 * A group or list that may be absent.
 *
 * @param group - The group that it is in.
 * @param key - Its key there.
 * @param collect - Collects what is wrong in it.
 * @returns What is left of the value, `undefined` when it is absent.
 */
export function optionalPart(group: OpenGroup, key: string, collect: Collect): unknown {
  const value = valueIn(group, key);
  return isAbsent(value) ? undefined : collect(value, group.keys, key, group.walk);
}

/**
 * A group or list that must be there.
 *
 * @param group - The group that it is in.
 * @param key - Its key there.
 * @param collect - Collects what is wrong in it.
 * @returns What is left of the value, `undefined` when it is absent.
 */
export function requiredPart(group: OpenGroup, key: string, collect: Collect): unknown {
  const value = valueIn(group, key);
  return isAbsent(value) ? missing(group, key) : collect(value, group.keys, key, group.walk);
}

/**
 * A group whose absence is reported value by value.
 *
 * @param group - The group that it is in.
 * @param key - Its key there.
 * @param collect - Collects what is wrong in it.
 * @returns What is left of the value, `undefined` when it is absent.
 */
export function openPart(group: OpenGroup, key: string, collect: Collect): unknown {
  const value = valueIn(group, key);
  const clean = collect(isAbsent(value) ? NOTHING_THERE : value, group.keys, key, group.walk);
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
