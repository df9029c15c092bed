/**
 * 公民身份号码: the resident ID number (GB 11643-1999), 18 characters; and its sisters, the residence permit of people from Hong Kong, Macau
 * and Taiwan (State Council, 2018, article 3) and the permanent residence card of foreigners (GA 2102-2023).
 *
 * Parts of a citizen's number: region of first registration (6, GB/T 2260), birth date (8), order (3, odd for men), check character
 * (ISO/IEC 7064 MOD 11-2). Parts of a foreigner's: `9`, province (2), country (3, ISO 3166-1), birth date (8), order (3), check character.
 * The number of 15 digits of before 2000, without the century and the check character, is upgraded by `inspectResidentId`, which says so.
 *
 * Not checked: the county, unless the caller gives a table (`isRegion`); it is never compared with the birth date, because the code is that
 * of the place where the number was assigned, perhaps decades later.
 */
import { isRealDate, readAsOf } from '../calendar/index.ts';
import { isCountryCode } from './countries.ts';
import type { Change, Inspection, ReasonCode } from './inspection.ts';
import { isProvinceCode } from './provinces.ts';
import { accepted, charsetFault, endsInLostDigits, lengthFault, notText, readNumber, refused } from './reading.ts';
import type { Fault, NumberDetail, NumberReading } from './reading.ts';

const ZERO = 0x30;
const LETTER_X = 0x58;
const LENGTH = 18;
const LEGACY_LENGTH = 15;

/** The regions of residence permits, which have no subdivisions. */
const PERMIT_REGIONS = ['810000', '820000', '830000'];

/** GB 11643-1999, clause 4.3.1. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** GB 11643-1999, table 1: the check character for each weighted sum modulo 11. */
const CHECK_CHARACTERS = '10X98765432';

/** What a resident ID number says. */
export interface ResidentIdParts {
  /** Whose number it is. */
  readonly kind: 'citizen' | 'permit' | 'foreigner';
  /** The two digits of the province. */
  readonly province: string;
  /** The six digits of the region; a foreigner's number has none. */
  readonly region?: string;
  /** The birth date, `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** The sex that the number records. */
  readonly sex: 'male' | 'female';
  /** The numeric country code of ISO 3166-1; only a foreigner's number has one. */
  readonly country?: string;
}

/** What can be wrong with a resident ID number. */
export type ResidentIdDetail =
  NumberDetail | 'oldForeigner' | 'province' | 'region' | 'country' | 'birthDate' | 'future' | 'checkCharacter';

/** What can be doubtful about a resident ID number: the number of 15 digits, its century, a birth before 1900, an urban district without an entry. */
export type ResidentIdDoubt = 'legacy' | 'century' | 'bornBefore1900' | 'region';

/** The issue codes of a resident ID number. */
export type ResidentIdCode = ReasonCode<'residentId'>;

/** What `inspectResidentId` says. */
export type ResidentIdInspection = Inspection<ResidentIdParts, ResidentIdDetail, ResidentIdDoubt, ResidentIdCode>;

/** What the inspection of a resident ID number may know besides the number. */
export interface ResidentIdOptions {
  /** The day after which nobody can be born yet: a plain date or an RFC 3339 instant. */
  readonly asOf?: string | undefined;
  /** Tells whether a region code of six digits exists or has ever existed. */
  readonly isRegion?: ((region: string) => boolean) | undefined;
}

type IsRegion = ResidentIdOptions['isRegion'];

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
    d1 |
    d2 |
    d3 |
    d4 |
    d5 |
    d6 |
    d7 |
    d8 |
    d9 |
    d10 |
    d11 |
    d12 |
    d13 |
    d14 |
    d15 |
    d16 |
    d17 |
    check |
    ((9 - d1) | (9 - d2) | (9 - d3) | (9 - d4) | (9 - d5) | (9 - d6) | (9 - d7) | (9 - d8) | (9 - d9)) |
    ((9 - d10) | (9 - d11) | (9 - d12) | (9 - d13) | (9 - d14) | (9 - d15) | (9 - d16) | (9 - d17) | (10 - check));
  if (outside < 0) return false;
  // Weights of clause 4.3.1; MOD 11-2 holds when the weighted sum with the check character is 1.
  const sum = d1 * 7 + d2 * 9 + d3 * 10 + d4 * 5 + d5 * 8 + d6 * 4 + d7 * 2 + d8 + d9 * 6 + d10 * 3 + d11 * 7 + d12 * 9 + d13 * 10;
  if ((sum + d14 * 5 + d15 * 8 + d16 * 4 + d17 * 2 + check) % 11 !== 1) return false;
  if (!isRealDate(d7 * 1000 + d8 * 100 + d9 * 10 + d10, d11 * 10 + d12, d13 * 10 + d14)) return false;
  return d1 === 9 ? isProvinceCode(d2, d3) && isCountryCode(d4 * 100 + d5 * 10 + d6) : isProvinceCode(d1, d2);
}

/**
 * Inspects a resident ID number: what it says, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @param options - The day of the inspection and a table of regions, both optional.
 * @returns The inspection; it holds the value, so never log it.
 * @throws RangeError when an option is wrong; the message names the option.
 * @example
 * inspectResidentId('11010519491231002X').verdict; //=> 'valid'
 * inspectResidentId('110105491231002').canonical; //=> '11010519491231002X'
 */
export function inspectResidentId(value: unknown, options?: ResidentIdOptions): ResidentIdInspection {
  const { asOf, isRegion } = options ?? {};
  const today = asOf === undefined ? undefined : readAsOf(asOf).day;
  if (isRegion !== undefined && typeof isRegion !== 'function') throw new RangeError('isRegion must be a function');
  if (typeof value !== 'string') return notText('residentId');
  const reading = readNumber(value);
  const legacy = /^\d{15}$/u.test(reading.text);
  const text = legacy ? upgraded(reading.text) : reading.text;
  const fault = writtenFault(reading) ?? partFault(text, today, isRegion);
  if (fault !== undefined) return refused('residentId', fault, reading);
  const changes: readonly Change[] = legacy ? [...reading.changes, 'legacy'] : reading.changes;
  return accepted(text, partsOf(text), doubtsOf(text, legacy, isRegion), changes);
}

/**
 * Tells whether a text is a resident ID number of 18 characters or of 15 digits, in its canonical form.
 *
 * @param text - The text.
 * @returns `true` when it is one.
 */
export function isResidentIdOfAnyLength(text: string): boolean {
  return isResidentId(/^[1-8]\d{14}$/u.test(text) ? upgraded(text) : text);
}

/** The 18 characters for 15 digits: everybody who got one was born after 1900, but for the orders 996 to 999 (see `century`). */
function upgraded(legacy: string): string {
  const body = `${legacy.slice(0, 6)}19${legacy.slice(6)}`;
  return body + checkCharacter(body);
}

function checkCharacter(body: string): string {
  return CHECK_CHARACTERS.charAt(WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(body.charAt(index)), 0) % 11);
}

/** What is wrong before the parts can be read. */
function writtenFault(reading: NumberReading): Fault<ResidentIdDetail> | undefined {
  const { text } = reading;
  if (reading.scientific) return { reason: 'shape', detail: 'scientific' };
  // Foreigners never had numbers of 15 digits.
  if (/^9\d{14}$/u.test(text)) return { reason: 'component', detail: 'province', index: 0 };
  if (/^\d{15}$/u.test(text)) return undefined;
  if (/^[A-Z]{3}\d{12}$/u.test(text)) return { reason: 'shape', detail: 'oldForeigner', index: 0 };
  const legacy = lengthFault(text, LEGACY_LENGTH, LEGACY_LENGTH) === undefined;
  const length = legacy ? undefined : lengthFault(text, LENGTH, LENGTH);
  return length ?? charsetFault(reading, /^(?:\d{17}[\dX]|\d{0,17})/u);
}

/** What is wrong with a part, or with the check character. */
function partFault(text: string, today: string | undefined, isRegion: IsRegion): Fault<ResidentIdDetail> | undefined {
  const foreign = text.startsWith('9');
  if (!hasProvince(text)) return { reason: 'component', detail: 'province', index: foreign ? 1 : 0 };
  if (regionState(text, isRegion) === 'unknown') return { reason: 'component', detail: 'region', index: 0 };
  if (foreign && !isCountryCode(Number(text.slice(3, 6)))) return { reason: 'component', detail: 'country', index: 3 };
  if (!isRealBirth(text)) return { reason: 'component', detail: 'birthDate', index: 6 };
  if (today !== undefined && birthDateOf(text) > today) return { reason: 'component', detail: 'future', index: 6 };
  if (text.endsWith(checkCharacter(text))) return undefined;
  return endsInLostDigits(text)
    ? { reason: 'checksum', detail: 'precisionLost', index: LEGACY_LENGTH }
    : { reason: 'checksum', detail: 'checkCharacter', index: LENGTH - 1 };
}

/** Whether the caller's table has the region. The urban districts of a prefecture (…01) are on real cards but in few tables. */
function regionState(text: string, isRegion: IsRegion): 'known' | 'unlisted' | 'unknown' {
  const region = text.slice(0, 6);
  if (isRegion === undefined || text.startsWith('9') || PERMIT_REGIONS.includes(region) || isRegion(region)) return 'known';
  return region.endsWith('01') && isRegion(`${region.slice(0, 4)}00`) ? 'unlisted' : 'unknown';
}

function hasProvince(text: string): boolean {
  const at = text.startsWith('9') ? 1 : 0;
  return isProvinceCode(Number(text.charAt(at)), Number(text.charAt(at + 1)));
}

function isRealBirth(text: string): boolean {
  return isRealDate(Number(text.slice(6, 10)), Number(text.slice(10, 12)), Number(text.slice(12, 14)));
}

function birthDateOf(text: string): string {
  return `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
}

function partsOf(text: string): ResidentIdParts {
  const birthDate = birthDateOf(text);
  const sex = Number(text.charAt(16)) % 2 === 1 ? 'male' : 'female';
  if (text.startsWith('9')) {
    return { kind: 'foreigner', province: text.slice(1, 3), birthDate, sex, country: text.slice(3, 6) };
  }
  const region = text.slice(0, 6);
  const kind = PERMIT_REGIONS.includes(region) ? 'permit' : 'citizen';
  return { kind, province: text.slice(0, 2), region, birthDate, sex };
}

function doubtsOf(text: string, legacy: boolean, isRegion: IsRegion): ResidentIdDoubt[] {
  const doubts: ResidentIdDoubt[] = [];
  if (legacy) doubts.push('legacy');
  // In numbers of 15 digits these orders were kept for people over a hundred, so the century may be the one before.
  if (legacy && /99[6-9].$/u.test(text)) doubts.push('century');
  if (text.slice(6, 10) < '1900') doubts.push('bornBefore1900');
  if (regionState(text, isRegion) === 'unlisted') doubts.push('region');
  return doubts;
}
