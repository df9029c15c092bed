/**
 * The mask of a bank card number: the last four of its 16 to 19 digits after always twelve stars, which say nothing of the length.
 *
 * The check digit is not asked: a mistyped card number is as personal as the right one.
 */
import { HIDDEN, hideOther, readNumber, startsWithDigits } from './masking.ts';
import type { Masked } from './masking.ts';

/** What shows no more than the mask itself, whatever its number of stars. */
const SHOWN_ALREADY = /^\*+\d{0,4}$/u;

/**
 * Masks a bank card number.
 *
 * @param text - The number; `null`, `undefined` and `''` come back as they are.
 * @returns Twelve stars and the last four digits, or four stars for what is not 16 to 19 digits.
 * @example
 * maskBankCard('6222 0202 0011 2230'); //=> '************2230'
 * maskBankCard('12345678'); //=> '****'
 */
export function maskBankCard<T>(text: T): Masked<T>;
export function maskBankCard(text: unknown): unknown {
  return typeof text === 'string' && isCard(text) ? showLastFour(text) : readAndMask(text);
}

function readAndMask(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return hideOther(text);
  const number = readNumber(text);
  if (SHOWN_ALREADY.test(number)) return text;
  return isCard(number) ? showLastFour(number) : HIDDEN;
}

function isCard(number: string): boolean {
  return number.length > 15 && number.length < 20 && startsWithDigits(number, number.length);
}

function showLastFour(number: string): string {
  return '************' + number.slice(-4);
}
