/**
 * Steps between days, in UTC whatever the time zone of the machine (Shanghai had days without midnight).
 * date-fns knows the month ends; the day number is integer arithmetic, since labels are computed for millions of rows.
 * A result outside the years 0001 to 9999 is the first or the last day of that range. Input that is no plain date has no meaning here: ask `isPlainDate` first.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';

import { FIRST_DAY, LAST_DAY, digitsAt, toPlainDate, type PlainDate } from './plainDate.ts';

const MS_PER_DAY = 86_400_000;
/** Day number of 1970-01-01 when 0001-01-01 is 1. */
const EPOCH_DAY = 719_163;
const LAST_DAY_NUMBER = 3_652_059;
/** No two days of the calendar are further apart. */
const MOST_MONTHS = 120_000;
const DAYS_BEFORE_MONTH: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * Counts the days from one day to another.
 *
 * @param from - A plain date.
 * @param to - A plain date.
 * @returns The number of days, negative when `to` comes first.
 * @example
 * daysBetween('2024-02-28', '2024-03-01'); //=> 2
 */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Goes a number of days forward, or back.
 *
 * @param date - A plain date.
 * @param days - A whole number of days, also negative.
 * @returns The day reached; the first or last day of the years 0001 to 9999 when that is outside.
 * @example
 * addDays('2024-02-28', 2); //=> '2024-03-01'
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const number = dayNumber(date) + days;
  if (number < 1) return FIRST_DAY;
  return number > LAST_DAY_NUMBER ? LAST_DAY : dayOfEpoch((number - EPOCH_DAY) * MS_PER_DAY);
}

/**
 * Goes a number of calendar months forward, or back; a day that the month does not have becomes its last day.
 *
 * @param date - A plain date.
 * @param months - A whole number of months, also negative.
 * @returns The day reached; the first or last day of the years 0001 to 9999 when that is outside.
 * @example
 * addMonths('2023-11-30', 3); //=> '2024-02-29'
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const steps = Math.max(-MOST_MONTHS, Math.min(MOST_MONTHS, months));
  const reached = addMonthsToDate(new UTCDateMini(epochOfDay(date)), steps);
  if (reached.getUTCFullYear() < 1) return FIRST_DAY;
  return reached.getUTCFullYear() > 9999
    ? LAST_DAY
    : toPlainDate(reached.getUTCFullYear(), reached.getUTCMonth() + 1, reached.getUTCDate());
}

/**
 * Tells the day of the week.
 *
 * @param date - A plain date.
 * @returns 1 for Monday to 7 for Sunday, as in ISO 8601.
 * @example
 * weekdayOf('2024-05-11'); //=> 6
 */
export function weekdayOf(date: PlainDate): number {
  // 0001-01-01 is day 1 and a Monday.
  return ((dayNumber(date) + 6) % 7) + 1;
}

/**
 * Gives the instant at which a day begins in UTC.
 *
 * @param date - A plain date.
 * @returns Milliseconds since 1970-01-01T00:00:00Z.
 * @example
 * epochOfDay('1970-01-02'); //=> 86400000
 */
export function epochOfDay(date: PlainDate): number {
  return (dayNumber(date) - EPOCH_DAY) * MS_PER_DAY;
}

/**
 * Gives the UTC day of an instant.
 *
 * @param epoch - Milliseconds since 1970-01-01T00:00:00Z, within the years 0001 to 9999.
 * @returns The plain date.
 * @example
 * dayOfEpoch(86399999); //=> '1970-01-01'
 */
export function dayOfEpoch(epoch: number): PlainDate {
  return new Date(epoch).toISOString().slice(0, 10);
}

function dayNumber(date: PlainDate): number {
  const year = digitsAt(date, 0, 4);
  const month = digitsAt(date, 5, 7);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const leapDay = month > 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return before * 365 + leapDays + Number(DAYS_BEFORE_MONTH[month - 1]) + leapDay + digitsAt(date, 8, 10);
}
