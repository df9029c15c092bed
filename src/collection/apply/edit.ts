import { readObject } from '../../fields/index.ts';
import type { CollectionConflict } from '../audit/compareWithHistory.ts';
import type { CollectionValues } from '../form.ts';

/** A value that a form brings into a file. */
export interface Edit {
  /** The key of the form. */
  readonly key: string;
  /** The field of the archive: `need.budget`. */
  readonly path: string;
  /** The new value. */
  readonly value: unknown;
}

/** What a part of a form would change, and what is in conflict. */
export interface Edits {
  /** What can be applied. */
  readonly edits: readonly Edit[];
  /** What is left to decide. */
  readonly conflicts: readonly CollectionConflict[];
}

/** Says which value of a conflict is right; `undefined` when nobody has decided. */
export type Proposal = (conflict: CollectionConflict) => 'before' | 'after' | undefined;

/** Decides between two values of a form; `after` too where they are the same. */
export type Decide = (before: Partial<CollectionValues>, after: Partial<CollectionValues>) => ReturnType<Proposal>;

/**
 * Copies a record with a value in its place; dimensions on the way that are missing are made.
 *
 * @param holder - The record; it is not changed.
 * @param keys - The place.
 * @param value - The value.
 * @returns The copy.
 */
export function withValue(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const entries = new Map(readObject(holder));
  return Object.fromEntries(entries.set(key, withValue(entries.get(key), rest, value)));
}
