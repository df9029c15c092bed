/** The customer file as views and comparisons walk it: objects, lists of objects, and what is one value. */
import { CustomerSchema, MAX_ENTRIES, fieldAt } from '../archive/index.ts';
import type { CustomerField } from '../archive/index.ts';
import { actionsOf, declarationOf, entriesOf, itemOf, readList, readObject, unwrap } from '../fields/index.ts';
import type { AnySchema } from '../fields/index.ts';
import type { Key } from './editIssue.ts';

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
export const customerPart: ObjectPart = /* @__PURE__ */ objectPart(CustomerSchema.entries, '');

/** A single value in a record, or in a part of one. */
export interface Leaf {
  /** Where it is. */
  readonly keys: readonly Key[];
  /** Its field. */
  readonly field: CustomerField;
  /** The value. */
  readonly value: unknown;
}

/**
 * Lists the single values of declared fields.
 *
 * @param part - What is read.
 * @param value - The record or a part of one; any value.
 * @param keys - Where it is.
 * @returns The values in the order in which they stand.
 */
export function leavesOf(part: Part, value: unknown, keys: readonly Key[] = []): readonly Leaf[] {
  if (part.kind === 'object') {
    return (readObject(value) ?? []).flatMap(([key, inner]) => {
      const entry = part.entries.get(key);
      return entry === undefined ? [] : leavesOf(entry, inner, [...keys, key]);
    });
  }
  const list = part.kind === 'list' || part.isList ? readList(value, MAX_ENTRIES) : undefined;
  if (list === undefined || list === 'long') return [{ keys, field: part.field, value }];
  return list.flatMap((entry, index) => {
    const at = [...keys, index];
    return part.kind === 'list' ? leavesOf(part.item, entry, at) : [{ keys: at, field: part.field, value: entry }];
  });
}

function objectPart(schemas: Readonly<Record<string, AnySchema>>, path: string): ObjectPart {
  const entries = new Map<string, Part>();
  const required: string[] = [];
  for (const [key, entry] of Object.entries(schemas)) {
    const part = partOf(entry, path === '' ? key : `${path}.${key}`);
    if (part === undefined) continue;
    entries.set(key, part);
    if (declarationOf(entry)?.requirement === 'required') required.push(key);
  }
  return { kind: 'object', entries, required, field: fieldAt(path) };
}

function partOf(schema: AnySchema, path: string): Part | undefined {
  const { inner } = unwrap(schema);
  const entries = entriesOf(inner);
  if (entries !== undefined) return objectPart(entries, path);
  const field = fieldAt(path);
  if (field === undefined) return undefined;
  const item = itemOf(inner);
  if (item === undefined) return leafPart(inner, false, field);
  const inEntry = entriesOf(item);
  return inEntry === undefined ? leafPart(item, true, field) : { kind: 'list', item: objectPart(inEntry, `${path}[]`), field };
}

function leafPart(schema: AnySchema, isList: boolean, field: CustomerField): LeafPart {
  const isChecked = schema.type !== 'string' || actionsOf(schema).some(({ type }) => type === 'identifier');
  const isText = field.mask.individual === 'text' || field.mask.individual === 'all';
  return { kind: 'leaf', schema, isList, isFreeText: !isChecked && isText, field };
}
