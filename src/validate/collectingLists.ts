/** What generated collectors do with lists. What they give back is for rules to read: without blanks, and without what is wrong. */
import { MAX_ENTRIES } from '../archive/index.ts';
import { isAbsent, readList } from '../fields/index.ts';
import type { Collect } from './collecting.ts';
import { noteFault, noteOrigins } from './note.ts';
import type { Keys } from './note.ts';
import { partIn } from './walking.ts';
import type { Collecting } from './walking.ts';

/** Gives the code of what is wrong with a list as a whole, or `undefined`. */
type Check = (entries: readonly unknown[]) => string | undefined;

/**
 * A list of groups or lists that is not accepted as it stands: its entries without the blank ones, then the list as a whole.
 *
 * @param value - What stands there.
 * @param keys - Where it stands.
 * @param walk - Where faults go.
 * @param entry - Collects what is wrong with an entry.
 * @param check - Gives the code of what is wrong with the list as a whole.
 * @returns The list itself when nothing in it is blank or wrong, else a copy without; `undefined` when it is no list or too long.
 */
export function collectList(value: unknown, keys: Keys, walk: Collecting, entry: Collect, check: Check): unknown {
  const entries = readList(value, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') {
    noteFault(walk, partIn(walk, keys), keys, entries === 'long' ? 'tooLong' : 'type', value);
    return undefined;
  }
  const origins: number[] = [];
  for (let index = 0; index < entries.length; index += 1) if (!isAbsent(entries[index])) origins.push(index);
  const kept = origins.map((index) => entry(entries[index], keys, index, walk));
  const code = check(origins.length === entries.length ? entries : origins.map((index) => entries[index]));
  if (code !== undefined) noteFault(walk, partIn(walk, keys), keys, code, undefined);
  if (kept.length === entries.length && kept.every((clean, index) => clean === entries[index])) return value;
  noteOrigins(walk, kept, origins);
  return kept;
}

/**
 * A list of single values that is not accepted as it stands. As rules read it as a whole, it is given to them only when all of it is right.
 *
 * @param value - What stands there.
 * @param keys - Where it stands.
 * @param walk - Where faults go.
 * @param entry - Collects what is wrong with an entry.
 * @param check - Gives the code of what is wrong with the list as a whole.
 * @returns As `collectList`; `undefined` when anything in it is wrong.
 */
export function collectValues(value: unknown, keys: Keys, walk: Collecting, entry: Collect, check: Check): unknown {
  const before = walk.findings.length;
  const kept = collectList(value, keys, walk, entry, check);
  return walk.findings.length === before ? kept : undefined;
}

/**
 * The check of a list of which nothing is demanded as a whole.
 *
 * @returns `undefined`.
 */
export function noFault(): undefined {
  return undefined;
}
