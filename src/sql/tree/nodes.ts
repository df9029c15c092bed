/**
 * The expression tree in which the rules are written. There are few kinds of nodes, and no others: no cast, no `trim`, no change of letter
 * case, no clock. What engines do differently with such things cannot be said here, so no rule can depend on it.
 *
 * Texts are counted in code points, from 1. A condition is false where SQL would say unknown, once it stands in `choose`.
 */
import type { Pattern } from './pattern.ts';

/** An expression whose value is a text or NULL. */
export type TextNode =
  | { readonly node: 'column'; readonly path: string }
  | { readonly node: 'text'; readonly text: string }
  | { readonly node: 'null' }
  | { readonly node: 'join'; readonly parts: readonly TextNode[] }
  | { readonly node: 'part'; readonly of: TextNode; readonly from: number; readonly length: number }
  | { readonly node: 'end'; readonly of: TextNode; readonly length: number }
  | { readonly node: 'swap'; readonly of: TextNode; readonly from: string; readonly to: string }
  | { readonly node: 'rewrite'; readonly of: TextNode; readonly pattern: Pattern; readonly by: readonly (string | number)[] }
  | Choice<TextNode>;

/** An expression whose value is a whole number. */
export type NumberNode =
  | { readonly node: 'number'; readonly path: string }
  | { readonly node: 'integer'; readonly value: number }
  | { readonly node: 'length'; readonly of: TextNode }
  | { readonly node: 'place'; readonly of: TextNode; readonly within: TextNode }
  | { readonly node: 'sum'; readonly terms: readonly (readonly [weight: number, of: NumberNode])[] }
  | { readonly node: 'remainder'; readonly of: NumberNode; readonly by: number }
  | Choice<NumberNode>
  | { readonly node: 'null' };

/** An expression that holds or does not hold. */
export type ConditionNode =
  | { readonly node: 'matches'; readonly of: TextNode; readonly pattern: Pattern }
  | { readonly node: 'equals'; readonly of: TextNode; readonly texts: readonly string[] }
  | { readonly node: 'compare'; readonly left: TextNode; readonly sign: Sign; readonly right: TextNode }
  | { readonly node: 'count'; readonly of: NumberNode; readonly sign: Sign; readonly value: number }
  | { readonly node: 'absent'; readonly of: TextNode | NumberNode }
  | { readonly node: 'all'; readonly of: readonly ConditionNode[] }
  | { readonly node: 'any'; readonly of: readonly ConditionNode[] }
  | { readonly node: 'not'; readonly of: ConditionNode };

/** What a comparison asks. */
export type Sign = '<' | '<=' | '=' | '>=' | '>';

/** A value chosen by the first condition that holds. */
export interface Choice<Value> {
  /** The kind of the node. */
  readonly node: 'choose';
  /** The conditions and their values, in the order in which they are asked. */
  readonly cases: readonly (readonly [when: ConditionNode, then: Value])[];
  /** The value when none holds. */
  readonly otherwise: Value;
}

/** Any node. */
export type SqlNode = TextNode | NumberNode | ConditionNode;

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
  return { node: 'part', of, from: whole(from), length: whole(length) };
}

/**
 * Takes the last characters of a text.
 *
 * @param of - The text.
 * @param length - How many.
 * @returns The node.
 */
export function end(of: TextNode, length: number): TextNode {
  return { node: 'end', of, length: whole(length) };
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
    typeof piece === 'number' ? !(whole(piece) > 0 && piece < 10) : /[\\$&]/u.test(piece) || (index > 0 && /^\d/u.test(piece)),
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
  return { node: 'integer', value: whole(value) };
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
  return { node: 'sum', terms: terms.map(([weight, of]) => [whole(weight), of]) };
}

/**
 * Divides and keeps the remainder.
 *
 * @param of - A number that is not negative.
 * @param by - What it is divided by.
 * @returns The node.
 */
export function remainder(of: NumberNode, by: number): NumberNode {
  return { node: 'remainder', of, by: whole(by) };
}

/**
 * Asks whether a pattern matches anywhere in a text.
 *
 * @param of - The text.
 * @param pattern - The pattern.
 * @returns The node.
 */
export function matches(of: TextNode, pattern: Pattern): ConditionNode {
  return { node: 'matches', of, pattern };
}

/**
 * Asks whether a text is one of some constants, to the byte.
 *
 * @param of - The text.
 * @param texts - The constants.
 * @returns The node.
 */
export function equals(of: TextNode, ...texts: readonly string[]): ConditionNode {
  return { node: 'equals', of, texts };
}

/**
 * Compares two texts by their bytes.
 *
 * @param left - A text.
 * @param sign - What is asked.
 * @param right - Another text.
 * @returns The node.
 */
export function compare(left: TextNode, sign: Sign, right: TextNode): ConditionNode {
  return { node: 'compare', left, sign, right };
}

/**
 * Compares a number with a constant.
 *
 * @param of - The number.
 * @param sign - What is asked.
 * @param value - A whole number.
 * @returns The node.
 */
export function count(of: NumberNode, sign: Sign, value: number): ConditionNode {
  return { node: 'count', of, sign, value: whole(value) };
}

/**
 * Asks whether a value is NULL.
 *
 * @param of - The value.
 * @returns The node.
 */
export function absent(of: TextNode | NumberNode): ConditionNode {
  return { node: 'absent', of };
}

/**
 * Asks whether all conditions hold.
 *
 * @param of - The conditions.
 * @returns The node.
 */
export function all(...of: readonly ConditionNode[]): ConditionNode {
  return { node: 'all', of };
}

/**
 * Asks whether one of the conditions holds.
 *
 * @param of - The conditions.
 * @returns The node.
 */
export function any(...of: readonly ConditionNode[]): ConditionNode {
  return { node: 'any', of };
}

/**
 * Asks whether a condition does not hold; what is unknown does not hold.
 *
 * @param of - The condition.
 * @returns The node.
 */
export function not(of: ConditionNode): ConditionNode {
  return { node: 'not', of };
}

function whole(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) > MOST) throw new RangeError('a number in SQL is a whole number');
  return value;
}
