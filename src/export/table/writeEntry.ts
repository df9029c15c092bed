/** One entry of a list, or a group, written by its layout. */
import { writeChoice } from './choices.ts';
import { decimalText } from './decimals.ts';
import type { EntryField, EntryLayout } from './entryLayout.ts';
import { ENTRY_SEPARATORS } from './pieces.ts';
import { valueOf } from './readRecord.ts';

/**
 * Writes an entry.
 *
 * @param entry - The entry; of anything but an object nothing is written.
 * @param layout - How it is written.
 * @returns The text; empty when the entry is.
 */
export function writeEntry(entry: unknown, layout: EntryLayout): string {
  const required = layout.required.map((each) => writeField(entry, each, layout));
  const optional = layout.optional.map((each) => writeField(entry, each, layout));
  const written = layout.byLooks ? optional.filter((text) => text !== '') : optional;
  while (written.at(-1) === '') written.pop();
  const pieces = [...required, ...written];
  return pieces.every((text) => text === '') ? '' : pieces.join(layout.separator);
}

function writeField(entry: unknown, { field, key, decimals }: EntryField, layout: EntryLayout): string {
  const value = valueOf(entry, key);
  if (typeof value === 'number') return decimalText(value, decimals);
  if (typeof value !== 'string') return '';
  return writeChoice(field, value, ENTRY_SEPARATORS + layout.separators);
}
