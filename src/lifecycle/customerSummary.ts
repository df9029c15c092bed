/** Counts over all customers, for a page of management: no customer is named, not even by number. */
import type { AnyCustomer } from './customer.ts';
import { classifyOn } from './classify.ts';
import type { Classification } from './classify.ts';
import { fieldOf, recordsOf } from './readRecord.ts';
import { readOptions } from './options.ts';
import type { LifecycleOptions } from './options.ts';
import type { DerivedPriority, LifecycleLabel, LifecycleStage, ValueTier } from './standing.ts';

/** Counts over customers. */
export interface CustomerSummary {
  /** How many there are. */
  readonly total: number;
  /** By customer type; `unknown` when it is not given. */
  readonly byType: Readonly<Record<'individual' | 'enterprise' | 'unknown', number>>;
  /** How many have each label; one customer may have several. */
  readonly byLabel: Readonly<Record<LifecycleLabel, number>>;
  /** By the most important label. */
  readonly byPrimary: Readonly<Record<LifecycleLabel | 'none', number>>;
  /** By stage. */
  readonly byStage: Readonly<Record<LifecycleStage, number>>;
  /** By value tier. */
  readonly byTier: Readonly<Record<ValueTier, number>>;
  /** By derived priority. */
  readonly byPriority: Readonly<Record<DerivedPriority | 'none', number>>;
  /** What all of them bought in the last twelve months, in CNY. */
  readonly total12m: number;
  /** The mean health score, with one decimal; `undefined` when there is no customer. */
  readonly meanHealth: number | undefined;
}

/**
 * Counts customers by what they are on a day, in one pass.
 *
 * @param customers - The records, in any iterable.
 * @param options - The day, and the numbers that differ from the house rules.
 * @returns The counts.
 * @throws RangeError when `asOf` or a number of `policy` is wrong; the message names it.
 * @example
 * customerSummary([{ behavior: { lastFollowUpOn: '2024-01-01' } }], { asOf: '2024-05-12' }).byLabel.dormant; //=> 1
 */
export function customerSummary(customers: Iterable<AnyCustomer>, options: LifecycleOptions): CustomerSummary {
  const { day, policy } = readOptions(options);
  const counts = emptyCounts();
  let health = 0;
  let cents = 0;
  for (const customer of recordsOf(customers)) {
    const found = classifyOn(customer, day, policy);
    add(counts, typeOf(customer), found);
    health += found.health;
    cents += Math.round(found.value.total12m * 100);
  }
  const meanHealth = counts.total === 0 ? undefined : Math.round((health / counts.total) * 10) / 10;
  return { ...counts, total12m: cents / 100, meanHealth };
}

function emptyCounts() {
  const labels = { complaintOpen: 0, dormant: 0, highPotential: 0, dormancyNear: 0, highValue: 0, updateOverdue: 0 };
  return {
    total: 0,
    byType: { individual: 0, enterprise: 0, unknown: 0 },
    byLabel: labels,
    byPrimary: { ...labels, none: 0 },
    byStage: { prospect: 0, customer: 0, repeat: 0 },
    byTier: { A: 0, B: 0, C: 0, D: 0, none: 0 },
    byPriority: { high: 0, medium: 0, low: 0, none: 0 },
  };
}

function add(counts: ReturnType<typeof emptyCounts>, type: keyof CustomerSummary['byType'], found: Classification): void {
  counts.total += 1;
  counts.byType[type] += 1;
  for (const { label } of found.labels) counts.byLabel[label] += 1;
  counts.byPrimary[found.primary ?? 'none'] += 1;
  counts.byStage[found.stage] += 1;
  counts.byTier[found.value.tier] += 1;
  counts.byPriority[found.priority ?? 'none'] += 1;
}

function typeOf(customer: unknown): keyof CustomerSummary['byType'] {
  const type = fieldOf(fieldOf(customer, 'basic'), 'customerType');
  return type === 'individual' || type === 'enterprise' ? type : 'unknown';
}
