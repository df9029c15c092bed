/** `isPersonName` as a condition. */
import { COMPOUND_SURNAMES, HONORIFICS } from '../../identifiers/index.ts';
import type { Characters } from '../tree/characters.ts';
import { all, count, matches, not } from '../tree/conditions.ts';
import { length, rewrite } from '../tree/nodes.ts';
import type { ConditionNode, TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { has, hasOnly, orElse, whole } from '../tree/patterns.ts';

const LONGEST = 50;

const HAN = '[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3fffd}]';

/** One character of each kind, for which all of the kind are written: so the form of a name is short. */
const LATIN = 'a';
const FAR_LATIN = '\u{10780}';
const MARK = '\u0301';
const FAR_MARK = '\u{1d165}';

const LETTER = `[${LATIN}${FAR_LATIN}]`;
const APOSTROPHE = "['’ʼ]";
const WORD = `${LETTER}[${LATIN}${FAR_LATIN}${MARK}${FAR_MARK}]*(['’ʼ-]${LETTER}[${LATIN}${FAR_LATIN}${MARK}${FAR_MARK}]*)*`;
const PIECE = `(${HAN}+|${APOSTROPHE}?${WORD})`;

/** A full stop that is not within Latin letters of the first plane joins the parts of a name, and is then written as a middle dot. */
const JOINING_STOP = `(^|[^${LATIN}${MARK}])[.]|[.][^ .${LATIN}${MARK}]`;

const SPACE_BETWEEN_HAN = `[^${LATIN}${FAR_LATIN}${MARK}${FAR_MARK}.] [^${LATIN}${FAR_LATIN}'’ʼ]`;

/**
 * Asks whether a text is the name of a person, or a surname with a form of address.
 *
 * @param value - The text.
 * @param characters - The classes of characters.
 * @returns The condition.
 */
export function personNameVerdict(value: TextNode, { latin, farLatin, mark, farMark }: Characters): ConditionNode {
  const kinds = [
    [latin, LATIN],
    [farLatin, FAR_LATIN],
    [mark, MARK],
    [farMark, FAR_MARK],
  ] as const;
  const name = kinds.reduce<TextNode>((of, [characters, one]) => rewrite(of, pattern(`[${characters}]`), one), value);
  const isHan = all(matches(value, pattern(`^${HAN}`)), hasOnly(value, HAN.slice(1, -1)), count(length(value), '<=', LONGEST));
  const withTitle = `([*]|${HAN}|${COMPOUND_SURNAMES.join('|')}|${WORD})(${HONORIFICS.join('|')})`;
  const isForm = whole(name, `${PIECE}((·|[.] ?| )${PIECE})*|${withTitle}`, value);
  const isRefused = matches(name, pattern(`${JOINING_STOP}|${SPACE_BETWEEN_HAN}`));
  return orElse(isHan, all(isForm, count(length(value), '<=', LONGEST), not(has(value, '！-～')), not(isRefused)));
}
