/**
 * Day numbers of Excel (1900 date system, ECMA-376 part 1, 18.17.4.1): 1 is 1900-01-01; 60 stands for 29 February 1900, which never was.
 */
import { addDays } from '../../calendar/index.ts';
import type { PlainDate } from '../../calendar/index.ts';

const BEFORE_FIRST = '1899-12-31';
const NO_DAY = 60;
/** The serial number of 2100-12-31. */
const LAST = 73_415;

/**
 * Gives the day of an Excel serial number; a fraction is the time of that day.
 *
 * @param serial - The number.
 * @returns The day, or `undefined` when the number stands for none of the years 1900 to 2100.
 * @example
 * dayOfSerial(45424); //=> '2024-05-12'
 */
export function dayOfSerial(serial: number): PlainDate | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST) || day === NO_DAY) return undefined;
  return addDays(BEFORE_FIRST, day > NO_DAY ? day - 1 : day);
}

/**
 * Tells whether a number is as well a year as a serial number.
 *
 * @param number - The number.
 * @returns `true` for 1900 to 2100.
 */
export function isYearToo(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}
