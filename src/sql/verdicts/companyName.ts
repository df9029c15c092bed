/** `isCompanyName` as a condition. */
import type { Characters } from '../tree/characters.ts';
import { all, any, count, equals, matches, not } from '../tree/conditions.ts';
import { join, length, rewrite, swap, text } from '../tree/nodes.ts';
import type { ConditionNode, TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { END, has, hasOnly, orElse, without } from '../tree/patterns.ts';

const LONGEST = 200;

/** Brackets of either width are one kind; square ones are written otherwise, because they mean something in a pattern. */
const OTHERWISE = { from: '（）[]［］｛｝', to: '()❲❳❲❳{}' } as const;
const SQUARE = '❲❳';
const PAIRS = ['[(][)]', SQUARE, '【】', '[{][}]', '〔〕', '《》', '〈〉', '「」', '『』'] as const;
const BRACKETS = `()${SQUARE}【】{}〔〕《》〈〉「」『』`;

/** A character outside of all that can be written in a pattern is U+0000. */
const HAS_NUL = /* @__PURE__ */ pattern('[^\u0001-\u{10ffff}]');

/** How deep brackets may stand in brackets: each step takes the innermost out. */
const DEEPEST = 12;

/** What is seen in most names, so that the long class is seldom asked. */
const COMMON = '0-9A-Za-z\u4e00-\u9fff';

/**
 * Asks whether a text can be the name of an organisation. Names with brackets more than twelve deep are refused.
 *
 * @param value - The text.
 * @param characters - The classes of characters.
 * @returns The condition.
 */
export function companyNameVerdict(value: TextNode, { space, invisible, substance }: Characters): ConditionNode {
  const isOuter = any(matches(value, pattern(`^[${space}]`)), matches(join(value, text(END)), pattern(`[${space}]${END}`)));
  const isBracketed = has(swap(value, '[]', '()'), '()（）［］【】{}｛｝〔〕《》〈〉「」『』');
  const isRight = all(
    not(has(value, `${invisible}０-９Ａ-Ｚａ-ｚ\u0001-\u001f\u007f-\u009f\u2028\u2029`)),
    not(matches(value, HAS_NUL)),
    not(isOuter),
    not(matches(value, pattern('[*＊]{2}'))),
    orElse(has(value, COMMON), has(value, substance)),
    orElse(not(isBracketed), isBalanced(value)),
  );
  return all(not(equals(value, '')), count(length(value), '<=', LONGEST), orElse(hasOnly(value, COMMON), isRight));
}

function isBalanced(value: TextNode): ConditionNode {
  const known = swap(without(value, SQUARE), OTHERWISE.from, OTHERWISE.to);
  const brackets = rewrite(known, pattern(`[^${BRACKETS}]+`), '');
  const pairs = pattern(PAIRS.join('|'));
  const left = Array.from({ length: DEEPEST }).reduce<TextNode>((of) => rewrite(of, pairs, ''), brackets);
  return equals(left, '');
}
