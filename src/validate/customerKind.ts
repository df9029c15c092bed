import { ARCHIVE_LABEL, EXTRA_LABEL, customerRules, dimensions, fieldAt } from '../archive/index.ts';
import type { AnySchema } from '../fields/index.ts';
import type { RecordKind } from './kind.ts';
import { repairsIn } from './normalize/index.ts';

/**
 * Makes the kind of record of a customer schema: the file, or the draft that has no number yet.
 *
 * @param schema - The schema.
 * @returns The kind.
 */
// @__NO_SIDE_EFFECTS__
export function customerKind(schema: AnySchema): RecordKind {
  return {
    schema,
    fieldAt,
    label: ARCHIVE_LABEL,
    partLabels: { ...dimensions, extra: EXTRA_LABEL },
    rules: customerRules,
    repairsOf: repairsIn,
  };
}
