/** What the page knows, and how it changes. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Verdict } from './checks.ts';
import { pathOf, writeAt } from './record.ts';
import type { Key } from './record.ts';

/** The record and how far the user has come with it. */
export interface ArchiveState {
  /** The record. */
  readonly record: unknown;
  /** Fields that the user has left: what is missing there is shown. */
  readonly left: ReadonlySet<string>;
  /** Whether everything that is missing is shown. */
  readonly isChecked: boolean;
  /** The field that changed last. */
  readonly lastPath: string;
}

/** What can happen to it. */
export type ArchiveEvent =
  | { readonly type: 'write'; readonly keys: readonly Key[]; readonly value: unknown }
  | { readonly type: 'leave'; readonly path: string }
  | { readonly type: 'load'; readonly record: unknown; readonly isChecked: boolean }
  | { readonly type: 'check' };

/**
 * Makes the state of a record that was just loaded.
 *
 * @param record - The record.
 * @param isChecked - Whether everything that is missing is shown.
 * @returns The state.
 */
export function startWith(record: unknown, isChecked: boolean): ArchiveState {
  return { record, left: new Set(), isChecked, lastPath: '' };
}

/**
 * Gives the state after an event.
 *
 * @param state - The state before.
 * @param event - What happened.
 * @returns The state after.
 */
export function reduceArchive(state: ArchiveState, event: ArchiveEvent): ArchiveState {
  switch (event.type) {
    case 'write':
      return { ...state, record: writeAt(state.record, event.keys, event.value) ?? {}, lastPath: pathOf(event.keys) };
    case 'leave':
      return state.left.has(event.path) ? state : { ...state, left: new Set(state.left).add(event.path) };
    case 'load':
      return startWith(event.record, event.isChecked);
    case 'check':
      return { ...state, isChecked: true };
  }
}

/** What every part of the archive form may ask for and do. */
export interface Archive {
  /** The state. */
  readonly state: ArchiveState;
  /** What the library says of the record. */
  readonly verdict: Verdict;
  /** The day of judgement. */
  readonly asOf: string;
  /** Writes a field. */
  readonly write: (keys: readonly Key[], value: unknown) => void;
  /** Notes that a field was left. */
  readonly leave: (path: string) => void;
  /** Makes the repair of one field. */
  readonly repair: (path: string) => void;
  /** Makes every repair. */
  readonly repairAll: () => void;
  /** Shows everything that is missing. */
  readonly check: () => void;
  /** Says a sentence to users of screen readers. */
  readonly announce: (sentence: string) => void;
  /** Goes to a field. */
  readonly goTo: (path: string) => void;
}

/** The archive form that is shown. */
export const ArchiveContext = createContext<Archive | undefined>(undefined);

/**
 * Gives the archive form that a part belongs to.
 *
 * @returns The form.
 */
export function useArchive(): Archive {
  const archive = useContext(ArchiveContext);
  if (archive === undefined) throw new Error('ArchiveContext is missing');
  return archive;
}
