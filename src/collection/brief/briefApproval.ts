import { customerFields } from '../../archive/index.ts';
import type { FieldPath } from '../../archive/index.ts';
import type { Issue } from '../../validate/index.ts';
import type { CollectionCode } from '../code.ts';
import type { Brief, Template } from '../form.ts';
import { FORM_LABEL } from '../formLabel.ts';
import { issueOf } from '../messages.ts';
import { collectionLanguage } from '../options.ts';
import type { CollectionOptions } from '../options.ts';
import { builtInField } from '../template.ts';
import { assertTemplate, templateIssues } from '../templateFaults.ts';
import { validateBrief } from './validateBrief.ts';

/** The approval that an export for `requester` or `collaborator` needs. */
export interface BriefApproval {
  /** The kind of approval. */
  readonly kind: 'brief';
  /** That it was confirmed. */
  readonly state: 'confirmed';
  /** The paths of the archive that it allows. */
  readonly fields: readonly FieldPath[];
}

/** What `briefApproval` answers. */
export type BriefApprovalResult =
  | {
      /** The brief can approve an export. */
      readonly ok: true;
      /** The approval. */
      readonly approval: BriefApproval;
    }
  | {
      /** The brief approves nothing. */
      readonly ok: false;
      /** What speaks against it. */
      readonly issues: readonly Issue<CollectionCode>[];
    };

/**
 * Makes the approval of an export of a brief: the fields of the archive that the brief asks for, of those that the confirmed template has.
 *
 * Hint: a field of the form stands for the fields of the archive that it goes to, and a path of the archive for itself. What is neither is left out.
 *
 * @param brief - A brief, any value.
 * @param template - The confirmed template that the brief was collected with.
 * @param options - The language of the issues.
 * @returns The approval, or the issues of the brief; `template.state` when the template is a draft.
 * @throws RangeError when the template is none, or an option is wrong, naming it.
 * @example
 * briefApproval({}, defaultTemplate).ok; //=> false
 */
export function briefApproval(brief: unknown, template: Template, options?: Pick<CollectionOptions, 'messages'>): BriefApprovalResult {
  assertTemplate(template);
  const messages = collectionLanguage(options);
  const checked = validateBrief(brief, { messages });
  const issues = [...(checked.ok ? [] : checked.issues), ...templateIssues(template, messages)];
  if (template.state !== 'confirmed') issues.push(issueOf(messages, 'template.state', ['template'], FORM_LABEL));
  if (!checked.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, approval: { kind: 'brief', state: 'confirmed', fields: pathsOf(checked.value, template) } };
}

/** In the order of the archive, each once. */
function pathsOf({ fields }: Brief, template: Template): readonly FieldPath[] {
  const asked = new Map<string, readonly string[]>(template.fields.map(({ key, archive = [] }) => [key, archive]));
  const wanted = new Set<string>(fields.flatMap((name) => asked.get(name) ?? (builtInField(name) === undefined ? [name] : [])));
  return customerFields.flatMap(({ path }) => (wanted.has(path) ? [path] : []));
}
