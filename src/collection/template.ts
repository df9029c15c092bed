import { entriesOf, itemOf, unwrap } from '../fields/index.ts';
import type { AnySchema } from '../fields/index.ts';
import { declarationOf } from './declare.ts';
import { CollectionSchema, OptionalFieldsSchema } from './fields.ts';
import type { FieldSchema, Template, TemplateField } from './form.ts';

/** The name of the default template and of all that are made from it. */
const DEFAULT_NAME = '客户信息收集表';

/**
 * The default template, version 1: thirteen fields, those with `essential` must be filled in. Frozen.
 *
 * @example
 * defaultTemplate.fields.map(({ key }) => key).slice(0, 3); //=> ['companyName', 'industry', 'contactName']
 */
export const defaultTemplate: Template = /* @__PURE__ */ frozenTemplate({
  name: DEFAULT_NAME,
  version: 1,
  state: 'confirmed',
  fields: /* @__PURE__ */ readTemplateFields(CollectionSchema),
});

/**
 * The fields that stand ready to be added to a template: 客户过往合作痛点 `painPoints`, 产品功能优先级 `featurePriorities`. Frozen.
 *
 * @example
 * optionalFields.map(({ key }) => key); //=> ['painPoints', 'featurePriorities']
 */
export const optionalFields: readonly TemplateField[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ readTemplateFields(OptionalFieldsSchema),
);

const builtIn: ReadonlyMap<string, TemplateField> = /* @__PURE__ */ new Map(
  [...defaultTemplate.fields, ...optionalFields].map((field) => [field.key, field]),
);

/**
 * Looks up a field that the library declares.
 *
 * @param key - A key.
 * @returns The field, or `undefined` when the library has none of that name.
 */
export function builtInField(key: string): TemplateField | undefined {
  return builtIn.get(key);
}

/**
 * Tells whether a field is the library's own, perhaps required or made optional, and not one of the same name.
 *
 * @param field - A field of a template.
 * @param key - Which field is meant; by default whichever bears its name.
 * @returns `true` when it is.
 */
export function isBuiltIn(field: TemplateField, key = field.key): boolean {
  return field.key === key && builtIn.get(key)?.schema === field.schema;
}

/**
 * Freezes a template, so that what was compiled from it stays true.
 *
 * @param template - The template.
 * @returns The same template.
 */
// @__NO_SIDE_EFFECTS__
export function frozenTemplate(template: Template): Template {
  Object.freeze(template.fields);
  return Object.freeze(template);
}

/**
 * Reads the fields of a form from its schema.
 *
 * @param schema - An object schema whose entries are declared.
 * @returns The fields in the order of their declaration.
 */
// @__NO_SIDE_EFFECTS__
export function readTemplateFields(schema: AnySchema): readonly TemplateField[] {
  return Object.entries(entriesOf(schema) ?? {}).flatMap(([key, entry]) => {
    const declaration = declarationOf(entry);
    if (declaration === undefined) return [];
    const { inner } = unwrap(entry);
    const item = itemOf(inner);
    const items = item === undefined ? {} : { items: readTemplateFields(item) };
    return [Object.freeze({ key, ...declaration, ...items, schema: inner as unknown as FieldSchema })];
  });
}
