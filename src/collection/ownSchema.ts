/**
 * A schema of the adopter's own, made safe: it is asked only whether a value is right. Its messages are not used unless they are issue codes,
 * because a message of valibot may hold the value; what it throws is a fault like any other. What it would change in a value stays as it is.
 */
import * as v from 'valibot';
import type { AnySchema } from '../fields/index.ts';
import type { FieldSchema, TemplateField } from './form.ts';
import { isCode } from './messages.ts';
import { collectionSettings } from './options.ts';

/** All of valibot's switches, so that an application's global configuration changes nothing. */
const CONFIG = { lang: undefined, message: undefined, abortEarly: true, abortPipeEarly: true } as const;

/** The schemas that refuse a value because it is none of a few. */
const CHOICES: readonly string[] = ['picklist', 'enum', 'literal'];

/** A code whose text needs a limit, which an own schema does not tell. */
const NEEDS_LIMIT = 'tooLong';

/**
 * Gives the schema that a field's value is asked of: that of the library, or what stands for one of the adopter's own.
 *
 * @param field - The field.
 * @returns A schema whose messages are issue codes.
 */
export function valueSchema({ schema, isOwn }: Pick<TemplateField, 'schema' | 'isOwn'>): AnySchema {
  return isOwn === true ? guarded(schema) : (schema as unknown as AnySchema);
}

/** A schema with the same verdict as the adopter's, whose messages are issue codes. */
function guarded(schema: FieldSchema): AnySchema {
  const own = schema as unknown as AnySchema;
  return v.pipe(
    v.unknown(),
    v.check(
      (value) => faultIn(own, value) === undefined,
      (issue) => faultIn(own, issue.input) ?? 'value.invalid',
    ),
  );
}

/**
 * Tells whether a value is a schema that can be asked.
 *
 * @param value - Any value.
 * @returns `true` for a synchronous schema of valibot.
 */
export function isFieldSchema(value: unknown): value is FieldSchema {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, type, async, '~run': run } = value as Partial<FieldSchema>;
  return kind === 'schema' && typeof type === 'string' && async === false && typeof run === 'function';
}

function faultIn(schema: AnySchema, value: unknown): string | undefined {
  try {
    const [issue] = schema['~run']({ value }, CONFIG).issues ?? [];
    return issue && codeOf(issue);
  } catch {
    return 'value.invalid';
  }
}

function codeOf({ message, kind, type }: v.BaseIssue<unknown>): string {
  if (message !== NEEDS_LIMIT && isCode(collectionSettings(undefined).messages, message)) return message;
  if (kind !== 'schema') return 'value.invalid';
  return CHOICES.includes(type) ? 'option' : 'type';
}
