/** What decides how a copy is made: whether the file is about a human being, and the column of the outbound table. */
import { AUDIENCES } from '../fields/index.ts';
import type { OutboundColumn, Subject } from '../fields/index.ts';

/** A subject with a column of the outbound table. */
export interface Selection {
  /** A human being or an organisation. */
  readonly subject: Subject;
  /** The column. */
  readonly column: OutboundColumn;
}

const COLUMNS: readonly OutboundColumn[] = [...AUDIENCES, 'marketingWithConsent'];

/** Every subject with every column; generated copies stand in this order. */
export const SELECTIONS: readonly Selection[] = [
  ...COLUMNS.map((column) => ({ subject: 'person', column }) as const),
  ...COLUMNS.map((column) => ({ subject: 'organisation', column }) as const),
];

/**
 * Counts a subject and a column of the outbound table.
 *
 * @param subject - A human being or an organisation.
 * @param column - The column.
 * @returns Their place among `SELECTIONS`.
 */
export function selectionOf(subject: Subject, column: OutboundColumn): number {
  return COLUMNS.indexOf(column) + (subject === 'person' ? 0 : COLUMNS.length);
}
