import { isRealDate } from './realDate.ts';

/** A calendar day as text, `YYYY-MM-DD`: a day that exists, years 0001 to 9999. Two of them compare as strings. */
export type PlainDate = string;

/** The first day that the library knows. */
export const FIRST_DAY: PlainDate = '0001-01-01';

/** The last day that the library knows. */
export const LAST_DAY: PlainDate = '9999-12-31';

const ZERO = 0x30;
const HYPHEN = 0x2d;

/**
 * Tells whether a value is a plain date: `YYYY-MM-DD` in ASCII digits, a day of the proleptic Gregorian calendar, years 0001 to 9999.
 *
 * @param value - Any value.
 * @returns `true` for the text of a day that exists.
 * @example
 * isPlainDate('2024-02-29'); //=> true
 * isPlainDate('2023-02-29'); //=> false
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && value.length === 10 && startsWithDay(value);
}

/**
 * Tells whether a text begins with ten characters that are a plain date, whatever follows.
 *
 * @param text - Any string.
 * @returns `true` when the first ten characters are a day that exists.
 * @example
 * startsWithDay('2024-05-12T08:00:00Z'); //=> true
 */
export function startsWithDay(text: string): boolean {
  return (
    text.charCodeAt(4) === HYPHEN &&
    text.charCodeAt(7) === HYPHEN &&
    isRealDate(digitsAt(text, 0, 4), digitsAt(text, 5, 7), digitsAt(text, 8, 10))
  );
}

/**
 * Reads a run of ASCII digits without making a copy of the text.
 *
 * @param text - Any string.
 * @param start - Index of the first digit.
 * @param end - Index after the last digit.
 * @returns The number, or `NaN` when one of the characters is no digit or is missing.
 * @example
 * digitsAt('2024-05-12', 5, 7); //=> 5
 */
export function digitsAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * Writes a day as text; the caller vouches that it exists.
 *
 * @param year - The year, 1 to 9999.
 * @param month - The month, 1 to 12.
 * @param day - The day of the month.
 * @returns The plain date.
 * @example
 * toPlainDate(24, 2, 29); //=> '0024-02-29'
 */
export function toPlainDate(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}${month < 10 ? '-0' : '-'}${month}${day < 10 ? '-0' : '-'}${day}`;
}

/**
 * Gives the earlier of two days.
 *
 * @param a - A plain date, or nothing.
 * @param b - A plain date, or nothing.
 * @returns The one that comes first; where one is `undefined` the other; `undefined` when both are.
 * @example
 * earlier('2024-05-12', '2024-03-01'); //=> '2024-03-01'
 */
export function earlier(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  return a <= b ? a : b;
}

/**
 * Gives the later of two days.
 *
 * @param a - A plain date, or nothing.
 * @param b - A plain date, or nothing.
 * @returns The one that comes last; where one is `undefined` the other; `undefined` when both are.
 * @example
 * later('2024-05-12', '2024-03-01'); //=> '2024-05-12'
 */
export function later(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  return a >= b ? a : b;
}
