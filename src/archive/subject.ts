import { ownValue } from '../fields/index.ts';
import type { Subject } from '../fields/index.ts';
import { isCreditCode } from '../identifiers/index.ts';

/** The first two characters of the credit code of an individually owned business (个体工商户; GB 32100-2015). */
const SOLE_TRADER = '92';

/**
 * Tells whether a customer file is about a human being: an individual, or an individually owned business (code 92…).
 * Who is not surely another organisation, by a customer type and a credit code that can be read, counts as a person, whose data is kept more carefully.
 *
 * @param customer - A customer file; any value.
 * @returns `person` or `organisation`.
 * @example
 * subjectOf({ basic: { customerType: 'enterprise', creditCode: '91350100M000100Y43' } }); //=> 'organisation'
 * subjectOf({ basic: { customerType: 'enterprise' } }); //=> 'person'
 */
export function subjectOf(customer: unknown): Subject {
  const basic = ownValue(customer, 'basic');
  const code = ownValue(basic, 'creditCode');
  const isOrganisation = ownValue(basic, 'customerType') === 'enterprise' && isCreditCode(code) && !code.startsWith(SOLE_TRADER);
  return isOrganisation ? 'organisation' : 'person';
}
