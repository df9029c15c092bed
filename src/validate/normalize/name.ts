import type { AnySchema, Field } from '../../fields/index.ts';
import { inspectCompanyName, inspectPersonName } from '../../identifiers/index.ts';
import { repairBy } from './leaf.ts';
import type { Repair } from './proposal.ts';
import { repairText } from './text.ts';

/**
 * Tells whether a field holds the name of a person or of an organisation, depending on the customer type.
 *
 * @param field - The field.
 * @returns `true` when its masks are those of the two kinds of names.
 */
export function isNameOfEither({ mask }: Field): boolean {
  return mask.individual === 'name' && mask.enterprise === 'companyName';
}

/**
 * Proposes the canonical form of the name of a customer: `•` becomes `·` in a person's name only; brackets are never changed.
 *
 * @param schema - What the name must be.
 * @param value - The name.
 * @param customerType - `individual` or `enterprise`; anything else means that nobody knows yet.
 * @returns The repair, or `undefined`.
 */
export function repairName(schema: AnySchema, value: string, customerType: unknown): Repair | undefined {
  if (customerType === 'individual') return repairBy(inspectPersonName, schema, value);
  if (customerType === 'enterprise') return repairBy(inspectCompanyName, schema, value);
  return repairText(schema, value);
}
