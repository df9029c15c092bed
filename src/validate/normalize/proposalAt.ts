import { CustomerSchema, fieldAt } from '../../archive/index.ts';
import { entriesOf, itemOf } from '../../fields/index.ts';
import type { AnySchema, Field } from '../../fields/index.ts';
import type { Proposal } from './proposal.ts';
import { proposeRepair } from './proposeRepair.ts';

/**
 * Proposes a repair for the value at a place of a customer file; what an issue there asks to know whether it is fixable.
 *
 * @param keys - The keys that lead to the place, as an issue has them.
 * @param value - What stands there.
 * @param customerType - `individual` or `enterprise` where it is known.
 * @returns As `proposeRepair`; `undefined` for a place that the schema does not know.
 * @example
 * proposalAt(['need', 'coreNeeds', 0], '售后'); //=> { value: 'afterSales', changes: ['label'] }
 */
export function proposalAt(keys: readonly (string | number)[], value: unknown, customerType?: unknown): Proposal | undefined {
  let schema: AnySchema | undefined = CustomerSchema;
  let path = '';
  let field: Field | undefined;
  for (const key of keys) {
    schema = schema && (typeof key === 'number' ? itemOf(schema) : ownEntry(schema, key));
    if (typeof key === 'string') path = path === '' ? key : `${path}.${key}`;
    else if (schema !== undefined && entriesOf(schema) !== undefined) path += '[]';
    // The entries of a multiple choice are no fields of their own: the field is that of the list.
    field = fieldAt(path);
  }
  return schema && field && proposeRepair(typeof keys.at(-1) === 'number' ? entryOf(field) : field, schema, value, customerType);
}

/**
 * Makes of the field of a multiple choice that of one of its entries: a placeholder among them is not taken out, so that places stay.
 *
 * @param field - The field of the list.
 * @returns The field of an entry.
 */
export function entryOf(field: Field): Field {
  return { ...field, requirement: 'required', appliesTo: 'all' };
}

function ownEntry(schema: AnySchema, key: string): AnySchema | undefined {
  const entries = entriesOf(schema);
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
