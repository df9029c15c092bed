/** Lists and groups in one cell. */
import type { CustomerField, FieldPath } from '../../archive/index.ts';
import { isBlank } from '../../text/index.ts';
import type { EntryLayout } from './entryLayout.ts';
import { ENTRY_SEPARATORS, cut } from './pieces.ts';
import type { CellProblem } from './problems.ts';
import { readEntry } from './readEntry.ts';
import { entriesOf } from './readRecord.ts';
import { writeEntry } from './writeEntry.ts';

/** What was read of a cell. */
export interface CellReading {
  /** The field; absent when none can be told. */
  readonly path?: FieldPath;
  /** Its value; absent when nothing may be kept. */
  readonly value?: unknown;
  /** What could not be read. */
  readonly problems: readonly CellProblem[];
}

/**
 * Writes the entries of a list.
 *
 * @param list - The list; anything else has no entries.
 * @param layout - How its entries are written.
 * @returns The text of the cell.
 */
export function writeList(list: unknown, layout: EntryLayout): string {
  const entries = entriesOf(list).map((entry) => writeEntry(entry, layout));
  return entries.filter((text) => text !== '').join('；');
}

/**
 * Reads a list.
 *
 * @param text - The text of the cell.
 * @param field - The field.
 * @param layout - How its entries are written.
 * @returns The entries, or the text itself when one of them has too few or too many parts.
 */
export function readList(text: string, { path: list }: CustomerField, layout: EntryLayout): CellReading {
  const pieces = cut(text, ENTRY_SEPARATORS).filter((piece) => !isBlank(piece));
  const entries: unknown[] = [];
  const doubts: CellProblem[] = [];
  const failures: CellProblem[] = [];
  for (const [index, piece] of pieces.entries()) {
    const path = `${list}[${index}]`;
    const reading = readEntry(piece, path, layout);
    if (reading === undefined) failures.push({ code: 'entry.fields', path });
    else {
      entries.push(reading.entry);
      doubts.push(...reading.problems);
    }
  }
  return failures.length > 0 ? { path: list, value: text, problems: failures } : { path: list, value: entries, problems: doubts };
}

/**
 * Reads a group.
 *
 * @param text - The text of the cell.
 * @param field - The field.
 * @param layout - How it is written.
 * @returns The group, or the text itself when it has too few or too many parts.
 */
export function readGroup(text: string, { path }: CustomerField, layout: EntryLayout): CellReading {
  const reading = readEntry(text, path, layout);
  return reading === undefined
    ? { path, value: text, problems: [{ code: 'entry.fields', path }] }
    : { path, value: reading.entry, problems: reading.problems };
}
