/** The conditions of the expression tree. One is false where SQL would say unknown, once it stands in `choose` or `not`. */
import { wholeNumber } from './nodes.ts';
import type { Pattern } from './pattern.ts';
import type { ConditionNode, NumberNode, Sign, TextNode } from './types.ts';

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
  return { node: 'count', of, sign, value: wholeNumber(value) };
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
