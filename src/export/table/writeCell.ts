/** The cell of a column, written from a record. */
import { isPlaceholder } from '../../archive/index.ts';
import type { CustomerField } from '../../archive/index.ts';
import { tableCell } from '../../text/index.ts';
import { choicesOf, writeChoice } from './choices.ts';
import type { Choices } from './choices.ts';
import { decimalText } from './decimals.ts';
import { layoutOf } from './entryLayout.ts';
import { writeList } from './listCell.ts';
import { CHOICE_SEPARATORS, ESCAPE } from './pieces.ts';
import { entriesOf, valueOf } from './readRecord.ts';
import { writeEntry } from './writeEntry.ts';

/** Writes the cell of one column. */
export type CellWriter = (record: unknown) => string;

/**
 * Makes the writer of a column.
 *
 * @param field - The field of the column.
 * @returns The writer; a field that is absent, or not of the kind that it should be, gives an empty cell.
 */
export function cellWriter(field: CustomerField): CellWriter {
  const key = field.path.slice(field.dimension.length + 1);
  const write = valueWriter(field);
  return (record) => tableCell(write(valueOf(valueOf(record, field.dimension), key)));
}

function valueWriter(field: CustomerField): (value: unknown) => string {
  if (field.control === 'list' || field.control === 'group') {
    const layout = layoutOf(field);
    return field.control === 'list' ? (value) => writeList(value, layout) : (value) => writeEntry(value, layout);
  }
  const choices = choicesOf(field);
  return field.control === 'multi' ? (value) => writeChoices(choices, value) : (value) => writeText(choices, value);
}

function writeChoices(choices: Choices, values: unknown): string {
  const pieces = entriesOf(values).map((value) => (typeof value === 'string' ? writeChoice(choices, value, CHOICE_SEPARATORS) : ''));
  const cell = pieces.filter((piece) => piece !== '').join('、');
  // A tag of the customer's own that looks like 无 must not come back as a cell without one.
  return isPlaceholder(cell) ? ESCAPE + cell : cell;
}

function writeText({ labels }: Choices, value: unknown): string {
  if (typeof value === 'number') return decimalText(value, 0);
  return typeof value === 'string' ? (labels.get(value) ?? value) : '';
}
