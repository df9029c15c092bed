/** Unified social credit codes (GB 32100-2015), the organisation codes inside them (GB 11714-1997), and the 15-digit numbers of before (GS 15-2006). */
import * as fc from 'fast-check';
import { CREDIT_CODE_TYPES, isResidentId, PROVINCES } from '../identifiers/index.ts';
import { CREDIT_ALPHABET, withCreditCheck, withOrganizationCheck, withRegistrationCheck } from './checkCharacters.ts';
import { charactersOf, digits } from './digits.ts';

/** The code of a region that is the whole country. */
const NATIONAL = '100000';

/** The codes that Fujian gave out before the standard was in force follow another rule. */
const FUJIAN_PILOT = 'M000';

/**
 * Generates organisation codes: nine characters without the hyphen.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(organizationCodes(), (code) => /^[0-9A-Z]{8}[0-9X]$/u.test(code)));
 */
export function organizationCodes(): fc.Arbitrary<string> {
  return charactersOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 8).map(withOrganizationCheck);
}

/**
 * Generates unified social credit codes of every authority, type and province. None is also a resident ID.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(creditCodes(), (code) => /^[0-9A-Z]{18}$/u.test(code)));
 */
export function creditCodes(): fc.Arbitrary<string> {
  return creditCodesOf(CREDIT_CODE_TYPES.map(({ authority, type }) => authority + type));
}

/**
 * Generates unified social credit codes of some authorities and types.
 *
 * @param pairs - The first two characters to choose from.
 * @returns The generator.
 */
export function creditCodesOf(pairs: readonly string[]): fc.Arbitrary<string> {
  const provinces = fc.constantFrom(...PROVINCES.map(({ code }) => code));
  const regions = fc.oneof(
    { arbitrary: fc.tuple(provinces, digits(4)).map((parts) => parts.join('')), weight: 30 },
    { arbitrary: fc.constant(NATIONAL), weight: 1 },
  );
  const bodies = charactersOf(CREDIT_ALPHABET, 8).filter((body) => !body.startsWith(FUJIAN_PILOT));
  return fc
    .tuple(fc.constantFrom(...pairs), regions, bodies)
    .map(([pair, region, body]) => creditCodeOf(pair, region, body))
    .filter((code) => !isResidentId(code));
}

/**
 * Puts a unified social credit code together.
 *
 * @param pair - Authority and type.
 * @param region - Six digits.
 * @param body - Eight characters of the alphabet of GB 32100.
 * @returns The code.
 */
export function creditCodeOf(pair: string, region: string, body: string): string {
  return withCreditCheck(pair + region + withOrganizationCheck(body));
}

/**
 * Generates the 15-digit business registration numbers of before 2015.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(registrationNos(), (number) => /^[0-9]{15}$/u.test(number)));
 */
export function registrationNos(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...PROVINCES.map(({ code }) => code)), digits(12))
    .map(([province, rest]) => withRegistrationCheck(province + rest));
}
