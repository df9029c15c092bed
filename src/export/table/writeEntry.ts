/** One entry of a list, or a group, written by its layout. */
import { writeChoice } from './choices.ts';
import { readContactNumbers } from './contactNumbers.ts';
import { decimalText } from './decimals.ts';
import type { EntryField, EntryLayout } from './entryLayout.ts';
import { ENTRY_SEPARATORS, cut, readPiece } from './pieces.ts';
import { valueOf } from './readRecord.ts';

/**
 * Writes an entry.
 *
 * @param entry - The entry; of anything but an object nothing is written.
 * @param layout - How it is written.
 * @returns The text; empty when the entry is.
 */
export function writeEntry(entry: unknown, layout: EntryLayout): string {
  const required = layout.required.map((each) => writeField(entry, each, layout.separators));
  const optional = layout.byLooks ? writeByLooks(entry, layout) : layout.optional.map((each) => writeField(entry, each, layout.separators));
  while (optional.at(-1) === '') optional.pop();
  const pieces = [...required, ...optional];
  return pieces.every((text) => text === '') ? '' : pieces.join(layout.separator);
}

/** Numbers keep their own hyphens as long as they are read back with them. */
function writeByLooks(entry: unknown, { optional, separators, separator }: EntryLayout): string[] {
  const plain = optional.map((each) => writeField(entry, each, ''));
  const read = readContactNumbers(cut(plain.join(separator), separators).map((piece) => readPiece(piece).text));
  const isSafe = read !== undefined && optional.every(({ key }) => read.get(key) === valueOf(entry, key));
  const written = isSafe ? plain : optional.map((each) => writeField(entry, each, separators));
  return written.filter((text) => text !== '');
}

function writeField(entry: unknown, { key, choices, decimals }: EntryField, separators: string): string {
  const value = valueOf(entry, key);
  if (typeof value === 'number') return decimalText(value, decimals);
  return typeof value === 'string' ? writeChoice(choices, value, ENTRY_SEPARATORS + separators) : '';
}
