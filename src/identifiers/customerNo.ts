/**
 * 客户编号: the number that the system gives a customer file, `C20240512001`.
 *
 * Parts: `C`, the day on which it was given (yyyyMMdd, a day that exists), the sequence of that day: three digits, or more without a leading
 * zero (999 is followed by 1000), never 000. The sequence has at most 15 digits, so that it is an exact number.
 *
 * Not checked: whether the number was given out, and only once.
 */
import { digitsAt, isPlainDate, isRealDate } from '../calendar/index.ts';
import type { Inspection, ReasonCode } from './inspection.ts';
import { accepted, charsetFault, lengthFault, notText, readNumber, refused } from './reading.ts';
import type { Fault, NumberDetail, NumberReading } from './reading.ts';

const CUSTOMER_NO = /^C(\d{4})(\d\d)(\d\d)(\d{3}|[1-9]\d{3,14})$/u;

const LETTER_C = 0x43;
const ZERO = 0x30;

const SHORTEST = 12;
const LONGEST = 24;

/** What a customer number says. */
export interface CustomerNoParts {
  /** The day on which it was given, `YYYY-MM-DD`. */
  readonly date: string;
  /** The sequence number of that day, from 1. */
  readonly sequence: number;
}

/** What can be wrong with a customer number. */
export type CustomerNoDetail = Exclude<NumberDetail, 'precisionLost' | 'scientific'> | 'letter' | 'date' | 'sequence';

/** The issue codes of a customer number. */
export type CustomerNoCode = ReasonCode<'customerNo'>;

/** What `inspectCustomerNo` says. */
export type CustomerNoInspection = Inspection<CustomerNoParts, CustomerNoDetail, never, CustomerNoCode>;

/**
 * Tells whether a value is a customer number.
 *
 * @param value - Any value.
 * @returns `true` when it is one.
 * @example
 * isCustomerNo('C20240512001'); //=> true
 */
export function isCustomerNo(value: unknown): value is string {
  if (typeof value !== 'string' || value.length < SHORTEST || value.length > LONGEST) return false;
  // Character by character, which takes a fraction of the time of reading all parts.
  return (
    value.charCodeAt(0) === LETTER_C &&
    isRealDate(digitsAt(value, 1, 5), digitsAt(value, 5, 7), digitsAt(value, 7, 9)) &&
    digitsAt(value, 9, value.length) > 0 &&
    (value.length === SHORTEST || value.charCodeAt(9) !== ZERO)
  );
}

/**
 * Reads a customer number.
 *
 * @param customerNo - Any value.
 * @returns Its day and sequence number, or `undefined` when it is none.
 * @example
 * parseCustomerNo('C20240512001'); //=> { date: '2024-05-12', sequence: 1 }
 */
export function parseCustomerNo(customerNo: unknown): CustomerNoParts | undefined {
  const match = typeof customerNo === 'string' ? CUSTOMER_NO.exec(customerNo) : null;
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', digits = ''] = match;
  const sequence = Number(digits);
  if (sequence === 0 || !isRealDate(Number(year), Number(month), Number(day))) return undefined;
  return { date: `${year}-${month}-${day}`, sequence };
}

/**
 * Gives the next customer number of a day: one more than the highest that exists. What is no customer number is passed over.
 *
 * @param existing - The numbers that exist, of whatever days.
 * @param date - The day, `YYYY-MM-DD`.
 * @returns The number to give out.
 * @throws RangeError when `existing` cannot be gone through, `date` is no day that exists, or the day's numbers are used up.
 * @example
 * nextCustomerNo(['C20240512998', 'C20240512999'], '2024-05-12'); //=> 'C202405121000'
 */
export function nextCustomerNo(existing: Iterable<unknown>, date: string): string {
  if (!isPlainDate(date)) throw new RangeError('date must be a plain date YYYY-MM-DD');
  let last = 0;
  for (const customerNo of iterable(existing)) {
    const parts = parseCustomerNo(customerNo);
    if (parts?.date === date) last = Math.max(last, parts.sequence);
  }
  if (last >= 999_999_999_999_999) throw new RangeError('existing must leave a sequence number for the date');
  return `C${date.replaceAll('-', '')}${String(last + 1).padStart(3, '0')}`;
}

/**
 * Compares two customer numbers by day, then by sequence, so that 1000 comes after 999. What is no customer number comes last.
 *
 * @param a - A customer number.
 * @param b - Another one.
 * @returns A negative number, 0 or a positive number, as `Array.prototype.sort` wants it.
 * @example
 * ['C202405121000', 'C20240512999'].sort(compareCustomerNo); //=> ['C20240512999', 'C202405121000']
 */
export function compareCustomerNo(a: unknown, b: unknown): number {
  const left = parseCustomerNo(a);
  const right = parseCustomerNo(b);
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  if (left.date !== right.date) return left.date < right.date ? -1 : 1;
  return left.sequence - right.sequence;
}

/**
 * Inspects a customer number: what it says, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @returns The inspection.
 * @example
 * inspectCustomerNo('c20240512-001').canonical; //=> 'C20240512001'
 */
export function inspectCustomerNo(value: unknown): CustomerNoInspection {
  if (typeof value !== 'string') return notText('customerNo');
  const reading = readNumber(value);
  const parts = parseCustomerNo(reading.text);
  return parts === undefined ? refused('customerNo', faultOf(reading), reading) : accepted(reading.text, parts, [], reading.changes);
}

function iterable(existing: unknown): Iterable<unknown> {
  try {
    if (Array.isArray(existing)) return Array.from<unknown>(existing);
    const { [Symbol.iterator]: iterate } = existing as Partial<Iterable<unknown>>;
    if (typeof existing === 'object' && typeof iterate === 'function') return existing as Iterable<unknown>;
  } catch {
    // `null`, or a proxy that does not let itself be asked.
  }
  throw new RangeError('existing must be iterable');
}

function faultOf(reading: NumberReading): Fault<CustomerNoDetail> {
  const { text } = reading;
  const length = lengthFault(text, SHORTEST, LONGEST);
  if (length !== undefined) return length;
  if (/^[A-Z]?\d+$/u.test(text) && !text.startsWith('C')) return { reason: 'shape', detail: 'letter', index: 0 };
  return (
    charsetFault(reading, /^(?:C\d*)?/u) ??
    (isRealDate(Number(text.slice(1, 5)), Number(text.slice(5, 7)), Number(text.slice(7, 9)))
      ? { reason: 'component', detail: 'sequence', index: 9 }
      : { reason: 'component', detail: 'date', index: 1 })
  );
}
