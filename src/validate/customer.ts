import type { Customer, CustomerDraft } from '../archive/index.ts';
import { engineFrom } from './engine.ts';
import type { Checker, Engine } from './engine.ts';
import { CustomerValidationError } from './error.ts';
import { acceptCustomer, collectCustomer, collectDraft } from './generated/customer.ts';
import { breaksRules } from './generated/customerErrors.ts';
import { CUSTOMER_PARTS } from './generated/customerParts.ts';
import { CUSTOMER_RULES, judgeErrors, judgeWarnings } from './generated/customerRules.ts';
import { generatedChecker } from './generatedChecker.ts';
import type { GeneratedCode } from './generatedChecker.ts';
import type { ValidationResult } from './issue.ts';
import { repairsIn } from './normalize/index.ts';
import { isRecord } from './isRecord.ts';
import { partsFrom } from './parts.ts';
import { settingsOf } from './options.ts';
import type { ValidationOptions } from './options.ts';

/** Validates customer files. */
export const runCustomer: Engine = /* @__PURE__ */ engineFrom(/* @__PURE__ */ customerChecker(collectCustomer));

/** Validates drafts, which may have no customer number yet. */
export const runDraft: Engine = /* @__PURE__ */ engineFrom(/* @__PURE__ */ customerChecker(collectDraft));

/**
 * Validates a customer file: every field, and the rules across fields, all in one pass.
 * Blanks (`''`, `null`, white space) count as absent. Nothing throws but a wrong option; no answer holds a value of an invalid record.
 *
 * @param input - Any value.
 * @param options - The day, the language, fields required beyond the rules.
 * @returns `ok` with the value (the input itself when it holds no blank, else a copy without) and warnings, or all issues.
 * @throws RangeError when an option is wrong, naming it.
 * @example
 * validateCustomer({ basic: {} }).ok; //=> false
 */
export function validateCustomer(input: unknown, options?: ValidationOptions): ValidationResult<Customer> {
  return runCustomer(input, settingsOf(options)) as ValidationResult<Customer>;
}

/**
 * Validates a customer file that may have no customer number yet, because the system gives it on saving.
 *
 * @param input - Any value.
 * @param options - The day, the language, fields required beyond the rules.
 * @returns As `validateCustomer`.
 * @throws RangeError when an option is wrong, naming it.
 * @example
 * validateCustomerDraft(null).ok; //=> false
 */
export function validateCustomerDraft(input: unknown, options?: ValidationOptions): ValidationResult<CustomerDraft> {
  return runDraft(input, settingsOf(options)) as ValidationResult<CustomerDraft>;
}

/**
 * Tells whether a value is a valid customer file just as it stands, so without blanks.
 *
 * @param input - Any value.
 * @returns `true` exactly when `validateCustomer` accepts it and gives back the input itself.
 * @example
 * isCustomer({}); //=> false
 */
export function isCustomer(input: unknown): input is Customer {
  return isRecord(acceptCustomer, breaksRules, input);
}

/**
 * Tells whether a value is a valid customer file just as it stands on a day; for those who ask row by row and want no warnings.
 *
 * @param input - Any value.
 * @param asOf - The day, already checked.
 * @returns `true` exactly when `validateCustomer` accepts it on that day and gives back the input itself.
 */
export function isCustomerOn(input: unknown, asOf: string | undefined): input is Customer {
  return isRecord(acceptCustomer, breaksRules, input, asOf);
}

/**
 * Makes sure that a value is a valid customer file just as it stands, so without blanks.
 *
 * @param input - Any value.
 * @throws CustomerValidationError when it is not; it holds no value of the record and is safe to log.
 * @example
 * assertCustomer({}); //=> throws CustomerValidationError
 */
export function assertCustomer(input: unknown): asserts input is Customer {
  const result = validateCustomer(input);
  if (!result.ok) throw new CustomerValidationError(result.issues);
  if (result.value !== input) throw new CustomerValidationError([]);
}

// @__NO_SIDE_EFFECTS__
function customerChecker(collect: GeneratedCode['collect']): Checker {
  return generatedChecker({ parts: partsFrom(CUSTOMER_PARTS), collect, judgeErrors, judgeWarnings, rules: CUSTOMER_RULES }, repairsIn);
}
