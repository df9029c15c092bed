/**
 * 姓名: the name of a person, as it is written in China: Han characters of all planes (𠮷田), names of other peoples with a middle dot
 * (古丽米热·艾比布力), names in Latin letters; or the privacy form, a surname with a form of address (张先生, *女士).
 *
 * Parts: form, and for the privacy form its surname and form of address. 1 to 50 characters; one is doubtful.
 *
 * Hint: no digits, no controls, no dot at an end or beside another one; a masked name is refused. Inside names only letters, digits, the
 * star, the hyphen and the space are folded to half width.
 * Not checked: whether the surname exists, and whose name it is. The sex is never guessed.
 */
import { codePointLength, foldText, isNameDot, toHalfWidth } from '../text/index.ts';
import type { FoldedText } from '../text/index.ts';
import { COMPOUND_SURNAMES, HONORIFICS } from './honorifics.data.ts';
import type { Change, Inspection, ReasonCode } from './inspection.ts';
import { accepted, lengthFault, notText, refused, strangeness } from './reading.ts';
import type { Fault, Reading, TextDetail } from './reading.ts';

const LONGEST = 50;

/**
 * Runs of Han characters and Latin words, joined by a middle dot, a full stop or a space. Han: 々, 〇, the unified and compatibility
 * ideographs, planes 2 and 3 whole, so that extensions still to come are in.
 */
const NAME =
  /^(?:[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3fffd}]+|['’ʼ]?\p{sc=Latin}[\p{sc=Latin}\p{M}]*(?:['’ʼ-]\p{sc=Latin}[\p{sc=Latin}\p{M}]*)*)(?:(?:·|\. ?| )(?:[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3fffd}]+|['’ʼ]?\p{sc=Latin}[\p{sc=Latin}\p{M}]*(?:['’ʼ-]\p{sc=Latin}[\p{sc=Latin}\p{M}]*)*))*$/u;

const LATIN_WORD = /^\p{sc=Latin}[\p{sc=Latin}\p{M}]*(?:['’ʼ-]\p{sc=Latin}[\p{sc=Latin}\p{M}]*)*$/u;

const HAN = /^[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3fffd}]$/u;

const LATIN = /^[\p{sc=Latin}\p{M}]$/u;

const JOINERS = "·. '’ʼ-";

/** What a person's name says. */
export interface PersonNameParts {
  /** Whether it is a name or only a surname with a form of address. */
  readonly form: 'full' | 'privacy';
  /** The surname of the privacy form; `*` where it is hidden. */
  readonly surname?: string;
  /** The form of address of the privacy form. */
  readonly honorific?: string;
}

/** What can be wrong with a person's name. */
export type PersonNameDetail = TextDetail | 'digit' | 'control' | 'mask' | 'dots' | 'space' | 'form';

/** What can be doubtful about a person's name: one character only. */
export type PersonNameDoubt = 'single';

/** The issue codes of a person's name. */
export type PersonNameCode = ReasonCode<'personName'>;

/** What `inspectPersonName` says. */
export type PersonNameInspection = Inspection<PersonNameParts, PersonNameDetail, PersonNameDoubt, PersonNameCode>;

/**
 * Tells whether a value is the name of a person, or a surname with a form of address.
 *
 * @param value - Any value.
 * @returns `true` when it is one.
 * @example
 * isPersonName('古丽米热·艾比布力'); //=> true
 */
export function isPersonName(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 2 * LONGEST) return false;
  if (isCommonHan(value)) return value !== '' && value.length <= LONGEST;
  return codePointLength(value) <= LONGEST && !/[\uff01-\uff5e]/u.test(value) && withNameDots(value) === value && isName(value);
}

/**
 * Inspects the name of a person: its form, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @returns The inspection; it holds the value, so never log it.
 * @example
 * inspectPersonName('古丽米热•艾比布力').changes; //=> ['dot']
 * inspectPersonName('张先生').parts; //=> { form: 'privacy', surname: '张', honorific: '先生' }
 */
export function inspectPersonName(value: unknown): PersonNameInspection {
  if (typeof value !== 'string') return notText('personName');
  if (isPersonName(value)) return acceptedName(value, []);
  const reading = readName(foldText(value, nameHalf));
  const { text, changes } = reading;
  const fault = lengthFault(text, 1, LONGEST) ?? (isName(text) ? undefined : (characterFault(text) ?? formFault(text)));
  if (fault !== undefined) return refused('personName', fault, reading);
  return acceptedName(text, changes);
}

function acceptedName(name: string, changes: readonly Change[]): PersonNameInspection {
  const privacy = privacyOf(name);
  const parts = privacy === undefined ? { form: 'full' as const } : { form: 'privacy' as const, ...privacy };
  return accepted(name, parts, codePointLength(name) === 1 ? ['single'] : [], changes);
}

/** The common case: only unified ideographs of the first block. */
function isCommonHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x4e00 || unit > 0x9fff) return false;
  }
  return true;
}

function nameHalf(unit: number): number {
  const half = toHalfWidth(unit);
  return /^[\dA-Z *-]$/iu.test(String.fromCharCode(half)) ? half : unit;
}

function readName(folded: FoldedText): Reading {
  const text = withNameDots(folded.text);
  return { text, changes: text === folded.text ? folded.changes : [...folded.changes, 'dot'], offsets: folded.offsets };
}

/** Every dot that joins the parts of a name as U+00B7. A full stop within Latin letters is an abbreviation and stays. */
function withNameDots(text: string): string {
  let dotted = '';
  let copied = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (!isNameDot(text.charCodeAt(i)) && (text.charAt(i) !== '.' || isLatinStop(text, i))) continue;
    dotted += `${text.slice(copied, i)}·`;
    copied = i + 1;
  }
  return dotted + text.slice(copied);
}

function isLatinStop(text: string, index: number): boolean {
  const next = text.charAt(index + 1);
  return LATIN.test(text.charAt(index - 1)) && (next === '' || next === ' ' || LATIN.test(next));
}

function isName(text: string): boolean {
  return (NAME.test(text) && spaceBetweenHan(text) < 0) || isOtherPrivacyForm(text);
}

/** The privacy form where it is not only Han characters: a surname hidden by a star, or a Latin word. */
function isOtherPrivacyForm(text: string): boolean {
  // A quick no for names that begin with an ideograph.
  const first = text.charCodeAt(0);
  if (first >= 0x3400 && first <= 0x9fff) return false;
  return HONORIFICS.some((honorific) => text.endsWith(honorific) && isOtherSurname(text.slice(0, -honorific.length)));
}

function isOtherSurname(text: string): boolean {
  return text === '*' || LATIN_WORD.test(text);
}

/** A surname with a form of address; the surname of one Han character, of the list, of a Latin word, or hidden by a star. */
function privacyOf(text: string): { surname: string; honorific: string } | undefined {
  for (const honorific of HONORIFICS) {
    if (!text.endsWith(honorific)) continue;
    const surname = text.slice(0, -honorific.length);
    if (isSurname(surname)) return { surname, honorific };
  }
  return undefined;
}

function isSurname(text: string): boolean {
  return isOtherSurname(text) || HAN.test(text) || COMPOUND_SURNAMES.includes(text);
}

function spaceBetweenHan(text: string): number {
  const index = text.search(/[^\p{sc=Latin}\p{M}.] [^\p{sc=Latin}'’ʼ]/u);
  return index < 0 ? -1 : text.indexOf(' ', index);
}

/** The first character that belongs into no name. */
function characterFault(text: string): Fault<PersonNameDetail> | undefined {
  let index = 0;
  for (const char of text) {
    if (!HAN.test(char) && !LATIN.test(char) && !JOINERS.includes(char)) {
      return { reason: 'charset', detail: characterDetail(char), index };
    }
    index += char.length;
  }
  return undefined;
}

function characterDetail(char: string): PersonNameDetail {
  if (/^\d$/u.test(char)) return 'digit';
  if (char === '*') return 'mask';
  return /^\p{Cc}$/u.test(char) ? 'control' : strangeness(char, 0);
}

/** What is wrong with the order of right characters. */
function formFault(text: string): Fault<PersonNameDetail> {
  const dots = text.search(/^[.·]|[.·]{2}|[.·]$/u);
  if (dots >= 0) return { reason: 'shape', detail: 'dots', index: dots };
  const space = text.includes('  ') ? text.indexOf('  ') : spaceBetweenHan(text);
  return space >= 0 ? { reason: 'shape', detail: 'space', index: space } : { reason: 'shape', detail: 'form' };
}
