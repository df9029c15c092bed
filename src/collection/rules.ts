import type * as v from 'valibot';
import { hasBegun, hasVagueWording, isTestMobile, isTestName, timeNodeInterval } from '../archive/index.ts';
import { rulesOf } from '../fields/index.ts';
import type { Rule } from '../fields/index.ts';
import { inspectPersonName, isAllocatedMobile, isWholeCompanyName } from '../identifiers/index.ts';
import { hasMaskInText } from '../mask/index.ts';
import type { CollectionCode } from './code.ts';
import { contactPieces, isOddLandline } from './contact.ts';
import { isFamiliarName } from './familiarName.ts';
import type { CollectionSchema, OptionalFieldsSchema } from './fields.ts';
import type { TemplateField } from './form.ts';
import { isBuiltIn } from './template.ts';

type CollectionRecord = v.InferOutput<typeof CollectionSchema> & v.InferOutput<typeof OptionalFieldsSchema>;

const { rule, judge } = /* @__PURE__ */ rulesOf<CollectionRecord, CollectionCode, keyof CollectionRecord>();

/** The fields in which vague words are looked for. */
const NEED_TEXTS = ['demandDescription', 'painPoints', 'featurePriorities'] as const;

const builtInRules: readonly Rule[] = /* @__PURE__ */ [
  rule({
    code: 'name.abbreviation',
    severity: 'warning',
    at: 'companyName',
    reads: ['companyName'],
    holds: ([companyName]) => isWholeCompanyName(companyName),
  }),
  judge({
    severity: 'warning',
    at: 'contactName',
    reads: ['contactName'],
    judge: ([contactName]) => {
      const found = inspectPersonName(contactName);
      if (found.verdict === 'doubtful') return 'name.single';
      return found.verdict === 'valid' && (found.parts.form === 'privacy' || isFamiliarName(found.canonical)) ? 'name.notFull' : undefined;
    },
  }),
  rule({
    code: 'contact.landlineDigits',
    severity: 'warning',
    at: 'contact',
    reads: ['contact'],
    holds: ([contact]) => !contactPieces(contact).some(isOddLandline),
  }),
  rule({
    code: 'mobile.doubtful.segment',
    severity: 'warning',
    at: 'contact',
    reads: ['contact'],
    holds: ([contact]) => mobilesOf(contact).every(isAllocatedMobile),
  }),
  rule({
    code: 'testData',
    severity: 'warning',
    at: 'contact',
    reads: ['contact'],
    holds: ([contact]) => !mobilesOf(contact).some(isTestMobile),
  }),
  ...(['companyName', 'contactName', 'providedBy'] as const).map((at) =>
    rule({ code: 'testData', severity: 'warning', at, reads: [at], holds: ([name]) => !isTestName(name) }),
  ),
  ...NEED_TEXTS.map((at) =>
    rule({
      code: 'need.vague',
      severity: 'warning',
      at,
      reads: [at],
      holds: ([text]) => !hasVagueWording(text),
    }),
  ),
  judge({
    severity: 'warning',
    at: 'expectedBy',
    reads: ['expectedBy'],
    consults: ['providedOn'],
    judge: ([expectedBy, providedOn], asOf) => {
      // What is judged long after it was collected must still have been possible then.
      const day = asOf ?? providedOn;
      const latest = day === undefined ? undefined : timeNodeInterval(expectedBy, providedOn ?? day)?.latest;
      return latest !== undefined && day !== undefined && latest < day ? 'expectedBy.past' : undefined;
    },
  }),
  rule({
    code: 'date.future',
    severity: 'error',
    at: 'providedOn',
    reads: ['providedOn'],
    needsDay: true,
    holds: hasBegun,
  }),
];

/**
 * Gives the rules that hold for a list of fields: those of the library's own fields, and what every free text must keep to.
 *
 * @param fields - The fields of a template.
 * @returns The rules.
 */
export function rulesFor(fields: readonly TemplateField[]): readonly Rule[] {
  const own = new Set(fields.filter((field) => isBuiltIn(field)).map(({ key }) => key));
  const recommended = fields.filter(({ requirement }) => requirement === 'recommended').map(({ key }) => key);
  return [...builtInRules.filter(({ at }) => own.has(at)), ...textPaths(fields, '').map(maskRule), ...recommended.map(absenceRule)];
}

/** Where free text stands, also in the entries of lists. */
function textPaths(fields: readonly TemplateField[], prefix: string): readonly string[] {
  return fields.flatMap(({ key, control, mask, items = [] }) => [
    ...(control === 'text' && mask === 'text' ? [`${prefix}${key}`] : []),
    ...textPaths(items, `${prefix}${key}[].`),
  ]);
}

function mobilesOf(contact: string): readonly string[] {
  return contactPieces(contact).flatMap(({ kind, text }) => (kind === 'mobile' ? [text] : []));
}

/** A text that somebody took out of a masked copy. */
function maskRule(at: string): Rule {
  return {
    severity: 'warning',
    at,
    reads: [at],
    consults: [],
    whenAbsent: false,
    needsDay: false,
    judge: ([text]) => (typeof text === 'string' && hasMaskInText(text) ? 'masked.inText' : undefined),
  };
}

/** A field that should be filled in and is not. */
function absenceRule(at: string): Rule {
  return { severity: 'warning', at, reads: [], consults: [], whenAbsent: true, needsDay: false, judge: () => 'recommended.missing' };
}
