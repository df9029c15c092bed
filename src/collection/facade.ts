import { formJsonSchema } from '../archive/index.ts';
import { standardConverter } from '../validate/index.ts';
import type { StandardSchema } from '../validate/index.ts';
import type { CollectionValues, Template } from './form.ts';
import { collectionSettings } from './options.ts';
import type { CollectionOptions } from './options.ts';
import { assertTemplate } from './templateFaults.ts';
import { runCollection } from './validateCollection.ts';

/**
 * A validator of filled forms by the Standard Schema specification, version 1, that also describes the form by Standard JSON Schema. Its issues hold no
 * value of the form.
 */
export type CollectionSchema = StandardSchema<Readonly<Record<string, unknown>>, CollectionValues>;

/**
 * Makes a Standard Schema for the forms of a template, for form libraries and servers that take one.
 *
 * @param template - The template.
 * @param options - As of `validateCollection`.
 * @returns The schema.
 * @throws RangeError when the template is none, or an option is wrong, naming it.
 * @example
 * createCollectionSchema(defaultTemplate)['~standard'].validate({}).issues[0].path; //=> ['companyName']
 * createCollectionSchema(defaultTemplate)['~standard'].jsonSchema.input({ target: 'draft-2020-12' })['title']; //=> '客户信息收集表'
 */
export function createCollectionSchema(template: Template, options?: CollectionOptions): CollectionSchema {
  assertTemplate(template);
  const settings = collectionSettings(options);
  const { language } = settings.messages;
  return Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: 'customer-archive',
      validate: (value: unknown) => {
        // The specification has no place for warnings.
        const result = runCollection(template, value, settings, 'errors');
        if (result.ok) return { value: result.value };
        return { issues: result.issues.map(({ message, keys }) => ({ message, path: keys })) };
      },
      jsonSchema: standardConverter(() => formJsonSchema(template, { language, formats: new Map(), gaps: [] })),
    }),
  });
}
