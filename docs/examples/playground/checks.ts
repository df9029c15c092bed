/** What the library says of a record, sorted by the fields of the form. */
import { fieldAt, normalizeCustomer, validateCustomer } from 'customer-archive';
import type { AmbiguityReason, Bilingual, Issue, ProposedChange } from 'customer-archive';
import { en } from 'customer-archive/messages/en';
import { keysOf, readAt } from './record.ts';

/** An issue in both languages. */
export interface Finding {
  /** The issue. */
  readonly issue: Pick<Issue<string>, 'code' | 'path'>;
  /** The field of the form that shows it; empty for the record as a whole. */
  readonly path: string;
  /** The sentence. */
  readonly message: Bilingual;
  /** The name of the field. */
  readonly label: Bilingual;
}

/** A repair that one click makes. */
export interface Repair {
  /** The field. */
  readonly path: string;
  /** What was done to the value. */
  readonly changes: readonly ProposedChange['change'][];
  /** What to put in place; `undefined` leaves the field out. */
  readonly value: unknown;
}

/** A value that the library will not guess. */
export interface Question {
  /** The field. */
  readonly path: string;
  /** Why nothing is proposed. */
  readonly reason: AmbiguityReason;
}

/** All that is to be said of a record. */
export interface Verdict {
  /** Errors in form order. */
  readonly errors: readonly Finding[];
  /** Warnings in form order. */
  readonly warnings: readonly Finding[];
  /** Repairs in form order. */
  readonly repairs: readonly Repair[];
  /** What is ambiguous, in form order. */
  readonly questions: readonly Question[];
  /** The record with every repair made. */
  readonly repaired: unknown;
}

/**
 * Judges a record.
 *
 * @param record - The record.
 * @param asOf - The day.
 * @returns The verdict.
 */
export function judgeRecord(record: unknown, asOf: string): Verdict {
  const chinese = validateCustomer(record, { asOf });
  const english = validateCustomer(record, { asOf, messages: en });
  const proposal = normalizeCustomer(record);
  return {
    errors: findingsOf(chinese.ok ? [] : chinese.issues, english.ok ? [] : english.issues),
    warnings: findingsOf(chinese.warnings, english.warnings),
    repairs: repairsOf(proposal.changes, proposal.value),
    questions: proposal.ambiguous.map(({ path, reason }) => ({ path: shownAt(path), reason })),
    repaired: proposal.value,
  };
}

/**
 * Brings the issues of both languages together; they stand in the same order.
 *
 * @param chinese - The issues in Chinese.
 * @param english - The same issues in English.
 * @returns The findings.
 */
export function findingsOf(chinese: readonly Issue<string>[], english: readonly Issue<string>[]): readonly Finding[] {
  return chinese.map((issue, at) => ({
    issue,
    path: shownAt(issue.path),
    message: { zh: issue.message, en: english[at]?.message ?? issue.message },
    label: { zh: issue.label, en: english[at]?.label ?? issue.label },
  }));
}

function repairsOf(changes: readonly ProposedChange[], repaired: unknown): readonly Repair[] {
  const placed = changes.map(({ path, change }) => ({ path: shownAt(path), change }));
  return [...new Set(placed.map(({ path }) => path))].map((path) => ({
    path,
    changes: [...new Set(placed.filter((one) => one.path === path).map(({ change }) => change))],
    value: readAt(repaired, keysOf(path)),
  }));
}

/** A single choice of several is shown where the choices are. */
function shownAt(path: string): string {
  const holder = path.replace(/\[\d+\]$/u, '');
  return holder !== path && fieldAt(holder)?.control === 'multi' ? holder : path;
}
