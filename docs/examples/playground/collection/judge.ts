/** What the library says of a collection form. */
import { auditCollection, validateCollection } from 'customer-archive/collection';
import type { AuditResult, Template } from 'customer-archive/collection';
import type { Bilingual } from 'customer-archive';
import { en } from 'customer-archive/messages/en';
import { findingsOf } from '../checks.ts';
import type { Finding } from '../checks.ts';

/** All that is to be said of a form. */
export interface FormVerdict {
  /** Whether the form is valid. */
  readonly ok: boolean;
  /** Errors in form order. */
  readonly errors: readonly Finding[];
  /** Warnings in form order. */
  readonly warnings: readonly Finding[];
  /** What follows from refusals, for the requester. */
  readonly refusals: readonly Bilingual[];
  /** What the audit says. */
  readonly audit: AuditResult;
}

/**
 * Judges a form.
 *
 * @param values - The form.
 * @param template - Its template.
 * @param asOf - The day.
 * @returns The verdict.
 */
export function judgeForm(values: unknown, template: Template, asOf: string): FormVerdict {
  const chinese = validateCollection(template, values, { asOf });
  const english = validateCollection(template, values, { asOf, messages: en });
  return {
    ok: chinese.ok,
    errors: findingsOf(chinese.ok ? [] : chinese.issues, english.ok ? [] : english.issues),
    warnings: findingsOf(chinese.warnings, english.warnings),
    refusals: chinese.refusals.map(({ message }, at) => ({ zh: message, en: english.refusals[at]?.message ?? message })),
    audit: auditCollection(values, { template, asOf }),
  };
}
