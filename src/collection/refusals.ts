import { isPlaceholder } from '../archive/index.ts';
import { copyObject, isAbsent, ownValue, readObject } from '../fields/index.ts';
import type { Bilingual } from '../fields/index.ts';
import type { TemplateField } from './form.ts';

/** What follows from a refusal: the requester is told, and the template should ask less. It holds nothing of the form. */
export interface Refusal {
  /** The key of the field that was declined. */
  readonly key: string;
  /** The label of the field, in the language of the messages. */
  readonly label: string;
  /** Who is told. */
  readonly tell: 'requester';
  /** What is proposed: a field that need not be filled in can go, one that must can be made optional. */
  readonly propose: 'dropField' | 'makeOptional';
  /** One sentence for the requester. */
  readonly message: string;
}

/** A form taken apart. */
export interface SeparatedForm {
  /** The form without the refusals. */
  readonly rest: unknown;
  /** The fields that were declined, in the order of the template. */
  readonly declined: readonly TemplateField[];
  /** Puts the refusals back between values without blanks. */
  readonly restore: (cleaned: unknown) => unknown;
}

const PROPOSALS: Readonly<Record<Refusal['propose'], Bilingual>> = {
  dropField: { zh: '客户不愿提供{label}，建议从模板中去掉', en: 'The customer declined to give {label}; it can be taken off the template' },
  makeOptional: { zh: '客户不愿提供{label}，建议改为选填', en: 'The customer declined to give {label}; it can be made optional' },
};

/**
 * Takes the refusals out of a form.
 *
 * @param values - Any value.
 * @param fields - The fields of the template.
 * @returns The form without them, and the fields that were declined; `undefined` when there are none.
 */
export function separateRefusals(values: unknown, fields: ReadonlyMap<string, TemplateField>): SeparatedForm | undefined {
  const given = copyObject(values) ?? {};
  const keys = Object.keys(given).filter((key) => fields.has(key) && isDeclined(given[key]));
  if (keys.length === 0) return undefined;
  const refused = new Map(keys.map((key) => [key, given[key]]));
  const entries = Object.entries(given);
  const rest = Object.fromEntries(entries.filter(([key]) => !refused.has(key)));
  const restore = (cleaned: unknown): unknown => {
    if (cleaned === rest) return values;
    const clean = new Map(readObject(cleaned));
    return Object.fromEntries(
      entries.flatMap(([key]) => (refused.has(key) || clean.has(key) ? [[key, refused.get(key) ?? clean.get(key)]] : [])),
    );
  };
  return { rest, declined: [...fields.values()].filter(({ key }) => refused.has(key)), restore };
}

/**
 * Tells whether a value answers its field: it is no blank, no refusal and no placeholder such as 暂无.
 *
 * @param value - Any value.
 * @returns `true` when it does.
 */
export function isAnswer(value: unknown): boolean {
  return !isAbsent(value) && ownValue(value, 'declined') === undefined && !(typeof value === 'string' && isPlaceholder(value));
}

/**
 * Tells whether a value is a refusal: an object that holds only `declined`, a reason in words or nothing.
 *
 * @param value - Any value.
 * @returns `true` when it is one.
 * @example
 * isDeclined({ declined: '预算不便透露' }); //=> true
 */
export function isDeclined(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  const entries = readObject(value);
  if (entries?.length !== 1 || entries[0]?.[0] !== 'declined') return false;
  const reason = ownValue(value, 'declined');
  return typeof reason === 'string' || reason === undefined || reason === null;
}

/**
 * Says what follows from a refusal.
 *
 * @param field - The field that was declined.
 * @param language - The language of label and message.
 * @returns Who is told, and what is proposed.
 */
export function refusalOf(field: TemplateField, language: 'zh' | 'en'): Refusal {
  const propose = field.requirement === 'required' ? 'makeOptional' : 'dropField';
  const label = field.label[language];
  return { key: field.key, label, tell: 'requester', propose, message: PROPOSALS[propose][language].replace('{label}', () => label) };
}
