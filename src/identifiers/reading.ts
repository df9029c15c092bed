import {
  codePointLength,
  digitTwin,
  dropSeparators,
  foldText,
  isForeignDigit,
  latinTwin,
  originalOffset,
  upperAscii,
} from '../text/index.ts';
import type {
  Change,
  DoubtfulInspection,
  IdentifierName,
  InvalidInspection,
  InvalidReason,
  ReasonCode,
  ValidInspection,
} from './inspection.ts';

/** What can be wrong with any text, whatever it should be. */
export type TextDetail = 'notText' | 'empty' | 'tooShort' | 'tooLong' | 'character' | 'lookAlike' | 'foreignDigits';

/** The damage that a spreadsheet does to a long number. */
export type NumberDetail = TextDetail | 'scientific' | 'precisionLost';

/** A text as an identifier reads it. */
export interface Reading {
  /** The normalised text. */
  readonly text: string;
  /** What normalising did. */
  readonly changes: readonly Change[];
  /** For each unit of `text` its index in the given text; `undefined` when they are the same. */
  readonly offsets: readonly number[] | undefined;
}

/** A number as it is read: `text` is in capitals and without separators. */
export interface NumberReading extends Reading {
  /** `text` before small letters became capitals, of the same length. */
  readonly cased: string;
  /** Whether the given text is a number in scientific notation. */
  readonly scientific: boolean;
}

/** What is wrong with a reading, and where in it. */
export interface Fault<Detail extends string> {
  /** The reason. */
  readonly reason: InvalidReason;
  /** What exactly. */
  readonly detail: Detail;
  /** The index in the reading. */
  readonly index?: number;
}

/**
 * Reads a number: half width, nothing invisible, no separators between its groups, capitals.
 *
 * @param raw - The given text.
 * @returns The reading.
 */
export function readNumber(raw: string): NumberReading {
  if (isBare(raw)) return { text: raw, cased: raw, changes: [], offsets: undefined, scientific: isScientific(raw) };
  const folded = foldText(raw);
  const compact = dropSeparators(folded);
  const text = upperAscii(compact.text);
  const changes: Change[] = [...folded.changes];
  if (compact.dropped) changes.push('separator');
  if (text !== compact.text) changes.push('letterCase');
  return { text, cased: compact.text, changes, offsets: compact.offsets, scientific: isScientific(folded.text) };
}

/**
 * Makes the answer for what is no text at all.
 *
 * @param name - The identifier.
 * @returns The inspection.
 */
export function notText<Name extends IdentifierName>(name: Name): InvalidInspection<'notText', ReasonCode<Name>> {
  return { verdict: 'invalid', reason: 'shape', detail: 'notText', code: `${name}.shape`, changes: [] };
}

/**
 * Makes the answer for a text that is not valid.
 *
 * @param name - The identifier.
 * @param fault - What is wrong.
 * @param reading - What was read.
 * @returns The inspection, with the position in the given text.
 */
export function refused<Name extends IdentifierName, Detail extends string>(
  name: Name,
  fault: Fault<Detail>,
  reading: Reading,
): InvalidInspection<Detail, ReasonCode<Name>> {
  return refusedAs(`${name}.${fault.reason}`, fault, reading);
}

/**
 * Makes the answer for a text that is not valid, with a code of its own.
 *
 * @param code - The code.
 * @param fault - What is wrong.
 * @param reading - What was read.
 * @returns As `refused`.
 */
export function refusedAs<Detail extends string, Code extends string>(
  code: Code,
  { reason, detail, index }: Fault<Detail>,
  { changes, offsets }: Reading,
): InvalidInspection<Detail, Code> {
  // Written out twice: an object that is spread takes several times as long.
  if (index === undefined) return { verdict: 'invalid', reason, detail, code, changes };
  return { verdict: 'invalid', reason, detail, code, changes, position: originalOffset({ offsets }, index) };
}

/**
 * Makes the answer for a text that is valid, or doubtful when there are doubts.
 *
 * @param canonical - The canonical form.
 * @param parts - What it says.
 * @param doubts - What is doubtful.
 * @param changes - What was normalised.
 * @returns The inspection.
 */
export function accepted<Parts, Doubt extends string>(
  canonical: string,
  parts: Parts,
  doubts: readonly Doubt[],
  changes: readonly Change[],
): ValidInspection<Parts> | DoubtfulInspection<Parts, Doubt> {
  return doubts.length === 0 ? { verdict: 'valid', canonical, parts, changes } : { verdict: 'doubtful', canonical, parts, doubts, changes };
}

/**
 * Finds what is wrong with the length of a text, in code points.
 *
 * @param text - The text.
 * @param min - The least number.
 * @param max - The greatest number.
 * @returns The fault, or `undefined`.
 */
export function lengthFault(text: string, min: number, max: number): Fault<'empty' | 'tooShort' | 'tooLong'> | undefined {
  if (text === '') return { reason: 'length', detail: 'empty' };
  const length = codePointLength(text);
  if (length < min) return { reason: 'length', detail: 'tooShort' };
  return length > max ? { reason: 'length', detail: 'tooLong' } : undefined;
}

/**
 * Finds the first character that does not belong into a number.
 *
 * @param reading - What was read.
 * @param allowed - A pattern for the whole number's leading characters that are right: anchored, matching the longest right beginning.
 * @returns The fault, or `undefined`.
 */
export function charsetFault(reading: NumberReading, allowed: RegExp): Fault<'character' | 'lookAlike' | 'foreignDigits'> | undefined {
  const wrong = reading.text.replace(allowed, '');
  if (wrong === '') return undefined;
  const index = reading.text.length - wrong.length;
  return { reason: 'charset', detail: strangeness(reading.cased, index), index };
}

/**
 * Says what is strange about a character.
 *
 * @param text - A text.
 * @param index - The UTF-16 index of the character.
 * @returns What it is mistaken for, or that it is only some other character.
 */
export function strangeness(text: string, index: number): 'character' | 'lookAlike' | 'foreignDigits' {
  const pair = text.slice(index, index + 2);
  const char = codePointLength(pair) === 1 ? pair : text.charAt(index);
  if (isForeignDigit(char)) return 'foreignDigits';
  return latinTwin(char) !== undefined || digitTwin(char) !== undefined ? 'lookAlike' : 'character';
}

/**
 * Tells whether a number was cut to the 15 digits that a spreadsheet keeps: whatever follows them is zeros, two at least.
 *
 * @param text - The number.
 * @returns `true` when it looks so; a number may also end so by itself.
 */
export function endsInLostDigits(text: string): boolean {
  return /^[1-9]\d{14}0{2,}$/u.test(text);
}

/**
 * Tells whether a text is a number as a spreadsheet writes long ones: `1.38123E+10`.
 *
 * @param text - A folded text.
 * @returns `true` when it is.
 */
export function isScientific(text: string): boolean {
  return /^\d(?:[.,]\d+)?E[+-]?\d{1,3}$/iu.test(text);
}

/** The common case: digits and capitals only, so nothing to normalise. */
function isBare(raw: string): boolean {
  for (let i = 0; i < raw.length; i += 1) {
    const unit = raw.charCodeAt(i);
    if (unit < 0x30 || unit > 0x5a || (unit > 0x39 && unit < 0x41)) return false;
  }
  return true;
}
