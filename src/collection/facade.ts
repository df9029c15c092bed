import type { StandardSchema } from '../validate/index.ts';
import type { CollectionValues, Template } from './form.ts';
import { collectionSettings } from './options.ts';
import type { CollectionOptions } from './options.ts';
import { assertTemplate } from './templateFaults.ts';
import { validateCollection } from './validateCollection.ts';

/** A validator of filled forms by the Standard Schema specification, version 1. Its issues hold no value of the form. */
export interface CollectionSchema {
  /** The properties of the specification. */
  readonly '~standard': Omit<StandardSchema<Readonly<Record<string, unknown>>, CollectionValues>['~standard'], 'jsonSchema'>;
}

/**
 * Makes a Standard Schema for the forms of a template, for form libraries and servers that take one.
 *
 * @param template - The template.
 * @param options - As of `validateCollection`.
 * @returns The schema.
 * @throws RangeError when the template is none, or an option is wrong, naming it.
 * @example
 * createCollectionSchema(defaultTemplate)['~standard'].validate({}).issues[0].path; //=> ['companyName']
 */
export function createCollectionSchema(template: Template, options?: CollectionOptions): CollectionSchema {
  assertTemplate(template);
  collectionSettings(options);
  return Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: 'customer-archive',
      validate: (value: unknown) => {
        const result = validateCollection(template, value, options);
        if (result.ok) return { value: result.value };
        return { issues: result.issues.map(({ message, keys }) => ({ message, path: keys })) };
      },
    }),
  });
}
