import { ARCHIVE_LABEL, EXTRA_LABEL, customerRules, dimensions, fieldAt } from '../archive/index.ts';
import type { AnySchema } from '../fields/index.ts';
import type { RecordKind } from './kind.ts';
import { normalizeCustomer } from './normalize/index.ts';

/**
 * Makes the kind of record of a customer schema: the file, or the draft that has no number yet.
 *
 * @param schema - The schema.
 * @returns The kind.
 */
// @__NO_SIDE_EFFECTS__
export function customerKind(schema: AnySchema): RecordKind {
  return { schema, fieldAt, label: ARCHIVE_LABEL, partLabels: { ...dimensions, extra: EXTRA_LABEL }, rules: customerRules, repairsOf };
}

/** The places at which a repair can be proposed. */
function repairsOf(input: unknown): ReadonlySet<string> {
  return new Set(normalizeCustomer(input).changes.map(({ path }) => path));
}
