/** The names that callers give: columns, tables, views. They are lists of parts, never dotted texts, and are checked before they are quoted. */
import { isWellFormed } from '../text/index.ts';
import type { Dialect } from './dialect.ts';

/** A name in its parts, `['crm', 'customer']`; a text is a name of one part. */
export type SqlName = string | readonly string[];

/**
 * Checks a name.
 *
 * @param name - What the caller gave.
 * @param option - What the option is called.
 * @param dialect - The dialect, which may limit the length.
 * @returns The parts.
 * @throws RangeError that names the option, never the name.
 */
export function readName(name: unknown, option: string, dialect: Dialect): readonly string[] {
  const parts: unknown[] = Array.isArray(name) ? [...(name as unknown[])] : [name];
  if (parts.length === 0 || !parts.every((part) => isName(part, dialect))) {
    throw new RangeError(`${option}: must be a name, or a list of its parts, that the dialect can quote`);
  }
  return parts;
}

function isName(part: unknown, { takesIdentifier }: Dialect): part is string {
  return typeof part === 'string' && part !== '' && !part.includes('\0') && isWellFormed(part) && takesIdentifier(part);
}
