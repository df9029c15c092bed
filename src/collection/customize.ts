import type { Issue } from '../validate/index.ts';
import { changedFields } from './changedFields.ts';
import type { TemplateChanges } from './changedFields.ts';
import type { CollectionCode } from './code.ts';
import { differencesBetween } from './differences.ts';
import type { TemplateDifference } from './differences.ts';
import type { Template } from './form.ts';
import { issueOf } from './messages.ts';
import { collectionLanguage } from './options.ts';
import type { CollectionOptions } from './options.ts';
import { frozenTemplate } from './template.ts';
import { assertTemplate, templateIssues } from './templateFaults.ts';

/** What customising answers. */
export type CustomizeResult =
  | {
      /** The changes were made. */
      readonly ok: true;
      /** The new version, a draft until it is confirmed. */
      readonly template: Template;
      /** What differs from the version before, for the requester to confirm. */
      readonly differences: readonly TemplateDifference[];
    }
  | {
      /** Nothing was changed. */
      readonly ok: false;
      /** Everything that speaks against the changes. */
      readonly issues: readonly Issue<CollectionCode>[];
    };

/**
 * Changes a template: makes fields optional, removes, adds, requires and orders them, in this sequence. The template itself is not changed.
 *
 * @param template - The template to start from, such as `defaultTemplate`.
 * @param changes - What to change.
 * @param options - The language of the issues.
 * @returns A new version with its differences to confirm, or all issues.
 * @throws RangeError when the template is none, or an option is wrong, naming it.
 * @example
 * customizeTemplate(defaultTemplate, { add: ['painPoints'] }).template.version; //=> 2
 * customizeTemplate(defaultTemplate, { remove: ['contact'] }).issues[0].code; //=> 'remove.required'
 */
export function customizeTemplate(
  template: Template,
  changes: TemplateChanges,
  options?: Pick<CollectionOptions, 'messages'>,
): CustomizeResult {
  assertTemplate(template);
  const messages = collectionLanguage(options);
  const faults = templateIssues(template, messages);
  if (faults.length > 0) return { ok: false, issues: faults };
  const { fields, faults: found } = changedFields(template.fields, changes);
  const issues = found.map(({ code, keys, label }) => issueOf(messages, code, keys, label));
  if (issues.length > 0) return { ok: false, issues };
  const { scenario } = changes;
  const next = {
    ...template,
    version: template.version + 1,
    state: 'draft',
    fields,
    ...(scenario === undefined ? {} : { scenario }),
  } as const;
  return { ok: true, template: frozenTemplate(next), differences: differencesBetween(template, next) };
}
