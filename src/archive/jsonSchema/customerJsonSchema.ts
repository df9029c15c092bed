import { unwrap } from '../../fields/index.ts';
import type { AnySchema } from '../../fields/index.ts';
import { CustomerDraftSchema, CustomerSchema } from '../customer.ts';
import { ARCHIVE_LABEL, EXTRA_LABEL, dimensions } from '../dimensions.ts';
import { conditionsOf } from './conditions.ts';
import { deriveJsonSchema } from './derive.ts';
import type { Derivation, JsonSchema } from './derive.ts';

/** The name of a record of the archive: a file, or one that has no number yet. */
export type CustomerTarget = 'customer' | 'customerDraft';

/** The records of the archive that have a JSON Schema. */
const SCHEMAS = { customer: CustomerSchema, customerDraft: CustomerDraftSchema } as const satisfies Readonly<
  Record<CustomerTarget, AnySchema>
>;

const LABELS = { ...dimensions, extra: EXTRA_LABEL } as const;

/**
 * Writes the JSON Schema of a customer file without blanks. Rules that compare fields, rules that need a day and warnings are not in it.
 *
 * @param target - Which file.
 * @param derivation - The language; formats and gaps are added to it.
 * @returns The schema, without `$schema`: it reads the same in draft 7 and in draft 2020-12.
 */
export function customerJsonSchema(target: CustomerTarget, derivation: Derivation): JsonSchema {
  const entries = Object.entries<AnySchema>(SCHEMAS[target].entries);
  return {
    title: ARCHIVE_LABEL[derivation.language],
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, schema]) => [key, dimensionOf(key, schema, derivation)])),
    required: entries.flatMap(([key, schema]) => (unwrap(schema).isOptional ? [] : [key])),
    additionalProperties: false,
  };
}

function dimensionOf(key: string, schema: AnySchema, derivation: Derivation): JsonSchema {
  return {
    title: LABELS[key as keyof typeof LABELS][derivation.language],
    ...deriveJsonSchema(schema, key, derivation),
    ...(key === 'basic' ? { allOf: conditionsOf(derivation) } : {}),
  };
}
