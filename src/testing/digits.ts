import * as fc from 'fast-check';
import { codePoints } from '../text/index.ts';

/**
 * Makes texts of so many digits.
 *
 * @param length - How many.
 * @returns The generator; it shrinks towards zeros.
 */
export function digits(length: number): fc.Arbitrary<string> {
  return charactersOf('0123456789', length);
}

/**
 * Makes texts of so many characters of an alphabet.
 *
 * @param alphabet - The characters; the first is the simplest.
 * @param length - How many.
 * @returns The generator.
 */
export function charactersOf(alphabet: string, length: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...codePoints(alphabet)), minLength: length, maxLength: length });
}

/**
 * Makes whole numbers written with leading zeros.
 *
 * @param min - The least.
 * @param max - The most.
 * @param length - The number of digits.
 * @returns The generator.
 */
export function paddedNumbers(min: number, max: number, length: number): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'));
}
