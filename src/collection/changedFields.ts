import { isBlank } from '../text/index.ts';
import { readList, readObject } from '../fields/index.ts';
import type { Bilingual } from '../fields/index.ts';
import type { TemplateCode } from './code.ts';
import { SCENARIOS } from './form.ts';
import type { Scenario, TemplateField } from './form.ts';
import { FORM_LABEL } from './formLabel.ts';
import { newField } from './newField.ts';
import type { NewField } from './newField.ts';
import { builtInField } from './template.ts';
import { isBilingual, isFieldKey } from './templateFaults.ts';
import type { TemplateFault } from './templateFaults.ts';

/** How a template is to be changed. */
export interface TemplateChanges {
  /** Fields to add at the end: keys of `optionalFields` or of default fields that were removed, or fields of the adopter's own. */
  readonly add?: readonly (string | NewField | TemplateField)[] | undefined;
  /** Keys of fields to remove; a required field stays. */
  readonly remove?: readonly string[] | undefined;
  /** Keys of fields that must be filled in from now on; they can still be declined. */
  readonly require?: readonly string[] | undefined;
  /** Keys of fields that need no longer be filled in; what is essential must. */
  readonly makeOptional?: readonly string[] | undefined;
  /** All keys in the new order. */
  readonly order?: readonly string[] | undefined;
  /** The scenario that the template is tailored for. */
  readonly scenario?: Scenario | undefined;
}

/** What becomes of the fields of a template. */
export interface ChangedFields {
  /** The fields in their new order. */
  readonly fields: readonly TemplateField[];
  /** What speaks against the changes. */
  readonly faults: readonly TemplateFault[];
}

/** The fields on their way, and where faults are noted. */
interface Draft {
  readonly fields: Map<string, TemplateField>;
  readonly note: (code: TemplateCode, keys: readonly (string | number)[], label?: Bilingual) => void;
}

type Step = (list: readonly unknown[], draft: Draft) => void;

/** More changes of one kind than any template has fields. */
const MOST = 200;

/** The kinds of change in the sequence in which they are made. */
const STEPS: readonly (readonly [keyof TemplateChanges, Step])[] = [
  ['makeOptional', makeOptional],
  ['remove', remove],
  ['add', add],
  ['require', demand],
  ['order', order],
];

/**
 * Changes the fields of a template.
 *
 * @param given - The fields as they are.
 * @param changes - What to change; any value.
 * @returns The fields as they would be, and what speaks against it.
 */
export function changedFields(given: readonly TemplateField[], changes: unknown): ChangedFields {
  const faults: TemplateFault[] = [];
  const draft: Draft = {
    fields: new Map(given.map((field) => [field.key, field])),
    note: (code, keys, label = FORM_LABEL) => void faults.push({ code, keys, label }),
  };
  const wishes = new Map(readObject(changes));
  const known = [...STEPS.map(([name]) => name as string), 'scenario'];
  if (readObject(changes) === undefined || [...wishes.keys()].some((key) => !known.includes(key))) draft.note('template.changes', []);
  for (const [name, step] of STEPS) {
    const list = readList(wishes.get(name) ?? [], MOST);
    if (list === undefined || list === 'long') draft.note('template.changes', [name]);
    else if (name !== 'order' || wishes.get(name) !== undefined) step(list, draft);
  }
  const scenario = wishes.get('scenario');
  if (scenario !== undefined && !SCENARIOS.some(({ value }) => value === scenario)) draft.note('template.changes', ['scenario']);
  return { fields: [...draft.fields.values()], faults };
}

function makeOptional(list: readonly unknown[], { fields, note }: Draft): void {
  list.forEach((key, index) => {
    const field = fields.get(key as string);
    if (field === undefined) note('makeOptional.unknown', ['makeOptional', index]);
    else if (field.essential) note('makeOptional.essential', ['makeOptional', index], field.label);
    else fields.set(field.key, Object.freeze({ ...field, requirement: 'optional' }));
  });
}

function remove(list: readonly unknown[], { fields, note }: Draft): void {
  for (const [index, key] of list.entries()) {
    const field = fields.get(key as string);
    if (field === undefined) note('remove.unknown', ['remove', index]);
    else if (field.requirement === 'required') note('remove.required', ['remove', index], field.label);
  }
  for (const key of list) if (fields.get(key as string)?.requirement !== 'required') fields.delete(key as string);
}

function add(list: readonly unknown[], { fields, note }: Draft): void {
  list.forEach((wish, index) => {
    const found = fieldOf(wish);
    const keys = ['add', index];
    if (typeof found === 'string') note(found, keys);
    else if (fields.has(found.key)) note('add.duplicate', keys, found.label);
    else fields.set(found.key, found);
  });
}

function demand(list: readonly unknown[], { fields, note }: Draft): void {
  list.forEach((key, index) => {
    const field = fields.get(key as string);
    if (field === undefined) note('require.unknown', ['require', index]);
    else fields.set(field.key, Object.freeze({ ...field, requirement: 'required' }));
  });
}

function order(list: readonly unknown[], { fields, note }: Draft): void {
  const ordered = new Map<string, TemplateField>();
  list.forEach((key, index) => {
    const field = fields.get(key as string);
    if (field === undefined) note('order.unknown', ['order', index]);
    else if (ordered.has(field.key)) note('order.duplicate', ['order', index], field.label);
    else ordered.set(field.key, field);
  });
  for (const { key, label } of fields.values()) if (!ordered.has(key)) note('order.missing', ['order'], label);
  fields.clear();
  for (const [key, field] of ordered) fields.set(key, field);
}

/** The field that a wish means, or what is wrong with it. */
function fieldOf(wish: unknown): TemplateField | TemplateCode {
  try {
    return readWish(wish);
  } catch {
    // A proxy or an accessor threw.
    return 'template.field';
  }
}

function readWish(wish: unknown): TemplateField | TemplateCode {
  if (typeof wish === 'string') return builtInField(wish) ?? 'add.unknown';
  const given = new Map(readObject(wish));
  const [key, label] = [given.get('key'), given.get('label')];
  if (!isFieldKey(key)) return 'template.key';
  if (builtInField(key) === wish) return wish as TemplateField;
  const texts = isBilingual(label) ? [label.zh, label.en] : [label];
  if (texts.some((text) => typeof text !== 'string' || isBlank(text))) return 'template.label';
  return newField(Object.fromEntries(given) as unknown as NewField) ?? 'template.field';
}
