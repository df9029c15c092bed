/** The questions and repairs that the rules ask for again and again, made of the nodes. */
import { all, count, join, length, matches, not, place, rewrite, swap, text } from './nodes.ts';
import type { ConditionNode, TextNode } from './nodes.ts';
import { pattern } from './pattern.ts';

/**
 * Signs of the private use area: they mark the end of a text, and places in it. Where a text is rewritten they are first replaced by `STRANGER`,
 * so that no value can bring its own.
 */
export const END = '\ue000';

/** Signs for places within a text. */
export const MARKS = { a: '\ue001', b: '\ue002', c: '\ue003', d: '\ue004', e: '\ue005' } as const;

const SIGNS = END + Object.values(MARKS).join('');

/** A sign that is no letter, no digit, no star and no white space, as the private ones are. */
const STRANGER = '\ufffd';

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
 * @returns The condition.
 */
export function whole(of: TextNode, form: string): ConditionNode {
  return all(matches(join(of, text(END)), pattern(`^(${form})${END}`)), count(place(text(END), of), '=', 0));
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
  return rewrite(of, pattern(`[${characters}]+`), '');
}

/**
 * Makes full-width ASCII half width.
 *
 * @param of - The text.
 * @returns The text, of the same length.
 */
export function halfWidth(of: TextNode): TextNode {
  return swap(of, FULL, HALF);
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
 * Takes the signs that mark places out of a value.
 *
 * @param of - The text.
 * @returns The text, of the same length.
 */
export function unmarked(of: TextNode): TextNode {
  return swap(of, SIGNS, STRANGER.repeat(SIGNS.length));
}
