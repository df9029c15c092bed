/** Labels and values of the choices of a field: a cell shows the label, the record holds the value. */
import type { CustomerField } from '../../archive/index.ts';
import { foldText } from '../../text/index.ts';
import { writePiece } from './pieces.ts';
import type { CellProblem } from './problems.ts';

/** What a text says of a choice. */
export interface ChoiceReading {
  /** The value behind the label, or the text as it is. */
  readonly value: string;
  /** `option` when the text is none of the choices and no other is allowed. */
  readonly code?: CellProblem['code'];
}

/**
 * Gives the text to show for a value.
 *
 * @param field - A field, with or without choices.
 * @param value - The value.
 * @returns Its Chinese label, or the value itself when it is none of the choices.
 */
export function labelOf(field: CustomerField, value: string): string {
  return field.options?.find((option) => option.value === value)?.label.zh ?? value;
}

/**
 * Finds the value that a text stands for. A label may be written in full-width or half-width characters.
 *
 * @param field - A field, with or without choices.
 * @param text - The text.
 * @returns The value when the text is a value or a label of the field.
 */
export function valueOfLabel(field: CustomerField, text: string): string | undefined {
  const folded = foldText(text).text;
  return field.options?.find(({ value, label }) => value === folded || foldText(label.zh).text === folded)?.value;
}

/**
 * Finds the value that a text may have been meant for: another spelling, which only normalising may replace.
 *
 * @param field - A field, with or without choices.
 * @param text - The text.
 * @returns The value when the text is a value, a label or an alias of the field.
 */
export function valueMeant(field: CustomerField, text: string): string | undefined {
  const folded = foldText(text).text;
  const isAlias = (alias: string) => foldText(alias).text === folded;
  return valueOfLabel(field, text) ?? field.options?.find(({ aliases }) => aliases.some(isAlias))?.value;
}

/**
 * Writes a choice as a piece of a cell.
 *
 * @param field - A field, with or without choices.
 * @param value - The value.
 * @param separators - The characters that separate pieces in the cell.
 * @returns The label of the value, or the text that it is.
 */
export function writeChoice(field: CustomerField, value: string, separators: string): string {
  const label = labelOf(field, value);
  // A text of the customer's own that looks like a label must not come back as the value behind it.
  const isLiteral = label === value && field.open === true && (valueOfLabel(field, value) ?? value) !== value;
  return writePiece(label, separators, isLiteral);
}

/**
 * Reads a choice.
 *
 * @param field - A field, with or without choices.
 * @param text - The text.
 * @returns The value behind a label; every other text as it is.
 */
export function readChoice(field: CustomerField, text: string): ChoiceReading {
  const value = valueOfLabel(field, text);
  if (value !== undefined) return { value };
  const isAllowed = field.options === undefined || field.open === true || valueMeant(field, text) !== undefined;
  return isAllowed ? { value: text } : { value: text, code: 'option' };
}
