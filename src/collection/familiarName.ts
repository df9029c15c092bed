/**
 * How people are called at work where the full name is not written down: 小王, 老李, 陈工, 王助理. The forms of address that a name may be stored
 * with (李经理, 张先生) `inspectPersonName` knows; these are not among them, because a mask would have to leave them as they are and some could be names. What is
 * only a form of address (先生) names nobody.
 */
import { COMPOUND_SURNAMES, HONORIFICS } from '../identifiers/index.ts';
import { codePointLength } from '../text/index.ts';

/** What stands before a surname or the last character of a name. */
const BEFORE: readonly string[] = ['小', '老', '阿'];

/** What stands after a surname: ranks, professions, 哥 and 姐. */
const AFTER: readonly string[] = [
  ...['工', '董', '局', '处', '队', '哥', '姐'],
  ...['助理', '秘书', '大夫', '组长', '班长', '队长', '行长', '书记', '站长', '所长', '会长', '专员', '顾问'],
  ...['副总', '主席', '阿姨', '叔叔', '大姐', '大哥'],
];

/**
 * Tells whether a name is one by which somebody is called, not the full one.
 *
 * @param name - A name of Han characters.
 * @returns `true` for 小王 and 陈工, and for a form of address without any name.
 */
export function isFamiliarName(name: string): boolean {
  const isCalled = BEFORE.some((before) => name.startsWith(before)) && codePointLength(name) === 2;
  return isCalled || HONORIFICS.includes(name) || AFTER.some((after) => name.endsWith(after) && isSurname(name.slice(0, -after.length)));
}

function isSurname(text: string): boolean {
  return codePointLength(text) === 1 || COMPOUND_SURNAMES.includes(text);
}
