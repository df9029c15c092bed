import { inspectCompanyName, inspectPersonName, isCompanyName, isPersonName } from '../identifiers/index.ts';

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

/**
 * Tells whether a name is one of a person or of an enterprise, as the customer type says.
 *
 * @param customerType - The customer type.
 * @param name - The name.
 * @returns `true` when it is, also when it is doubtful.
 */
export function isName(customerType: CustomerType, name: string): boolean {
  return customerType === 'individual' ? isPersonName(name) : isCompanyName(name);
}
