/** `maskLandline` as an expression: see there for the rule. */
import type { Characters } from '../tree/characters.ts';
import { choose, join, rewrite, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { END, folded, halfWidth, swapAll, whole, without } from '../tree/patterns.ts';
import { HIDDEN, keepAbsent } from './hidden.ts';

const AREA = '10|2[0-57-9]|[3-9][0-9]{2}';

/** Everything before the number: the country, the trunk zero, the area code. */
const BEFORE = `^[(]?(([+]|00)86[)]?[ -]?[(]?0?|0)(${AREA})[)]?[ .-]{0,3}`;

/** The number of eight or of seven digits, with what is shown of it as the last group. */
const NUMBERS = ['([2-9][0-9]{3})[ .-]?([0-9]{4})', '([2-9][0-9]{2})[ .-]?[0-9]([0-9]{3})'] as const;

const EXTENSION = '( ?([转#-]|分机|[eE][xX][tT][.]?) ?[0-9]{1,6})?';

/** Dashes other than the hyphen. */
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212';

/**
 * Masks a landline number.
 *
 * @param value - The number.
 * @param characters - The classes of characters.
 * @returns The mask.
 */
export function landlineMask(value: TextNode, characters: Characters): TextNode {
  const { between, space } = characters;
  const read = without(halfWidth(value), between);
  const number = swapAll(folded(value, characters), DASHES, '-');
  const tail = `${EXTENSION}[${space}]*${END}`;
  const masked = NUMBERS.reduce<TextNode>(
    (text, digits) => rewrite(text, pattern(`${BEFORE}${digits}${tail}`), '0', 3, '-****', 5),
    join(number, text(END)),
  );
  return keepAbsent(
    value,
    choose(
      [
        [whole(read, `(0(${AREA}))?[*]+[0-9]{0,4}`, value), value],
        [whole(masked, `0(${AREA})-[*]{4}[0-9]{3,4}`), masked],
      ],
      text(HIDDEN),
    ),
  );
}
