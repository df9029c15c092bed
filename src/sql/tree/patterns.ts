/** The questions and repairs that the rules ask for again and again, made of the nodes. */
import { all, any, count, matches, not } from './conditions.ts';
import { choose, each, integer, join, length, place, rewrite, swap, text } from './nodes.ts';
import type { Characters } from './characters.ts';
import type { ConditionNode, NumberNode, TextNode } from './types.ts';
import { pattern } from './pattern.ts';

/**
 * The sign for the end of a text, of the private use area, as are `SIGNS`. Where a text is rewritten, those that it brought along are first replaced
 * by `STRANGER`.
 */
export const END = '\ue000';

/** Signs that mark places in a text, or stand for a character that may not be read as the ending of a level. */
export const SIGNS = {
  region: '\ue001',
  municipality: '\ue002',
  corps: '\ue003',
  province: '\ue004',
  city: '\ue005',
  district: '\ue006',
  barrier: '\ue007',
  market: '\ue008',
  ending: '\ue009',
} as const;

/** Another sign of the private use area, so of the same category. */
const STRANGER = '\ue00f';

/** The sign for the end and all others. */
const ANY_SIGN = /* @__PURE__ */ END + /* @__PURE__ */ Object.values(SIGNS).join('');

/** Characters of full width and their halves: U+FF01 to U+FF5E. */
const FULL = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0xff01 + index)).join('');
const HALF = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join('');

const ASCII_SMALL = 'abcdefghijklmnopqrstuvwxyz';
const ASCII_CAPITAL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Asks whether a whole text is of a form. The end is marked by a sign, since `$` is not the end everywhere.
 *
 * @param of - The text.
 * @param form - The regular expression of the whole; no class of it may be negated.
 * @param value - What the text was made of, when that is shorter to write: it has the sign for the end when the text has.
 * @returns The condition.
 */
export function whole(of: TextNode, form: string, value = of): ConditionNode {
  return all(matches(join(of, text(END)), pattern(`^(${form})${END}`)), count(place(text(END), value), '=', 0));
}

/**
 * Asks whether a text of a fixed length is of a form.
 *
 * @param of - The text.
 * @param form - The regular expression of the whole.
 * @param size - Its length.
 * @returns The condition.
 */
export function sized(of: TextNode, form: string, size: number): ConditionNode {
  return all(matches(of, pattern(`^${form}`)), count(length(of), '=', size));
}

/**
 * Asks another question only where a first one is not answered: `case` spares engines what `or` may not.
 *
 * @param first - The quick question.
 * @param then - What is asked where it does not hold.
 * @returns The condition: one of the two.
 */
export function orElse(first: ConditionNode, then: ConditionNode): ConditionNode {
  return count(
    choose<NumberNode>(
      [
        [first, integer(1)],
        [then, integer(1)],
      ],
      integer(0),
    ),
    '=',
    1,
  );
}

/**
 * Asks whether a text has one of some others in it.
 *
 * @param of - The text.
 * @param texts - The others.
 * @returns The condition.
 */
export function contains(of: TextNode, ...texts: readonly string[]): ConditionNode {
  return any(...texts.map((one) => count(place(text(one), of), '>', 0)));
}

/**
 * Asks whether a text has a character of a class.
 *
 * @param of - The text.
 * @param characters - What stands between the brackets.
 * @returns The condition.
 */
export function has(of: TextNode, characters: string): ConditionNode {
  return matches(of, pattern(`[${characters}]`));
}

/**
 * Asks whether a text has nothing but characters of a class; the empty text has.
 *
 * @param of - The text.
 * @param characters - What stands between the brackets.
 * @returns The condition.
 */
export function hasOnly(of: TextNode, characters: string): ConditionNode {
  return not(matches(of, pattern(`[^${characters}]`)));
}

/**
 * Takes characters out of a text.
 *
 * @param of - The text.
 * @param characters - What stands between the brackets of the class.
 * @returns The text without them.
 */
export function without(of: TextNode, characters: string): TextNode {
  return rewrite(of, pattern(`[${characters}]`), '');
}

/**
 * Makes full-width ASCII half width.
 *
 * @param of - The text.
 * @returns The text, of the same length.
 */
export function halfWidth(of: TextNode): TextNode {
  return choose([[has(of, '！-～'), swap(of, FULL, HALF)]], of);
}

/**
 * Makes small ASCII letters capitals, one by one: `upper` would change others too.
 *
 * @param of - The text.
 * @returns The text.
 */
export function capitals(of: TextNode): TextNode {
  return swap(of, ASCII_SMALL, ASCII_CAPITAL);
}

/**
 * Reads a text as the masks do: half width, nothing invisible, no white space before it. What is behind it stays: there is no pattern for the end of
 * a text.
 *
 * @param of - The text.
 * @param characters - The classes of characters.
 * @returns The text, also without the signs that mark places.
 */
export function folded(of: TextNode, { format, space }: Characters): TextNode {
  return trimmed(without(halfWidth(unmarked(of)), format), space);
}

/**
 * Takes white space from both ends of a text; the end is where the sign for it stands.
 *
 * @param of - The text.
 * @param space - White space, as what stands between the brackets of its class.
 * @returns The text.
 */
export function trimmed(of: TextNode, space: string): TextNode {
  return rewrite(of, pattern(`^[${space}]+|[${space}]+(${END})`), 1);
}

/**
 * Takes the signs that mark places out of a value.
 *
 * @param of - The text.
 * @returns The text, of the same length.
 */
export function unmarked(of: TextNode): TextNode {
  return each(of, ANY_SIGN, STRANGER);
}
