/** Reads what does not let itself be read like data: accessors and proxies that throw, and objects while `Object.prototype` hands something down. */
import { MAX_ENTRIES } from '../archive/index.ts';
import { isPlain } from '../fields/index.ts';
import type { Group, Shape } from './copying.ts';

/** Stands for an object that is neither plain nor a list, or says neither: a copy shows nothing of it. */
const UNREADABLE = true;

const EMPTY: object = /* @__PURE__ */ Object.freeze({});

/**
 * Tells whether plain objects inherit nothing that can be enumerated.
 *
 * @returns `true` when what is enumerated is their own.
 */
export function inheritsNothing(): boolean {
  for (const _ in EMPTY) return false;
  return true;
}

/**
 * Reads a property of a plain object while plain objects inherit nothing: faster than `ownValue`, but a proxy may throw.
 *
 * @param holder - Any value.
 * @param key - The key.
 * @returns The value, or `undefined` when there is none.
 */
export function enumeratedValue(holder: unknown, key: string): unknown {
  if (!isPlain(holder)) return undefined;
  const group = holder as Group;
  for (const own in group) if (own === key) return group[own];
  return undefined;
}

/**
 * Copies the groups and lists of a record as far as they can be read: the own enumerable properties that do not throw, and lists of which
 * every entry can be read.
 *
 * @param value - Any value.
 * @param shape - Where groups and lists are; other values stay what they are.
 * @returns What can be read like data.
 */
export function readable(value: unknown, shape: Shape): unknown {
  if (typeof value !== 'object' || value === null) return value;
  try {
    if (Array.isArray(value)) return value.length > MAX_ENTRIES ? UNREADABLE : entriesOf(value, shape);
    return groupOf(value, shape);
  } catch {
    return UNREADABLE;
  }
}

function entriesOf(list: readonly unknown[], shape: Shape): readonly unknown[] {
  return Array.from({ length: list.length }, (_, index) => entryOf(list[index], shape));
}

/** There are no lists of lists, and one that holds itself twice would be read twice as often on each level. */
function entryOf(value: unknown, shape: Shape): unknown {
  if (typeof value !== 'object' || value === null) return value;
  try {
    return Array.isArray(value) ? UNREADABLE : groupOf(value, shape);
  } catch {
    return UNREADABLE;
  }
}

function groupOf(value: object, shape: Shape): unknown {
  return isPlain(value) ? propertiesOf(value, shape) : UNREADABLE;
}

function propertiesOf(group: object, shape: Shape): Readonly<Record<string, unknown>> {
  const properties = Object.create(null) as Record<string, unknown>;
  for (const key of keysOf(group)) {
    const value = valueOf(group, key);
    const below = Object.hasOwn(shape, key) ? shape[key] : undefined;
    properties[key] = below === undefined ? value : readable(value, below);
  }
  return properties;
}

/** A proxy that does not tell its keys has none. */
function keysOf(group: object): readonly string[] {
  try {
    return Object.keys(group);
  } catch {
    return [];
  }
}

function valueOf(group: object, key: string): unknown {
  try {
    return (group as Readonly<Record<string, unknown>>)[key];
  } catch {
    return undefined;
  }
}
