/**
 * The audit of a form that came back, by four standards: 完整性 (nothing required is missing), 准确性 (every value is what its field should hold),
 * 一致性 (it does not contradict itself or what is on file), 清晰度 (no wording that leaves open what is wanted). A form that fails one goes back:
 * the collector is told within 24 hours, and the corrected form is audited in a next round.
 *
 * What is lawful but rare, and a vague word with a figure beside it, is an `info`. Not checked: whether what is said is true.
 */
import { findVagueWording } from '../../archive/index.ts';
import type { VagueOptions } from '../../archive/index.ts';
import { addDays, readAsOf } from '../../calendar/index.ts';
import { ownValue } from '../../fields/index.ts';
import type { Bilingual } from '../../fields/index.ts';
import { reviewFeedbackDueAt } from '../../lifecycle/index.ts';
import type { Issue } from '../../validate/index.ts';
import type { CollectionCode } from '../code.ts';
import { FORM_LABEL } from '../formLabel.ts';
import { given } from '../given.ts';
import type { CollectionValues, Template, TemplateField } from '../form.ts';
import { validateCollection } from '../validateCollection.ts';
import type { CollectionConflict } from './compareWithHistory.ts';
import { fieldsOf } from './fieldsOf.ts';
import { AUDIT_STANDARDS, questionFor, severityOf, standardOf } from './finding.ts';
import type { AuditFinding, AuditStandard } from './finding.ts';
import { historyFindings } from './history.ts';
import { nextRound } from './rounds.ts';
import type { AuditRound } from './rounds.ts';

/** What an audit depends on. */
export interface AuditOptions {
  /** The template of the form. */
  readonly template: Template;
  /** The day of the audit, `YYYY-MM-DD`, or the very moment as an RFC 3339 instant. */
  readonly asOf: string;
  /** What the customer gave before: the values of the last form, or of several, of which the latest counts. */
  readonly history?: Partial<CollectionValues> | readonly Partial<CollectionValues>[] | undefined;
  /** The conflicts with the history that the customer has confirmed. */
  readonly confirmed?: readonly CollectionConflict[] | undefined;
  /** Words to find too, and wordings to pass over, as of `findVagueWording`. */
  readonly vague?: VagueOptions | undefined;
  /** The answer of the round before. */
  readonly previous?: AuditResult | undefined;
}

/** What one standard says. */
export interface StandardResult {
  /** Whether nothing but infos was found. */
  readonly passed: boolean;
  /** What was found. */
  readonly findings: readonly AuditFinding[];
}

/** Who is told that a form goes back. */
export interface AuditFeedback {
  /** Who asked the customer. */
  readonly tell: 'collector';
  /** Until when: an instant, or a day. */
  readonly dueAt: string;
}

/** What an audit says. It holds no value of the form, so it is safe to log. */
export interface AuditResult extends AuditRound {
  /** Whether every standard is passed. */
  readonly passed: boolean;
  /** What each standard says. */
  readonly standards: Readonly<Record<AuditStandard, StandardResult>>;
  /** Who is told until when: 24 hours later, or the next day where only a day is known. Absent when the audit is passed. */
  readonly feedback?: AuditFeedback;
}

/**
 * Audits a filled form.
 *
 * @param values - Any value.
 * @param options - The template, the day, and what is on file.
 * @returns What each standard says, who is told and until when, and what the round before found.
 * @throws RangeError when an option is wrong, naming it.
 * @example
 * auditCollection({ companyName: '星河科技有限公司' }, { template: defaultTemplate, asOf: '2024-05-12' }).standards.completeness.passed; //=> false
 * auditCollection({}, { template: defaultTemplate, asOf: '2024-05-12T17:30:00+08:00' }).feedback; //=> { tell: 'collector', dueAt: '2024-05-13T17:30:00+08:00' }
 * auditCollection({ demandDescription: '尽快上线' }, { template: defaultTemplate, asOf: '2024-05-12' }).standards.clarity.findings[0].question.zh; //=> '最晚要在哪一天完成？'
 */
export function auditCollection(values: unknown, options: AuditOptions): AuditResult {
  const { asOf = '', history, confirmed, vague, previous, template: asked } = given(options);
  const { day, instant } = readAsOf(asOf);
  const template = requiredTemplate(asked);
  const fields = fieldsOf(template);
  const findings = [
    ...formFindings(values, template, asOf, fields),
    ...historyFindings(values, { history, confirmed }, template),
    ...fields.flatMap((field) => vagueFindings(field, ownValue(values, field.key), vague)),
  ];
  const round = nextRound(previous, findings);
  const standards = Object.fromEntries(AUDIT_STANDARDS.map(({ value }) => [value, resultOf(round.findings, value)]));
  const passed = !findings.some(isFailing);
  const dueAt = instant === undefined ? addDays(day, 1) : (reviewFeedbackDueAt(asOf) ?? asOf);
  return {
    passed,
    round: round.round,
    resolved: round.resolved,
    standards: standards as AuditResult['standards'],
    ...(!passed && { feedback: { tell: 'collector', dueAt } }),
  };
}

/** `fieldsOf` would take the default template. */
function requiredTemplate(template: Template | undefined): Template {
  if (template === undefined) throw new RangeError('template: must be a template such as defaultTemplate');
  return template;
}

function isFailing({ severity }: AuditFinding): boolean {
  return severity !== 'info';
}

function resultOf(all: readonly AuditFinding[], standard: AuditStandard): StandardResult {
  const findings = all.filter((finding) => finding.standard === standard);
  return { passed: !findings.some(isFailing), findings };
}

/** What validation says; vague words are found again one by one. */
function formFindings(values: unknown, template: Template, asOf: string, fields: readonly TemplateField[]): readonly AuditFinding[] {
  const result = validateCollection(template, values, { asOf });
  const issues = [...(result.ok ? [] : result.issues), ...result.warnings];
  const labels = new Map(fields.flatMap((field) => labelsOf(field, '')));
  return issues.filter(({ code }) => code !== 'need.vague').map((issue) => findingOf(issue, labels));
}

/** The labels of a field and of the fields of its entries, by path without indexes. */
function labelsOf({ key, label, items = [] }: TemplateField, prefix: string): readonly (readonly [string, Bilingual])[] {
  const path = `${prefix}${key}`;
  return [[path, label], ...items.flatMap((item) => labelsOf(item, `${path}[].`))];
}

function findingOf({ code, path, keys, severity }: Issue<CollectionCode>, labels: ReadonlyMap<string, Bilingual>): AuditFinding {
  const label = labels.get(path.replace(/\[\d+\]/gu, '[]')) ?? FORM_LABEL;
  return {
    standard: standardOf(code),
    key: String(keys[0] ?? ''),
    path,
    label,
    code,
    severity: severityOf(code, severity),
    question: questionFor(code, label),
  };
}

/** A text about the need, whatever its format; texts about persons are not requests. */
function vagueFindings(
  { key, label, mask, sensitivity }: TemplateField,
  value: unknown,
  options: VagueOptions | undefined,
): readonly AuditFinding[] {
  if (mask !== 'text' || sensitivity !== 'internal') return [];
  return findVagueWording(value, options).map(({ start, end, reason, question, severity }) => ({
    standard: 'clarity',
    key,
    path: key,
    label,
    code: `vague.${reason}`,
    severity,
    question,
    start,
    end,
  }));
}
