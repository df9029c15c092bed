import { MAX_ENTRIES, isPlaceholder } from '../archive/index.ts';
import { isMasked } from '../mask/index.ts';
import { isPrintableKey } from './key.ts';
import { isAbsent, readList, readObject } from '../fields/index.ts';
import type { ListPart, ObjectPart, PlanPart } from './plan.ts';

/** The keys that lead to a place in a record. */
export type Keys = readonly (string | number)[];

/** Something found wrong, before it is put into words. */
export interface Finding {
  /** What is wrong. */
  readonly code: string;
  /** How serious it is. */
  readonly severity: 'error' | 'warning';
  /** Where. */
  readonly keys: Keys;
  /** What should stand there. */
  readonly part: PlanPart;
  /** Constants of the rule. */
  readonly params?: Readonly<Record<string, number>>;
}

type Entry = readonly [string, unknown];

/** What a walk through a record gives. */
export interface Walk {
  /** What is wrong with single values, in form order. */
  readonly findings: Finding[];
  /** For lists that lost blank entries: the original index of each entry that is left. */
  readonly origins: Map<unknown, readonly number[]>;
}

/**
 * Walks a value: takes out what is blank, and notes every fault of a single value.
 *
 * @param part - What should stand here.
 * @param value - What stands here.
 * @param keys - Where it stands.
 * @param walk - Where findings go.
 * @returns The value itself when nothing in it is blank, else a copy without the blanks; `undefined` when it is absent.
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
      if (readObject(value) === undefined) note(walk, part, keys, 'type');
      return value;
    case 'leaf': {
      const code = part.check(value);
      if (code !== undefined) note(walk, part, keys, refine(code, value, part));
      return value;
    }
  }
}

function visitAbsent(part: PlanPart, keys: Keys, walk: Walk): void {
  if (part.isOptional) return;
  // A missing dimension is reported field by field; a missing entry of a list is only a blank.
  if (part.kind === 'object' && part.field === undefined) visitEntries(part, [], keys, walk);
  else note(walk, part, keys, 'required');
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
    note(walk, part, keys, refine('type', value, part));
    return value;
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
    const code = entries === 'long' ? 'tooLong' : refine('type', value, part);
    note(walk, part, keys, code);
    return value;
  }
  const origins = entries.flatMap((entry, index) => (isAbsent(entry) ? [] : [index]));
  const kept = origins.map((index) => visit(part.item, entries[index], [...keys, index], walk));
  const code = part.check(kept);
  if (code !== undefined) note(walk, part, keys, code);
  if (kept.length === entries.length && kept.every((clean, index) => clean === entries[index])) return value;
  walk.origins.set(kept, origins);
  return kept;
}

/** A fault that has a better name: the text says that there is nothing, or it is a mask that was saved over a value. */
function refine(code: string, value: unknown, part: PlanPart): string {
  if (typeof value !== 'string' || code === 'tooLong') return code;
  if (isPlaceholder(value)) return 'placeholder';
  return isMasked(value, part.field?.mask.individual ?? 'all') || isMasked(value, 'all') ? 'masked' : code;
}

function note(walk: Walk, part: PlanPart, keys: Keys, code: string): void {
  const params = code === 'tooLong' && part.max !== undefined ? { params: { max: part.max } } : {};
  walk.findings.push({ code, severity: 'error', keys, part, ...params });
}

/** A key that could itself be a value is never printed: its place is. */
function noteUnknown(walk: Walk, part: PlanPart, keys: Keys, key: string, position: number): void {
  const place = isPrintableKey(key) ? { keys: [...keys, key] } : { keys, params: { position } };
  walk.findings.push({ code: 'unknownKey', severity: 'error', part, ...place });
}
