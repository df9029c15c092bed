import type { PlanPart } from './plan.ts';

/**
 * Tells whether a repair could be proposed for a value.
 *
 * @param part - The part of the record where it stands.
 * @param value - The value.
 * @returns `true` when `normalizeCustomer` has a proposal.
 */
export function isRepairable(part: PlanPart, value: unknown): boolean {
  return part.kind === 'extra' && value === undefined;
}
