/** Customer numbers: `C`, the day on which the file was opened, and a sequence of three digits, or of more without a leading zero. */
import * as fc from 'fast-check';
import { isoDates } from './isoDates.ts';

const SEQUENCE_MOST = 999_999;

/**
 * Generates customer numbers.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(customerNos(), (number) => /^C[0-9]{11,}$/u.test(number)));
 */
export function customerNos(): fc.Arbitrary<string> {
  const sequences = fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: 1200 }), weight: 4 },
    { arbitrary: fc.integer({ min: 1, max: SEQUENCE_MOST }), weight: 1 },
  );
  return fc.tuple(isoDates(), sequences).map(([day, sequence]) => customerNoOf(day, sequence));
}

/**
 * Puts a customer number together.
 *
 * @param day - The day on which the file was opened.
 * @param sequence - The how many-th of that day, from 1.
 * @returns The number.
 */
export function customerNoOf(day: string, sequence: number): string {
  return `C${day.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
}
