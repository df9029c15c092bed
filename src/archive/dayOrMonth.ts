/**
 * A day `2024-03-15` or, where nobody remembers the day, a month `2024-03` (ISO 8601); years 1900 to 2100.
 */
import { monthBounds } from '../calendar/index.ts';
import { inspectIsoDate, isIsoDate } from '../identifiers/index.ts';
import type { IsoDateCode } from '../identifiers/index.ts';
import { foldText } from '../text/index.ts';
import { refused } from './inspect.ts';
import type { DoubtlessInspection } from './inspect.ts';

/**
 * Tells whether a value is a day or a month, in its canonical form.
 *
 * @param value - Any value.
 * @returns `true` when it is.
 * @example
 * isDayOrMonth('2024-03'); //=> true
 */
export function isDayOrMonth(value: unknown): boolean {
  return isIsoDate(value) || (typeof value === 'string' && value.length === 7 && isIsoDate(`${value}-01`));
}

/**
 * Inspects a day or a month.
 *
 * @param value - Any value.
 * @returns `valid`, or `invalid` with a code of `isoDate`.
 * @example
 * inspectDayOrMonth('2024-03').verdict; //=> 'valid'
 */
export function inspectDayOrMonth(value: unknown): DoubtlessInspection<object, string, IsoDateCode> {
  if (typeof value !== 'string') return refused('shape', 'isoDate.shape');
  const { text, changes } = foldText(value);
  if (!/^\d{4}-\d{2}$/u.test(text)) {
    const day = inspectIsoDate(value);
    return day.verdict === 'invalid' ? day : { ...day, verdict: 'valid', parts: {} };
  }
  const first = monthBounds(text)?.first;
  return first !== undefined && inspectIsoDate(first).verdict === 'valid'
    ? { verdict: 'valid', canonical: text, parts: {}, changes }
    : refused('component', 'isoDate.component', changes);
}
