/**
 * 固定电话: a landline number of the Chinese mainland, with its area code (MIIT 电信网编号计划, 2017).
 *
 * Parts: area code (010, 02x but 026, 03xx to 09xx), number (7 or 8 digits, not beginning with 0 or 1), extension (up to 6 digits).
 * The hyphen after the area code may be missing; the canonical form has it.
 *
 * Not checked: whether the area code is in use, and whether the area has numbers of 7 or of 8 digits.
 */
import { dropSeparators, foldText, folded, isDash, isSeparator } from '../text/index.ts';
import type { Change, Inspection, ReasonCode } from './inspection.ts';
import { accepted, charsetFault, isScientific, lengthFault, notText, refused } from './reading.ts';
import type { Fault, NumberReading, TextDetail } from './reading.ts';

const LANDLINE = /^(0(?:10|2[0-57-9]|[3-9]\d\d))-?([2-9]\d{6,7})(?:-(\d{1,6}))?$/u;

const AREA_CODE = /^0(?:10|2[0-57-9]|[3-9]\d\d)/u;

/** What is meant for an area code: three or four digits apart, or up to four before the first dash. */
const AREA_GROUPS = [/^\(?(0\d{2,3})\D/u, /^(0\d{0,3})-/u];

/** More than any landline number takes with its separators; what is longer is not read in other groups. */
const LONGEST = 60;

/** What a landline number says. */
export interface LandlineParts {
  /** The area code with its leading zero. */
  readonly areaCode: string;
  /** The number within the area. */
  readonly number: string;
  /** The extension, where there is one. */
  readonly extension?: string;
}

/** What can be wrong with a landline number. */
export type LandlineDetail =
  TextDetail | 'scientific' | 'leadingZeroLost' | 'countryPrefix' | 'mobile' | 'hotline' | 'areaCode' | 'number' | 'extension';

/** The issue codes of a landline number. */
export type LandlineCode = ReasonCode<'landline'>;

/** What `inspectLandline` says. */
export type LandlineInspection = Inspection<LandlineParts, LandlineDetail, never, LandlineCode>;

/**
 * Tells whether a value is a landline number with its area code; the hyphen after that may be missing.
 *
 * @param value - Any value.
 * @returns `true` when it is one.
 * @example
 * isLandline('010-62345678'); //=> true
 */
export function isLandline(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 20 && LANDLINE.test(value);
}

/**
 * Inspects a landline number: what it says, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @returns The inspection; it holds the value, so never log it.
 * @example
 * inspectLandline('(010) 6234 5678').canonical; //=> '010-62345678'
 */
export function inspectLandline(value: unknown): LandlineInspection {
  if (typeof value !== 'string') return notText('landline');
  const plain = foldText(value);
  const exact = LANDLINE.exec(plain.text);
  const match = exact ?? regrouped(plain.text);
  const changes = exact === null ? ([...plain.changes, 'separator'] as const) : plain.changes;
  if (match !== null) return answer(match, changes);
  const compact = dropSeparators(plain);
  const reading = {
    text: compact.text,
    cased: compact.text,
    changes: compact.dropped ? changes : plain.changes,
    offsets: compact.offsets,
    scientific: isScientific(plain.text),
  };
  return refused('landline', faultOf(reading, hasOtherArea(plain.text)), reading);
}

/**
 * Tells whether a text can be read as a landline number, however it is grouped.
 *
 * @param text - A text.
 * @returns `true` exactly when `inspectLandline` does not refuse it.
 */
export function isLandlineInAnyForm(text: string): boolean {
  const plain = folded(text);
  return LANDLINE.test(plain) || regrouped(plain) !== null;
}

function answer(match: RegExpExecArray, changes: readonly Change[]): LandlineInspection {
  const [, areaCode = '', number = '', extension] = match;
  const canonical = `${areaCode}-${number}`;
  return extension === undefined
    ? accepted(canonical, { areaCode, number }, [], changes)
    : accepted(`${canonical}-${extension}`, { areaCode, number, extension }, [], changes);
}

/** Reads a number in other groups: first with every dash meant, then as area code and number, then with the last group as extension. */
function regrouped(text: string): RegExpExecArray | null {
  if (text.length > LONGEST || !/^[(\d].*\d$/su.test(text) || hasOtherArea(text)) return null;
  const bare = text.replace(/^\((\d{3,4})\)/u, '$1-');
  const hyphens = withHyphens(bare);
  const end = hyphens.lastIndexOf('-');
  return (
    LANDLINE.exec(hyphens) ??
    LANDLINE.exec(hyphens.replaceAll('-', '')) ??
    LANDLINE.exec(hyphens.slice(0, end).replaceAll('-', '') + hyphens.slice(end))
  );
}

/** Whether something that is no area code is written as one: `090-1234-5678` is not read as 0901-2345678. */
function hasOtherArea(text: string): boolean {
  if (text.length > LONGEST) return false;
  const hyphened = withHyphens(text);
  return AREA_GROUPS.some((pattern) => {
    const group = (pattern.exec(text) ?? pattern.exec(hyphened))?.[1];
    return group !== undefined && AREA_CODE.exec(group)?.[0] !== group;
  });
}

/** Every dash as a hyphen, dots and spaces as nothing. */
function withHyphens(text: string): string {
  let hyphened = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isDash(unit)) hyphened += hyphened.endsWith('-') ? '' : '-';
    else if (!isSeparator(unit)) hyphened += text.charAt(i);
  }
  return hyphened;
}

function faultOf(reading: NumberReading, hasAnotherArea: boolean): Fault<LandlineDetail> {
  const { text } = reading;
  if (reading.scientific) return { reason: 'shape', detail: 'scientific' };
  if (/^(?:(?:\+|00)?86)?1[3-9]\d{9}$/u.test(text)) return { reason: 'shape', detail: 'mobile' };
  if (/^[48]00\d{7}$/u.test(text)) return { reason: 'shape', detail: 'hotline' };
  if (/^(?:\+|00)/u.test(text)) return { reason: 'shape', detail: 'countryPrefix', index: 0 };
  if (LANDLINE.test(`0${text}`)) return { reason: 'shape', detail: 'leadingZeroLost', index: 0 };
  if (/\d(?:转|分机|#|ext)/iu.test(text)) return { reason: 'shape', detail: 'extension' };
  return lengthFault(text, 10, 18) ?? charsetFault(reading, /^\d*/u) ?? partFault(text, hasAnotherArea);
}

/** What is wrong with 10 to 18 digits: the area code, or what follows it. */
function partFault(text: string, hasAnotherArea: boolean): Fault<'areaCode' | 'number'> {
  const areaCode = hasAnotherArea ? undefined : AREA_CODE.exec(text)?.[0];
  return areaCode === undefined
    ? { reason: 'component', detail: 'areaCode', index: 0 }
    : { reason: 'component', detail: 'number', index: areaCode.length };
}
