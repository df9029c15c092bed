/** The customer file as views and comparisons walk it: objects, lists of objects, and what is one value. */
import { CustomerSchema, fieldAt } from '../archive/index.ts';
import type { CustomerField } from '../archive/index.ts';
import { actionsOf, declarationOf, entriesOf, itemOf, unwrap } from '../fields/index.ts';
import type { AnySchema } from '../fields/index.ts';

/** The file, a dimension, a group, or an entry of a list. */
export interface ObjectPart {
  /** Its kind. */
  readonly kind: 'object';
  /** The parts by key. */
  readonly entries: ReadonlyMap<string, Part>;
  /** The keys that an object of this kind must have. */
  readonly required: readonly string[];
  /** The field of a group. */
  readonly field: CustomerField | undefined;
}

/** A list of objects. */
export interface ListPart {
  /** Its kind. */
  readonly kind: 'list';
  /** An entry. */
  readonly item: ObjectPart;
  /** The field. */
  readonly field: CustomerField;
}

/** A single value, or a list of single values. */
export interface LeafPart {
  /** Its kind. */
  readonly kind: 'leaf';
  /** What one value must be. */
  readonly schema: AnySchema;
  /** Whether there is a list of them. */
  readonly isList: boolean;
  /** Whether anything at all may be written, so also a name or a number of somebody. */
  readonly isFreeText: boolean;
  /** The field. */
  readonly field: CustomerField;
}

/** A part of a customer file. */
export type Part = ObjectPart | ListPart | LeafPart;

/** The whole customer file; what nobody declared, such as 扩展信息, is no part of it. */
export const customerPart: ObjectPart = /* @__PURE__ */ objectPart(CustomerSchema, '');

function objectPart(schema: AnySchema, path: string): ObjectPart {
  const entries = new Map<string, Part>();
  const required: string[] = [];
  for (const [key, entry] of Object.entries(entriesOf(schema) ?? {})) {
    const part = partOf(entry, path === '' ? key : `${path}.${key}`);
    if (part === undefined) continue;
    entries.set(key, part);
    if (declarationOf(entry)?.requirement === 'required') required.push(key);
  }
  return { kind: 'object', entries, required, field: fieldAt(path) };
}

function partOf(schema: AnySchema, path: string): Part | undefined {
  const { inner } = unwrap(schema);
  if (entriesOf(inner) !== undefined) return objectPart(inner, path);
  const field = fieldAt(path);
  if (field === undefined) return undefined;
  const item = itemOf(inner);
  if (item === undefined) return leafPart(inner, false, field);
  return entriesOf(item) === undefined ? leafPart(item, true, field) : { kind: 'list', item: objectPart(item, `${path}[]`), field };
}

function leafPart(schema: AnySchema, isList: boolean, field: CustomerField): LeafPart {
  const isChecked = schema.type !== 'string' || actionsOf(schema).some(({ type }) => type === 'identifier');
  const isText = field.mask.individual === 'text' || field.mask.individual === 'all';
  return { kind: 'leaf', schema, isList, isFreeText: !isChecked && isText, field };
}
