/**
 * Instants as RFC 3339 section 5.6 writes them: `2024-05-12T08:00:00+08:00`, also with a fraction, `Z`, and `t` or `z` in lower case.
 * The offset is required; a space instead of `T`, hour 24 and a year 0000 are refused. `-00:00` counts as UTC.
 * Fractions are cut to milliseconds. A leap second (section 5.7: 23:59:60 UTC at the end of a month) counts as the second before it, so that it stays on its day;
 * whether there really was one is not checked.
 */
import { epochOfDay } from './arithmetic.ts';
import { digitsAt, startsWithDay, type PlainDate } from './plainDate.ts';
import { daysInMonth } from './realDate.ts';

const MS_PER_MINUTE = 60_000;
const MOST_OFFSET = 1439;

const LETTER_T = 0x74;
const LETTER_Z = 0x7a;
const COLON = 0x3a;
const POINT = 0x2e;
const PLUS = 0x2b;
const MINUS = 0x2d;

/** An instant that was read from text. */
export interface Instant {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly epoch: number;
  /** The offset in minutes east of UTC. */
  readonly offsetMinutes: number;
  /** The calendar day at that offset. */
  readonly day: PlainDate;
}

/**
 * Tells whether a value is an RFC 3339 instant.
 *
 * @param text - Any value.
 * @returns `true` exactly when `parseInstant` reads it.
 * @example
 * isInstant('2024-05-12T08:00:00'); //=> false
 */
export function isInstant(text: unknown): text is string {
  return readTime(text) !== undefined;
}

/**
 * Reads an RFC 3339 instant.
 *
 * @param text - Any value.
 * @returns The instant with its offset and its day there, or `undefined` when it is not one.
 * @example
 * parseInstant('1970-01-01T08:00:00.25+08:00'); //=> { epoch: 250, offsetMinutes: 480, day: '1970-01-01' }
 */
export function parseInstant(text: unknown): Instant | undefined {
  const time = readTime(text);
  if (time === undefined) return undefined;
  const { day, minute, offsetMinutes, second, fraction } = time;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const epoch = epochOfDay(day) + minute * MS_PER_MINUTE + Math.min(second, 59) * 1000 + milliseconds;
  // `|| 0`: a negative zero would not equal the offset of `Z`.
  return { epoch, offsetMinutes: offsetMinutes || 0, day };
}

/**
 * Writes an instant as RFC 3339 text at an offset; `Z` when that is 0, milliseconds only when there are any.
 *
 * @param epoch - Milliseconds since 1970-01-01T00:00:00Z; a fraction of a millisecond is cut.
 * @param offsetMinutes - The offset in minutes east of UTC, −1439 to 1439.
 * @returns The text, or `undefined` when the numbers are out of range or the day there is outside the years 0001 to 9999.
 * @example
 * formatInstant(250, 480); //=> '1970-01-01T08:00:00.250+08:00'
 */
export function formatInstant(epoch: number, offsetMinutes: number): string | undefined {
  if (!Number.isInteger(offsetMinutes) || Math.abs(offsetMinutes) > MOST_OFFSET) return undefined;
  const local = Math.floor(epoch) + offsetMinutes * MS_PER_MINUTE;
  if (!(local >= epochOfDay('0001-01-01') && local < epochOfDay('9999-12-31') + 1440 * MS_PER_MINUTE)) return undefined;
  const text = new Date(local).toISOString();
  return text.slice(0, text.endsWith('.000Z') ? 19 : 23) + offsetText(offsetMinutes);
}

/** An instant in its parts. */
interface Time {
  readonly day: PlainDate;
  /** UTC minutes since that day began in UTC; negative for the day before. */
  readonly minute: number;
  readonly offsetMinutes: number;
  readonly second: number;
  readonly fraction: string;
}

/** Reads character by character, which takes a fraction of the time of a pattern. */
function readTime(text: unknown): Time | undefined {
  if (typeof text !== 'string' || !startsWithDay(text) || letterAt(text, 10) !== LETTER_T) return undefined;
  const clock = minutesAt(text, 11);
  const second = text.charCodeAt(16) === COLON ? digitsAt(text, 17, 19) : NaN;
  const end = endOfFraction(text, 19);
  const offset = offsetAt(text, end);
  if (!(clock >= 0 && second <= 60) || end === 20 || offset === undefined) return undefined;
  const day = text.slice(0, 10);
  const minute = clock - offset;
  if (second === 60 && !endsMonth(day, minute)) return undefined;
  return { day, minute, offsetMinutes: offset, second, fraction: text.slice(20, end) };
}

/** Minutes since midnight, read from `HH:MM`; `NaN` when no such time stands there. */
function minutesAt(text: string, at: number): number {
  const hours = digitsAt(text, at, at + 2);
  const minutes = digitsAt(text, at + 3, at + 5);
  return hours < 24 && minutes < 60 && text.charCodeAt(at + 2) === COLON ? hours * 60 + minutes : NaN;
}

/** The index after the point and its digits; `at` where no point stands. */
function endOfFraction(text: string, at: number): number {
  let end = at;
  if (text.charCodeAt(at) === POINT)
    do end += 1;
    while (end < text.length && digitsAt(text, end, end + 1) >= 0);
  return end;
}

/** The offset in minutes that ends a text, `Z` being 0. */
function offsetAt(text: string, at: number): number | undefined {
  if (letterAt(text, at) === LETTER_Z) return text.length === at + 1 ? 0 : undefined;
  const minutes = text.length === at + 6 ? minutesAt(text, at + 1) : NaN;
  const sign = text.charCodeAt(at);
  if (!(minutes >= 0) || (sign !== PLUS && sign !== MINUS)) return undefined;
  return sign === MINUS ? -minutes : minutes;
}

/** The UTF-16 unit of an ASCII letter as a small one. */
function letterAt(text: string, at: number): number {
  return text.charCodeAt(at) | 0x20;
}

/** Whether a UTC minute, counted from a day, is the last one of a month. */
function endsMonth(day: PlainDate, minute: number): boolean {
  if (minute === MOST_OFFSET) return digitsAt(day, 8, 10) === daysInMonth(digitsAt(day, 0, 4), digitsAt(day, 5, 7));
  return minute === -1 && day.endsWith('-01');
}

function offsetText(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'Z';
  const minutes = Math.abs(offsetMinutes);
  const hours = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${offsetMinutes < 0 ? '-' : '+'}${hours}:${String(minutes % 60).padStart(2, '0')}`;
}
