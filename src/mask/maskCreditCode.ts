/**
 * The mask of a unified social credit code: the first four and the last four of its 18 characters.
 *
 * The shape decides, not the check character. A resident ID number typed here is hidden whole: its first four are no part of the window
 * that it has.
 */
import { HIDDEN, hideOther, readNumber } from './masking.ts';
import type { Masked } from './masking.ts';

const EIGHTEEN = /^[0-9A-Za-z]{18}$/u;

/** Of 18 characters, 17 digits with a day of the 18th to 21st century in the middle: a resident ID number. */
const LIKE_RESIDENT_ID = /^\d{6}(?:1[89]|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]/u;

/** What shows no more than the mask itself, whatever its number of stars. */
const SHOWN_ALREADY = /^[0-9A-Za-z]{0,4}\*+[0-9A-Za-z]{0,4}$/u;

/**
 * Masks a unified social credit code.
 *
 * @param text - The code; `null`, `undefined` and `''` come back as they are.
 * @returns First four, ten stars and last four, or four stars for what is not 18 letters and digits.
 * @example
 * maskCreditCode('91350100M000100Y43'); //=> '9135**********0Y43'
 */
export function maskCreditCode<T>(text: T): Masked<T>;
export function maskCreditCode(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return hideOther(text);
  const read = EIGHTEEN.test(text) ? text : readNumber(text);
  if (SHOWN_ALREADY.test(read)) return text;
  if (!EIGHTEEN.test(read)) return HIDDEN;
  const code = read.toUpperCase();
  return LIKE_RESIDENT_ID.test(code) ? HIDDEN : code.slice(0, 4) + '**********' + code.slice(14);
}
