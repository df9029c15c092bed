/** Which paths name fields, from the generated parts, so that nobody needs the schemas for it. */
import { genericPath } from '../archive/index.ts';
import { CUSTOMER_PARTS } from './generated/customerParts.ts';

/** The paths of all parts, entries of lists with `[]`. */
const PARTS: ReadonlySet<string> = /* @__PURE__ */ partPaths();

/**
 * Tells whether a path names a field of the customer archive: neither a dimension nor an entry of a list as a whole.
 *
 * @param path - Any value; a path may have the indexes of entries.
 * @returns `true` exactly when `fieldAt` knows a field there.
 */
export function isFieldPath(path: unknown): path is string {
  if (typeof path !== 'string') return false;
  const generic = genericPath(path);
  return generic.includes('.') && !generic.endsWith('[]') && PARTS.has(generic);
}

/**
 * Tells whether a path names a multiple choice: a list whose entries are single values.
 *
 * @param path - The path of a field.
 * @returns `true` when it does.
 */
export function isMultipleChoice(path: string): boolean {
  const entry = `${genericPath(path)}[]`;
  return PARTS.has(entry) && ![...PARTS].some((part) => part.startsWith(`${entry}.`));
}

function partPaths(): ReadonlySet<string> {
  return new Set(CUSTOMER_PARTS.map(([path]) => path));
}
