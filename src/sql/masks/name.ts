/** `maskName` as an expression: see there for the rule. */
import { COMPOUND_SURNAMES } from '../../identifiers/index.ts';
import type { Characters } from '../tree/characters.ts';
import { all, any, count, matches, not } from '../tree/conditions.ts';
import { choose, join, length, part, rewrite, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { contains, has, halfWidth, whole, without } from '../tree/patterns.ts';
import { keepAbsent } from './hidden.ts';

const STARS = '**';

/** What the privacy form ends in. */
const PRIVACY_FORMS = '先生|女士';

/** The Latin letters, with the two that are equal to one when case does not count. */
const ASCII_LETTERS = 'A-Za-z\u017f\u212a';

/**
 * Masks the name of a person.
 *
 * @param value - The name.
 * @param characters - The classes of characters.
 * @returns The mask.
 */
export function nameMask(value: TextNode, { format, space, letter, nameDot }: Characters): TextNode {
  const name = without(halfWidth(value), format + space);
  const surname = `[${letter}]|${COMPOUND_SURNAMES.join('|')}`;
  const isMasked = whole(name, `(${surname})([*]+|${PRIVACY_FORMS})|[*]([*]*|${PRIVACY_FORMS})`, value);
  const isLatinForm = matches(name, pattern(`^[${ASCII_LETTERS}](${PRIVACY_FORMS})`));
  // A dot of full width is read as a full stop.
  const dots = nameDot.replace('．', '');
  const isCompound = all(matches(name, pattern(`^(${COMPOUND_SURNAMES.join('|')})([^*]|[*])`)), not(has(value, dots)));
  const stars = text(STARS);
  return keepAbsent(
    value,
    choose(
      [
        [all(isMasked, not(isLatinForm)), value],
        [any(contains(value, '*', '＊'), count(length(name), '<', 2)), stars],
        [isCompound, join(part(name, 1, 2), stars)],
      ],
      join(rewrite(part(name, 1, 1), pattern(`[^${letter}]`), ''), stars),
    ),
  );
}
