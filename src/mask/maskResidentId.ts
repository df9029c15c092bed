/**
 * The mask of a resident ID number: the last four of its 18 or 15 characters.
 *
 * The shape decides, not the check character: a number with a slip of the pen is as personal as the right one. A final `x` is shown as `X`.
 */
import { HIDDEN, hideOther, readNumber, startsWithDigits } from './masking.ts';
import type { Masked } from './masking.ts';

const FOURTEEN_STARS = '**************';

const LETTER_X = 0x58;

const RESIDENT_ID = /^(?:\d{17}[\dX]|\d{15})$/iu;

/** What shows no more than the mask itself, whatever its number of stars. */
const SHOWN_ALREADY = /^\*+[\dX]{0,4}$/iu;

/**
 * Masks a resident ID number.
 *
 * @param text - The number; `null`, `undefined` and `''` come back as they are.
 * @returns Stars and the last four, or four stars for what is neither 18 nor 15 characters long.
 * @example
 * maskResidentId('11010519491231002X'); //=> '**************002X'
 * maskResidentId('1234'); //=> '****'
 */
export function maskResidentId<T>(text: T): Masked<T>;
export function maskResidentId(text: unknown): unknown {
  return typeof text === 'string' && isUsual(text) ? FOURTEEN_STARS + text.slice(14) : readAndMask(text);
}

/** The common case: 18 digits, or 17 and an X. */
function isUsual(text: string): boolean {
  return text.length === 18 && startsWithDigits(text, text.charCodeAt(17) === LETTER_X ? 17 : 18);
}

function readAndMask(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return hideOther(text);
  const number = readNumber(text);
  if (SHOWN_ALREADY.test(number)) return text;
  return RESIDENT_ID.test(number) ? FOURTEEN_STARS.slice(18 - number.length) + number.slice(-4).toUpperCase() : HIDDEN;
}
