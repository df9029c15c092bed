import { JSON_SCHEMA_KEYWORDS, customerJsonSchema, formJsonSchema } from '../archive/index.ts';
import type { CustomerTarget, Derivation, JsonFormat, JsonSchema } from '../archive/index.ts';
import { validateCollection } from '../collection/index.ts';
import type { Template } from '../collection/index.ts';
import { settingsOf } from '../validate/index.ts';
import type { Messages } from '../validate/index.ts';
import { blankNotExpressed, gapsNotExpressed, rulesNotExpressed, templateRulesNotExpressed } from './notExpressed.ts';
import type { NotExpressed } from './notExpressed.ts';

/** How a JSON Schema is to be written. */
export interface JsonSchemaOptions {
  /** The language of titles, descriptions and messages; Chinese unless given. */
  readonly messages?: Messages | undefined;
}

/** A JSON Schema with all that it needs, and with what it cannot say. */
export interface JsonSchemaResult {
  /** The schema, draft 2020-12. */
  readonly schema: JsonSchema;
  /** The formats that the schema names, ready for the option `formats` of ajv; without them the formats are not checked. */
  readonly formats: Readonly<Record<string, JsonFormat>>;
  /** The keywords of the schema that begin with `x-`, ready for the option `keywords` of ajv in strict mode. */
  readonly keywords: string[];
  /** What validation says and the schema cannot say. */
  readonly notExpressed: readonly NotExpressed[];
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Writes the JSON Schema of a record: for form generators, API descriptions and validators in other languages.
 * The schema accepts whatever validation accepts, blanks apart; what it accepts beyond that is listed in `notExpressed`.
 *
 * @param target - `customer`, `customerDraft` (a file that has no number yet), or the template of a collection form.
 * @param options - The language.
 * @returns The schema, its formats and keywords, and the rules it cannot express.
 * @throws RangeError when the target or an option is wrong, naming it.
 * @example
 * toJsonSchema('customer').schema['required']; //=> ['basic', 'need', 'behavior']
 * Object.keys(toJsonSchema('customer').formats).includes('cn-mobile'); //=> true
 */
export function toJsonSchema(target: CustomerTarget | Template, options?: JsonSchemaOptions): JsonSchemaResult {
  const { messages } = settingsOf({ messages: options?.messages });
  const { language } = messages;
  const derivation: Derivation = { language, formats: new Map(), gaps: [] };
  const [schema, rules] = isCustomerTarget(target)
    ? [customerJsonSchema(target, derivation), rulesNotExpressed(messages)]
    : [formJsonSchema(checked(target), derivation), templateRulesNotExpressed(target, messages)];
  return {
    schema: { $schema: DRAFT, ...schema },
    formats: Object.fromEntries(derivation.formats),
    keywords: [...JSON_SCHEMA_KEYWORDS],
    notExpressed: [...rules, ...gapsNotExpressed(derivation.gaps, language), blankNotExpressed(language)],
  };
}

function isCustomerTarget(target: unknown): target is CustomerTarget {
  return target === 'customer' || target === 'customerDraft';
}

function checked(template: Template): Template {
  if (isFaulty(template)) throw new RangeError('target: must be customer, customerDraft or a template');
  return template;
}

function isFaulty(template: Template): boolean {
  try {
    const result = validateCollection(template, {});
    return !result.ok && result.issues.some(({ code }) => code.startsWith('template.'));
  } catch {
    return true;
  }
}
