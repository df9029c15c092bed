/**
 * The expression tree in which the rules are written. There are few kinds of nodes, and no others: no cast, no `trim`, no change of letter
 * case, no clock. What engines do differently with such things cannot be said here, so no rule can depend on it.
 *
 * Texts are counted in code points, from 1. A condition is false where SQL would say unknown, once it stands in `choose`.
 */
import type { Pattern } from './pattern.ts';
import type { Choice, ConditionNode, NumberNode, TextNode } from './types.ts';

const MOST = 1_000_000_000_000;

/** NULL. */
export const NOTHING = { node: 'null' } as const;

/**
 * Reads a column that holds a text.
 *
 * @param path - The field.
 * @returns The node.
 */
export function column(path: string): TextNode {
  return { node: 'column', path };
}

/**
 * Reads a column that holds a number.
 *
 * @param path - The name under which the column was given.
 * @returns The node.
 */
export function numberColumn(path: string): NumberNode {
  return { node: 'number', path };
}

/**
 * Writes a constant text. What cannot be seen or could end a literal is written as its code point.
 *
 * @param constant - A text without U+0000 and lone surrogates.
 * @returns The node.
 * @throws RangeError for a text that no engine takes.
 */
export function text(constant: string): TextNode {
  if (/[\p{Cs}\0]/u.test(constant)) throw new RangeError('a text in SQL has no U+0000 and no lone surrogate');
  return { node: 'text', text: constant };
}

/**
 * Joins texts; NULL when one of them is.
 *
 * @param parts - The texts.
 * @returns The node.
 */
export function join(...parts: readonly TextNode[]): TextNode {
  return { node: 'join', parts };
}

/**
 * Takes a part of a text.
 *
 * @param of - The text.
 * @param from - The first character, from 1.
 * @param length - How many.
 * @returns The node.
 */
export function part(of: TextNode, from: number, length: number): TextNode {
  return { node: 'part', of, from: wholeNumber(from), length: wholeNumber(length) };
}

/**
 * Takes the last characters of a text.
 *
 * @param of - The text.
 * @param length - How many.
 * @returns The node.
 */
export function end(of: TextNode, length: number): TextNode {
  return { node: 'end', of, length: wholeNumber(length) };
}

/**
 * Replaces characters one by one.
 *
 * @param of - The text.
 * @param from - The characters to replace, none twice.
 * @param to - For each of them the character that replaces it.
 * @returns The node.
 * @throws RangeError when one of them has no counterpart.
 */
export function swap(of: TextNode, from: string, to: string): TextNode {
  if (Array.from(from).length !== Array.from(to).length) throw new RangeError('each character is swapped for one character');
  return { node: 'swap', of, from, to };
}

/**
 * Makes each of some characters one and the same, or takes them all out: what engines do without a pattern where patterns are dear.
 *
 * @param of - The text.
 * @param characters - The characters, none that means something in a class.
 * @param by - The character that replaces each of them, or nothing.
 * @returns The node.
 * @throws RangeError for characters that cannot be listed.
 */
export function each(of: TextNode, characters: string, by: string): TextNode {
  if (/^$|[\\[\]^-]/u.test(characters) || Array.from(by).length > 1) throw new RangeError('characters are listed, and become one or none');
  return { node: 'each', of, characters, by };
}

/**
 * Replaces a text wherever it stands in another.
 *
 * @param of - The text.
 * @param what - What is replaced; it is not empty.
 * @param by - What replaces it.
 * @returns The node.
 * @throws RangeError when nothing is to be replaced.
 */
export function replace(of: TextNode, what: string, by: string): TextNode {
  if (what === '') throw new RangeError('what is replaced is not empty');
  return { node: 'replace', of, what, by };
}

/**
 * Rewrites every match of a pattern.
 *
 * @param of - The text.
 * @param pattern - The pattern.
 * @param by - What replaces a match: constants, and numbers for the groups of the pattern.
 * @returns The node.
 * @throws RangeError for a constant that would be read as a reference to a group.
 */
export function rewrite(of: TextNode, pattern: Pattern, ...by: readonly (string | number)[]): TextNode {
  const isRefused = by.some((piece, index) =>
    typeof piece === 'number' ? !(wholeNumber(piece) > 0 && piece < 10) : /[\\$&]/u.test(piece) || (index > 0 && /^\d/u.test(piece)),
  );
  if (isRefused) throw new RangeError('a replacement is plain text and groups 1 to 9');
  return { node: 'rewrite', of, pattern, by };
}

/**
 * Chooses a value by the first condition that holds; an unknown condition does not hold.
 *
 * @param cases - The conditions and values.
 * @param otherwise - The value when none holds.
 * @returns The node.
 */
export function choose<Value>(cases: readonly (readonly [ConditionNode, Value])[], otherwise: Value): Choice<Value> {
  return { node: 'choose', cases, otherwise };
}

/**
 * Writes a constant whole number.
 *
 * @param value - The number.
 * @returns The node.
 */
export function integer(value: number): NumberNode {
  return { node: 'integer', value: wholeNumber(value) };
}

/**
 * Counts the code points of a text.
 *
 * @param of - The text.
 * @returns The node.
 */
export function length(of: TextNode): NumberNode {
  return { node: 'length', of };
}

/**
 * Finds a text within another.
 *
 * @param of - What is looked for.
 * @param within - Where.
 * @returns The node: the place from 1, or 0.
 */
export function place(of: TextNode, within: TextNode): NumberNode {
  return { node: 'place', of, within };
}

/**
 * Adds numbers with weights.
 *
 * @param terms - The weights and the numbers.
 * @returns The node.
 */
export function sum(...terms: readonly (readonly [weight: number, of: NumberNode])[]): NumberNode {
  return { node: 'sum', terms: terms.map(([weight, of]) => [wholeNumber(weight), of]) };
}

/**
 * Divides and keeps the remainder.
 *
 * @param of - A number that is not negative.
 * @param by - What it is divided by.
 * @returns The node.
 */
export function remainder(of: NumberNode, by: number): NumberNode {
  return { node: 'remainder', of, by: wholeNumber(by) };
}

/**
 * Checks a number before it is written.
 *
 * @param value - The number.
 * @returns The number.
 * @throws RangeError when it is not a whole number.
 */
export function wholeNumber(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) > MOST) throw new RangeError('a number in SQL is a whole number');
  return value;
}
