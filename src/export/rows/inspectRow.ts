/** Looks at one row: a valid customer is copied for the audience, anything else is a problem. */
import { createMasker } from '../../access/index.ts';
import type { MaskedCustomer } from '../../access/index.ts';
import { subjectOf } from '../../archive/index.ts';
import type { Subject } from '../../fields/index.ts';
import { isCustomerOn, validateCustomer } from '../../validate/index.ts';
import type { Issue, Messages } from '../../validate/index.ts';
import type { ExportPlan } from '../request/checkRequest.ts';

/** A row that is not a valid customer, and so does not leave. */
export interface ExportProblem {
  /** The zero-based place of the row in the source. */
  readonly index: number;
  /** What is wrong with it, without a value of it. */
  readonly issues: readonly Issue[];
}

/** The copy of a valid customer, before the fields are chosen. */
export interface CopiedRow {
  /** The copy. */
  readonly copy: MaskedCustomer;
  /** A human being, also one with a business of their own, or an organisation. */
  readonly subject: Subject;
}

/** Looks at a row; `issues` when it is not a valid customer. */
export type RowInspector = (input: unknown) => CopiedRow | { readonly issues: readonly Issue[] };

/**
 * Makes the function that looks at the rows of an export.
 *
 * @param plan - The export.
 * @param messages - The language of the issues.
 * @returns The function.
 */
export function createInspector(plan: ExportPlan, messages: Messages | undefined): RowInspector {
  const mask = createMasker(plan.audience, { asOf: plan.day, purpose: plan.purpose });
  const options = { asOf: plan.day, messages };
  return (input) => {
    // Most rows are right, and whoever exports them asks for no warnings.
    if (isCustomerOn(input, plan.day)) return { copy: mask(input), subject: subjectOf(input) };
    const result = validateCustomer(input, options);
    return result.ok ? { copy: mask(result.value), subject: subjectOf(result.value) } : { issues: result.issues };
  };
}
