/** Calendar days `YYYY-MM-DD` (GB/T 7408.1-2023, ISO 8601), month ends and leap days more often than chance would have them. */
import * as fc from 'fast-check';
import { addDays, addMonths, daysBetween, isPlainDate } from '../calendar/index.ts';

/** The days to choose from, both ends included. */
export interface DateRange {
  /** The first day; 1900-01-01 when absent. */
  readonly min?: string;
  /** The last day; 2100-12-31 when absent. */
  readonly max?: string;
}

/** The first day that `inspectIsoDate` accepts without options. */
export const EARLIEST = '1900-01-01';

/** The last day that `inspectIsoDate` accepts without options. */
export const LATEST = '2100-12-31';

/**
 * Generates days; they shrink towards the first.
 *
 * @param range - The first and the last day.
 * @returns The generator.
 * @throws RangeError when `min` or `max` is no plain date, or `min` comes after `max`.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(isoDates({ min: '2024-02-28', max: '2024-03-01' }), (day) => day.startsWith('2024-0')));
 */
export function isoDates(range?: DateRange): fc.Arbitrary<string> {
  const { min = EARLIEST, max = LATEST } = range ?? {};
  if (!isPlainDate(min)) throw new RangeError('min must be a plain date YYYY-MM-DD');
  if (!isPlainDate(max)) throw new RangeError('max must be a plain date YYYY-MM-DD');
  if (min > max) throw new RangeError('min must not come after max');
  const days = fc.integer({ min: 0, max: daysBetween(min, max) }).map((count) => addDays(min, count));
  const monthEnds = days.map((day) => clamp(lastOfMonth(day), min, max));
  const leapDays = days.map((day) => (isPlainDate(leapDayOf(day)) ? clamp(leapDayOf(day), min, max) : day));
  return fc.oneof({ arbitrary: days, weight: 4 }, { arbitrary: monthEnds, weight: 1 }, { arbitrary: leapDays, weight: 1 });
}

/** The day before the first of the next month. */
function lastOfMonth(day: string): string {
  return addDays(`${addMonths(day, 1).slice(0, 7)}-01`, -1);
}

function leapDayOf(day: string): string {
  return `${day.slice(0, 4)}-02-29`;
}

function clamp(day: string, min: string, max: string): string {
  if (day < min) return min;
  return day > max ? max : day;
}
