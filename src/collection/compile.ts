/** What a template means for validation: closures made once for a template, without generated code, and kept as long as the template is. */
import * as v from 'valibot';
import { distinct, maxEntries } from '../archive/index.ts';
import type { AnySchema } from '../fields/index.ts';
import { engineOf } from '../validate/index.ts';
import type { Engine } from '../validate/index.ts';
import type { Template, TemplateField } from './form.ts';
import { DIFFICULT_FIELDS, DIFFICULT_LABEL, FORM_LABEL } from './formLabel.ts';
import { knownFields } from './knownFields.ts';
import { guarded } from './ownSchema.ts';
import { rulesFor } from './rules.ts';

/** A template ready to validate forms. */
export interface CompiledTemplate {
  /** Validates a form without refusals. */
  readonly engine: Engine;
  /** The fields by key. */
  readonly fields: ReadonlyMap<string, TemplateField>;
  /** The fields that are required and may be declined all the same. */
  readonly demanded: readonly string[];
}

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

function compile({ fields }: Template): CompiledTemplate {
  const entries = fields.map((field) => [field.key, schemaOf(field)] as const);
  const schema = v.strictObject({ ...Object.fromEntries(entries), [DIFFICULT_FIELDS]: difficultSchema(fields) }, 'type');
  const known = knownFields(fields);
  return {
    engine: engineOf({
      schema,
      fieldAt: (path) => known.get(path),
      label: FORM_LABEL,
      partLabels: { [DIFFICULT_FIELDS]: DIFFICULT_LABEL },
      rules: rulesFor(fields),
      repairsOf: () => NOTHING,
    }),
    fields: new Map(fields.map((field) => [field.key, field])),
    demanded: fields.filter(({ requirement, essential }) => requirement === 'required' && !essential).map(({ key }) => key),
  };
}

const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** Only what is essential must stand in the form; what is required beyond may be declined. */
function schemaOf(field: TemplateField): AnySchema {
  const schema = field.isOwn === true ? guarded(field.schema) : (field.schema as unknown as AnySchema);
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
