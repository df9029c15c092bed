/** Labels and values of the choices of a field: a cell shows the label, the record holds the value. */
import { isPlaceholder } from '../../archive/index.ts';
import type { CustomerField } from '../../archive/index.ts';
import { foldText } from '../../text/index.ts';
import { writePiece } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { CellProblem } from './problems.ts';

/** The choices of a field, ready to be looked up; a field without choices has none. */
export interface Choices {
  /** Label by value. */
  readonly labels: ReadonlyMap<string, string>;
  /** Value by label, and by the value itself, both folded. */
  readonly values: ReadonlyMap<string, string>;
  /** Value by another spelling, folded: only normalising may replace it. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Whether any other text is allowed too. */
  readonly isOpen: boolean;
}

/** What a text says of a choice. */
export interface ChoiceReading {
  /** The value behind a label, or the text as it is. */
  readonly value: string;
  /** `option` when the text is none of the choices, no other is allowed, and it does say something. */
  readonly code?: CellProblem['code'];
}

/**
 * Gets the choices of a field ready.
 *
 * @param field - A field.
 * @returns Its choices.
 */
export function choicesOf(field: CustomerField): Choices {
  const { options = [], open = false } = field;
  return {
    labels: new Map(options.map(({ value, label }) => [value, label.zh])),
    values: new Map(options.flatMap(({ value, label }) => [value, label.zh].map((text) => [folded(text), value]))),
    aliases: new Map(options.flatMap(({ value, aliases }) => aliases.map((text) => [folded(text), value]))),
    isOpen: open || field.options === undefined,
  };
}

/**
 * Finds the value that a text stands for. A label may be written in full-width or half-width characters.
 *
 * @param choices - The choices.
 * @param text - The text.
 * @returns The value when the text is a value or a label.
 */
export function valueOfLabel({ values }: Choices, text: string): string | undefined {
  return values.size === 0 ? undefined : values.get(folded(text));
}

/**
 * Finds the value that a text is meant for, in whatever known spelling.
 *
 * @param choices - The choices.
 * @param text - The text.
 * @returns The value when the text is a value, a label or an alias.
 */
export function valueMeant(choices: Choices, text: string): string | undefined {
  return valueOfLabel(choices, text) ?? choices.aliases.get(folded(text));
}

/**
 * Writes a choice as a piece of a cell.
 *
 * @param choices - The choices.
 * @param value - The value.
 * @param separators - The characters that separate pieces in the cell.
 * @returns The label of the value, or the text that it is.
 */
export function writeChoice(choices: Choices, value: string, separators: string): string {
  const label = choices.labels.get(value);
  // A text of the customer's own that looks like a label must not come back as the value behind it.
  const isLiteral = label === undefined && choices.isOpen && valueOfLabel(choices, value) !== undefined;
  return writePiece(label ?? value, separators, isLiteral);
}

/**
 * Reads a choice that stands in a cell among others.
 *
 * @param choices - The choices.
 * @param piece - The piece of the cell.
 * @returns The value behind a label; every other text as it is.
 */
export function readChoicePiece(choices: Choices, { text, isLiteral }: Piece): ChoiceReading {
  return isLiteral && choices.isOpen ? { value: text } : readChoice(choices, text);
}

/**
 * Reads a choice.
 *
 * @param choices - The choices.
 * @param text - The text.
 * @returns The value behind a label; every other text as it is.
 */
export function readChoice(choices: Choices, text: string): ChoiceReading {
  const value = valueOfLabel(choices, text);
  if (value !== undefined) return { value };
  const isLeft = choices.isOpen || valueMeant(choices, text) !== undefined || isPlaceholder(text);
  return isLeft ? { value: text } : { value: text, code: 'option' };
}

function folded(text: string): string {
  return foldText(text).text;
}
