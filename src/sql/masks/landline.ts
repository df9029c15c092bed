/** `maskLandline` as an expression: see there for the rule. */
import type { Characters } from '../tree/characters.ts';
import { count, matches } from '../tree/conditions.ts';
import { choose, join, place, replace, rewrite, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { END, halfWidth, whole, without } from '../tree/patterns.ts';
import { HIDDEN, keepAbsent } from './hidden.ts';

const AREA = '10|2[0-57-9]|[3-9][0-9]{2}';

/** Everything before the number: the country, the trunk zero, the area code. */
const BEFORE = `^(([+]|00)?86_*0?|0)(${AREA})_*`;

/** Behind the country code these are hotlines. */
const HOTLINE = '^([+]|00)?86_*[48]00';

/** The number in one piece; of eight digits in groups; of seven digits in groups. What is shown of it is the last group but one. */
const NUMBERS = ['([2-9]([0-9]){3})([0-9]{3,4})', '([2-9](_*[0-9]){3})((_*[0-9]){4})', '([2-9](_*[0-9]){3})((_*[0-9]){3})'] as const;

const EXTENSION = '(([_转#]+|分机|[eE][xX][tT])[0-9]{1,6})?';

/**
 * Masks a landline number.
 *
 * @param value - The number.
 * @param characters - The classes of characters.
 * @returns The mask.
 */
export function landlineMask(value: TextNode, characters: Characters): TextNode {
  const { between, dash } = characters;
  const read = without(halfWidth(value), between);
  const number = without(halfWidth(rewrite(value, pattern(`[${dash}]`), '_')), between);
  const rewritten = NUMBERS.reduce<TextNode>(
    (text, digits) => rewrite(text, pattern(`${BEFORE}${digits}${EXTENSION}${END}`), '0', 3, '-****', 6),
    join(number, text(END)),
  );
  const masked = replace(rewritten, '_', '');
  return keepAbsent(
    value,
    choose(
      [
        [whole(read, `(0(${AREA}))?[*]+[0-9]{0,4}`, value), value],
        [matches(number, pattern(HOTLINE)), text(HIDDEN)],
        // What was not rewritten has the sign for the end.
        [count(place(text(END), masked), '=', 0), masked],
      ],
      text(HIDDEN),
    ),
  );
}
