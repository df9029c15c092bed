/**
 * 预算范围 as a customer writes it: an amount or a range of money (5-10万, 80000元以内), a band of the archive (`from50kTo100k`), or 面议.
 * The amounts are read as `normalizeCustomer` reads them; a range that lies in no single band is a range all the same.
 */
import { BUDGETS } from '../archive/index.ts';
import type { InvalidInspection, ValidInspection } from '../identifiers/index.ts';
import { normalizeCustomer } from '../validate/index.ts';

const LONGEST = 60;

const AMOUNT = /[\d０-９]|[一二两三四五六七八九十百千](?:[十百千万亿元块]|$)/u;

/** What a budget means for the archive. */
export interface BudgetParts {
  /** The band of the archive that holds it; absent when no single band does. */
  readonly band?: string;
}

/** What `inspectBudget` says. */
export type BudgetInspection = ValidInspection<BudgetParts> | (InvalidInspection<'shape'> & { readonly code: 'budget.shape' });

/**
 * Tells whether a value says a budget.
 *
 * @param value - Any value.
 * @returns `true` exactly when `inspectBudget` finds nothing wrong.
 * @example
 * isBudget('80000元以内'); //=> true
 */
export function isBudget(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LONGEST) return false;
  // Whatever names an amount is money, though it may lie in no band.
  return isBand(value) || AMOUNT.test(value) || inspectBudget(value).verdict === 'valid';
}

/**
 * Inspects a budget in the customer's words.
 *
 * @param value - Any value.
 * @returns `valid` with the band of the archive where one holds it whole, else `invalid`.
 * @example
 * inspectBudget('6-8万').parts; //=> { band: 'from50kTo100k' }
 * inspectBudget('预算有限').verdict; //=> 'invalid'
 */
export function inspectBudget(value: unknown): BudgetInspection {
  if (typeof value !== 'string' || value.length > LONGEST) return REFUSED;
  if (isBand(value)) return { verdict: 'valid', canonical: value, parts: { band: value }, changes: [] };
  const { value: proposed, ambiguous } = normalizeCustomer({ need: { budget: value } });
  const band = (proposed as { need: { budget?: unknown } }).need.budget;
  if (isBand(band)) return { verdict: 'valid', canonical: value, parts: { band }, changes: [] };
  // Money that no single band holds, money of another country, or an amount in a sentence.
  const isMoney = ambiguous.some(({ reason }) => reason !== 'unknownLabel') || AMOUNT.test(value);
  return isMoney ? { verdict: 'valid', canonical: value, parts: {}, changes: [] } : REFUSED;
}

const REFUSED: BudgetInspection = { verdict: 'invalid', reason: 'shape', detail: 'shape', code: 'budget.shape', changes: [] };

function isBand(value: unknown): value is string {
  return BUDGETS.some((band) => band.value === value);
}
