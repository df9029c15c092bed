/** `isPersonName` as a condition. */
import { COMPOUND_SURNAMES, HONORIFICS } from '../../identifiers/index.ts';
import type { Characters } from '../tree/characters.ts';
import { all, any, count, matches, not } from '../tree/conditions.ts';
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
  const isName = all(whole(name, `${PIECE}((·|[.] ?| )${PIECE})*`), not(hasSpaceBetweenHan(name)));
  const isForm = any(isName, whole(name, `([*]|${HAN}|${COMPOUND_SURNAMES.join('|')}|${WORD})(${HONORIFICS.join('|')})`));
  return orElse(isHan, all(isForm, count(length(value), '<=', LONGEST), not(has(value, '！-～')), not(hasJoiningStop(name))));
}

/** A full stop that is not within Latin letters of the first plane joins the parts of a name, and is then written as a middle dot. */
function hasJoiningStop(name: TextNode): ConditionNode {
  return any(matches(name, pattern(`(^|[^${LATIN}${MARK}])[.]`)), matches(name, pattern(`[.][^ .${LATIN}${MARK}]`)));
}

function hasSpaceBetweenHan(name: TextNode): ConditionNode {
  return matches(name, pattern(`[^${LATIN}${FAR_LATIN}${MARK}${FAR_MARK}.] [^${LATIN}${FAR_LATIN}'’ʼ]`));
}
