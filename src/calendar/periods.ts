/** Months `2024-03` and quarters `2024-Q3` as text, and the days that they begin and end on. */
import { daysInMonth } from './realDate.ts';
import { digitsAt, toPlainDate, type PlainDate } from './plainDate.ts';

/** The first and the last day of a period. */
export interface Period {
  /** The first day. */
  readonly first: PlainDate;
  /** The last day, which still belongs to the period. */
  readonly last: PlainDate;
}

/**
 * Gives the days on which a month begins and ends.
 *
 * @param month - Any value; a month is `YYYY-MM`, years 0001 to 9999.
 * @returns First and last day, or `undefined` when it is not a month.
 * @example
 * monthBounds('2024-02'); //=> { first: '2024-02-01', last: '2024-02-29' }
 */
export function monthBounds(month: unknown): Period | undefined {
  if (typeof month !== 'string' || month.length !== 7 || month.charAt(4) !== '-') return undefined;
  return months(digitsAt(month, 0, 4), digitsAt(month, 5, 7), 1);
}

/**
 * Gives the days on which a quarter begins and ends.
 *
 * @param quarter - Any value; a quarter is `YYYY-Qn`, years 0001 to 9999, n 1 to 4.
 * @returns First and last day, or `undefined` when it is not a quarter.
 * @example
 * quarterBounds('2024-Q3'); //=> { first: '2024-07-01', last: '2024-09-30' }
 */
export function quarterBounds(quarter: unknown): Period | undefined {
  if (typeof quarter !== 'string' || quarter.length !== 7 || quarter.slice(4, 6) !== '-Q') return undefined;
  return months(digitsAt(quarter, 0, 4), digitsAt(quarter, 6, 7) * 3 - 2, 3);
}

/**
 * Names the quarter that a day belongs to.
 *
 * @param date - A plain date.
 * @returns The quarter, such as `2024-Q2`.
 * @example
 * quarterOf('2024-05-12'); //=> '2024-Q2'
 */
export function quarterOf(date: PlainDate): string {
  return `${date.slice(0, 4)}-Q${Math.ceil(digitsAt(date, 5, 7) / 3)}`;
}

/**
 * Names the month that a day belongs to.
 *
 * @param date - A plain date.
 * @returns The month, such as `2024-05`.
 * @example
 * monthOf('2024-05-12'); //=> '2024-05'
 */
export function monthOf(date: PlainDate): string {
  return date.slice(0, 7);
}

function months(year: number, first: number, count: number): Period | undefined {
  if (!(year >= 1 && first >= 1 && first <= 12)) return undefined;
  const last = first + count - 1;
  return { first: toPlainDate(year, first, 1), last: toPlainDate(year, last, daysInMonth(year, last)) };
}
