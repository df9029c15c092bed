/**
 * 模板优化: what the forms of a quarter say about the template, field by field: how often a field was filled in, declined, wrong, sent back by the audit
 * or called hard to fill in. From that follow proposals: simplify a field, make it optional, drop it, or add one that stands ready. Counts only, no values.
 *
 * Nothing is proposed from fewer than three forms, and an essential field is never dropped or made optional.
 */
import { FIRST_DAY, isPlainDate, quarterOf } from '../../calendar/index.ts';
import { ownValue } from '../../fields/index.ts';
import { auditCollection } from '../audit/auditCollection.ts';
import type { AuditResult } from '../audit/auditCollection.ts';
import type { CollectedForm, CollectionValues, Template, TemplateField } from '../form.ts';
import { DIFFICULT_FIELDS } from '../formLabel.ts';
import { given } from '../given.ts';
import { isAnswer, isDeclined } from '../refusals.ts';
import { defaultTemplate } from '../template.ts';
import { assertTemplate } from '../templateFaults.ts';
import type { FieldInsight } from './fieldInsight.ts';
import { entriesIn, valuesOf } from './formParts.ts';
import { additionsFor, proposalsFor } from './proposals.ts';
import type { InsightProposal } from './proposals.ts';

/** What a quarter says about the template. */
export interface QuarterInsights {
  /** The quarter, `2024-Q2`; absent for forms without a day. */
  readonly quarter?: string;
  /** How many forms there are. */
  readonly forms: number;
  /** The counts of every field, in the order of the form. */
  readonly fields: readonly FieldInsight[];
  /** What follows from them. */
  readonly proposals: readonly InsightProposal[];
}

/** What the insights depend on. */
export interface InsightOptions {
  /** The template of the forms; the default template unless given. */
  readonly template?: Template | undefined;
}

/** One form, with what the audit finds. */
interface ReadForm {
  readonly quarter: string | undefined;
  readonly values: unknown;
  readonly audit: AuditResult;
}

/**
 * Counts what the forms of each quarter say about their template, and proposes how to improve it.
 *
 * @param forms - The forms, or only their values, also those that are not valid.
 * @param options - The template.
 * @returns The quarters in their order, the forms without a day last.
 * @throws RangeError when the template is none.
 * @example
 * templateInsights([{ providedOn: '2024-05-12', budget: { declined: '' } }])[0].fields.find(({ key }) => key === 'budget').declined; //=> 1
 */
export function templateInsights(
  forms: readonly (CollectedForm | Partial<CollectionValues>)[],
  options?: InsightOptions,
): readonly QuarterInsights[] {
  const { template = defaultTemplate } = given(options);
  assertTemplate(template);
  const read = entriesIn(forms).map((form) => readForm(valuesOf(form), template));
  const quarters = [...new Set(read.map(({ quarter }) => quarter))].sort();
  return quarters.map((quarter) =>
    insightsOf(
      quarter,
      read.filter((form) => form.quarter === quarter),
      template,
    ),
  );
}

/** Judged on the day of the form, so that the answer does not depend on today; without one nothing is in the past. */
function readForm(values: unknown, template: Template): ReadForm {
  const day = ownValue(values, 'providedOn');
  const isDay = isPlainDate(day);
  return {
    values,
    quarter: isDay ? quarterOf(day) : undefined,
    audit: auditCollection(values, { template, asOf: isDay ? day : FIRST_DAY }),
  };
}

function insightsOf(quarter: string | undefined, forms: readonly ReadForm[], template: Template): QuarterInsights {
  const fields = template.fields.map((field) => countsOf(field, forms));
  const proposals = [
    ...template.fields.flatMap((field, index) => proposalsFor(field, fields[index])),
    ...additionsFor(
      template,
      forms.map(({ values }) => values),
    ),
  ];
  return { ...(quarter !== undefined && { quarter }), forms: forms.length, fields, proposals };
}

function countsOf({ key, label }: TemplateField, forms: readonly ReadForm[]): FieldInsight {
  const count = (holds: (form: ReadForm) => boolean): number => forms.filter(holds).length;
  const valueOf = ({ values }: ReadForm): unknown => ownValue(values, key);
  return {
    key,
    label,
    forms: forms.length,
    filled: count((form) => isAnswer(valueOf(form))),
    declined: count((form) => isDeclined(valueOf(form))),
    wrong: count(({ audit }) => audit.standards.accuracy.findings.some((finding) => finding.key === key && finding.severity === 'error')),
    returned: count(({ audit }) => isReturned(audit, key)),
    difficult: count(({ values }) => entriesIn(ownValue(values, DIFFICULT_FIELDS)).includes(key)),
  };
}

function isReturned({ standards }: AuditResult, key: string): boolean {
  return Object.values(standards).some(({ findings }) => findings.some((finding) => finding.key === key && finding.severity !== 'info'));
}
