import type { Bilingual } from '../../fields/index.ts';
import { engineOf } from '../../validate/index.ts';
import type { Engine, RecordKind, ValidationResult } from '../../validate/index.ts';
import type { CollectionCode } from '../code.ts';
import { knownFields } from '../knownFields.ts';
import type { Brief } from '../form.ts';
import { collectionSettings } from '../options.ts';
import type { CollectionOptions } from '../options.ts';
import { readTemplateFields } from '../template.ts';
import { BriefSchema } from './briefSchema.ts';

const BRIEF_LABEL: Bilingual = { zh: '客户信息收集需求确认单', en: 'brief' };

const run: Engine = /* @__PURE__ */ engineOf(/* @__PURE__ */ briefKind());

/**
 * Validates a brief: every field, all in one pass. Blanks count as absent. Nothing throws but a wrong option.
 *
 * Hint: with `asOf`, a day that has passed is a warning. The names of the fields wanted are free: what is no field yet can be added to a template.
 *
 * @param brief - Any value.
 * @param options - The day and the language.
 * @returns `ok` with the brief (the input itself when it holds no blank, else a copy without) and warnings, or all issues.
 * @throws RangeError when an option is wrong, naming it.
 * @example
 * validateBrief({}).issues[0].path; //=> 'scenario'
 */
export function validateBrief(brief: unknown, options?: CollectionOptions): ValidationResult<Brief, CollectionCode> {
  return run(brief, collectionSettings(options)) as ValidationResult<Brief, CollectionCode>;
}

function briefKind(): RecordKind {
  const known = knownFields(readTemplateFields(BriefSchema));
  return {
    schema: BriefSchema,
    fieldAt: (path) => known.get(path),
    label: BRIEF_LABEL,
    partLabels: {},
    rules: [
      {
        severity: 'warning',
        at: 'dueOn',
        reads: ['dueOn'],
        consults: [],
        whenAbsent: false,
        needsDay: false,
        judge: ([dueOn], asOf) => (asOf !== undefined && (dueOn as string) < asOf ? 'dueOn.past' : undefined),
      },
    ],
    repairsOf: () => () => false,
  };
}
