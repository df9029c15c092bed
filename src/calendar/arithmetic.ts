/**
 * Steps between days, in UTC whatever the time zone of the machine (Shanghai had days without midnight).
 * Days and months are integer arithmetic: labels are computed for millions of rows, and a step through `Date` costs ten times as much
 * (date-fns is the oracle of the tests). A result outside the years 0001 to 9999 is the first or the last day of that range.
 * Input that is no plain date has no meaning here: ask `isPlainDate` first.
 */
import { FIRST_DAY, LAST_DAY, digitsAt, toPlainDate, type PlainDate } from './plainDate.ts';
import { daysInMonth, isLeapYear } from './realDate.ts';

const MS_PER_DAY = 86_400_000;
/** Day number of 1970-01-01 when 0001-01-01 is 1. */
const EPOCH_DAY = 719_163;
const LAST_DAY_NUMBER = 3_652_059;
const DAYS_PER_YEAR = 365.2425;
/** For January to December, and the whole year. */
const DAYS_BEFORE_MONTH: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

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
  const day = digitsAt(date, 8, 10) + days;
  // Every month has the days 1 to 28, so short steps need no calendar.
  if (day >= 1 && day <= 28) return toPlainDate(digitsAt(date, 0, 4), digitsAt(date, 5, 7), day);
  const number = dayNumber(date) + days;
  if (number < 1) return FIRST_DAY;
  return number > LAST_DAY_NUMBER ? LAST_DAY : dayNumbered(number);
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
  const count = digitsAt(date, 0, 4) * 12 + digitsAt(date, 5, 7) - 1 + months;
  const year = Math.floor(count / 12);
  if (year < 1) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  const month = count - year * 12 + 1;
  return toPlainDate(year, month, Math.min(digitsAt(date, 8, 10), daysInMonth(year, month)));
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

/** 0001-01-01 is day 1. */
function dayNumber(date: PlainDate): number {
  const year = digitsAt(date, 0, 4);
  return daysBeforeYear(year) + daysBeforeMonth(year, digitsAt(date, 5, 7)) + digitsAt(date, 8, 10);
}

function daysBeforeYear(year: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  return Number(DAYS_BEFORE_MONTH[month - 1]) + (month > 2 && isLeapYear(year) ? 1 : 0);
}

/** The mean length of a year finds the year, or one beside it; the longest month finds the month, or the one before it. */
function dayNumbered(number: number): PlainDate {
  let year = Math.ceil(number / DAYS_PER_YEAR);
  if (number <= daysBeforeYear(year)) year -= 1;
  if (number > daysBeforeYear(year + 1)) year += 1;
  const dayOfYear = number - daysBeforeYear(year);
  let month = Math.ceil(dayOfYear / 31);
  if (dayOfYear > daysBeforeMonth(year, month + 1)) month += 1;
  return toPlainDate(year, month, dayOfYear - daysBeforeMonth(year, month));
}
