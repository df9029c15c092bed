/** `maskMobile` as an expression: see there for the rule. */
import type { Characters } from '../tree/characters.ts';
import { choose, end, join, part, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/nodes.ts';
import { halfWidth, whole, without } from '../tree/patterns.ts';
import { HIDDEN, keepAbsent } from './hidden.ts';

/**
 * Masks a mobile number.
 *
 * @param value - The number.
 * @param characters - The classes of characters.
 * @returns The mask.
 */
export function mobileMask(value: TextNode, { between }: Characters): TextNode {
  const number = without(halfWidth(value), between);
  const digits = end(number, 11);
  return keepAbsent(
    value,
    choose(
      [
        [whole(number, '[0-9]{0,3}[*]+[0-9]{0,4}'), value],
        [whole(number, '([+]?86|0086)?[0-9]{11}'), join(part(digits, 1, 3), text(HIDDEN), end(digits, 4))],
      ],
      text(HIDDEN),
    ),
  );
}
