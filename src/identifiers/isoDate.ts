/**
 * 日期: a calendar date in the extended format of ISO 8601-1:2019 (clause 5.2.2.1), `YYYY-MM-DD`, a day that exists in the Gregorian calendar.
 *
 * Parts: year (1900 to 2100 unless the options say otherwise), month, day.
 *
 * Other spellings (`2024/5/12`, `20240512`) are refused here; `normalizeCustomer` proposes a repair.
 */
import { isRealDate } from '../calendar/index.ts';
import { foldText } from '../text/index.ts';
import type { Inspection, ReasonCode } from './inspection.ts';
import { accepted, notText, refused, strangeness } from './reading.ts';
import type { Fault, TextDetail } from './reading.ts';

const MIN_YEAR = 1900;
const MAX_YEAR = 2100;
const LENGTH = 10;
const ZERO = 0x30;
const HYPHEN = 0x2d;

/** What a date says. */
export interface IsoDateParts {
  /** The year. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  /** The day of the month. */
  readonly day: number;
}

/** What can be wrong with a date. */
export type IsoDateDetail = Exclude<TextDetail, 'tooShort' | 'tooLong' | 'character'> | 'form' | 'year' | 'month' | 'day';

/** The issue codes of a date. */
export type IsoDateCode = ReasonCode<'isoDate'>;

/** What `inspectIsoDate` says. */
export type IsoDateInspection = Inspection<IsoDateParts, IsoDateDetail, never, IsoDateCode>;

/** The years that a date may have. */
export interface IsoDateOptions {
  /** The first year, 1 to 9999. */
  readonly minYear?: number | undefined;
  /** The last year, 1 to 9999. */
  readonly maxYear?: number | undefined;
}

/**
 * Tells whether a value is a date `YYYY-MM-DD` of the years 1900 to 2100.
 *
 * @param value - Any value.
 * @returns `true` when it is one.
 * @example
 * isIsoDate('2024-02-29'); //=> true
 */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== LENGTH) return false;
  const y1 = value.charCodeAt(0) - ZERO;
  const y2 = value.charCodeAt(1) - ZERO;
  const y3 = value.charCodeAt(2) - ZERO;
  const y4 = value.charCodeAt(3) - ZERO;
  const m1 = value.charCodeAt(5) - ZERO;
  const m2 = value.charCodeAt(6) - ZERO;
  const d1 = value.charCodeAt(8) - ZERO;
  const d2 = value.charCodeAt(9) - ZERO;
  const outside = y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2 | (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4);
  if ((outside | (9 - m1) | (9 - m2) | (9 - d1) | (9 - d2)) < 0) return false;
  if (value.charCodeAt(4) !== HYPHEN || value.charCodeAt(7) !== HYPHEN) return false;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  return year >= MIN_YEAR && year <= MAX_YEAR && isRealDate(year, m1 * 10 + m2, d1 * 10 + d2);
}

/**
 * Inspects a date: what it says, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @param options - The years that the date may have.
 * @returns The inspection.
 * @throws RangeError when an option is wrong; the message names the option.
 * @example
 * inspectIsoDate('2023-02-29').detail; //=> 'day'
 * inspectIsoDate('1880-01-01', { minYear: 1800 }).verdict; //=> 'valid'
 */
export function inspectIsoDate(value: unknown, options?: IsoDateOptions): IsoDateInspection {
  const { minYear = MIN_YEAR, maxYear = MAX_YEAR } = options ?? {};
  checkYears(minYear, maxYear);
  if (typeof value !== 'string') return notText('isoDate');
  if (options === undefined && isIsoDate(value)) return accepted(value, datePartsOf(value), [], []);
  const folded = foldText(value);
  const { text, changes } = folded;
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  if (match === null) return refused('isoDate', formFault(text), folded);
  const [year = NaN, month = NaN, day = NaN] = match.slice(1).map(Number);
  if (year < minYear || year > maxYear) return refused('isoDate', { reason: 'component', detail: 'year', index: 0 }, folded);
  if (month < 1 || month > 12) return refused('isoDate', { reason: 'component', detail: 'month', index: 5 }, folded);
  if (!isRealDate(year, month, day)) return refused('isoDate', { reason: 'component', detail: 'day', index: 8 }, folded);
  return accepted(text, { year, month, day }, [], changes);
}

function datePartsOf(date: string): IsoDateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

function checkYears(minYear: unknown, maxYear: unknown): void {
  if (!isYear(minYear)) throw new RangeError('minYear must be a year from 1 to 9999');
  if (!isYear(maxYear)) throw new RangeError('maxYear must be a year from 1 to 9999');
  if (minYear > maxYear) throw new RangeError('minYear must not be after maxYear');
}

function isYear(year: unknown): year is number {
  return Number.isInteger(year) && Number(year) >= 1 && Number(year) <= 9999;
}

function formFault(text: string): Fault<IsoDateDetail> {
  if (text === '') return { reason: 'length', detail: 'empty' };
  // Whatever its length, a date that is written otherwise has another form; only a wrong character in it is news.
  const index = text.search(/[^\d-]/u);
  const strange = index >= 0 ? strangeness(text, index) : 'character';
  return strange === 'character' ? { reason: 'shape', detail: 'form' } : { reason: 'charset', detail: strange, index };
}
