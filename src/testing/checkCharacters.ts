/**
 * The check characters of the standards, written a second time on purpose, digit by digit as the clauses say: what makes test data must not
 * share a mistake with what checks it.
 */

/** The alphabet of GB 32100-2015, clause 4.2: no I, O, S, V, Z. */
export const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const ID_WEIGHTS: readonly number[] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
const ORGANIZATION_WEIGHTS: readonly number[] = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANIZATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANIZATION_CHECKS = '0X987654321';

/**
 * Appends the check character of a resident ID (GB 11643-1999, ISO 7064 MOD 11-2).
 *
 * @param body - 17 digits.
 * @returns 18 characters.
 */
export function withResidentIdCheck(body: string): string {
  return body + ID_CHECKS.charAt(weightedSum(body, ID_WEIGHTS, '0123456789') % 11);
}

/**
 * Appends the check character of an organisation code (GB 11714-1997).
 *
 * @param body - Eight digits or capitals.
 * @returns Nine characters, without the hyphen.
 */
export function withOrganizationCheck(body: string): string {
  return body + ORGANIZATION_CHECKS.charAt(weightedSum(body, ORGANIZATION_WEIGHTS, ORGANIZATION_ALPHABET) % 11);
}

/**
 * Appends the check character of a unified social credit code (GB 32100-2015, clause 4.6).
 *
 * @param body - 17 characters of its alphabet.
 * @returns 18 characters.
 */
export function withCreditCheck(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const char of body) {
    sum += CREDIT_ALPHABET.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return body + CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Appends the check digit of a business registration number (GS 15-2006, ISO 7064 MOD 11,10).
 *
 * @param body - 14 digits.
 * @returns 15 digits.
 */
export function withRegistrationCheck(body: string): string {
  let product = 10;
  for (const digit of body) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return `${body}${(11 - product) % 10}`;
}

/**
 * Appends the check digit of a bank card (ISO/IEC 7812-1, annex B, the Luhn formula).
 *
 * @param body - Digits.
 * @returns One digit more.
 */
export function withLuhnCheck(body: string): string {
  let sum = 0;
  for (const [index, digit] of Array.from(body).reverse().entries()) {
    const value = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    sum += value > 9 ? value - 9 : value;
  }
  return `${body}${(10 - (sum % 10)) % 10}`;
}

function weightedSum(body: string, weights: readonly number[], alphabet: string): number {
  return weights.reduce((sum, weight, index) => sum + weight * alphabet.indexOf(body.charAt(index)), 0);
}
