import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getISODay } from 'date-fns/getISODay';
import { epochOfDay } from './arithmetic.ts';
import type { PlainDate } from './plainDate.ts';

/**
 * Tells the day of the week.
 *
 * @param date - A plain date.
 * @returns 1 for Monday to 7 for Sunday, as in ISO 8601.
 * @example
 * weekdayOf('2024-05-11'); //=> 6
 */
export function weekdayOf(date: PlainDate): number {
  return getISODay(new UTCDateMini(epochOfDay(date)));
}
