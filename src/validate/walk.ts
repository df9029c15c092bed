import { MAX_ENTRIES } from '../archive/index.ts';
import { copyObject, isAbsent, readList, readObject } from '../fields/index.ts';
import { noteFault, noteOrigins, noteUnknown } from './note.ts';
import type { Keys, Walk } from './note.ts';
import type { ListPart, ObjectPart, PlanPart } from './plan.ts';
import { withoutBlanks } from './withoutBlanks.ts';

type Given = Readonly<Record<string, unknown>>;

/** Walks what stands at a key of a group, or at an index of a list. The keys are put together only where there is something to say. */
function visit(part: PlanPart, value: unknown, above: Keys, key: string | number, walk: Walk, isDoubted = false): unknown {
  if (isAbsent(value)) {
    visitAbsent(part, [...above, key], walk);
    return undefined;
  }
  switch (part.kind) {
    case 'object':
      return visitObject(part, value, [...above, key], walk);
    case 'list':
      return visitList(part, value, [...above, key], walk);
    case 'extra':
      return noteIf(readObject(value) === undefined ? 'type' : undefined, part, value, above, key, walk);
    case 'leaf':
      return noteIf(isDoubted ? part.fault(value) : part.check(value), part, value, above, key, walk);
  }
}

/** What is wrong is not there for rules to read. */
function noteIf(code: string | undefined, part: PlanPart, value: unknown, above: Keys, key: string | number, walk: Walk): unknown {
  if (code === undefined) return value;
  noteFault(walk, part, [...above, key], code, value);
  return undefined;
}

function visitAbsent(part: PlanPart, keys: Keys, walk: Walk): void {
  if (part.isOptional) return;
  // A missing dimension is reported field by field; a missing entry of a list is only a blank.
  if (part.kind === 'object' && part.field === undefined) visitEntries(part, {}, keys, walk, -1);
  else noteFault(walk, part, keys, 'required', undefined);
}

/**
 * Walks a group of named values: takes out what is blank, and notes every fault of a single value.
 *
 * @param part - What should stand here.
 * @param value - What stands here; anything but a plain object is a fault.
 * @param keys - Where it stands.
 * @param walk - Where findings go.
 * @param accepted - How many of its keys, from the first one on, are known to be right; -1 when none was looked at.
 * @returns The value itself when nothing in it is blank or wrong, else a copy without; `undefined` when it is absent or wrong as a whole.
 */
export function visitObject(part: ObjectPart, value: unknown, keys: Keys, walk: Walk, accepted = -1): unknown {
  const given = copyObject(value);
  if (given === undefined) {
    noteFault(walk, part, keys, 'type', value);
    return undefined;
  }
  if (isEmptyGroup(part, given)) return undefined;
  const left = visitEntries(part, given, keys, walk, accepted);
  if (left === given) return value;
  // Nobody is given a record that is wrong, and rules take `undefined` for absent.
  return walk.findings.length > 0 ? left : withoutBlanks(given, left);
}

/** A group that a form shows and nobody filled in, such as a referrer, is absent; a dimension is not, nor is an entry of a list. */
function isEmptyGroup(part: ObjectPart, given: Given): boolean {
  return part.field !== undefined && Object.entries(given).every(([key, inner]) => part.entries.has(key) && isAbsent(inner));
}

/** Gives what is left of the values: those that were given when nothing was blank or wrong, else a copy. */
function visitEntries(part: ObjectPart, given: Given, keys: Keys, walk: Walk, accepted: number): Given {
  let copy: Record<string, unknown> | undefined;
  let position = -1;
  for (const key of Object.keys(given)) {
    position += 1;
    if (position < accepted) continue;
    const inner = part.entries.get(key);
    if (inner === undefined) {
      noteUnknown(walk, part, keys, key, position);
      continue;
    }
    const value = given[key];
    // Whoever accepted the first keys stopped at the next one.
    const left = visit(inner, value, keys, key, walk, position === accepted);
    if (left === value) continue;
    copy ??= { ...given };
    copy[key] = left;
  }
  for (const [key, inner] of part.needed) if (!Object.hasOwn(given, key)) visitAbsent(inner, [...keys, key], walk);
  return copy ?? given;
}

function visitList(part: ListPart, value: unknown, keys: Keys, walk: Walk): unknown {
  const entries = readList(value, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') {
    noteFault(walk, part, keys, entries === 'long' ? 'tooLong' : 'type', value);
    return undefined;
  }
  const before = walk.findings.length;
  const origins: number[] = [];
  for (let index = 0; index < entries.length; index += 1) if (!isAbsent(entries[index])) origins.push(index);
  const kept = origins.map((index) => visit(part.item, entries[index], keys, index, walk));
  const code = part.check(origins.map((index) => entries[index]));
  if (code !== undefined) noteFault(walk, part, keys, code, undefined);
  // Rules read a list of single values as a whole, so all of it must be right.
  if (part.item.kind !== 'object' && part.item.kind !== 'list' && walk.findings.length > before) return undefined;
  if (kept.length === entries.length && kept.every((clean, index) => clean === entries[index])) return value;
  noteOrigins(walk, kept, origins);
  return kept;
}
