/** `maskAddress`, and the city and the province of an address, as expressions: see there for the rules. */
import type { Characters } from '../tree/characters.ts';
import { matches } from '../tree/conditions.ts';
import { NOTHING, choose, each, rewrite, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { END, contains } from '../tree/patterns.ts';
import { CITY_SIGN, LEVEL_SIGNS, PROVINCE_SIGNS, markedLevels, withProvince } from './addressLevels.ts';
import { HIDDEN, keepAbsent } from './hidden.ts';

/** Up to a level and the sign behind it. */
const LEVEL = `[^${LEVEL_SIGNS}]*[${LEVEL_SIGNS}]`;

const REST = `[^${LEVEL_SIGNS}]*`;

/** Stars of either width. */
const STARS = ['*', '＊'] as const;

/**
 * Masks an address.
 *
 * @param value - The address.
 * @param characters - The classes of characters.
 * @returns The mask.
 */
export function addressMask(value: TextNode, characters: Characters): TextNode {
  const { letterOrNumber, space } = characters;
  const address = markedLevels(withProvince(value, characters), characters);
  const isShown = matches(address, pattern(`(^|[${LEVEL_SIGNS}])[*]+[${space}]*${END}`));
  // A level with nothing behind it goes as well.
  const shorter = rewrite(address, pattern(`^((${LEVEL})*)${LEVEL}[^${LEVEL_SIGNS}${letterOrNumber}]*${END}`), 1, END);
  const cut = rewrite(shorter, pattern(`^((${LEVEL})*)${REST}`), 1, HIDDEN);
  return keepAbsent(value, choose([[contains(value, ...STARS), choose([[isShown, value]], text(HIDDEN))]], each(cut, LEVEL_SIGNS, '')));
}

/**
 * Keeps the province and the city of an address.
 *
 * @param value - The address.
 * @param characters - The classes of characters.
 * @returns Both as they are written, or NULL.
 */
export function cityOfAddress(value: TextNode, characters: Characters): TextNode {
  const address = withProvince(value, characters);
  const separators = `[${characters.space},、/|·>—-]*`;
  const both = pattern(
    `^([^${PROVINCE_SIGNS}]*)[${PROVINCE_SIGNS}]${separators}([^${CITY_SIGN}]*)${CITY_SIGN}${REST}([${LEVEL_SIGNS}]${REST})?`,
  );
  return whereProvince(address, rewrite(markedLevels(address, characters), both, 1, 2));
}

/**
 * Keeps the province of an address.
 *
 * @param value - The address.
 * @param characters - The classes of characters.
 * @returns The province as it is written, or NULL.
 */
export function provinceOfAddress(value: TextNode, characters: Characters): TextNode {
  const address = withProvince(value, characters);
  return whereProvince(address, address);
}

/** What stands before the sign of the province; the same pattern tells whether there is one. */
function whereProvince(address: TextNode, kept: TextNode): TextNode {
  const province = pattern(`^([^${PROVINCE_SIGNS}]*)[${PROVINCE_SIGNS}](${REST}[${LEVEL_SIGNS}])*${REST}`);
  return choose([[matches(address, province), rewrite(kept, province, 1)]], NOTHING);
}
