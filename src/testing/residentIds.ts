/**
 * Resident ID numbers of GB 11643-1999, residence permits (State Council 2018, article 3) and the permanent residence cards of foreigners
 * (GA 2102-2023). A citizen's number here bears the code of a whole province (`110000`), which no card does; the other two belong to people
 * born before 1920. So the numbers are valid and belong to nobody.
 */
import * as fc from 'fast-check';
import { PROVINCES } from '../identifiers/index.ts';
import { withResidentIdCheck } from './checkCharacters.ts';
import { charactersOf, digits } from './digits.ts';
import { isoDates } from './isoDates.ts';

/** The provinces that write numbers of citizens: not Taiwan, Hong Kong and Macau, whose people hold permits. */
const CITIZEN_PROVINCES: readonly string[] = /* @__PURE__ */ PROVINCES.map(({ code }) => code).filter((code) => code < '70');

const PERMIT_REGIONS = ['810000', '820000', '830000'] as const;

/** ISO 3166-1 numeric codes of some countries. */
const COUNTRIES = ['036', '156', '250', '276', '356', '392', '410', '643', '826', '840'] as const;

const LAST_OLD_BIRTH = '1919-12-31';
const LAST_BIRTH = '2023-12-31';

/**
 * Generates resident ID numbers of citizens, of holders of residence permits and of foreigners, all born in 1900 or later.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(residentIds(), (number) => /^[0-9]{17}[0-9X]$/u.test(number)));
 */
export function residentIds(): fc.Arbitrary<string> {
  const citizens = numbers(
    fc.constantFrom(...CITIZEN_PROVINCES).map((province) => `${province}0000`),
    LAST_BIRTH,
  );
  const permits = numbers(fc.constantFrom(...PERMIT_REGIONS), LAST_OLD_BIRTH);
  const provinces = fc.constantFrom(...PROVINCES.map(({ code }) => code));
  const foreigners = numbers(
    fc.tuple(provinces, fc.constantFrom(...COUNTRIES)).map(([province, country]) => `9${province}${country}`),
    LAST_OLD_BIRTH,
  );
  return fc.oneof({ arbitrary: citizens, weight: 6 }, { arbitrary: permits, weight: 1 }, { arbitrary: foreigners, weight: 1 });
}

/**
 * Generates the last four characters of a resident ID: `002X`.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(idTails(), (tail) => /^[0-9]{3}[0-9X]$/u.test(tail)));
 */
export function idTails(): fc.Arbitrary<string> {
  return fc.tuple(digits(3), charactersOf('0123456789X', 1)).map(([order, check]) => order + check);
}

function numbers(regions: fc.Arbitrary<string>, lastBirth: string): fc.Arbitrary<string> {
  return fc
    .tuple(regions, isoDates({ max: lastBirth }), digits(3))
    .map(([region, birth, order]) => withResidentIdCheck(region + birth.replaceAll('-', '') + order));
}
