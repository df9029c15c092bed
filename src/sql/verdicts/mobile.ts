/** `isMobile` as a condition. */
import type { ConditionNode, TextNode } from '../tree/nodes.ts';
import { sized } from '../tree/patterns.ts';

/**
 * Asks whether a text is a mobile number of the mainland.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function mobileVerdict(value: TextNode): ConditionNode {
  return sized(value, '1[3-9][0-9]{9}', 11);
}
