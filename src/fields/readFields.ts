import * as v from 'valibot';
import type { Dimension, Field, FieldDeclaration } from './field.ts';

/** Any schema of valibot. */
export type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/**
 * Reads the fields of a record schema in the order of their declaration: those of the dimensions, and those of the entries of lists and groups.
 *
 * @param schema - An object schema whose entries are dimensions.
 * @returns The fields; entries without metadata (the dimensions themselves, 扩展信息) are not among them.
 */
export function readFields(schema: AnySchema): readonly Field[] {
  const fields: Field[] = [];
  for (const [key, entry] of Object.entries(entriesOf(schema) ?? {})) collect(entry, key, fields);
  return fields;
}

/**
 * Gives the declaration that a schema carries.
 *
 * @param schema - Any schema.
 * @returns The declaration, or `undefined` when it carries none.
 */
export function declarationOf(schema: AnySchema): FieldDeclaration | undefined {
  const metadata: object = v.getMetadata(schema);
  return isDeclaration(metadata) ? metadata : undefined;
}

/**
 * Takes the `optional` off a schema.
 *
 * @param schema - Any schema.
 * @returns What a present value must be, and whether it may be absent.
 */
export function unwrap(schema: AnySchema): { readonly inner: AnySchema; readonly isOptional: boolean } {
  return isWrapper(schema) ? { inner: schema.wrapped, isOptional: true } : { inner: schema, isOptional: false };
}

/**
 * Gives the entries of an object schema.
 *
 * @param schema - Any schema, optional or not.
 * @returns The entries by key, or `undefined` when it is not an object schema.
 */
export function entriesOf(schema: AnySchema): Readonly<Record<string, AnySchema>> | undefined {
  const { inner } = unwrap(schema);
  return isObject(inner) ? inner.entries : undefined;
}

/**
 * Gives the schema of the entries of a list.
 *
 * @param schema - Any schema, optional or not.
 * @returns The schema of an entry, or `undefined` when it is not a list.
 */
export function itemOf(schema: AnySchema): AnySchema | undefined {
  const { inner } = unwrap(schema);
  return isList(inner) ? inner.item : undefined;
}

/** A check of a pipe, with what it demands where it says so. */
export type Action = v.BaseValidation<unknown, unknown, v.BaseIssue<unknown>> & { readonly requirement?: unknown };

/**
 * Gives the checks of a schema in the order in which they run, also those of a pipe within its pipe.
 *
 * @param schema - Any schema that is not optional.
 * @returns The checks.
 */
export function actionsOf(schema: AnySchema): readonly Action[] {
  const steps = 'pipe' in schema ? (schema.pipe as readonly (Action | AnySchema | { readonly kind: 'metadata' })[]) : [];
  return steps.flatMap((step) => {
    if (step.kind === 'validation') return [step];
    return step.kind === 'schema' && step !== schema ? actionsOf(step) : [];
  });
}

function collect(schema: AnySchema, path: string, fields: Field[]): void {
  const declaration = declarationOf(schema);
  if (declaration !== undefined) fields.push({ ...declaration, path, dimension: path.split('.', 1)[0] as Dimension });
  const item = itemOf(schema);
  const [entries, prefix] = item === undefined ? [entriesOf(schema), path] : [entriesOf(item), `${path}[]`];
  for (const [key, entry] of Object.entries(entries ?? {})) collect(entry, `${prefix}.${key}`, fields);
}

function isDeclaration(metadata: object): metadata is FieldDeclaration {
  return 'label' in metadata && 'outbound' in metadata;
}

function isWrapper(schema: AnySchema): schema is AnySchema & { readonly wrapped: AnySchema } {
  return schema.type === 'optional';
}

function isObject(schema: AnySchema): schema is AnySchema & { readonly entries: Readonly<Record<string, AnySchema>> } {
  return schema.type === 'strict_object';
}

function isList(schema: AnySchema): schema is AnySchema & { readonly item: AnySchema } {
  return schema.type === 'array';
}
