/** `isCustomerNo` as a condition. */
import { all, equals, not } from '../tree/conditions.ts';
import { part } from '../tree/nodes.ts';
import type { ConditionNode, TextNode } from '../tree/types.ts';
import { whole } from '../tree/patterns.ts';
import { dayForm } from './dates.ts';

/**
 * Asks whether a text is a customer number.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function customerNoVerdict(value: TextNode): ConditionNode {
  const isNumber = whole(value, `C${dayForm('')}([0-9]{3}|[1-9][0-9]{3,14})`);
  return all(isNumber, not(equals(part(value, 2, 4), '0000')), not(equals(part(value, 10, 15), '000')));
}
