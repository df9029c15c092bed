/** The verdicts of the rules whose breach is worth a look, without the codes: what most files pass is to cost little. */
import { isAllocatedMobile, isPersonName, isUndoubtedCreditCode, isWholeCompanyName } from '../identifiers/index.ts';
import { hasMaskInText } from '../mask/index.ts';
import { codePointLength } from '../text/index.ts';
import { derivedPriority, timeNodeInterval } from './intervals.ts';
import { isTestMobile, isTestName } from './testData.ts';
import { hasVagueWording } from './vagueWording.ts';
import type { CustomerType } from './verdicts.ts';

/**
 * Tells whether nobody would doubt a name.
 *
 * @param values - The customer type, the name, and the credit code where there is one.
 * @returns `true` when it is right as it stands, no single character and no abbreviation.
 */
export function isUndoubtedName([customerType, name, creditCode]: readonly [CustomerType, string, string | undefined]): boolean {
  return customerType === 'individual' ? codePointLength(name) > 1 && isPersonName(name) : isWholeCompanyName(name, { creditCode });
}

/**
 * Tells whether nobody would doubt a credit code.
 *
 * @param values - A credit code.
 * @returns `true` when it has no doubt.
 */
export function isUndoubtedCode([creditCode]: readonly [string]): boolean {
  return isUndoubtedCreditCode(creditCode);
}

/**
 * Tells whether the segment of a mobile number was allocated.
 *
 * @param values - A mobile number.
 * @returns `true` when the dated table has it.
 */
export function isAllocated([mobile]: readonly [string]): boolean {
  return isAllocatedMobile(mobile);
}

/**
 * Tells whether a text holds no mask.
 *
 * @param values - A text, or anything else.
 * @returns `true` when no three stars stand side by side in it.
 */
export function isClearText([text]: readonly unknown[]): boolean {
  return !hasMaskInText(text);
}

/**
 * Tells whether a text says what is wanted.
 *
 * @param values - A text.
 * @returns `true` when no wording leaves it open.
 */
export function isConcrete([text]: readonly [string]): boolean {
  return !hasVagueWording(text);
}

/**
 * Tells whether a name is none that is made up for a test.
 *
 * @param values - A name.
 * @returns `true` when it does not look like one.
 */
export function isNoTestName([name]: readonly [string]): boolean {
  return !isTestName(name);
}

/**
 * Tells whether a mobile number is none that is made up for a test.
 *
 * @param values - A mobile number.
 * @returns `true` when it does not look like one.
 */
export function isNoTestMobile([mobile]: readonly [string]): boolean {
  return !isTestMobile(mobile);
}

/**
 * Tells whether a priority agrees with when the purchase is expected.
 *
 * @param values - The time node and the priority.
 * @param asOf - The day to judge on.
 * @returns `true` when it does, or nothing follows from the time node.
 */
export function isConsistent([expectedPurchase, priority]: readonly [string, string], asOf: string | undefined): boolean {
  const derived = derivedPriority(expectedPurchase, asOf);
  return derived === undefined || derived === priority;
}

/**
 * Tells whether a time node has not passed.
 *
 * @param values - The time node.
 * @param asOf - The day to judge on.
 * @returns `true` when a day that it can mean is still to come.
 */
export function isAhead([expectedPurchase]: readonly [string], asOf: string): boolean {
  const latest = timeNodeInterval(expectedPurchase, asOf)?.latest;
  return latest === undefined || latest >= asOf;
}
