/**
 * The valibot schemas themselves, for composing them with others. Their issues are raw: they hold values of the record and whole parents,
 * so they must never be logged, stored or sent. `validateCustomer`, `validateCollection` and the Standard Schemas have none of that.
 *
 * @module
 */
import * as v from 'valibot';
import type { AnySchema } from '../fields/index.ts';
import { difficultSchema } from './formSchema.ts';
import type { CollectionValues } from './form.ts';
import { DIFFICULT_FIELDS } from './formLabel.ts';
import { defaultTemplate } from './template.ts';

export { RawCustomerDraftSchema, RawCustomerSchema } from '../validate/index.ts';
export { identifier } from '../identifiers/index.ts';

/**
 * The valibot schema of a form filled by the default template. It takes no blanks; a field that is not essential may be a refusal
 * `{ declined: reason }`. Its issues are raw.
 *
 * @example
 * RawCollectionSchema.type; //=> 'strict_object'
 */
export const RawCollectionSchema = /* @__PURE__ */ rawSchema() as unknown as v.GenericSchema<CollectionValues>;

// @__NO_SIDE_EFFECTS__
function rawSchema(): AnySchema {
  const refusal = v.strictObject({ declined: v.union([v.string('type'), v.null('type'), v.undefined('type')], 'type') }, 'type');
  const entries = defaultTemplate.fields.map(({ key, essential, schema }) => {
    const own = schema as unknown as AnySchema;
    return [key, essential ? own : v.optional(v.union([own, refusal], 'type'))] as const;
  });
  return v.strictObject({ ...Object.fromEntries(entries), [DIFFICULT_FIELDS]: difficultSchema(defaultTemplate.fields) }, 'type');
}
