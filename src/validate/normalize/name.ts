import type { RepairPart } from './part.ts';
import { inspectCompanyName, inspectPersonName } from '../../identifiers/index.ts';
import { repairBy } from './leaf.ts';
import type { Repair } from './proposal.ts';
import { repairText } from './text.ts';

/**
 * Tells whether a part holds the name of a person or of an organisation, depending on the customer type.
 *
 * @param part - The part.
 * @returns `true` when its masks are those of the two kinds of names.
 */
export function isNameOfEither({ masks }: RepairPart): boolean {
  return masks?.[0] === 'name' && masks[1] === 'companyName';
}

/**
 * Proposes the canonical form of the name of a customer: `•` becomes `·` in a person's name only; brackets are never changed.
 *
 * @param part - What the name must be.
 * @param value - The name.
 * @param customerType - `individual` or `enterprise`; anything else means that nobody knows yet.
 * @returns The repair, or `undefined`.
 */
export function repairName(part: RepairPart, value: string, customerType: unknown): Repair | undefined {
  if (customerType === 'individual') return repairBy(inspectPersonName, part, value);
  if (customerType === 'enterprise') return repairBy(inspectCompanyName, part, value);
  return repairText(part, value);
}
