/**
 * Bank card numbers of 16 to 19 digits with their check digit (ISO/IEC 7812-1): `62`, four digits of an issuer, zeros, and four digits of an
 * account. Accounts that begin with so many zeros are not given out, so the cards belong to nobody.
 */
import * as fc from 'fast-check';
import { withLuhnCheck } from './checkCharacters.ts';
import { digits } from './digits.ts';

/**
 * Generates bank card numbers.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(bankCards(), (number) => /^62[0-9]{14,17}$/u.test(number)));
 */
export function bankCards(): fc.Arbitrary<string> {
  return fc
    .tuple(digits(4), fc.integer({ min: 5, max: 8 }), digits(4))
    .map(([issuer, zeros, account]) => withLuhnCheck(`62${issuer}${'0'.repeat(zeros)}${account}`));
}
