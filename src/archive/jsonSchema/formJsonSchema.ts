import { faultOf } from '../../fields/index.ts';
import type { AnySchema, Bilingual } from '../../fields/index.ts';
import { annotateJsonSchema, deriveJsonSchema } from './derive.ts';
import type { Annotated, Derivation, JsonSchema } from './derive.ts';

/** A form that is a list of fields, each of which may be declined unless it is essential: the template of a collection form is one. */
export interface FieldList {
  /** The name. */
  readonly name: string;
  /** The fields in the order of the form. */
  readonly fields: readonly ListedField[];
}

/** A field of such a form. */
export type ListedField = Annotated & {
  /** The name of the value. */
  readonly key: string;
  /** Whether it cannot be declined. */
  readonly essential: boolean;
  /** Whether the schema is the adopter's own. */
  readonly isOwn?: boolean;
  /** What a present value must be. */
  readonly schema: unknown;
};

/** The feedback that every form takes. */
const DIFFICULT = { key: 'difficultFields', label: { zh: '填写困难的字段', en: 'Fields that were hard to fill in' } } as const;

const DECLINED: Bilingual = { zh: '不愿提供', en: 'Declined' };

/**
 * Writes the JSON Schema of a filled collection form without blanks.
 *
 * @param form - Its name and fields.
 * @param derivation - The language; formats and gaps are added to it.
 * @returns The schema, without `$schema`.
 */
export function formJsonSchema({ name, fields }: FieldList, derivation: Derivation): JsonSchema {
  const { language } = derivation;
  const keys = fields.map(({ key }) => key);
  return {
    title: name,
    type: 'object',
    properties: {
      ...Object.fromEntries(fields.map((field) => [field.key, answerOf(field, derivation)])),
      [DIFFICULT.key]: { title: DIFFICULT.label[language], type: 'array', items: { type: 'string', enum: keys }, uniqueItems: true },
    },
    required: fields.filter(({ requirement }) => requirement === 'required').map(({ key }) => key),
    additionalProperties: false,
  };
}

/** A field that is not essential may hold a refusal instead of a value. */
function answerOf(field: ListedField, derivation: Derivation): JsonSchema {
  const value =
    field.isOwn === true ? ownValueOf(field, derivation) : deriveJsonSchema(field.schema as AnySchema, field.key, derivation, field);
  if (field.essential) return value;
  const reason = { anyOf: [{ type: 'string' }, { type: 'null' }] };
  const refusal = { title: DECLINED[derivation.language], type: 'object', properties: { declined: reason }, required: ['declined'] };
  return { title: value['title'], anyOf: [value, { ...refusal, additionalProperties: false }] };
}

/** A schema of the adopter's own is asked as a whole: what stands in it, and in which order, is not looked at. */
function ownValueOf(field: ListedField, derivation: Derivation): JsonSchema {
  const schema = field.schema as AnySchema;
  const { type } = schema;
  const annotations = annotateJsonSchema(field, derivation.language);
  if (type !== 'string' && type !== 'number') {
    derivation.gaps.push(field.key);
    return annotations;
  }
  const format = `own-at-${field.key}`;
  const holds = (value: unknown): boolean => faultOf(schema, value) === undefined;
  derivation.formats.set(format, type === 'string' ? holds : { type, validate: holds });
  return { ...annotations, type, format };
}
