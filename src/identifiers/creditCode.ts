/**
 * 统一社会信用代码: the unified social credit code (GB 32100-2015), 18 characters.
 *
 * Parts: registration authority (1), type of organisation (1), region of the authority (6, GB/T 2260), organisation code (9, GB 11714), check
 * character (ISO/IEC 7064 MOD 31). The alphabet has no I, O, S, V, Z.
 *
 * Not checked: the region below the province, because development zones outside GB/T 2260 register too; whether the code was given out.
 */
import type { Inspection, InvalidInspection, ReasonCode } from './inspection.ts';
import { isOrganizationCode } from './organizationCode.ts';
import { isProvinceCode } from './provinces.ts';
import { accepted, charsetFault, endsInLostDigits, lengthFault, notText, readNumber, refused, refusedAs } from './reading.ts';
import type { Fault, NumberDetail, NumberReading } from './reading.ts';
import { isRegistrationNo } from './registrationNo.ts';
import { isResidentId, isResidentIdOfAnyLength } from './residentId.ts';

const ZERO = 0x30;

const NINE = 0x39;
const VALUE_OF_G = 16;
const LETTER_X = 0x58;
const LENGTH = 18;

/** The alphabet of clause 4.2: the digits and the capitals without I, O, S, V, Z. A character's place is its value. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** For each ASCII character one whose code is its value, or U+0080 when the alphabet does not have it: a string is the fastest table. */
const VALUES = /* @__PURE__ */ valuesByUnit();

/** For each authority, in the order of the alphabet, its types; `CREDIT_CODE_TYPES` says what they mean. */
const TYPES = ',1239,19,123459,19,1239,129,129,19,123,19,,,,,,,,,,,,1239,,,,,,,,1';

/** The same as one character for each authority: bit t of its code is set when the authority has the type t. */
const TYPE_BITS = /* @__PURE__ */ bitsByAuthority();

/** The longest right beginning: two characters of the alphabet, six digits, characters of the alphabet. */
const RIGHT_BEGINNING = /^(?:[\dA-HJ-NP-RTUWXY]{2}\d{6}[\dA-HJ-NP-RTUWXY]*|[\dA-HJ-NP-RTUWXY]{2}\d{0,5}|[\dA-HJ-NP-RTUWXY]?)/u;

/** What a unified social credit code says. */
export interface CreditCodeParts {
  /** The first character: the authority that registers, as in `CREDIT_CODE_TYPES`. */
  readonly authority: string;
  /** The second character: the type of organisation, as in `CREDIT_CODE_TYPES`. */
  readonly type: string;
  /** The region code of the authority; `100000` is the whole country. */
  readonly region: string;
  /** The organisation code of GB 11714. */
  readonly organizationCode: string;
}

/** What a text is that was taken for a unified social credit code. */
export type CreditCodeConfusion = 'registrationNo' | 'organizationCode' | 'residentId';

/** What can be wrong with a unified social credit code. */
export type CreditCodeDetail =
  NumberDetail | CreditCodeConfusion | 'authority' | 'type' | 'province' | 'organizationCheck' | 'checkCharacter';

/**
 * What can be doubtful about a unified social credit code: an authority that no table has (G, offices of foreign NGOs), a code given out in
 * Fujian before the standard was in force, a number that is a valid resident ID as well.
 */
export type CreditCodeDoubt = 'authority' | 'pilot' | 'residentId';

/** The issue codes of a unified social credit code. */
export type CreditCodeCode = ReasonCode<'creditCode'> | `creditCode.${CreditCodeConfusion}`;

/** What `inspectCreditCode` says. */
export type CreditCodeInspection = Inspection<CreditCodeParts, CreditCodeDetail, CreditCodeDoubt, CreditCodeCode>;

/**
 * Tells whether a value is a unified social credit code, written exactly as on the licence.
 *
 * @param value - Any value.
 * @returns `true` when it is one, also a doubtful one.
 * @example
 * isCreditCode('91350100M000100Y43'); //=> true
 */
export function isCreditCode(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== LENGTH) return false;
  const a = value.charCodeAt(0);
  const b = value.charCodeAt(1);
  const r1 = value.charCodeAt(2) - ZERO;
  const r2 = value.charCodeAt(3) - ZERO;
  const r3 = value.charCodeAt(4) - ZERO;
  const r4 = value.charCodeAt(5) - ZERO;
  const r5 = value.charCodeAt(6) - ZERO;
  const r6 = value.charCodeAt(7) - ZERO;
  const c1 = value.charCodeAt(8);
  const c2 = value.charCodeAt(9);
  const c3 = value.charCodeAt(10);
  const c4 = value.charCodeAt(11);
  const c5 = value.charCodeAt(12);
  const c6 = value.charCodeAt(13);
  const c7 = value.charCodeAt(14);
  const c8 = value.charCodeAt(15);
  const c9 = value.charCodeAt(16);
  const c10 = value.charCodeAt(17);
  // One branch for whatever is outside ASCII: below, every index is inside its table.
  if ((a | b | c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8 | c9 | c10) > 0x7f) return false;
  const authority = VALUES.charCodeAt(a);
  const type = VALUES.charCodeAt(b);
  const v1 = VALUES.charCodeAt(c1);
  const v2 = VALUES.charCodeAt(c2);
  const v3 = VALUES.charCodeAt(c3);
  const v4 = VALUES.charCodeAt(c4);
  const v5 = VALUES.charCodeAt(c5);
  const v6 = VALUES.charCodeAt(c6);
  const v7 = VALUES.charCodeAt(c7);
  const v8 = VALUES.charCodeAt(c8);
  const v9 = VALUES.charCodeAt(c9);
  const last = VALUES.charCodeAt(c10);
  const beyond = (9 - r1) | (9 - r2) | (9 - r3) | (9 - r4) | (9 - r5) | (9 - r6);
  if ((r1 | r2 | r3 | r4 | r5 | r6 | beyond) < 0) return false;
  if ((authority | type | v1 | v2 | v3 | v4 | v5 | v6 | v7 | v8 | v9 | last) > 0x7f) return false;
  const head = authority + type * 3 + r1 * 9 + r2 * 27 + r3 * 19 + r4 * 26 + r5 * 16 + r6 * 17;
  const tail = v1 * 20 + v2 * 29 + v3 * 25 + v4 * 13 + v5 * 8 + v6 * 24 + v7 * 10 + v8 * 30 + v9 * 28;
  if ((head + tail + last) % 31 !== 0 && !isFujianPilot(value)) return false;
  const body = base36(c1) * 3 + base36(c2) * 7 + base36(c3) * 9 + base36(c4) * 10 + base36(c5) * 5 + base36(c6) * 8;
  // X stands for ten; no other letter stands for anything here.
  const check = c9 === LETTER_X ? 10 : c9 > NINE ? 11 : v9;
  if (check > 10 || (body + base36(c7) * 4 + base36(c8) * 2 + check) % 11 !== 0) return false;
  return hasPair(authority, type) && (isProvinceCode(r1, r2) || (r1 === 1 && (r2 | r3 | r4 | r5 | r6) === 0));
}

/**
 * Tells whether a value is a unified social credit code that nobody would doubt.
 *
 * @param value - Any value.
 * @returns `true` exactly when `inspectCreditCode` has nothing to change and no doubt.
 * @example
 * isUndoubtedCreditCode('91350100M000100Y43'); //=> true
 */
export function isUndoubtedCreditCode(value: unknown): value is string {
  return isCreditCode(value) && doubtsOf(value).length === 0;
}

/**
 * Inspects a unified social credit code: what it says, what had to be normalised, what is wrong with it and where.
 * A registration number, an organisation code and a resident ID number are named.
 *
 * @param value - Any value.
 * @returns The inspection; it holds the value, so never log it.
 * @example
 * inspectCreditCode('91350100m000100y43').changes; //=> ['letterCase']
 * inspectCreditCode('D2143569-X').code; //=> 'creditCode.organizationCode'
 */
export function inspectCreditCode(value: unknown): CreditCodeInspection {
  if (typeof value !== 'string') return notText('creditCode');
  if (isCreditCode(value)) return accepted(value, partsOf(value), doubtsOf(value), []);
  const reading = readNumber(value);
  const { text } = reading;
  if (isCreditCode(text)) return accepted(text, partsOf(text), doubtsOf(text), reading.changes);
  const confusion = confusionOf(text);
  return confusion === undefined ? refused('creditCode', faultOf(reading), reading) : named(confusion, reading);
}

/** Whether the authority has the type. G stands for the offices of foreign NGOs; no table of their types is known. */
function hasPair(authority: number, type: number): boolean {
  return authority === VALUE_OF_G || (type <= 9 && (TYPE_BITS.charCodeAt(authority) & (1 << type)) !== 0);
}

/** The codes that Fujian gave out before the standard was in force; their last character follows another rule. */
function isFujianPilot(code: string): boolean {
  return code.startsWith('91350') && code.startsWith('M000', 8);
}

/** The value of a character that is a digit or a capital, A = 10 … Z = 35. Only capitals have bit 6: no branch to mispredict. */
function base36(unit: number): number {
  return unit - ZERO - 7 * (unit >> 6);
}

function valuesByUnit(): string {
  const values = Array.from({ length: 128 }, (_, unit) => ALPHABET.indexOf(String.fromCharCode(unit)));
  return String.fromCharCode(...values.map((value) => (value < 0 ? 0x80 : value)));
}

function bitsByAuthority(): string {
  const bits = TYPES.split(',').map((types) => Array.from(types, Number).reduce((set, type) => set | (1 << type), 0));
  return String.fromCharCode(...bits);
}

function partsOf(code: string): CreditCodeParts {
  return { authority: code.charAt(0), type: code.charAt(1), region: code.slice(2, 8), organizationCode: code.slice(8, 17) };
}

function doubtsOf(code: string): CreditCodeDoubt[] {
  const doubts: CreditCodeDoubt[] = [];
  if (code.startsWith('G')) doubts.push('authority');
  // All others were refused for a wrong check character.
  if (isFujianPilot(code) && !hasRightCheck(code)) doubts.push('pilot');
  if (isResidentId(code)) doubts.push('residentId');
  return doubts;
}

/** Whether the sum of clause 4.6, with the weights 3^i modulo 31, leads to the check character. */
function hasRightCheck(code: string): boolean {
  let weight = 1;
  let sum = 0;
  for (const char of code.slice(0, LENGTH - 1)) {
    sum += ALPHABET.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return code.endsWith(ALPHABET.charAt((31 - (sum % 31)) % 31));
}

function confusionOf(text: string): CreditCodeConfusion | undefined {
  if (isRegistrationNo(text)) return 'registrationNo';
  if (isOrganizationCode(text)) return 'organizationCode';
  return isResidentIdOfAnyLength(text) ? 'residentId' : undefined;
}

function named(detail: CreditCodeConfusion, reading: NumberReading): InvalidInspection<CreditCodeConfusion, CreditCodeCode> {
  return refusedAs(`creditCode.${detail}`, { reason: 'shape', detail }, reading);
}

function faultOf(reading: NumberReading): Fault<CreditCodeDetail> {
  if (reading.scientific) return { reason: 'shape', detail: 'scientific' };
  return (
    lengthFault(reading.text, LENGTH, LENGTH) ??
    charsetFault(reading, RIGHT_BEGINNING) ??
    smallLetterL(reading.cased) ??
    partFault(reading.text)
  );
}

/** A small l in the place of a 1 has become an L: it is named when the code would be right with a 1. */
function smallLetterL(cased: string): Fault<'lookAlike'> | undefined {
  const index = cased.indexOf('l');
  return index >= 0 && isCreditCode(cased.replaceAll('l', '1').toUpperCase())
    ? { reason: 'charset', detail: 'lookAlike', index }
    : undefined;
}

function partFault(code: string): Fault<CreditCodeDetail> {
  const authority = ALPHABET.indexOf(code.charAt(0));
  if (TYPE_BITS.charCodeAt(authority) === 0 && authority !== VALUE_OF_G) return { reason: 'component', detail: 'authority', index: 0 };
  if (!hasPair(authority, ALPHABET.indexOf(code.charAt(1)))) return { reason: 'component', detail: 'type', index: 1 };
  if (!isKnownRegion(code)) return { reason: 'component', detail: 'province', index: 2 };
  if (endsInLostDigits(code)) return { reason: 'checksum', detail: 'precisionLost', index: 15 };
  return isOrganizationCode(code.slice(8, 17))
    ? { reason: 'checksum', detail: 'checkCharacter', index: LENGTH - 1 }
    : { reason: 'checksum', detail: 'organizationCheck', index: 16 };
}

function isKnownRegion(code: string): boolean {
  return code.startsWith('100000', 2) || isProvinceCode(Number(code.charAt(2)), Number(code.charAt(3)));
}
