/** `maskAddress`, and the city and the province of an address, as expressions: see there for the rules. */
import type { Characters } from '../tree/characters.ts';
import { all, matches, not } from '../tree/conditions.ts';
import { NOTHING, choose, rewrite, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { END, has, without } from '../tree/patterns.ts';
import { CITY_SIGNS, LEVEL_SIGNS, PROVINCE_SIGNS, markedLevels } from './addressLevels.ts';
import { HIDDEN, keepAbsent } from './hidden.ts';

/** Up to a level and the sign behind it. */
const LEVEL = `[^${LEVEL_SIGNS}]*[${LEVEL_SIGNS}]`;

const REST = `[^${LEVEL_SIGNS}]*`;

/**
 * Masks an address.
 *
 * @param value - The address.
 * @param characters - The classes of characters.
 * @returns The mask.
 */
export function addressMask(value: TextNode, characters: Characters): TextNode {
  const { letterOrNumber, space } = characters;
  const address = markedLevels(value, characters);
  const isShown = matches(address, pattern(`(^|[${LEVEL_SIGNS}])[*]+[${space}]*${END}`));
  const hasMore = matches(address, pattern(`[${letterOrNumber}][^${LEVEL_SIGNS}]*${END}`));
  const shown = rewrite(address, pattern(`^((${LEVEL})*)${REST}`), 1, HIDDEN);
  const shorter = rewrite(address, pattern(`^((${LEVEL})*)${LEVEL}${REST}`), 1, HIDDEN);
  const cut = choose([[hasMore, shown]], shorter);
  return keepAbsent(
    value,
    choose(
      [
        [has(address, '*'), choose([[isShown, value]], text(HIDDEN))],
        [has(address, LEVEL_SIGNS), without(cut, LEVEL_SIGNS)],
      ],
      text(HIDDEN),
    ),
  );
}

/**
 * Keeps the province and the city of an address.
 *
 * @param value - The address.
 * @param characters - The classes of characters.
 * @returns Both as they are written, or NULL.
 */
export function cityOfAddress(value: TextNode, characters: Characters): TextNode {
  const address = markedLevels(value, characters);
  const separators = `[${characters.space},、/|·>—-]*`;
  const both = pattern(
    `^([^${PROVINCE_SIGNS}]*)[${PROVINCE_SIGNS}]${separators}([^${CITY_SIGNS}]*)[${CITY_SIGNS}]${REST}([${LEVEL_SIGNS}]${REST})?`,
  );
  return choose([[all(has(address, CITY_SIGNS)), rewrite(address, both, 1, 2)]], provinceOf(address));
}

/**
 * Keeps the province of an address.
 *
 * @param value - The address.
 * @param characters - The classes of characters.
 * @returns The province as it is written, or NULL.
 */
export function provinceOfAddress(value: TextNode, characters: Characters): TextNode {
  return provinceOf(markedLevels(value, characters));
}

function provinceOf(address: TextNode): TextNode {
  const province = pattern(`^([^${PROVINCE_SIGNS}]*)[${PROVINCE_SIGNS}](${REST}[${LEVEL_SIGNS}])*${REST}`);
  return choose([[not(has(address, PROVINCE_SIGNS)), NOTHING]], rewrite(address, province, 1));
}
