const DAYS_BEFORE_LEAP: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Gives the number of days of a month in the proleptic Gregorian calendar.
 *
 * @param year - The year.
 * @param month - The month, 1 to 12.
 * @returns 28 to 31, or 0 when there is no such month.
 * @example
 * daysInMonth(2024, 2); //=> 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_BEFORE_LEAP[month - 1] ?? 0;
}

/**
 * Tells whether a day exists in the proleptic Gregorian calendar, years 1 to 9999.
 *
 * @param year - The year.
 * @param month - The month, 1 to 12.
 * @param day - The day of the month.
 * @returns `true` when the calendar has that day.
 * @example
 * isRealDate(2023, 2, 29); //=> false
 */
export function isRealDate(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Tells whether a year has a 29 February in the proleptic Gregorian calendar.
 *
 * @param year - The year.
 * @returns `true` for a leap year.
 * @example
 * isLeapYear(1900); //=> false
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
