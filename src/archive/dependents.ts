import { customerFields, fieldAt } from './fieldList.ts';
import type { FieldPath } from './generated/types.ts';
import { customerRules } from './customerRules.ts';

/**
 * Names the fields whose issues may change when a field changes: those of the rules across fields, and those that a group must have as soon as
 * anything of it is filled in. What a form must check again.
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
  for (const sibling of requiredBeside(generic)) found.add(sibling);
  return customerFields.flatMap((field) => (found.has(field.path) ? [field.path] : []));
}

/** What the group of a field must have, besides the field. */
function requiredBeside(path: string | undefined): readonly FieldPath[] {
  const group = fieldAt(path?.split('.').slice(0, -1).join('.') ?? '');
  if (group?.control !== 'group') return [];
  const others = customerFields.filter((field) => field.path !== path && field.path.startsWith(`${group.path}.`));
  return others.flatMap((field) => (field.requirement === 'required' ? [field.path] : []));
}
