/** What the parts of the collection form share. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Key } from '../record.ts';
import type { FormVerdict } from './judge.ts';

/** The form and what can be done with it. */
export interface Collection {
  /** What was filled in. */
  readonly values: unknown;
  /** What the library says of it. */
  readonly verdict: FormVerdict;
  /** Fields that the user has left: what is missing there is shown. */
  readonly left: ReadonlySet<string>;
  /** Whether everything that is missing is shown. */
  readonly isChecked: boolean;
  /** Writes a field. */
  readonly write: (keys: readonly Key[], value: unknown) => void;
  /** Notes that a field was left. */
  readonly leave: (path: string) => void;
  /** Says a sentence to users of screen readers. */
  readonly announce: (sentence: string) => void;
  /** Goes to a field. */
  readonly goTo: (path: string) => void;
}

/** The collection form that is shown. */
export const CollectionContext = createContext<Collection | undefined>(undefined);

/**
 * Gives the collection form that a part belongs to.
 *
 * @returns The form.
 */
export function useCollection(): Collection {
  const collection = useContext(CollectionContext);
  if (collection === undefined) throw new Error('CollectionContext is missing');
  return collection;
}

/**
 * Makes the identifier of a field of the collection form.
 *
 * @param path - `decisionMakers[0].name`.
 * @returns An identifier without points and brackets.
 */
export function formIdOf(path: string): string {
  return `c-${path.replace(/\W+/gu, '-').replace(/-$/u, '')}`;
}
