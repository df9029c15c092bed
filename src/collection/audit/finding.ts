/** 审核标准: what a form that came back is judged by, and what is asked back where it fails. */
import type { VagueReason } from '../../archive/index.ts';
import type { Bilingual } from '../../fields/index.ts';
import type { CollectionCode } from '../code.ts';

/** 完整性、准确性、一致性、清晰度. */
export type AuditStandard = 'completeness' | 'accuracy' | 'consistency' | 'clarity';

/** A standard with its name. */
export interface StandardEntry {
  /** The standard. */
  readonly value: AuditStandard;
  /** What it is called. */
  readonly label: Bilingual;
}

/** The standards in their order. */
export const AUDIT_STANDARDS: readonly StandardEntry[] = /* @__PURE__ */ Object.freeze([
  { value: 'completeness', label: { zh: '完整性', en: 'Completeness' } },
  { value: 'accuracy', label: { zh: '准确性', en: 'Accuracy' } },
  { value: 'consistency', label: { zh: '一致性', en: 'Consistency' } },
  { value: 'clarity', label: { zh: '清晰度', en: 'Clarity' } },
] as const);

/** What was found: an issue of the form, a difference from what is on file, or a vague word and what it leaves open. */
export type AuditCode = CollectionCode | 'history.changed' | 'history.rejected' | `vague.${VagueReason}`;

/** One thing found. It holds no value of the form. */
export interface AuditFinding {
  /** The standard that it falls under. */
  readonly standard: AuditStandard;
  /** The key of the field; empty for the form as a whole. */
  readonly key: string;
  /** Where, as text: `decisionMakers[0].name`. */
  readonly path: string;
  /** The name of the field on the form. */
  readonly label: Bilingual;
  /** What was found. */
  readonly code: AuditCode;
  /** An `info` is worth a look and fails no standard. */
  readonly severity: 'error' | 'warning' | 'info';
  /** What to ask the customer. */
  readonly question: Bilingual;
  /** Where a vague word begins, in UTF-16 units of the value. */
  readonly start?: number;
  /** The index after its last unit. */
  readonly end?: number;
  /** `true` when the round before found the same. */
  readonly repeated?: boolean;
}

/** Codes of what is missing. */
const MISSING: ReadonlySet<AuditCode> = /* @__PURE__ */ new Set<AuditCode>([
  'required',
  'placeholder',
  'recommended.missing',
  'declined.essential',
]);

/** What is lawful though rare: the customer cannot correct it, so it fails nothing. */
const LAWFUL: ReadonlySet<AuditCode> = /* @__PURE__ */ new Set<AuditCode>([
  'mobile.doubtful.segment',
  'contact.landlineDigits',
  'name.single',
  'name.abbreviation',
  'recommended.missing',
]);

/** What to ask for some codes; `{label}` stands for the name of the field. */
const QUESTIONS: Readonly<Partial<Record<AuditCode, Bilingual>>> = {
  'name.notFull': { zh: '“{label}”的全名是什么？', en: 'What is the full name ({label})?' },
  'expectedBy.past': { zh: '“{label}”已经过去，新的日期是哪一天？', en: '“{label}” has passed: what is the new date?' },
  'declined.essential': {
    zh: '没有“{label}”无法办理，请说明用途后再请客户提供。',
    en: 'Nothing can be done without “{label}”: explain what it is for and ask again.',
  },
  unknownKey: {
    zh: '“{label}”中有表单以外的内容，请去掉。',
    en: '“{label}” holds something that the form does not ask for: please remove it.',
  },
  'history.rejected': {
    zh: '客户确认“{label}”应以已有资料为准，请改正。',
    en: 'The customer confirmed what is on file for “{label}”: please correct the form.',
  },
};

const ASK_FOR: Bilingual = { zh: '请补充“{label}”。', en: 'Please ask for “{label}”.' };
const ASK_AGAIN: Bilingual = { zh: '“{label}”填写有误，正确的是什么？', en: '“{label}” is wrong: what is right?' };

/**
 * Tells which standard an issue of the form falls under.
 *
 * @param code - The code of the issue.
 * @returns The standard.
 */
export function standardOf(code: AuditCode): AuditStandard {
  if (MISSING.has(code)) return 'completeness';
  return code === 'expectedBy.past' ? 'consistency' : 'accuracy';
}

/**
 * Tells how much a finding weighs.
 *
 * @param code - The code of the issue.
 * @param severity - Its severity.
 * @returns The same, or `info` for what the customer cannot correct.
 */
export function severityOf(code: AuditCode, severity: 'error' | 'warning'): AuditFinding['severity'] {
  return LAWFUL.has(code) ? 'info' : severity;
}

/**
 * Gives what to ask about an issue.
 *
 * @param code - The code of the issue.
 * @param label - The name of the field.
 * @returns The question in both languages.
 */
export function questionFor(code: AuditCode, label: Bilingual): Bilingual {
  const { zh, en } = QUESTIONS[code] ?? (MISSING.has(code) ? ASK_FOR : ASK_AGAIN);
  return { zh: zh.replace('{label}', () => label.zh), en: en.replace('{label}', () => label.en) };
}
