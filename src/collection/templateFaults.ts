/** What can be wrong with a template that was not made by `customizeTemplate`, or was kept somewhere and read back. */
import { isPlain, readList } from '../fields/index.ts';
import type { Bilingual } from '../fields/index.ts';
import { isPrintableKey } from '../validate/index.ts';
import type { Issue, Messages } from '../validate/index.ts';
import type { CollectionCode, TemplateCode } from './code.ts';
import type { Template, TemplateField } from './form.ts';
import { DIFFICULT_FIELDS, FORM_LABEL } from './formLabel.ts';
import { issueOf } from './messages.ts';
import { isFieldSchema } from './ownSchema.ts';
import { defaultTemplate } from './template.ts';

/** More fields than anybody asks a customer for. */
const MOST_FIELDS = 200;

const REQUIREMENTS: readonly unknown[] = ['required', 'recommended', 'optional'];

/** A fault and the place of the field that has it. */
export interface TemplateFault {
  /** What is wrong. */
  readonly code: TemplateCode;
  /** Where in the template, or in what is to be changed. */
  readonly keys: readonly (string | number)[];
  /** What the place is called. */
  readonly label: Bilingual;
}

/**
 * Makes sure that a value is a template as far as its outline goes.
 *
 * @param template - Any value.
 * @throws RangeError when it is not.
 */
export function assertTemplate(template: unknown): asserts template is Template {
  if (!isTemplate(template)) throw new RangeError('template: must be a template such as defaultTemplate');
}

/**
 * Says what is wrong with a template: an essential field of the form missing, a field twice, a field that is not declared completely.
 *
 * @param template - A template by its outline.
 * @param messages - The language, with texts for every code.
 * @returns The issues; none when the template can be used.
 */
export function templateIssues({ fields }: Template, messages: Messages): readonly Issue<CollectionCode>[] {
  const faults = [...fields.flatMap((field, index) => fieldFaults(field, index, fields)), ...missingFaults(fields)];
  return faults.map(({ code, keys, label }) => issueOf(messages, code, keys, label));
}

function isTemplate(template: unknown): template is Template {
  try {
    if (!isPlain(template)) return false;
    const { name, version, fields } = template as Partial<Template>;
    return typeof name === 'string' && typeof version === 'number' && Array.isArray(readList(fields, MOST_FIELDS));
  } catch {
    return false;
  }
}

function fieldFaults(field: TemplateField, index: number, fields: readonly TemplateField[]): readonly TemplateFault[] {
  const keys = ['fields', index];
  if (!isDeclared(field)) return [{ code: 'template.field', keys, label: FORM_LABEL }];
  if (!isFieldKey(field.key)) return [{ code: 'template.key', keys, label: field.label }];
  const isTwice = fields.findIndex((other) => other.key === field.key) < index;
  return isTwice ? [{ code: 'template.duplicate', keys, label: field.label }] : [];
}

function missingFaults(fields: readonly TemplateField[]): readonly TemplateFault[] {
  const essential = new Set(fields.flatMap((field) => (isDeclared(field) && field.essential ? [field.key] : [])));
  return defaultTemplate.fields
    .filter((field) => field.essential && !essential.has(field.key))
    .map(({ label }) => ({ code: 'template.essential', keys: ['fields'], label }));
}

/**
 * Tells whether a text can be the key of a field: a letter, then letters, digits and underscores, at most 40, no five digits in a row,
 * and no name that every object or every form has already.
 *
 * @param key - Any value.
 * @returns `true` when it can.
 */
export function isFieldKey(key: unknown): key is string {
  return typeof key === 'string' && isPrintableKey(key) && !key.startsWith('_') && !(key in {}) && key !== DIFFICULT_FIELDS;
}

/**
 * Tells whether a value has a text in both languages.
 *
 * @param label - Any value.
 * @returns `true` when it has.
 */
export function isBilingual(label: unknown): label is Bilingual {
  if (!isPlain(label)) return false;
  const { zh, en } = label as Partial<Bilingual>;
  return typeof zh === 'string' && typeof en === 'string';
}

function isDeclared(field: unknown): field is TemplateField {
  try {
    if (!isPlain(field)) return false;
    const { label, hint, control, requirement, essential, mask, outbound, access, schema } = field as Partial<TemplateField>;
    const isComplete = [label, hint].every(isBilingual) && [control, mask].every((text) => typeof text === 'string');
    return (
      isComplete &&
      REQUIREMENTS.includes(requirement) &&
      typeof essential === 'boolean' &&
      isPlain(outbound) &&
      isPlain(access) &&
      isFieldSchema(schema)
    );
  } catch {
    return false;
  }
}
