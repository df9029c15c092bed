/** What a template means for validation: closures made once for a template, without generated code, and kept as long as the template is. */
import { engineFrom, engineOf, generatedChecker, partsOf } from '../validate/index.ts';
import type { Engine, GeneratedCode, RecordKind } from '../validate/index.ts';
import type { Template, TemplateField } from './form.ts';
import { DIFFICULT_FIELDS, DIFFICULT_LABEL, FORM_LABEL } from './formLabel.ts';
import { formSchema } from './formSchema.ts';
import { DEFAULT_RULES, collectForm, judgeErrors, judgeWarnings } from './generated/defaultForm.ts';
import { knownFields } from './knownFields.ts';
import { FORM_ANSWERS } from './quickAnswers.ts';
import { rulesFor } from './rules.ts';
import { defaultTemplate } from './template.ts';

/** A template ready to validate forms. */
export interface CompiledTemplate {
  /** Validates a form without refusals. */
  readonly engine: Engine;
  /** The fields by key. */
  readonly fields: ReadonlyMap<string, TemplateField>;
  /** The fields that are required and may be declined all the same. */
  readonly demanded: readonly string[];
}

const defaultForm: Omit<GeneratedCode, 'parts'> = { collect: collectForm, judgeErrors, judgeWarnings, rules: DEFAULT_RULES };

const kept = /* @__PURE__ */ new WeakMap<Template, CompiledTemplate>();

/**
 * Gives what was compiled of a template before.
 *
 * @param template - Any value.
 * @returns What validates its forms; `undefined` when nothing was compiled of it.
 */
export function compiledBefore(template: Template): CompiledTemplate | undefined {
  return kept.get(template);
}

/**
 * Compiles a template, once.
 *
 * @param template - A template without faults.
 * @returns What validates its forms.
 */
export function compiled(template: Template): CompiledTemplate {
  const made = kept.get(template) ?? compile(template);
  kept.set(template, made);
  return made;
}

function compile(template: Template): CompiledTemplate {
  const { fields } = template;
  const kind = kindOf(fields);
  return {
    // The template that most forms are made of needs no closures: its code was generated.
    engine:
      template === defaultTemplate
        ? engineFrom(generatedChecker({ ...defaultForm, parts: partsOf(kind) }, kind.repairsOf))
        : engineOf(kind),
    fields: new Map(fields.map((field) => [field.key, field])),
    demanded: fields.filter(({ requirement, essential }) => requirement === 'required' && !essential).map(({ key }) => key),
  };
}

/**
 * Says what validation must know of the forms of a template.
 *
 * @param fields - The fields of the template.
 * @returns The kind of record.
 */
export function kindOf(fields: readonly TemplateField[]): RecordKind {
  const known = knownFields(fields);
  return {
    schema: formSchema(fields),
    fieldAt: (path) => known.get(path),
    label: FORM_LABEL,
    partLabels: { [DIFFICULT_FIELDS]: DIFFICULT_LABEL },
    rules: rulesFor(fields),
    quick: FORM_ANSWERS,
    repairsOf: () => () => false,
  };
}
