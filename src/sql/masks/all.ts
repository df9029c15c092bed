/** `maskAll` and `maskIdTail` as an expression: see there for the rule. */
import type { Characters } from '../tree/characters.ts';
import { choose, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { halfWidth, whole, without } from '../tree/patterns.ts';
import { HIDDEN, keepAbsent } from './hidden.ts';

/**
 * Hides a text whole.
 *
 * @param value - The text.
 * @param characters - The classes of characters.
 * @returns The mask.
 */
export function wholeMask(value: TextNode, { format, space }: Characters): TextNode {
  const stars = whole(without(halfWidth(value), format), `[${space}]*[*]+[${space}]*`, value);
  return keepAbsent(value, choose([[stars, value]], text(HIDDEN)));
}
