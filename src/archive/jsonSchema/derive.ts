/**
 * From a valibot schema to JSON Schema, part by part. What JSON Schema has a keyword for becomes that keyword; every other check of a text or a number
 * becomes a named format, whose function is the check itself. A schema of a type that is not known here is noted as a gap, never dropped silently.
 */
import { actionsOf, declarationOf, entriesOf, isAbsent, itemOf, pipeFaultOf, unwrap } from '../../fields/index.ts';
import type { Action, AnySchema, FieldDeclaration, Option } from '../../fields/index.ts';
import { isDistinct, isNotNegative, isPositive } from '../checks.ts';
import { formatNameOf } from './formatNames.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A format as ajv takes it: a function for texts, or one for numbers. */
export type JsonFormat =
  | ((text: string) => boolean)
  | {
      /** What it is for. */
      readonly type: 'number';
      /** Tells whether a number is right. */
      readonly validate: (value: number) => boolean;
    };

/** What a derivation needs and finds. */
export interface Derivation {
  /** The language of titles and descriptions. */
  readonly language: 'zh' | 'en';
  /** The formats that the schema names, by name. */
  readonly formats: Map<string, JsonFormat>;
  /** The paths of what could not be put into JSON Schema. */
  readonly gaps: string[];
}

/** What is said of a field, wherever it is declared. */
export type Annotated = Pick<FieldDeclaration, 'label' | 'hint'> &
  Partial<Pick<FieldDeclaration, 'options' | 'open' | (typeof METADATA)[number]>> & {
    /** The mask of its kind. */
    readonly mask: unknown;
  };

/** The metadata that a schema carries, each behind `x-`. */
const METADATA = ['control', 'requirement', 'appliesTo', 'sensitivity', 'origin'] as const satisfies readonly (keyof FieldDeclaration)[];

/** The keywords of a derived schema that are not JSON Schema's own; ajv in strict mode wants to be told. */
export const JSON_SCHEMA_KEYWORDS: readonly string[] = /* @__PURE__ */ [...METADATA, 'mask', 'options'].map((name) => `x-${name}`);

/** Checks that JSON Schema has keywords for, by what they demand. */
const KEYWORDS: ReadonlyMap<unknown, JsonSchema> = /* @__PURE__ */ new Map<unknown, JsonSchema>([
  [isDistinct, { uniqueItems: true }],
  [isPositive, { exclusiveMinimum: 0 }],
  [isNotNegative, { minimum: 0 }],
]);

/** Limits that JSON Schema has keywords for, by their type; like the checks, `maxLength` counts code points. */
const LIMITS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['max_code_points', 'maxLength'],
  ['max_entries', 'maxItems'],
  ['min_entries', 'minItems'],
]);

/**
 * Derives the JSON Schema of a field or a group, with its title, its description and its metadata.
 *
 * @param schema - The schema.
 * @param path - Where it stands.
 * @param derivation - The language; formats and gaps are added to it.
 * @param declaration - What is said of the field, where the schema does not carry it.
 * @returns The JSON Schema.
 */
export function deriveJsonSchema(
  schema: AnySchema,
  path: string,
  derivation: Derivation,
  declaration: Annotated | undefined = declarationOf(schema),
): JsonSchema {
  const shape = shapeOf(unwrap(schema).inner, path, derivation, declaration?.options);
  return declaration === undefined ? shape : { ...annotateJsonSchema(declaration, derivation.language), ...shape };
}

/**
 * Writes what is said of a field: its title, its description and its metadata.
 *
 * @param declaration - What is said.
 * @param language - The language of title, description and labels.
 * @returns The annotations.
 */
export function annotateJsonSchema(declaration: Annotated, language: 'zh' | 'en'): JsonSchema {
  const { label, hint, mask, options, open } = declaration;
  // The labels of closed options stand beside their values.
  const proposed = open === true ? options : undefined;
  return {
    title: label[language],
    ...(hint[language] === '' ? {} : { description: hint[language] }),
    ...Object.fromEntries(METADATA.flatMap((name) => (declaration[name] === undefined ? [] : [[`x-${name}`, declaration[name]]]))),
    'x-mask': mask,
    ...(proposed === undefined ? {} : { 'x-options': proposed.map(({ value, label: name }) => ({ value, label: name[language] })) }),
  };
}

function shapeOf(schema: AnySchema, path: string, derivation: Derivation, options: readonly Option[] | undefined): JsonSchema {
  const entries = entriesOf(schema);
  if (entries !== undefined) return objectOf(entries, path, derivation);
  const item = itemOf(schema);
  if (item !== undefined) {
    const items = shapeOf(unwrap(item).inner, `${path}[]`, derivation, options);
    return { type: 'array', items, ...checksOf(actionsOf(schema), path, derivation, undefined) };
  }
  switch (schema.type) {
    case 'string':
      return { type: 'string', ...examplesOf(options), ...checksOf(actionsOf(schema), path, derivation, 'string') };
    case 'number':
      return { type: 'number', ...checksOf(actionsOf(schema), path, derivation, 'number') };
    case 'picklist':
      return { type: 'string', oneOf: choicesOf(schema, derivation.language, options) };
    case 'record':
      return { type: 'object' };
    default:
      derivation.gaps.push(path);
      return {};
  }
}

function objectOf(entries: Readonly<Record<string, AnySchema>>, path: string, derivation: Derivation): JsonSchema {
  const parts = Object.entries(entries);
  const required = parts.flatMap(([key, schema]) => (unwrap(schema).isOptional ? [] : [key]));
  return {
    type: 'object',
    properties: Object.fromEntries(parts.map(([key, schema]) => [key, deriveJsonSchema(schema, `${path}.${key}`, derivation)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** Values that are proposed where others may be written too. */
function examplesOf(options: readonly Option[] | undefined): JsonSchema {
  return options === undefined ? {} : { examples: options.map(({ value }) => value) };
}

function choicesOf(schema: AnySchema, language: 'zh' | 'en', options: readonly Option[] = []): readonly JsonSchema[] {
  const { options: values } = schema as AnySchema & { readonly options: readonly string[] };
  return values.map((value) => {
    const label = options.find((option) => option.value === value)?.label[language];
    return { const: value, title: label ?? value };
  });
}

function checksOf(actions: readonly Action[], path: string, derivation: Derivation, type: 'string' | 'number' | undefined): JsonSchema {
  const formats: string[] = [];
  let keywords: JsonSchema = {};
  for (const action of actions) {
    const limit = LIMITS.get(action.type);
    const keyword = limit === undefined ? KEYWORDS.get(action.requirement) : { [limit]: action.requirement };
    if (keyword !== undefined) keywords = { ...keywords, ...keyword };
    else if (type === undefined) derivation.gaps.push(path);
    else formats.push(nameFormat(action, path, derivation, type));
  }
  const [format, ...others] = formats;
  return {
    ...keywords,
    ...(format === undefined ? {} : { format }),
    ...(others.length === 0 ? {} : { allOf: others.map((other) => ({ format: other })) }),
  };
}

function nameFormat(action: Action, path: string, { formats }: Derivation, type: 'string' | 'number'): string {
  const name = formatNameOf(action, path);
  const holds = (value: unknown): boolean => !isAbsent(value) && pipeFaultOf([action], value) === undefined;
  formats.set(name, type === 'string' ? holds : { type, validate: holds });
  return name;
}
