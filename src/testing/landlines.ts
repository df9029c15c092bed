/**
 * Landline numbers of the mainland: an area code of MIIT 电信网编号计划 (2017), seven or eight digits whose second to fourth are nought, so that
 * they belong to nobody, with or without the hyphen, sometimes with an extension.
 */
import * as fc from 'fast-check';
import { charactersOf, digits, paddedNumbers } from './digits.ts';

/** The cities whose area code has three digits; 026 is not in use. */
const SHORT_AREAS = ['010', '020', '021', '022', '023', '024', '025', '027', '028', '029'] as const;

const EXTENSION_MOST = 99_999;

/**
 * Generates landline numbers.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(landlines(), (number) => /^0[0-9]{2,3}-?[2-9]000[0-9]{3,4}(?:-[0-9]+)?$/u.test(number)));
 */
export function landlines(): fc.Arbitrary<string> {
  const longAreas = paddedNumbers(300, 999, 4);
  const areas = fc.oneof(fc.constantFrom(...SHORT_AREAS), longAreas);
  const firsts = charactersOf('23456789', 1);
  const serials = fc.oneof(digits(3), digits(4));
  const extensions = fc.option(fc.integer({ min: 1, max: EXTENSION_MOST }), { nil: undefined });
  return fc
    .tuple(areas, fc.constantFrom('-', ''), firsts, serials, extensions)
    .map(
      ([area, hyphen, first, serial, extension]) => `${area}${hyphen}${first}000${serial}${extension === undefined ? '' : `-${extension}`}`,
    );
}
