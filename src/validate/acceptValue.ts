/** Whether a single value is right, without saying why not: valibot is asked only for what has no quicker answer. */
import {
  fitsCodePoints,
  inspectContactPhone,
  inspectDateTime,
  inspectDayOrMonth,
  inspectIdTail,
  inspectTimeNode,
  isContactPhone,
  isDateTime,
  isDayOrMonth,
  isIdTail,
  isTimeNode,
} from '../archive/index.ts';
import { actionsOf, faultOf, isAbsent, pipeFaultOf } from '../fields/index.ts';
import type { Action, AnySchema } from '../fields/index.ts';
import {
  identifierFault,
  inspectCompanyName,
  inspectCreditCode,
  inspectCustomerNo,
  inspectEmail,
  inspectIsoDate,
  inspectMobile,
  inspectPersonName,
  isCompanyName,
  isCreditCode,
  isCustomerNo,
  isEmail,
  isIsoDate,
  isMobile,
  isPersonName,
} from '../identifiers/index.ts';
import type { Inspector } from '../identifiers/index.ts';
import { isBlank } from '../text/index.ts';

/** Tells whether a value is right just as it stands. */
export type Accept = (value: unknown) => boolean;

/**
 * Asks a function whether it accepts a value.
 *
 * @param accept - The function.
 * @param value - Any value.
 * @returns What it says; `false` when the value does not let itself be read.
 */
export function isAccepted(accept: Accept, value: unknown): boolean {
  try {
    return accept(value);
  } catch {
    // A proxy or an accessor threw; the long way knows what to say.
    return false;
  }
}

/** Functions that answer the same as an inspection, only sooner, by the function that inspects. */
export type QuickAnswers = ReadonlyMap<unknown, Accept>;

/** The quick answers for the values of a customer file. */
export const QUICK: QuickAnswers = /* @__PURE__ */ new Map<unknown, Accept>([
  [inspectCompanyName, isCompanyName],
  [inspectContactPhone, isContactPhone],
  [inspectCreditCode, isCreditCode],
  [inspectCustomerNo, isCustomerNo],
  [inspectDateTime, isDateTime],
  [inspectDayOrMonth, isDayOrMonth],
  [inspectEmail, isEmail],
  [inspectIdTail, isIdTail],
  [inspectIsoDate, isIsoDate],
  [inspectMobile, isMobile],
  [inspectPersonName, isPersonName],
  [inspectTimeNode, isTimeNode],
]);

/**
 * Makes the function that accepts a single value.
 *
 * @param schema - The schema of the value, not optional.
 * @param answers - Quick answers beside those for the values of a customer file.
 * @returns The function; it never throws, and takes no blank.
 */
export function acceptValue(schema: AnySchema, answers: QuickAnswers = QUICK): Accept {
  const actions = actionsOf(schema);
  const answerOf = (requirement: unknown): Accept | undefined => answers.get(requirement) ?? QUICK.get(requirement);
  if (schema.type === 'picklist' && actions.length === 0) return optionOf(schema);
  const tests = actions.map((action) => testOf(action, answerOf));
  if (schema.type === 'number') return (value) => typeof value === 'number' && !Number.isNaN(value) && passes(tests, value);
  const quick = actions.length === 1 ? answerOf(actions[0]?.requirement) : undefined;
  // What is quick asks for the type itself and takes no blank.
  if (schema.type === 'string' && quick !== undefined) return quick;
  if (schema.type === 'string') return (value) => typeof value === 'string' && !isBlank(value) && passes(tests, value);
  return (value) => typeof value !== 'object' && !isAbsent(value) && faultOf(schema, value) === undefined;
}

function optionOf(schema: AnySchema): Accept {
  const options = new Set<unknown>((schema as AnySchema & { readonly options: readonly unknown[] }).options);
  return (value) => options.has(value);
}

function passes(tests: readonly Test[], value: unknown): boolean {
  for (const test of tests) if (!test(value)) return false;
  return true;
}

/** One check of a value whose type is right. */
type Test = (value: unknown) => boolean;

function testOf(action: Action, answerOf: (requirement: unknown) => Accept | undefined): Test {
  const { type, requirement } = action;
  if (type === 'identifier') return answerOf(requirement) ?? ((value) => identifierFault(requirement as Inspector, value) === undefined);
  if (type === 'max_code_points') return (value) => fitsCodePoints(value as string, requirement as number);
  if (type === 'check') return requirement as Test;
  const checks = [action];
  return (value) => pipeFaultOf(checks, value) === undefined;
}
