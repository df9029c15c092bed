import * as v from 'valibot';
import { readFields } from '../fields/index.ts';
import type { Field } from '../fields/index.ts';
import { CustomerSchema } from './customer.ts';
import { genericPath } from './genericPath.ts';
import type { FieldPath } from './generated/types.ts';

/** The flat record that the schema describes. */
export type CustomerRecord = v.InferOutput<typeof CustomerSchema>;

/** A field of the customer archive. */
export type CustomerField = Field<FieldPath>;

/**
 * The fields of the customer archive in form order, entries of lists and groups included. Frozen.
 *
 * @example
 * customerFields[0].label.zh; //=> '客户编号'
 */
export const customerFields: readonly CustomerField[] = /* @__PURE__ */ deepFreeze(
  // The paths come from the keys of the very schema that the type is inferred from.
  /* @__PURE__ */ readFields(CustomerSchema) as readonly CustomerField[],
);

const byPath: ReadonlyMap<string, CustomerField> = /* @__PURE__ */ new Map(customerFields.map((field) => [field.path, field]));

/**
 * Looks up a field.
 *
 * @param path - A path of the archive: `behavior.purchases[].amount`, also with the index of an entry: `behavior.purchases[2].amount`.
 * @returns The field, or `undefined` when there is none at that path.
 * @example
 * fieldAt('basic.mobile').label.en; //=> 'Mobile number'
 */
export function fieldAt(path: FieldPath): CustomerField;
export function fieldAt(path: string): CustomerField | undefined;
export function fieldAt(path: string): CustomerField | undefined {
  return typeof path === 'string' ? byPath.get(genericPath(path)) : undefined;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
