/**
 * The mask of a mobile number: `138****5678`, the first three and the last four of eleven digits.
 *
 * Eleven digits in any spelling (full width, in groups, with +86, 0086 or 86 before them) are shown so; all else is hidden. Whether the
 * number is a mobile number is not asked: a landline of eleven digits typed here keeps the same window.
 */
import { HIDDEN, hideOther, readNumber, startsWithDigits } from './masking.ts';
import type { Masked } from './masking.ts';

const ELEVEN_DIGITS = /^(?:(?:\+|00)?86)?(\d{11})$/u;

/** What shows no more than the mask itself, whatever its number of stars. */
const SHOWN_ALREADY = /^\d{0,3}\*+\d{0,4}$/u;

/**
 * Masks a mobile number.
 *
 * @param text - The number; `null`, `undefined` and `''` come back as they are.
 * @returns `138****5678`, or four stars for what is not eleven digits.
 * @example
 * maskMobile('13812345678'); //=> '138****5678'
 * maskMobile('+86 138-1234-5678'); //=> '138****5678'
 * maskMobile('1381234'); //=> '****'
 */
export function maskMobile<T>(text: T): Masked<T>;
export function maskMobile(text: unknown): unknown {
  return typeof text === 'string' && isUsual(text) ? showEnds(text) : readAndMask(text);
}

/** The common case: eleven digits and nothing else. */
function isUsual(text: string): boolean {
  return text.length === 11 && startsWithDigits(text, 11);
}

function readAndMask(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return hideOther(text);
  const number = readNumber(text);
  if (SHOWN_ALREADY.test(number)) return text;
  const digits = ELEVEN_DIGITS.exec(number)?.[1];
  return digits === undefined ? HIDDEN : showEnds(digits);
}

function showEnds(digits: string): string {
  return digits.slice(0, 3) + HIDDEN + digits.slice(7);
}
