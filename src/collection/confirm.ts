import type { Issue } from '../validate/index.ts';
import type { CollectionCode } from './code.ts';
import type { Template } from './form.ts';
import { collectionLanguage } from './options.ts';
import type { CollectionOptions } from './options.ts';
import { frozenTemplate } from './template.ts';
import { assertTemplate, templateIssues } from './templateFaults.ts';

/** What confirming answers. */
export type ConfirmResult =
  | {
      /** The template can be used. */
      readonly ok: true;
      /** The template as it was, confirmed. */
      readonly template: Template;
    }
  | {
      /** The template cannot be used. */
      readonly ok: false;
      /** What is wrong with it. */
      readonly issues: readonly Issue<CollectionCode>[];
    };

/**
 * Confirms a template, once the requester has agreed to its differences. Who may confirm, the application decides.
 *
 * @param template - The template.
 * @param options - The language of the issues.
 * @returns The same version, confirmed; or what is wrong with a template that was made by hand: an essential field missing, a field twice.
 * @throws RangeError when the template is none, or an option is wrong, naming it.
 * @example
 * confirmTemplate(customizeTemplate(defaultTemplate, { remove: ['remarks'] }).template).template.state; //=> 'confirmed'
 */
export function confirmTemplate(template: Template, options?: Pick<CollectionOptions, 'messages'>): ConfirmResult {
  assertTemplate(template);
  const issues = templateIssues(template, collectionLanguage(options));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, template: template.state === 'confirmed' ? template : frozenTemplate({ ...template, state: 'confirmed' }) };
}
