/**
 * 二次审核: when a record needs a second pair of eyes, and whose. Asked for when the budget reaches 100,000 CNY, or when the description of the need
 * was changed. Service needs go to the service supervisor, everything else to the sales supervisor.
 */
import { budgetInterval } from '../archive/index.ts';
import type { AnyCustomer } from './customer.ts';
import { optionOf } from './options.ts';
import { readGroup, readNumbers } from './policyNumbers.ts';
import type { Ranges } from './policyNumbers.ts';
import { fieldOf, listOf, textOf } from './readRecord.ts';

/** What asks for a second review. */
export type SecondReviewReason = 'budget' | 'descriptionChanged';

/** Whether a record needs a second review. */
export interface SecondReview {
  /** Whether it does. */
  readonly required: boolean;
  /** What asks for it; empty when nothing does. */
  readonly reasons: readonly SecondReviewReason[];
  /** Who would carry it out. */
  readonly by: 'salesSupervisor' | 'serviceSupervisor';
}

/** The numbers of the second review. */
export interface SecondReviewPolicy {
  /** A budget that begins at this amount in CNY, or above, asks for it; 100,000 when not given. */
  readonly minBudget?: number | undefined;
}

/** What a second review is judged by. */
export interface SecondReviewOptions {
  /** The record before the change; without it no description was changed. */
  readonly before?: AnyCustomer | undefined;
  /** The numbers that differ. */
  readonly policy?: SecondReviewPolicy | undefined;
}

const DEFAULTS = { minBudget: 100_000 };
const RANGES: Ranges = { minBudget: { least: 0, most: 1e12, whole: false } };
const SERVICE_NEEDS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['afterSales', 'serviceConsulting']);

/**
 * Tells whether a record needs a second review.
 *
 * @param after - The record as it is to be filed.
 * @param options - The record before, and the numbers that differ.
 * @returns Whether it does, why, and who carries it out.
 * @throws RangeError when `policy.minBudget` is not a number from 0 on; the message names it.
 * @example
 * secondReview({ need: { coreNeeds: ['afterSales'], budget: 'over100k' } }); //=> { required: true, reasons: ['budget'], by: 'serviceSupervisor' }
 */
export function secondReview(after: AnyCustomer, options: SecondReviewOptions = {}): SecondReview {
  const { minBudget } = readNumbers(DEFAULTS, readGroup(optionOf(options, 'policy'), 'policy'), RANGES, 'policy');
  const before = optionOf(options, 'before');
  const need = fieldOf(after, 'need');
  const reasons: SecondReviewReason[] = [];
  const budget = fieldOf(need, 'budget');
  if (budget !== 'negotiable' && Number(budgetInterval(budget)?.min) >= minBudget) reasons.push('budget');
  if (before !== undefined && descriptionOf(before) !== descriptionOf(after)) reasons.push('descriptionChanged');
  return { required: reasons.length > 0, reasons, by: reviewerFor(listOf(need, 'coreNeeds')) };
}

function descriptionOf(customer: AnyCustomer): string | undefined {
  return textOf(fieldOf(customer, 'need'), 'description')?.trim();
}

function reviewerFor(needs: readonly unknown[]): SecondReview['by'] {
  return needs.length > 0 && needs.every((need) => SERVICE_NEEDS.has(need)) ? 'serviceSupervisor' : 'salesSupervisor';
}
