/** `maskCreditCode` as an expression: see there for the rule. */
import type { Characters } from '../tree/characters.ts';
import { all, matches, not } from '../tree/conditions.ts';
import { choose, end, join, part, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { capitals, halfWidth, sized, whole, without } from '../tree/patterns.ts';
import { HIDDEN, keepAbsent } from './hidden.ts';

const STARS = '**********';

/** 17 digits with a day of the 18th to 21st century in the middle: a resident ID number. */
const LIKE_RESIDENT_ID = '^[0-9]{6}(1[89]|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]';

/**
 * Masks a unified social credit code.
 *
 * @param value - The code.
 * @param characters - The classes of characters.
 * @returns The mask.
 */
export function creditCodeMask(value: TextNode, { between }: Characters): TextNode {
  const read = without(halfWidth(value), between);
  const code = capitals(read);
  const masked = join(part(code, 1, 4), text(STARS), end(code, 4));
  return keepAbsent(
    value,
    choose(
      [
        [whole(read, '[0-9A-Za-z]{0,4}[*]+[0-9A-Za-z]{0,4}', value), value],
        [all(sized(read, '[0-9A-Za-z]{18}', 18), not(matches(code, pattern(LIKE_RESIDENT_ID)))), masked],
      ],
      text(HIDDEN),
    ),
  );
}
