import { inspectCompanyName, inspectPersonName } from '../identifiers/index.ts';

type CustomerType = 'individual' | 'enterprise';

/**
 * Inspects the name of a person or of an enterprise, as the customer type says.
 *
 * @param customerType - The customer type.
 * @param name - The name.
 * @param creditCode - The credit code of an enterprise, where it is known.
 * @returns The kind of name and the inspection.
 */
export function inspectName(customerType: CustomerType, name: string, creditCode: string | undefined) {
  return customerType === 'individual'
    ? { kind: 'name' as const, inspection: inspectPersonName(name) }
    : { kind: 'companyName' as const, inspection: inspectCompanyName(name, creditCode === undefined ? {} : { creditCode }) };
}
