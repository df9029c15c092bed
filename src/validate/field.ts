import { MAX_ENTRIES } from '../archive/index.ts';
import { validateCustomer } from './customer.ts';
import { isFieldPath, isMultipleChoice } from './fieldPaths.ts';
import type { Issue } from './issue.ts';
import type { ValidationOptions } from './options.ts';
import { readList, readObject } from '../fields/index.ts';
import { pathOf } from './report.ts';

/** What is to be said of one field. */
export interface FieldResult {
  /** The errors of the field. */
  readonly issues: readonly Issue[];
  /** What is worth a look. */
  readonly warnings: readonly Issue[];
}

/**
 * Validates one field in the light of its record: exactly the issues of the whole record, with the value in its place, that are at that path.
 *
 * @param path - Where: `basic.mobile`, `behavior.purchases[2].amount`.
 * @param value - The value there.
 * @param record - The rest of the record; whatever is in it at the path is not looked at.
 * @param options - As of `validateCustomer`.
 * @returns The errors and warnings at that path; of a multiple choice also those of its single choices.
 * @throws RangeError when the path names no field of the archive, or when an option is wrong.
 * @example
 * validateField('basic.mobile', '010-62345678', {}).issues[0].code; //=> 'mobile.landline'
 */
export function validateField(path: string, value: unknown, record: unknown, options?: ValidationOptions): FieldResult {
  const keys = keysOf(path);
  if (keys === undefined) throw new RangeError('path: must name a field of the customer archive');
  const result = validateCustomer(withValue(record, keys, value), options);
  const place = pathOf(keys);
  const isHere = (issue: Issue): boolean => issue.path === place || isChoiceOf(issue, place);
  return { issues: result.ok ? [] : result.issues.filter(isHere), warnings: result.warnings.filter(isHere) };
}

/** `need.coreNeeds[0]` is no field: it is shown where the choices are shown. */
function isChoiceOf(issue: Issue, path: string): boolean {
  return isMultipleChoice(path) && issue.path.startsWith(`${path}[`);
}

/** The keys of a path that names a field, with an index for every list on the way. */
function keysOf(path: string): readonly (string | number)[] | undefined {
  if (!isFieldPath(path) || path.includes('[]')) return undefined;
  return path.split(/[.[]/u).map((key) => (key.endsWith(']') ? Number(key.slice(0, -1)) : key));
}

/** A copy of the record with the value in its place; groups and lists on the way that are missing are made. */
function withValue(holder: unknown, keys: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const entries = readList(holder, MAX_ENTRIES) ?? [];
    // A list that is too long is not looked into, whatever stands in it.
    if (entries === 'long') return holder;
    const copy = [...entries];
    copy[key] = withValue(copy[key], rest, value);
    return copy;
  }
  const entries = new Map(readObject(holder) ?? []);
  return Object.fromEntries(entries.set(key, withValue(entries.get(key), rest, value)));
}
