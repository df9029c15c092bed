import { customerFields, fieldAt } from './fieldList.ts';
import type { FieldPath } from './generated/types.ts';
import { customerRules } from './customerRules.ts';

/**
 * Names the fields whose issues may change when a field changes, from the rules across fields: what a form must check again.
 *
 * @param path - A path of the archive; the index of an entry may be written or not.
 * @returns The other paths in form order, entries of lists with `[]`; empty when there are none.
 * @example
 * dependents('behavior.firstContactOn'); //=> ['behavior.lastFollowUpOn']
 */
export function dependents(path: string): readonly FieldPath[] {
  const generic = fieldAt(path)?.path;
  const found = new Set<FieldPath>();
  for (const { at, reads, consults } of customerRules) {
    if (at !== generic && [...reads, ...consults].some((read) => read === generic)) found.add(at);
  }
  return customerFields.flatMap((field) => (found.has(field.path) ? [field.path] : []));
}
