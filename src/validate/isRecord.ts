import type { Accept } from './acceptValue.ts';
import { isPlain } from '../fields/index.ts';
import { inheritsNothing } from './walking.ts';

/** How deep rules read: dimension, list, entry, value. */
const DEPTH = 4;

/**
 * Tells whether a value is a valid record just as it stands, by generated code.
 *
 * @param accept - Accepts a record in which every single value is right.
 * @param breaksRules - Tells whether such a record breaks a rule across fields.
 * @param input - Any value.
 * @param asOf - The day to judge on.
 * @returns `true` when it is; a value that does not let itself be read is not.
 */
export function isRecord(
  accept: Accept,
  breaksRules: (record: unknown, asOf: string | undefined) => boolean,
  input: unknown,
  asOf?: string,
): boolean {
  try {
    // Generated code takes what can be enumerated for a record's own; so what a changed `Object.prototype` hands down must be out of the way.
    const record = inheritsNothing() ? input : isolated(input, DEPTH);
    return accept(record) && !breaksRules(record, asOf);
  } catch {
    // A proxy or an accessor threw.
    return false;
  }
}

/** Copies plain objects into ones that inherit nothing. */
function isolated(value: unknown, depth: number): unknown {
  if (depth === 0) return value;
  // Not by `map`: a list may have a `constructor` of its own, which `map` would ask for the copy.
  if (Array.isArray(value)) return Array.from({ length: value.length }, (_, index) => isolated(value[index], depth - 1));
  if (!isPlain(value)) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) copy[key] = isolated(inner, depth - 1);
  return copy;
}
