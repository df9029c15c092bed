import { foldText } from '../text/index.ts';

/** What people write into a cell when they have nothing to write, in half width and lower case. */
const PLACEHOLDERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '无',
  '暂无',
  '没有',
  '不详',
  '未知',
  '保密',
  '同上',
  'n/a',
  'null',
  'none',
  '-',
  '--',
  '—',
  '——',
  '/',
  '\\',
]);

const LONGEST = 4;

/**
 * Tells whether a text only says that there is nothing to say: 无, 不详, N/A, -.
 *
 * @param text - Any string.
 * @returns `true` when it is a placeholder.
 * @example
 * isPlaceholder('暂无'); //=> true
 */
export function isPlaceholder(text: string): boolean {
  if (text.length <= LONGEST) return PLACEHOLDERS.has(text) || PLACEHOLDERS.has(foldText(text).text.toLowerCase());
  return text.length <= 64 && PLACEHOLDERS.has(foldText(text).text.toLowerCase());
}

/**
 * Tells whether a text is not a placeholder.
 *
 * @param text - Any string.
 * @returns `true` when it says something.
 * @example
 * isFilled('张三'); //=> true
 */
export function isFilled(text: string): boolean {
  return !isPlaceholder(text);
}
