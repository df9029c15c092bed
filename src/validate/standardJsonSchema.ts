import { customerJsonSchema } from '../archive/index.ts';
import type { CustomerTarget } from '../archive/index.ts';

/** The versions of JSON Schema in which a file can be described; the schema itself reads the same in both. */
const DIALECTS: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map([
  ['draft-2020-12', 'https://json-schema.org/draft/2020-12/schema'],
  ['draft-07', 'http://json-schema.org/draft-07/schema#'],
]);

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
 * Makes the converter of a customer file. It works when it is called: a schema that is only used to validate derives nothing.
 *
 * @param file - Which file.
 * @param language - The language of titles and descriptions.
 * @returns The converter; it throws a RangeError for a version of JSON Schema that has no `if` and `then`.
 */
// @__NO_SIDE_EFFECTS__
export function converterOf(file: CustomerTarget, language: 'zh' | 'en'): StandardJsonSchemaConverter {
  const convert = ({ target }: StandardJsonSchemaOptions): Record<string, unknown> => {
    const $schema = DIALECTS.get(target);
    if ($schema === undefined) throw new RangeError('target: must be draft-2020-12 or draft-07');
    return { $schema, ...customerJsonSchema(file, { language, formats: new Map(), gaps: [] }) };
  };
  return { input: convert, output: convert };
}
