/**
 * Reading of records that nobody has validated: an own data property, or nothing. No getter runs, no prototype is asked, and a proxy that throws
 * is read as empty, so that no record makes a function of this folder throw.
 */
import { isPlainDate, monthBounds } from '../calendar/index.ts';
import type { PlainDate } from '../calendar/index.ts';
import { isBlank } from '../text/index.ts';

/**
 * Reads a property of anything.
 *
 * @param source - Any value.
 * @param key - The name of the property.
 * @returns The value of the own data property, or `undefined` when there is none.
 */
export function fieldOf(source: unknown, key: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined;
  try {
    return Object.getOwnPropertyDescriptor(source, key)?.value;
  } catch {
    return undefined;
  }
}

/**
 * Reads the entries of a list.
 *
 * @param source - Any value.
 * @param key - The name of the list.
 * @returns The entries, or none when it is not an array or cannot be read.
 */
export function listOf(source: unknown, key: string): readonly unknown[] {
  const list = fieldOf(source, key);
  try {
    return Array.isArray(list) ? Object.values(list) : [];
  } catch {
    return [];
  }
}

/**
 * Reads a text.
 *
 * @param source - Any value.
 * @param key - The name of the text.
 * @returns The text, or `undefined` when it is blank or not a string.
 */
export function textOf(source: unknown, key: string): string | undefined {
  const text = fieldOf(source, key);
  return typeof text === 'string' && !isBlank(text) ? text : undefined;
}

/**
 * Reads a day.
 *
 * @param source - Any value.
 * @param key - The name of the day.
 * @returns The plain date, or `undefined` when it is not one.
 */
export function dayOf(source: unknown, key: string): PlainDate | undefined {
  const day = fieldOf(source, key);
  return isPlainDate(day) ? day : undefined;
}

/**
 * Reads a day, or a month as its first day: the only day of the month that is not later than the true one.
 *
 * @param source - Any value.
 * @param key - The name of the day or month.
 * @returns The plain date, or `undefined` when it is neither.
 */
export function dayOrMonthOf(source: unknown, key: string): PlainDate | undefined {
  return dayOf(source, key) ?? monthBounds(fieldOf(source, key))?.first;
}

/**
 * Goes through records that come in any iterable. What is not one has no records; an iterable that fails on the way fails here as well, since
 * a source that broke must not look as if it had ended.
 *
 * @param customers - Any value.
 * @yields Each record.
 */
export function* recordsOf(customers: unknown): Generator {
  if (isIterable(customers)) yield* customers;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  try {
    return typeof value === 'object' && value !== null && typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function';
  } catch {
    return false;
  }
}
