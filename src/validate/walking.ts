import type { Finding, Keys, Walk } from './note.ts';

/** A walk that looks up parts by their paths. */
export interface Collecting extends Walk {
  /** The parts of the record by path. */
  readonly parts: ReadonlyMap<string, Finding['part']>;
  /** Whether plain objects inherit nothing, so that what is enumerated is their own. */
  readonly isClean: boolean;
  /** What is wrong with single values, once all of them were looked at. */
  readonly faults: readonly Finding[];
}

/** Stands for a group that is not there. */
export const NOTHING_THERE: Readonly<Record<string, unknown>> = /* @__PURE__ */ Object.freeze({});

/**
 * Looks up a part.
 *
 * @param walk - The walk.
 * @param path - The path of the part, entries of lists with `[]`.
 * @returns The part.
 * @throws Error when generated code and its parts do not belong together.
 */
export function partAt({ parts }: Collecting, path: string): Finding['part'] {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`${path} is no part of the record.`);
  return part;
}

/**
 * Looks up the part that stands at a place of the record.
 *
 * @param walk - The walk.
 * @param keys - The place.
 * @returns The part.
 * @throws Error when generated code and its parts do not belong together.
 */
export function partIn(walk: Collecting, keys: Keys): Finding['part'] {
  let path = '';
  for (const key of keys) path += typeof key === 'number' ? '[]' : path === '' ? key : `.${key}`;
  return partAt(walk, path);
}

/**
 * Tells whether plain objects inherit nothing that can be enumerated.
 *
 * @returns `true` when what is enumerated is their own.
 */
export function inheritsNothing(): boolean {
  for (const _ in NOTHING_THERE) return false;
  return true;
}
