/** The review of a month or a quarter: whom to look at and from which day. It names customers by number only. */
import type { AnyCustomer } from './customer.ts';
import { monthBounds, monthOf, quarterBounds, quarterOf } from '../calendar/index.ts';
import type { Period, PlainDate } from '../calendar/index.ts';
import { classifyOn } from './classify.ts';
import type { Classification } from './classify.ts';
import { customerNoOf } from './customerNo.ts';
import { order } from './order.ts';
import { optionOf, readOptions } from './options.ts';
import type { LifecycleOptions } from './options.ts';
import { recordsOf } from './readRecord.ts';
import { LABELS_BY_RANK } from './standing.ts';
import type { LifecycleLabel, LifecycleStage, ValueTier } from './standing.ts';

/** How often reviews are held. */
export type ReviewInterval = 'month' | 'quarter';

/** For which day a review is planned, by which numbers, and how often reviews are held. */
export interface ReviewPlanOptions extends LifecycleOptions {
  /** A review of the calendar month or of the quarter in which `asOf` lies. */
  readonly every: ReviewInterval;
}

/** A customer to look at. */
export interface ReviewItem {
  /** The customer. */
  readonly customerNo: string;
  /** The day: `asOf` when a label holds, else the day in the period on which the answer changes. */
  readonly on: PlainDate;
  /** The most important label that holds on `asOf`. */
  readonly primary: LifecycleLabel | undefined;
  /** All labels that hold on `asOf`. */
  readonly labels: readonly LifecycleLabel[];
  /** The stage. */
  readonly stage: LifecycleStage;
  /** The value tier. */
  readonly tier: ValueTier;
  /** The health score. */
  readonly health: number;
}

/** A review. */
export interface ReviewPlan {
  /** The first day of the period. */
  readonly first: PlainDate;
  /** Its last day. */
  readonly last: PlainDate;
  /** How many records were looked through. */
  readonly total: number;
  /** Whom to look at: by day, then by the rank of the label, the health and the number. */
  readonly items: readonly ReviewItem[];
  /** How many records are to be looked at and cannot be named, since they have no proper customer number. */
  readonly unnamed: number;
}

/**
 * Plans the review of the month or quarter in which a day lies, in one pass. A customer is looked at who has a label,
 * or whose answer changes before the period ends.
 *
 * @param customers - The records, in any iterable.
 * @param options - The day, the interval, and the numbers that differ from the house rules.
 * @returns The plan; it holds no value of the records but customer numbers.
 * @throws RangeError when `asOf`, `every` or a number of `policy` is wrong; the message names it.
 * @example
 * reviewPlan([], { asOf: '2024-05-12', every: 'quarter' }); //=> { first: '2024-04-01', last: '2024-06-30', total: 0, items: [], unnamed: 0 }
 */
export function reviewPlan(customers: Iterable<AnyCustomer>, options: ReviewPlanOptions): ReviewPlan {
  const { day, policy } = readOptions(options);
  const { first, last } = periodOf(day, optionOf(options, 'every'));
  const items: ReviewItem[] = [];
  let total = 0;
  let unnamed = 0;
  for (const customer of recordsOf(customers)) {
    total += 1;
    const found = classifyOn(customer, day, policy);
    const on = found.labels.length > 0 ? day : found.nextChangeOn;
    if (on === undefined || on > last) continue;
    const customerNo = customerNoOf(customer);
    if (customerNo === undefined) unnamed += 1;
    else items.push(itemOf(customerNo, on, found));
  }
  return { first, last, total, items: items.sort(byUrgency), unnamed };
}

function periodOf(day: PlainDate, every: unknown): Period {
  const period = every === 'month' ? monthBounds(monthOf(day)) : every === 'quarter' ? quarterBounds(quarterOf(day)) : undefined;
  if (period === undefined) throw new RangeError('every must be month or quarter');
  return period;
}

function itemOf(customerNo: string, on: PlainDate, { labels, primary, stage, value, health }: Classification): ReviewItem {
  return { customerNo, on, primary, labels: labels.map(({ label }) => label), stage, tier: value.tier, health };
}

function byUrgency(a: ReviewItem, b: ReviewItem): number {
  return order(a.on, b.on) || rankOf(a) - rankOf(b) || a.health - b.health || order(a.customerNo, b.customerNo);
}

function rankOf({ primary }: ReviewItem): number {
  return primary === undefined ? LABELS_BY_RANK.length : LABELS_BY_RANK.indexOf(primary);
}
