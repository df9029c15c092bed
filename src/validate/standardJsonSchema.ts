import { CUSTOMER_JSON_SCHEMA } from './generated/customerJsonSchema.ts';

/** The versions of JSON Schema in which a file can be described; the schema itself reads the same in both. */
const DIALECTS: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map([
  ['draft-2020-12', 'https://json-schema.org/draft/2020-12/schema'],
  ['draft-07', 'http://json-schema.org/draft-07/schema#'],
]);

/** The field that a draft may lack. */
const NUMBER = 'customerNo';

/** A JSON Schema, or a part of one, in which a text that depends on the language is `{ zh, en }`. */
export type BilingualSchema = Readonly<Record<string, unknown>>;

/** What is asked of a converter of Standard JSON Schema. */
export interface StandardJsonSchemaOptions {
  /** The version of JSON Schema: `draft-2020-12` or `draft-07`. */
  readonly target: 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | (string & {});
  /** Not read. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** The converter of Standard JSON Schema, version 1. */
export interface StandardJsonSchemaConverter {
  /** Describes what may be given, apart from blanks. */
  readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
  /** Describes what comes out. */
  readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
}

/**
 * Makes the converter of a customer file.
 *
 * @param file - Which file: one with a customer number, or one that may have none yet.
 * @param language - The language of titles and descriptions.
 * @returns The converter; it throws a RangeError for a version of JSON Schema that has no `if` and `then`.
 */
// @__NO_SIDE_EFFECTS__
export function converterOf(file: 'customer' | 'customerDraft', language: 'zh' | 'en'): StandardJsonSchemaConverter {
  return standardConverter(() => {
    const schema = inLanguage(CUSTOMER_JSON_SCHEMA, language) as Record<string, unknown>;
    return file === 'customer' ? schema : draftOf(schema);
  });
}

/**
 * Makes the converter of a record whose schema is written when it is asked for.
 *
 * @param describe - Writes the schema, without `$schema`.
 * @returns The converter; it throws a RangeError for a version of JSON Schema that has no `if` and `then`.
 */
// @__NO_SIDE_EFFECTS__
export function standardConverter(describe: () => Record<string, unknown>): StandardJsonSchemaConverter {
  const convert = ({ target }: StandardJsonSchemaOptions): Record<string, unknown> => {
    const $schema = DIALECTS.get(target);
    if ($schema === undefined) throw new RangeError('target: must be draft-2020-12 or draft-07');
    return { $schema, ...describe() };
  };
  return Object.freeze({ input: convert, output: convert });
}

/** A copy in one language. */
function inLanguage(part: unknown, language: 'zh' | 'en'): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((item) => inLanguage(item, language));
  if ('zh' in part && 'en' in part) return part[language];
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, inLanguage(inner, language)]));
}

/** The schema of a draft: the same, but the number is optional. */
function draftOf(schema: Record<string, unknown>): Record<string, unknown> {
  const { basic, ...dimensions } = schema['properties'] as Record<string, Part> & { readonly basic: Part };
  const { [NUMBER]: number, ...fields } = basic.properties;
  const properties = { [NUMBER]: { ...number, 'x-requirement': 'optional' }, ...fields };
  const required = basic.required.filter((key) => key !== NUMBER);
  return { ...schema, properties: { basic: { ...basic, properties, required }, ...dimensions } };
}

/** What a draft differs in. */
interface Part {
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
}
