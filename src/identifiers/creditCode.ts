import { isProvinceCode } from './provinces.ts';

const ZERO = 0x30;
const LETTER_X = 0x58;

/** The letters A to Z as values of the alphabet of clause 4.2; −1 for I, O, S, V, Z. */
const LETTER_VALUES: readonly number[] = [
  10, 11, 12, 13, 14, 15, 16, 17, -1, 18, 19, 20, 21, 22, -1, 23, 24, 25, -1, 26, 27, -1, 28, 29, 30, -1,
];

/** The pairs of authority and type other than 91, 92 and 93. */
const RARE_PAIRS = '11 12 13 19 21 29 31 32 33 34 35 39 41 49 51 52 53 59 61 62 69 71 72 79 81 89 A1 A9 N1 N2 N3 N9 Y1';

/**
 * Tells whether a value is a unified social credit code, written exactly as on the licence.
 *
 * @param value - Any value.
 * @returns `true` when it is one, also a doubtful one.
 * @example
 * isCreditCode('91350100M000100Y43'); //=> true
 */
export function isCreditCode(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 18) return false;
  const a = value.charCodeAt(0);
  const b = value.charCodeAt(1);
  if ((a !== 0x39 || b < 0x31 || b > 0x33) && !isRarePair(value, a, b)) return false;
  const r1 = value.charCodeAt(2) - ZERO;
  const r2 = value.charCodeAt(3) - ZERO;
  const r3 = value.charCodeAt(4) - ZERO;
  const r4 = value.charCodeAt(5) - ZERO;
  const r5 = value.charCodeAt(6) - ZERO;
  const r6 = value.charCodeAt(7) - ZERO;
  const beyond = (9 - r1) | (9 - r2) | (9 - r3) | (9 - r4) | (9 - r5) | (9 - r6);
  if ((r1 | r2 | r3 | r4 | r5 | r6 | beyond) < 0) return false;
  if (!isProvinceCode(r1, r2) && !value.startsWith('100000', 2)) return false;
  const c1 = value.charCodeAt(8);
  const c2 = value.charCodeAt(9);
  const c3 = value.charCodeAt(10);
  const c4 = value.charCodeAt(11);
  const c5 = value.charCodeAt(12);
  const c6 = value.charCodeAt(13);
  const c7 = value.charCodeAt(14);
  const c8 = value.charCodeAt(15);
  const c9 = value.charCodeAt(16);
  const v1 = valueOf(c1);
  const v2 = valueOf(c2);
  const v3 = valueOf(c3);
  const v4 = valueOf(c4);
  const v5 = valueOf(c5);
  const v6 = valueOf(c6);
  const v7 = valueOf(c7);
  const v8 = valueOf(c8);
  const v9 = valueOf(c9);
  const last = valueOf(value.charCodeAt(17));
  if ((v1 | v2 | v3 | v4 | v5 | v6 | v7 | v8 | v9 | last) < 0) return false;
  const body = base36(c1) * 3 + base36(c2) * 7 + base36(c3) * 9 + base36(c4) * 10 + base36(c5) * 5 + base36(c6) * 8;
  const check = c9 === LETTER_X ? 10 : v9;
  if (check > 10 || (body + base36(c7) * 4 + base36(c8) * 2 + check) % 11 !== 0) return false;
  const head = valueOf(a) + valueOf(b) * 3 + r1 * 9 + r2 * 27 + r3 * 19 + r4 * 26 + r5 * 16 + r6 * 17;
  const tail = v1 * 20 + v2 * 29 + v3 * 25 + v4 * 13 + v5 * 8 + v6 * 24 + v7 * 10 + v8 * 30 + v9 * 28;
  return (head + tail + last) % 31 === 0 || isFujianPilot(value);
}

function isRarePair(code: string, authority: number, type: number): boolean {
  // G stands for the offices of foreign NGOs; no table of their types is known.
  return authority === 0x47 ? valueOf(type) >= 0 : type !== 0x20 && RARE_PAIRS.includes(code.slice(0, 2));
}

/** The codes that Fujian gave out before the standard was in force; their last character follows another rule. */
function isFujianPilot(code: string): boolean {
  return code.startsWith('91350') && code.startsWith('M000', 8);
}

/** The value of a character in the alphabet of 31, negative when it is none of it. */
function valueOf(unit: number): number {
  if (unit < 0x3a) return unit - ZERO;
  return LETTER_VALUES[unit - 0x41] ?? -1;
}

/** The value of a character that is a digit or a letter, A = 10 … Z = 35. */
function base36(unit: number): number {
  return unit < 0x3a ? unit - ZERO : unit - 0x37;
}
