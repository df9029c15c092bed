import { ownValue } from '../../fields/index.ts';
import { isPrintableKey } from '../../validate/index.ts';
import type { Template, TemplateField } from '../form.ts';
import { defaultTemplate, optionalFields } from '../template.ts';
import { assertTemplate } from '../templateFaults.ts';

/**
 * Gives the fields of a template that have a key and a label.
 *
 * @param template - The template; without one the fields that the library declares.
 * @returns Its fields in the order of the form.
 * @throws RangeError when it is no template.
 */
export function fieldsOf(template: Template | undefined): readonly TemplateField[] {
  if (template === undefined) return [...defaultTemplate.fields, ...optionalFields];
  assertTemplate(template);
  return template.fields.filter(isField);
}

/** A template may be written by hand. */
function isField(field: unknown): boolean {
  const key = ownValue(field, 'key');
  return typeof key === 'string' && isPrintableKey(key) && typeof ownValue(ownValue(field, 'label'), 'zh') === 'string';
}
