/**
 * What the lifecycle rules read of a record, whatever day is asked about.
 *
 * What is not in order is not there: an entry of a list without a real day, an amount that is not a finite number of 0 or more (it counts 0),
 * a text where an object belongs, a need or a budget that is no option. A month-only purchase counts as on the first of that month.
 */
import { budgetInterval, findVagueWording, isPlaceholder } from '../archive/index.ts';
import { parseInstant } from '../calendar/index.ts';
import type { PlainDate } from '../calendar/index.ts';
import { completenessOf } from './completeness.ts';
import type { Completeness } from './completeness.ts';
import { order } from './order.ts';
import { dayOf, dayOrMonthOf, fieldOf, listOf, textOf } from './readRecord.ts';

/** A purchase that has a day. */
export interface PurchaseFact {
  /** The day. */
  readonly on: PlainDate;
  /** The amount in hundredths of CNY, so that sums are exact. */
  readonly cents: number;
}

/** A complaint that has a day. */
export interface ComplaintFact {
  /** The day on which it was reported. */
  readonly on: PlainDate;
  /** The first day on which it is not open; `undefined` when it is not resolved. */
  readonly resolvedOn: PlainDate | undefined;
}

/** What the need says. */
export interface NeedFacts {
  /** Whether a core need can lead to a purchase: one other than after-sales and other. */
  readonly purchasable: boolean;
  /** What makes known what is wanted. */
  readonly what: 'productPreference' | 'description' | undefined;
  /** Whether a budget other than negotiable is given. */
  readonly budget: boolean;
  /** The time node as it stands in the record. */
  readonly expectedPurchase: unknown;
}

/** The facts of one record. */
export interface Facts {
  /** The days of follow-up, purchases, interactions and complaints, in order. */
  readonly events: readonly PlainDate[];
  /** The purchases, in order of their days. */
  readonly purchases: readonly PurchaseFact[];
  /** The complaints. */
  readonly complaints: readonly ComplaintFact[];
  /** The first contact. */
  readonly firstContactOn: PlainDate | undefined;
  /** The last follow-up. */
  readonly lastFollowUpOn: PlainDate | undefined;
  /** The day of the last update, at its own offset. */
  readonly updatedOn: PlainDate | undefined;
  /** The need. */
  readonly need: NeedFacts;
  /** How complete the record is. */
  readonly completeness: Completeness;
}

const MOST_CENTS = Number.MAX_SAFE_INTEGER;
const PURCHASABLE: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  'productPurchase',
  'serviceConsulting',
  'cooperation',
  'customDevelopment',
]);

/**
 * Reads the facts of a record.
 *
 * @param customer - Any value.
 * @returns The facts; a value that is not a record has none.
 */
export function readFacts(customer: unknown): Facts {
  const behavior = fieldOf(customer, 'behavior');
  const purchases = purchasesOf(behavior);
  const complaints = complaintsOf(behavior);
  const lastFollowUpOn = dayOf(behavior, 'lastFollowUpOn');
  const events = [...purchases.map(({ on }) => on), ...complaints.map(({ on }) => on), ...interactionDays(behavior)];
  if (lastFollowUpOn !== undefined) events.push(lastFollowUpOn);
  return {
    events: events.sort(),
    purchases,
    complaints,
    firstContactOn: dayOf(behavior, 'firstContactOn'),
    lastFollowUpOn,
    updatedOn: parseInstant(fieldOf(fieldOf(customer, 'record'), 'updatedAt'))?.day,
    need: needOf(fieldOf(customer, 'need')),
    completeness: completenessOf(customer),
  };
}

function purchasesOf(behavior: unknown): PurchaseFact[] {
  const purchases: PurchaseFact[] = [];
  for (const entry of listOf(behavior, 'purchases')) {
    const on = dayOrMonthOf(entry, 'purchasedOn');
    if (on !== undefined) purchases.push({ on, cents: centsOf(fieldOf(entry, 'amount')) });
  }
  return purchases.sort((a, b) => order(a.on, b.on));
}

function centsOf(amount: unknown): number {
  return typeof amount === 'number' && amount > 0 && amount < Infinity ? Math.min(Math.round(amount * 100), MOST_CENTS) : 0;
}

function complaintsOf(behavior: unknown): ComplaintFact[] {
  const complaints: ComplaintFact[] = [];
  for (const entry of listOf(behavior, 'complaints')) {
    const on = dayOf(entry, 'reportedOn');
    if (on === undefined) continue;
    const isResolved = says(textOf(entry, 'resolution'));
    complaints.push({ on, resolvedOn: dayOf(entry, 'resolvedOn') ?? (isResolved ? on : undefined) });
  }
  return complaints;
}

function interactionDays(behavior: unknown): PlainDate[] {
  const days: PlainDate[] = [];
  for (const entry of listOf(behavior, 'interactions')) {
    const on = dayOf(entry, 'on');
    if (on !== undefined) days.push(on);
  }
  return days;
}

function needOf(need: unknown): NeedFacts {
  const budget = fieldOf(need, 'budget');
  return {
    purchasable: listOf(need, 'coreNeeds').some((value) => PURCHASABLE.has(value)),
    what: whatIsWanted(need),
    budget: budget !== 'negotiable' && budgetInterval(budget) !== undefined,
    expectedPurchase: fieldOf(need, 'expectedPurchase'),
  };
}

function whatIsWanted(need: unknown): NeedFacts['what'] {
  if (says(textOf(need, 'productPreference'))) return 'productPreference';
  const description = textOf(need, 'description');
  return says(description) && findVagueWording(description).every(({ severity }) => severity !== 'warning') ? 'description' : undefined;
}

function says(text: string | undefined): boolean {
  return text !== undefined && !isPlaceholder(text);
}
