/** The verdicts of the rules whose breach is an error, without the codes: whoever asks only whether a file is right needs no inspection. */
import { isCompanyName, isPersonName } from '../identifiers/index.ts';
import { isMaskedAddress } from '../mask/index.ts';

/** The two kinds of customers. */
export type CustomerType = 'individual' | 'enterprise';

/** What a verdict is given on: the customer type, then the values of the rule. */
type OfType = readonly [customerType: CustomerType, ...values: unknown[]];

/**
 * Tells whether a value that only individuals have, or that only enterprises may lack, is where it belongs.
 *
 * @param values - The customer type, then anything.
 * @returns `true` for individuals.
 */
export function isOfIndividual([customerType]: OfType): boolean {
  return customerType === 'individual';
}

/**
 * Tells whether a value that only enterprises have, or that only individuals may lack, is where it belongs.
 *
 * @param values - The customer type, then anything.
 * @returns `true` for enterprises.
 */
export function isOfEnterprise([customerType]: OfType): boolean {
  return customerType === 'enterprise';
}

/**
 * Tells whether a name is one of a person or of an enterprise, as the customer type says. What may stand in the name of an organisation is little
 * restricted, so masks of other systems are looked for too; in names of persons their signs are refused anyhow.
 *
 * @param values - The customer type and the name.
 * @returns `true` when it is, also when it is doubtful.
 */
export function isName([customerType, name]: readonly [customerType: CustomerType, name: string, ...rest: unknown[]]): boolean {
  return customerType === 'individual' ? isPersonName(name) : isCompanyName(name) && !isMaskedAddress(name);
}

/**
 * Tells whether a day does not lie before another.
 *
 * @param values - The day that comes first, or is the same, and the other.
 * @returns `true` when they are in order.
 */
export function isInOrder([earlier, later]: readonly [earlier: string, later: string]): boolean {
  return earlier <= later;
}

/**
 * Tells whether a day or month has begun.
 *
 * @param values - The day or month.
 * @param asOf - The day to judge on.
 * @returns `true` when it has.
 */
export function hasBegun([day]: readonly [day: string], asOf: string): boolean {
  // A month is the beginning of all its days, so it comes before the first of them and after the last of the month before.
  return day <= asOf;
}
