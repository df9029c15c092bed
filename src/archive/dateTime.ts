/** A time with its offset, RFC 3339: `2024-05-12T09:30:00+08:00`. A time without an offset is not a point in time and is refused. */
import { isInstant } from '../calendar/index.ts';
import { foldText } from '../text/index.ts';
import { refused } from './inspect.ts';
import type { DoubtlessInspection } from './inspect.ts';

/** The issue codes of a time. */
export type DateTimeCode = 'dateTime.shape';

/**
 * Tells whether a value is a time with its offset, in its canonical form.
 *
 * @param value - Any value.
 * @returns `true` when it is.
 * @example
 * isDateTime('2024-05-12T09:30:00+08:00'); //=> true
 */
export function isDateTime(value: unknown): boolean {
  return isInstant(value);
}

/**
 * Inspects an RFC 3339 time.
 *
 * @param value - Any value.
 * @returns `valid`, or `invalid`.
 * @example
 * inspectDateTime('2024-05-12T09:30:00').verdict; //=> 'invalid'
 */
export function inspectDateTime(value: unknown): DoubtlessInspection<object, 'shape', DateTimeCode> {
  if (typeof value !== 'string') return refused('shape', 'dateTime.shape');
  const { text, changes } = foldText(value);
  return isInstant(text) ? { verdict: 'valid', canonical: text, parts: {}, changes } : refused('shape', 'dateTime.shape', changes);
}
