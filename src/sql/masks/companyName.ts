/** `maskCompanyName` as an expression: see there for the rule. */
import type { Characters } from '../tree/characters.ts';
import { matches } from '../tree/conditions.ts';
import { choose, each, join, rewrite, swap, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { END, SIGNS, contains, has, trimmed, unmarked, without } from '../tree/patterns.ts';
import { BRACKETED_KINDS, COMPANY_ENDINGS } from './companyEndings.data.ts';
import { HIDDEN, keepAbsent } from './hidden.ts';
import { ANY_PROVINCE } from './province.ts';

const { province: PROVINCE, ending: ENDING } = SIGNS;

/** Any character but the signs. */
const ANY = `[^${PROVINCE}${ENDING}${END}]`;

/**
 * Masks the name of a company.
 *
 * @param value - The name.
 * @param characters - The classes of characters.
 * @returns The mask.
 */
export function companyNameMask(value: TextNode, characters: Characters): TextNode {
  const name = withLevels(readName(value, characters));
  const toHide = pattern(`^(${ANY}*${PROVINCE})?${ANY}{2,}(${ENDING}|${END})`);
  const isShown = matches(name, pattern(`^(${ANY}*${PROVINCE})?[*＊]+(${ENDING}|${END})`));
  return keepAbsent(
    value,
    choose(
      [
        [contains(swap(name, '＊', '*'), '**'), choose([[isShown, value]], text(HIDDEN))],
        [matches(name, toHide), each(rewrite(name, toHide, 1, HIDDEN), PROVINCE + ENDING + END, '')],
      ],
      text(HIDDEN),
    ),
  );
}

/**
 * Reads a name as it is written, without white space around it; where something invisible was in it, the brackets have half width as well. The
 * end is marked.
 */
function readName(value: TextNode, { format, space }: Characters): TextNode {
  const written = trimmed(join(unmarked(value), text(END)), space);
  const clean = swap(trimmed(without(written, format), space), '（）', '()');
  return choose([[has(written, format), clean]], written);
}

/** Marks where the province ends and where the ending begins: of all endings that fit, a search finds the longest first. */
function withLevels(name: TextNode): TextNode {
  const endings = COMPANY_ENDINGS.join('|');
  const kinds = BRACKETED_KINDS.map((kind) => kind.slice(1, -1)).join('|');
  const ended = rewrite(name, pattern(`((${endings})([(（](${kinds})[)）])?${END})`), ENDING, 1);
  return rewrite(ended, pattern(`^(${ANY_PROVINCE})`), 1, PROVINCE);
}
