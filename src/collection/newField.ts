/** Makes a field of a template of what an adopter says about it; what is not said is what fails closed. */
import * as v from 'valibot';
import { MAX_ENTRIES, choice, choices, day, distinct, inspectTimeNode, maxEntries, text } from '../archive/index.ts';
import { isPlain, readList, readObject } from '../fields/index.ts';
import type { Bilingual, Control, Option, Requirement } from '../fields/index.ts';
import { identifier } from '../identifiers/index.ts';
import { maskOf } from '../mask/index.ts';
import { PERSONAL_TEXT } from './declare.ts';
import type { CollectionMask, FieldSchema, TemplateField } from './form.ts';
import { isFieldSchema } from './ownSchema.ts';

/** The most code points of a text that has no schema of its own. */
const LONGEST = 2000;

const CONTROLS: readonly unknown[] = [
  'text',
  'single',
  'multi',
  'date',
  'timeNode',
  'number',
  'list',
  'group',
] satisfies readonly Control[];

const REQUIREMENTS: readonly unknown[] = ['required', 'recommended', 'optional'] satisfies readonly Requirement[];

/**
 * A field that an adopter adds to a template. Without a schema it is a text, a choice, a date or a number, as its control says; without
 * anything else said it is optional, personal, hidden in every masked copy, and leaves only for the team, requesters and collaborators.
 */
export interface NewField extends Partial<Omit<TemplateField, 'key' | 'label' | 'hint' | 'options' | 'isOwn' | 'items' | 'schema'>> {
  /** The name of the value: a letter, then letters, digits and underscores. */
  readonly key: string;
  /** The name on the form, in both languages or in one for both. */
  readonly label: Bilingual | string;
  /** One sentence of help. */
  readonly hint?: Bilingual | string;
  /** The choices of `single` and `multi`: texts, or values with labels. */
  readonly options?: readonly (string | (Omit<Option, 'aliases'> & Partial<Option>))[];
  /** A schema of the adopter's own for a present value; see `FieldSchema`. */
  readonly schema?: FieldSchema;
}

/**
 * Makes a field of a template.
 *
 * @param wish - What the adopter says about it; its key and its label were checked.
 * @returns The field; `undefined` when something else that is said cannot be: an unknown control or mask, a choice without options, no schema.
 */
export function newField(wish: NewField): TemplateField | undefined {
  const { label, hint = '', schema, options: wished, ...said } = wish;
  const { requirement = 'optional', essential = false, mask = 'all', open: isOpen = false } = said;
  const options = wished === undefined ? undefined : optionsOf(wished);
  const control = said.control ?? (options === undefined ? 'text' : 'single');
  const shape = schema ?? shapeOf(control, options ?? [], isOpen);
  const areTables = [said.outbound ?? {}, said.access ?? {}].every(isPlain);
  const isKnown = CONTROLS.includes(control) && REQUIREMENTS.includes(requirement) && isMask(mask);
  if (!isKnown || !areTables || typeof essential !== 'boolean' || !isFieldSchema(shape)) return undefined;
  return Object.freeze({
    ...PERSONAL_TEXT,
    ...said,
    ...(options === undefined ? {} : { options }),
    mask,
    control,
    label: bilingual(label),
    hint: bilingual(hint),
    requirement: essential ? 'required' : requirement,
    essential,
    schema: shape,
    isOwn: schema !== undefined,
  });
}

function bilingual(label: Bilingual | string): Bilingual {
  return typeof label === 'string' ? { zh: label, en: label } : label;
}

function optionsOf(options: unknown): readonly Option[] {
  const list = readList(options, MAX_ENTRIES) ?? [];
  return list === 'long' ? [] : list.flatMap((option) => optionOf(option) ?? []);
}

function optionOf(option: unknown): Option | undefined {
  if (typeof option === 'string') return { value: option, label: bilingual(option), aliases: [] };
  const given = new Map(readObject(option));
  const [value, label = value, aliases = []] = [given.get('value'), given.get('label'), given.get('aliases')];
  return typeof value === 'string' ? { value, label: bilingual(label as Bilingual), aliases: aliases as readonly string[] } : undefined;
}

function isMask(mask: CollectionMask): boolean {
  try {
    return mask === 'contact' || typeof maskOf(mask) === 'function';
  } catch {
    return false;
  }
}

/** The shape of a value without a schema of its own; lists and groups need one. */
function shapeOf(control: Control, options: readonly Option[], isOpen: boolean): unknown {
  switch (control) {
    case 'text':
      return text(LONGEST);
    case 'date':
      return day();
    case 'timeNode':
      return v.pipe(v.string('type'), identifier(inspectTimeNode));
    case 'number':
      return v.pipe(v.number('type'), v.finite('outOfRange'));
    case 'single':
      return choiceOf(options, isOpen ? text(LONGEST) : choice(options));
    case 'multi':
      return choiceOf(options, isOpen ? v.pipe(v.array(text(LONGEST), 'type'), maxEntries(MAX_ENTRIES), distinct()) : choices(options));
    default:
      return undefined;
  }
}

function choiceOf<Shape>(options: readonly Option[], shape: Shape): Shape | undefined {
  return options.length === 0 ? undefined : shape;
}
