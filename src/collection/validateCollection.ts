import type { Asked, Issue, Settings, ValidationResult } from '../validate/index.ts';
import type { CollectionCode } from './code.ts';
import { compiled, compiledBefore } from './compile.ts';
import type { CompiledTemplate } from './compile.ts';
import type { CollectionValues, Template, TemplateField } from './form.ts';
import { issueOf } from './messages.ts';
import { collectionSettings } from './options.ts';
import type { CollectionOptions } from './options.ts';
import { refusalOf, separateRefusals } from './refusals.ts';
import type { Refusal, SeparatedForm } from './refusals.ts';
import { assertTemplate, templateIssues } from './templateFaults.ts';

/** What validation of a form answers: as for a customer file, and what follows from refusals. */
export type CollectionResult = ValidationResult<CollectionValues, CollectionCode> & {
  /** What follows from each refusal, in the order of the template. A refusal never makes a form invalid, unless the field is essential. */
  readonly refusals: readonly Refusal[];
};

/**
 * Validates a filled form by its template: every field and the rules across fields, all in one pass. Blanks count as absent.
 * A field that is not essential may hold a refusal `{ declined: reason }` in place of a value.
 * Nothing throws but a wrong option; no answer holds a value of an invalid form.
 *
 * @param template - The template, such as `defaultTemplate`.
 * @param values - Any value.
 * @param options - The day and the language.
 * @returns `ok` with the values (the input itself when it holds no blank, else a copy without) and warnings, or all issues; and the refusals.
 * @throws RangeError when the template is none, or an option is wrong, naming it.
 * @example
 * validateCollection(defaultTemplate, {}).issues[0].code; //=> 'required'
 * validateCollection(defaultTemplate, { budget: { declined: '不便透露' } }).refusals[0].propose; //=> 'dropField'
 */
export function validateCollection(template: Template, values: unknown, options?: CollectionOptions): CollectionResult {
  return runCollection(template, values, collectionSettings(options), 'all');
}

/**
 * Validates a filled form as `validateCollection` does, with options that are checked.
 *
 * @param template - The template.
 * @param values - Any value.
 * @param settings - The complete settings.
 * @param asked - Whether warnings are asked for too.
 * @returns As `validateCollection`.
 * @throws RangeError when the template is none.
 */
export function runCollection(template: Template, values: unknown, settings: Settings, asked: Asked): CollectionResult {
  const known = compiledBefore(template);
  if (known !== undefined) return judge(known, values, settings, asked);
  assertTemplate(template);
  const issues = templateIssues(template, settings.messages);
  return issues.length === 0 ? judge(compiled(template), values, settings, asked) : { ok: false, issues, warnings: [], refusals: [] };
}

function judge(template: CompiledTemplate, values: unknown, settings: Settings, asked: Asked): CollectionResult {
  const separated = separateRefusals(values, template.fields);
  return separated === undefined ? judgeWhole(template, values, settings, asked) : judgeRest(template, separated, settings, asked);
}

function judgeWhole({ engine, demanded }: CompiledTemplate, values: unknown, { asOf, messages }: Settings, asked: Asked): CollectionResult {
  const answer = engine(values, { asOf, messages, require: demanded }, asked) as ValidationResult<CollectionValues, CollectionCode>;
  // Not by spreading, which takes several times as long.
  return answer.ok
    ? { ok: true, value: answer.value, warnings: answer.warnings, refusals: [] }
    : { ok: false, issues: answer.issues, warnings: answer.warnings, refusals: [] };
}

function judgeRest(
  { engine, fields, demanded }: CompiledTemplate,
  { rest, declined, restore }: SeparatedForm,
  settings: Settings,
  asked: Asked,
): CollectionResult {
  const keys = new Set(declined.map(({ key }) => key));
  const require = demanded.filter((key) => !keys.has(key));
  const result = engine(rest, { ...settings, require }, asked) as ValidationResult<unknown, CollectionCode>;
  const refusals = declined.filter(({ essential }) => !essential).map((field) => refusalOf(field, settings.messages.language));
  // Nobody is asked for what was declined.
  const warnings = result.warnings.filter(({ path }) => !keys.has(path));
  if (result.ok) return { ok: true, value: restore(result.value) as CollectionValues, warnings, refusals };
  return { ok: false, issues: result.issues.map((issue) => refusedEssential(issue, fields, keys, settings)), warnings, refusals };
}

/** An essential field that was declined is missing for a reason. */
function refusedEssential(
  issue: Issue<CollectionCode>,
  fields: ReadonlyMap<string, TemplateField>,
  declined: ReadonlySet<string>,
  { messages }: Settings,
): Issue<CollectionCode> {
  const field = declined.has(issue.path) ? fields.get(issue.path) : undefined;
  return field === undefined ? issue : issueOf(messages, 'declined.essential', [field.key], field.label);
}
