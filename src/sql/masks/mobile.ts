/** `maskMobile` as an expression: see there for the rule. */
import type { Characters } from '../tree/characters.ts';
import { choose, end, join, part, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { halfWidth, sized, whole, without } from '../tree/patterns.ts';
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
  return keepAbsent(
    value,
    choose(
      [
        [sized(value, '[0-9]{11}', 11), showEnds(value)],
        [whole(number, '[0-9]{0,3}[*]+[0-9]{0,4}', value), value],
        [whole(number, '([+]?86|0086)?[0-9]{11}', value), showEnds(end(number, 11))],
      ],
      text(HIDDEN),
    ),
  );
}

function showEnds(digits: TextNode): TextNode {
  return join(part(digits, 1, 3), text(HIDDEN), end(digits, 4));
}
