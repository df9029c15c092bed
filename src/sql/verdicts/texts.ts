/** Blank texts, placeholders, masked addresses and limits of length as conditions. */
import type { Characters } from '../tree/characters.ts';
import { all, any, count, equals, matches } from '../tree/conditions.ts';
import { join, length, text } from '../tree/nodes.ts';
import type { ConditionNode, TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { END, contains, folded, halfWidth, hasOnly, whole, without } from '../tree/patterns.ts';

/** Signs of placeholders that mean something in a pattern or an SQL literal are written as classes or alone. */
const PLACEHOLDERS = '无|暂无|没有|不详|未知|保密|同上|[nN]/[aA]|[nN][uU][lL][lL]|[nN][oO][nN][eE]|-|--|—|——|/';
const BACKSLASH = '\\';
const FULL_BACKSLASH = '＼';
const LONGEST_PLACEHOLDER = 64;

/**
 * Asks whether a text says nothing: it is empty, or white space and invisible characters only.
 *
 * @param value - The text.
 * @param characters - The classes of characters.
 * @returns The condition.
 */
export function isBlank(value: TextNode, { space, invisible }: Characters): ConditionNode {
  return hasOnly(value, space + invisible);
}

/**
 * Asks whether a text is a placeholder: 无, 不详, N/A.
 *
 * @param value - The text.
 * @param characters - The classes of characters.
 * @returns The condition.
 */
export function isPlaceholder(value: TextNode, { space, invisible }: Characters): ConditionNode {
  const read = without(halfWidth(value), invisible + space.replace('\ufeff', ''));
  const seen = without(halfWidth(value), invisible);
  const isOne = whole(seen, `[${space}]*(${PLACEHOLDERS})[${space}]*`, value);
  const isBackslash = all(contains(value, BACKSLASH, FULL_BACKSLASH), equals(read, BACKSLASH));
  return all(any(isOne, isBackslash), count(length(value), '<=', LONGEST_PLACEHOLDER));
}

/**
 * Asks whether an address is masked, by this library or another.
 *
 * @param value - The address.
 * @param characters - The classes of characters.
 * @returns The condition.
 */
export function isMaskedAddress(value: TextNode, characters: Characters): ConditionNode {
  const { space, han } = characters;
  const seen = folded(value, characters);
  const ended = join(seen, text(END));
  return any(
    whole(seen, `([*]+|[*×●•#]{2,}|[xX]{3,})[${space}]*`, value),
    matches(seen, pattern('[*][*]|[×●•]{2}|[#]{3}')),
    matches(ended, pattern(`[*][${space}]*${END}`)),
    matches(ended, pattern(`(^|[${han}])[xX]{3,}([${space}]*${END}|[${han}])`)),
  );
}

/**
 * Asks whether a text has more code points than a field takes.
 *
 * @param value - The text.
 * @param most - The limit.
 * @returns The condition.
 */
export function isTooLong(value: TextNode, most: number): ConditionNode {
  return count(length(value), '>', most);
}
