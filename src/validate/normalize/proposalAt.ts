import { CUSTOMER_REPAIRS } from '../generated/customerRepairs.ts';
import type { RepairPart } from './part.ts';
import type { Proposal } from './proposal.ts';
import { proposeRepair } from './proposeRepair.ts';

/**
 * Proposes a repair for the value at a place of a customer file; what an issue there asks to know whether it is fixable.
 *
 * @param keys - The keys that lead to the place, as an issue has them.
 * @param value - What stands there.
 * @param customerType - `individual` or `enterprise` where it is known.
 * @returns As `proposeRepair`; `undefined` for a place that the form does not know.
 * @example
 * proposalAt(['need', 'coreNeeds', 0], '售后'); //=> { value: 'afterSales', changes: ['label'] }
 */
export function proposalAt(keys: readonly (string | number)[], value: unknown, customerType?: unknown): Proposal | undefined {
  let part: RepairPart | undefined = CUSTOMER_REPAIRS;
  for (const key of keys) part = part && (typeof key === 'number' ? part.item : entryOf(part, key));
  return part?.isField === true ? proposeRepair(part, value, customerType) : undefined;
}

/**
 * Looks up a part of a group.
 *
 * @param group - The group.
 * @param key - The key.
 * @returns The part, or `undefined` when the group has none by that key.
 */
export function entryOf({ entries }: RepairPart, key: string): RepairPart | undefined {
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
