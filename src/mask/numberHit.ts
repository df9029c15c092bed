/** Numbers of digits in free text: mobile, resident ID, bank card, landline. */
import { isRealDate } from '../calendar/index.ts';
import { isBankCard, isMobile, isProvinceCode } from '../identifiers/index.ts';
import { hit, isDigitNext } from './textHit.ts';
import type { TextHit, TextWindow } from './textHit.ts';

/** Digits up to the end of one of their groups. */
interface Run {
  /** The digits. */
  readonly digits: string;
  /** How many stand in each group. */
  readonly groups: readonly number[];
  /** Where the last group ends. */
  readonly end: number;
}

/** More digits than any number has. */
const TOO_MANY = 20;

const DIGITS = /^\d+/u;

/** What may stand between two groups; not a line break, and no full stop of a sentence. */
const GAP = /^[ \t\u00a0.·\-\u2010-\u2015\u2212]{1,3}/u;

/** The last character of a resident ID number and what is written for it. */
const CHECK_LETTER = /^[ -]?[X×*\u0425\u03a7]/iu;

const COUNTRY_PREFIXES = ['', '86', '0086', '0'] as const;

const LANDLINE =
  /^(?:0|(?:00)?86\)?[ -]?\(?0?)(?:10|2[0-57-9]|[3-9]\d\d)(\)?)[ .-]?[2-9]\d{2,3}[ .-]?\d{4}/u;

const EXTENSION = /^ ?(?:[\-转#]|分机|ext\.?) ?\d{1,6}/iu;

/** A number abroad in the international form; numbers of Hong Kong, Macau and Taiwan are of eight or nine digits, others longer. */
const ABROAD = /^(?:85[23][ -]?\d{4}[ -]?\d{4}|886[ -]?\d{1,3}[ -]?\d{3,4}[ -]?\d{3,4}|[1-9]\d{0,2}[ -]?\d{9,12})/u;

/**
 * Reads a number at the start of a run of digits.
 *
 * @param window - The place.
 * @returns The hit, or `undefined`.
 */
export function numberHit({ ahead, behind }: TextWindow): TextHit | undefined {
  for (const run of runsOf(ahead).reverse()) {
    const found = runHit(run, ahead);
    if (found !== undefined) return found.kind === 'mobile' && behind.endsWith('+') ? { ...found, before: 1 } : found;
  }
  return landlineHit(ahead, behind) ?? abroadHit(ahead, behind);
}

/** The digits from the start on, once for the end of each group. */
function runsOf(ahead: string): Run[] {
  const runs: Run[] = [];
  let digits = '';
  const groups: number[] = [];
  let end = 0;
  while (digits.length < TOO_MANY) {
    const gap = end === 0 ? '' : (GAP.exec(ahead.slice(end))?.[0] ?? '');
    const group = DIGITS.exec(ahead.slice(end + gap.length))?.[0];
    if (group === undefined) break;
    digits += group;
    groups.push(group.length);
    end += gap.length + group.length;
    runs.push({ digits, groups: [...groups], end });
  }
  return runs;
}

function runHit({ digits, groups, end }: Run, ahead: string): TextHit | undefined {
  if (digits.length === 17) {
    const letter = CHECK_LETTER.exec(ahead.slice(end))?.[0];
    if (letter !== undefined && isResidentShape(digits)) return hit('residentId', end + letter.length);
  }
  if ((digits.length === 18 && isResidentShape(digits)) || (digits.length === 15 && isLegacyShape(digits))) {
    return hit('residentId', end);
  }
  if (isBankCard(digits) && isCardGrouping(groups)) return hit('bankCard', end);
  return isMobileRun(digits, groups) ? hit('mobile', end) : undefined;
}

/** A province, of a foreigner's number behind the 9, and a day of 1800 to 2099 at its place. */
function isResidentShape(digits: string): boolean {
  const at = digits.startsWith('9') ? 1 : 0;
  const year = Number(digits.slice(6, 10));
  return isProvinceAt(digits, at) && year >= 1800 && year < 2100 && isDay(year, digits.slice(10));
}

/** 15 digits: a province and a day of the 20th century. */
function isLegacyShape(digits: string): boolean {
  return isProvinceAt(digits, 0) && isDay(1900 + Number(digits.slice(6, 8)), digits.slice(8));
}

function isProvinceAt(digits: string, at: number): boolean {
  return isProvinceCode(Number(digits.charAt(at)), Number(digits.charAt(at + 1)));
}

function isDay(year: number, monthAndDay: string): boolean {
  return isRealDate(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2, 4)));
}

/** In one piece, in fours, or the issuer's six apart. */
function isCardGrouping(groups: readonly number[]): boolean {
  if (groups.length < 3) return groups.length === 1 || groups[0] === 6;
  return groups.every((size, index) => size === 4 || (index === groups.length - 1 && size < 4));
}

/** Groups of three and more, or every digit alone. */
function isMobileRun(digits: string, groups: readonly number[]): boolean {
  return COUNTRY_PREFIXES.some((prefix) => {
    if (!digits.startsWith(prefix) || !isMobile(digits.slice(prefix.length))) return false;
    const [first = 0, ...rest] = groups;
    const left = [first - prefix.length, ...rest].filter((size, index) => index > 0 || size !== 0);
    return left.every((size) => size >= 3) || left.every((size) => size === 1);
  });
}

function landlineHit(ahead: string, behind: string): TextHit | undefined {
  const [number, bracket] = LANDLINE.exec(ahead) ?? [];
  if (number === undefined || isDigitNext(ahead.slice(number.length))) return undefined;
  const isForeignForm = /^(?:00)?86/u.test(number);
  const plus = behind.endsWith('+') ? '+' : '';
  if (isForeignForm && plus === '' && !number.startsWith('00')) return undefined;
  const extension = EXTENSION.exec(ahead.slice(number.length))?.[0] ?? '';
  const whole = isDigitNext(ahead.slice(number.length + extension.length)) ? number : number + extension;
  const opened = (bracket === ')' || number.includes(')')) && behind.endsWith(`(${plus}`);
  return { kind: 'landline', before: plus.length + (opened ? 1 : 0), length: whole.length };
}

function abroadHit(ahead: string, behind: string): TextHit | undefined {
  const number = behind.endsWith('+') ? ABROAD.exec(ahead)?.[0] : undefined;
  if (number === undefined || isDigitNext(ahead.slice(number.length))) return undefined;
  return { kind: 'mobile', before: 1, length: number.length };
}
