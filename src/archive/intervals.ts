/**
 * What a chosen band or time node means as numbers and days.
 *
 * Bands of a budget are half open, `[min, max)` in CNY, so exactly 10,000 belongs to `from10kTo50k`; 面议 is anything from 0.
 * A time node is read as the days it can mean, both ends included: a day is itself, a month and a quarter run from first to last day,
 * `urgent` runs from `asOf` to one calendar month later. That a time node has passed is not judged here.
 */
import { addMonths, isPlainDate, monthBounds, quarterBounds, readAsOf } from '../calendar/index.ts';
import type { PlainDate } from '../calendar/index.ts';

const URGENT_MONTHS = 1;
const HIGH_MONTHS = 1;
const MEDIUM_MONTHS = 3;

/** An amount of money in CNY. */
export interface MoneyInterval {
  /** The least amount, which belongs to it. */
  readonly min: number;
  /** The amount from which it is too much; absent when there is no upper end. */
  readonly max?: number;
}

/** A span of days. */
export interface DayInterval {
  /** The first day. */
  readonly earliest: PlainDate;
  /** The last day, which belongs to it. */
  readonly latest: PlainDate;
}

/**
 * Gives the amounts that a budget means.
 *
 * @param budget - A value of `need.budget`; anything else has no interval.
 * @returns `[min, max)` in CNY, or `undefined` when it is not a budget.
 * @example
 * budgetInterval('from10kTo50k'); //=> { min: 10000, max: 50000 }
 * budgetInterval('negotiable'); //=> { min: 0 }
 */
export function budgetInterval(budget: unknown): MoneyInterval | undefined {
  switch (budget) {
    case 'under10k':
      return { min: 0, max: 10_000 };
    case 'from10kTo50k':
      return { min: 10_000, max: 50_000 };
    case 'from50kTo100k':
      return { min: 50_000, max: 100_000 };
    case 'over100k':
      return { min: 100_000 };
    case 'negotiable':
      return { min: 0 };
    default:
      return undefined;
  }
}

/**
 * Gives the days that a time node means.
 *
 * @param node - A value of `need.expectedPurchase`: a day, a month, a quarter or `urgent`; anything else has no interval.
 * @param asOf - The day for which `urgent` is meant: a plain date or an RFC 3339 instant.
 * @returns The first and the last day, or `undefined` when it is not a time node.
 * @throws RangeError when `asOf` is neither a plain date nor an instant.
 * @example
 * timeNodeInterval('2024-Q3', '2024-05-12'); //=> { earliest: '2024-07-01', latest: '2024-09-30' }
 * timeNodeInterval('urgent', '2024-01-31'); //=> { earliest: '2024-01-31', latest: '2024-02-29' }
 */
export function timeNodeInterval(node: unknown, asOf: string): DayInterval | undefined {
  const { day } = readAsOf(asOf);
  if (node === 'urgent') return { earliest: day, latest: addMonths(day, URGENT_MONTHS) };
  if (isPlainDate(node)) return { earliest: node, latest: node };
  const period = monthBounds(node) ?? quarterBounds(node);
  return period && { earliest: period.first, latest: period.last };
}

/**
 * Derives the priority of a need from when the purchase is expected: within one calendar month of `asOf` high, within three medium, later low,
 * judged by the last day that the time node can mean.
 *
 * @param node - A value of `need.expectedPurchase`.
 * @param asOf - The day: a plain date or an RFC 3339 instant; without it only `urgent` has a priority.
 * @returns The priority, or `undefined` when it is not a time node, has passed, or cannot be judged without a day.
 * @throws RangeError when `asOf` is given and is neither a plain date nor an instant.
 * @example
 * derivedPriority('2024-Q3', '2024-05-12'); //=> 'low'
 * derivedPriority('urgent', undefined); //=> 'high'
 */
export function derivedPriority(node: unknown, asOf: string | undefined): 'high' | 'medium' | 'low' | undefined {
  if (asOf === undefined) return node === 'urgent' ? 'high' : undefined;
  const { day } = readAsOf(asOf);
  const latest = timeNodeInterval(node, day)?.latest;
  if (latest === undefined || latest < day) return undefined;
  if (latest <= addMonths(day, HIGH_MONTHS)) return 'high';
  return latest <= addMonths(day, MEDIUM_MONTHS) ? 'medium' : 'low';
}
