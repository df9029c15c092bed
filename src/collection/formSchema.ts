import * as v from 'valibot';
import { distinct, maxEntries } from '../archive/index.ts';
import type { AnySchema } from '../fields/index.ts';
import type { TemplateField } from './form.ts';
import { DIFFICULT_FIELDS } from './formLabel.ts';
import { valueSchema } from './ownSchema.ts';

/**
 * Makes the schema of the forms of a template, without refusals.
 *
 * @param fields - The fields of the template.
 * @returns The schema.
 */
export function formSchema(fields: readonly TemplateField[]): AnySchema {
  const entries = fields.map((field) => [field.key, schemaOf(field)] as const);
  return v.strictObject({ ...Object.fromEntries(entries), [DIFFICULT_FIELDS]: difficultSchema(fields) }, 'type');
}

/** Only what is essential must stand in the form; what is required beyond may be declined. */
function schemaOf(field: TemplateField): AnySchema {
  const schema = valueSchema(field);
  return field.essential ? schema : v.optional(schema);
}

/**
 * Makes the schema of the feedback that every form takes: keys of its fields, none twice.
 *
 * @param fields - The fields of a template.
 * @returns The schema.
 */
export function difficultSchema(fields: readonly TemplateField[]): AnySchema {
  const keys = v.picklist(
    fields.map(({ key }) => key),
    'option',
  );
  return v.optional(v.pipe(v.array(keys, 'type'), maxEntries(fields.length), distinct()));
}
