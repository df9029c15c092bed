import { customerFields, dependents, fieldAt } from '../archive/index.ts';
import { pathText } from './paths.ts';
import type { FormPath } from './paths.ts';

/**
 * Names the fields whose change may change the issues of a field: what antd calls its dependencies, and TanStack Form the fields it listens to.
 * `dependents` answers the other way round.
 *
 * @param path - The field; in a list with its index, or without one.
 * @returns The other fields in form order; those in the same entry of a list bear its index.
 * @throws RangeError when the path names no field of the archive.
 * @example
 * dependencies('behavior.complaints[1].resolvedOn'); //=> ['behavior.complaints[1].reportedOn']
 */
export function dependencies(path: FormPath): readonly string[] {
  const text = pathText(path);
  const generic = fieldAt(text)?.path;
  if (generic === undefined) throw new RangeError('path: must name a field of the customer archive');
  const [index] = /\[\d+\]/u.exec(text) ?? ['[]'];
  return customerFields.flatMap((field) => {
    const isRead = dependents(field.path).some((dependent) => dependent === generic);
    return isRead ? [field.path.replace('[]', index)] : [];
  });
}
