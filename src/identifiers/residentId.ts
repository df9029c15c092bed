import { isRealDate } from '../calendar/index.ts';
import { isCountryCode } from './countries.ts';
import { isProvinceCode } from './provinces.ts';

const ZERO = 0x30;
const LETTER_X = 0x58;

/**
 * Tells whether a value is a resident ID number of 18 characters, written exactly as on the card.
 *
 * @param value - Any value.
 * @returns `true` when it is one: a citizen's, a residence permit's or a foreigner's.
 * @example
 * isResidentId('11010519491231002X'); //=> true
 */
export function isResidentId(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 18) return false;
  const d1 = value.charCodeAt(0) - ZERO;
  const d2 = value.charCodeAt(1) - ZERO;
  const d3 = value.charCodeAt(2) - ZERO;
  const d4 = value.charCodeAt(3) - ZERO;
  const d5 = value.charCodeAt(4) - ZERO;
  const d6 = value.charCodeAt(5) - ZERO;
  const d7 = value.charCodeAt(6) - ZERO;
  const d8 = value.charCodeAt(7) - ZERO;
  const d9 = value.charCodeAt(8) - ZERO;
  const d10 = value.charCodeAt(9) - ZERO;
  const d11 = value.charCodeAt(10) - ZERO;
  const d12 = value.charCodeAt(11) - ZERO;
  const d13 = value.charCodeAt(12) - ZERO;
  const d14 = value.charCodeAt(13) - ZERO;
  const d15 = value.charCodeAt(14) - ZERO;
  const d16 = value.charCodeAt(15) - ZERO;
  const d17 = value.charCodeAt(16) - ZERO;
  const check = value.charCodeAt(17) === LETTER_X ? 10 : value.charCodeAt(17) - ZERO;
  // Negative as soon as one of them is no digit: one branch instead of eighteen.
  const outside =
    (d1 | d2 | d3 | d4 | d5 | d6 | d7 | d8 | d9 | d10 | d11 | d12 | d13 | d14 | d15 | d16 | d17 | check) |
    ((9 - d1) | (9 - d2) | (9 - d3) | (9 - d4) | (9 - d5) | (9 - d6) | (9 - d7) | (9 - d8) | (9 - d9)) |
    ((9 - d10) | (9 - d11) | (9 - d12) | (9 - d13) | (9 - d14) | (9 - d15) | (9 - d16) | (9 - d17) | (10 - check));
  if (outside < 0) return false;
  // Weights of clause 4.3.1; MOD 11-2 holds when the weighted sum with the check character is 1.
  const sum = d1 * 7 + d2 * 9 + d3 * 10 + d4 * 5 + d5 * 8 + d6 * 4 + d7 * 2 + d8 + d9 * 6 + d10 * 3 + d11 * 7 + d12 * 9 + d13 * 10;
  if ((sum + d14 * 5 + d15 * 8 + d16 * 4 + d17 * 2 + check) % 11 !== 1) return false;
  if (!isRealDate(d7 * 1000 + d8 * 100 + d9 * 10 + d10, d11 * 10 + d12, d13 * 10 + d14)) return false;
  return d1 === 9 ? isProvinceCode(d2, d3) && isCountryCode(value.slice(3, 6)) : isProvinceCode(d1, d2);
}
