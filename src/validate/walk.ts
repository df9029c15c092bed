import { MAX_ENTRIES } from '../archive/index.ts';
import { isAbsent, readList, readObject } from '../fields/index.ts';
import { noteFault, noteOrigins, noteUnknown } from './note.ts';
import type { Keys, Walk } from './note.ts';
import type { ListPart, ObjectPart, PlanPart } from './plan.ts';

type Entry = readonly [string, unknown];

/**
 * Walks a value: takes out what is blank, and notes every fault of a single value.
 *
 * @param part - What should stand here.
 * @param value - What stands here.
 * @param keys - Where it stands.
 * @param walk - Where findings go.
 * @returns The value itself when nothing in it is blank or wrong, else a copy without; `undefined` when it is absent or wrong as a whole.
 */
export function visit(part: PlanPart, value: unknown, keys: Keys, walk: Walk): unknown {
  if (isAbsent(value)) {
    visitAbsent(part, keys, walk);
    return undefined;
  }
  switch (part.kind) {
    case 'object':
      return visitObject(part, value, keys, walk);
    case 'list':
      return visitList(part, value, keys, walk);
    case 'extra':
      return noteIf(readObject(value) === undefined ? 'type' : undefined, part, value, keys, walk);
    case 'leaf':
      return noteIf(part.check(value), part, value, keys, walk);
  }
}

/** What is wrong is not there for rules to read. */
function noteIf(code: string | undefined, part: PlanPart, value: unknown, keys: Keys, walk: Walk): unknown {
  if (code === undefined) return value;
  noteFault(walk, part, keys, code, value);
  return undefined;
}

function visitAbsent(part: PlanPart, keys: Keys, walk: Walk): void {
  if (part.isOptional) return;
  // A missing dimension is reported field by field; a missing entry of a list is only a blank.
  if (part.kind === 'object' && part.field === undefined) visitEntries(part, [], keys, walk);
  else noteFault(walk, part, keys, 'required', undefined);
}

/**
 * Walks a group of named values.
 *
 * @param part - What should stand here.
 * @param value - What stands here; anything but a plain object is a fault.
 * @param keys - Where it stands.
 * @param walk - Where findings go.
 * @returns As `visit`.
 */
export function visitObject(part: ObjectPart, value: unknown, keys: Keys, walk: Walk): unknown {
  const entries = readObject(value);
  if (entries === undefined) {
    noteFault(walk, part, keys, 'type', value);
    return undefined;
  }
  if (isEmptyGroup(part, entries)) return undefined;
  const cleaned = visitEntries(part, entries, keys, walk);
  // A key that holds `undefined` is no blank that must go; it stays as it is.
  const kept = entries.flatMap(([key, inner]) => {
    const clean = part.entries.has(key) ? cleaned.get(key) : inner;
    return clean === undefined && inner !== undefined ? [] : [[key, clean] as const];
  });
  const isSame = kept.length === entries.length && kept.every(([, clean], index) => clean === entries[index]?.[1]);
  return isSame ? value : Object.fromEntries(kept);
}

/** A group that a form shows and nobody filled in, such as a referrer, is absent; a dimension is not, nor is an entry of a list. */
function isEmptyGroup(part: ObjectPart, entries: readonly Entry[]): boolean {
  return part.field !== undefined && entries.every(([key, inner]) => part.entries.has(key) && isAbsent(inner));
}

function visitEntries(part: ObjectPart, entries: readonly Entry[], keys: Keys, walk: Walk): Map<string, unknown> {
  const given = new Map(entries);
  const cleaned = new Map<string, unknown>();
  for (const [key, inner] of part.entries) cleaned.set(key, visit(inner, given.get(key), [...keys, key], walk));
  entries.forEach(([key], position) => {
    if (!part.entries.has(key)) noteUnknown(walk, part, keys, key, position);
  });
  return cleaned;
}

function visitList(part: ListPart, value: unknown, keys: Keys, walk: Walk): unknown {
  const entries = readList(value, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') {
    noteFault(walk, part, keys, entries === 'long' ? 'tooLong' : 'type', value);
    return undefined;
  }
  const before = walk.findings.length;
  const origins = entries.flatMap((entry, index) => (isAbsent(entry) ? [] : [index]));
  const kept = origins.map((index) => visit(part.item, entries[index], [...keys, index], walk));
  const code = part.check(origins.map((index) => entries[index]));
  if (code !== undefined) noteFault(walk, part, keys, code, undefined);
  // Rules read a list of single values as a whole, so all of it must be right.
  if (part.item.kind !== 'object' && part.item.kind !== 'list' && walk.findings.length > before) return undefined;
  if (kept.length === entries.length && kept.every((clean, index) => clean === entries[index])) return value;
  noteOrigins(walk, kept, origins);
  return kept;
}
