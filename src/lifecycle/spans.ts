/**
 * A record seen as spans of days. Each rule says during which days something counts and how much; what counts on a day is the sum.
 * So one description gives both the answer of today and every later day on which it could be another.
 */
import type { PlainDate } from '../calendar/index.ts';

/** What counts on a day. */
export interface Tally {
  /** Hundredths of CNY bought within the months that count for the value. */
  cents: number;
  /** Purchases up to that day. */
  purchases: number;
  /** Complaints that are open. */
  openComplaints: number;
  /** Complaints that were reported lately. */
  recentComplaints: number;
  /** Points for recency. */
  recency: number;
  /** 1 when the customer is dormant. */
  dormant: number;
  /** 1 when dormancy is near. */
  dormancyNear: number;
  /** 1 when an expected purchase lies ahead. */
  expected: number;
  /** 1 low, 2 medium, 3 high; 0 when no purchase is expected. */
  urgency: number;
  /** 1 when the record should have been updated. */
  updateOverdue: number;
}

/** A step of one quantity on one day. */
export interface Change {
  /** The day from which it holds. */
  readonly on: PlainDate;
  /** The quantity. */
  readonly what: keyof Tally;
  /** By how much it changes. */
  readonly by: number;
}

/** What counts on a day, and how that will change with nothing new. */
export interface Outlook {
  /** The day. */
  readonly day: PlainDate;
  /** What counts on it. */
  readonly tally: Tally;
  /** The changes after it; in no order until `outlookOf` sorts them. */
  readonly changes: Change[];
}

/**
 * Begins an outlook in which nothing counts.
 *
 * @param day - The day asked about.
 * @returns The outlook.
 */
export function emptyOutlook(day: PlainDate): Outlook {
  const tally = {
    cents: 0,
    purchases: 0,
    openComplaints: 0,
    recentComplaints: 0,
    recency: 0,
    dormant: 0,
    dormancyNear: 0,
    expected: 0,
    urgency: 0,
    updateOverdue: 0,
  };
  return { day, tally, changes: [] };
}

/**
 * Counts something during a span of days.
 *
 * @param outlook - The outlook to count in.
 * @param what - The quantity.
 * @param by - How much.
 * @param from - The first day of the span.
 * @param until - The first day after it; `undefined` when it never ends. A span that ends before it begins is empty.
 */
export function count(outlook: Outlook, what: keyof Tally, by: number, from: PlainDate, until?: PlainDate): void {
  const { day, tally, changes } = outlook;
  if (until !== undefined && (until <= from || until <= day)) return;
  if (from <= day) tally[what] += by;
  else changes.push({ on: from, what, by });
  if (until !== undefined) changes.push({ on: until, what, by: -by });
}
