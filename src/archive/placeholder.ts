import { folded } from '../text/index.ts';

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

/** What a placeholder begins with, where its first character is one that folding leaves alone. */
const BEGINNINGS = '无暂没不未保同nN-/\\';

const LONGEST = 64;

/**
 * Tells whether a text only says that there is nothing to say: 无, 不详, N/A, -.
 *
 * @param text - Any string.
 * @returns `true` when it is a placeholder.
 * @example
 * isPlaceholder('暂无'); //=> true
 */
export function isPlaceholder(text: string): boolean {
  return !saysSomething(text) && text.length <= LONGEST && PLACEHOLDERS.has(folded(text).toLowerCase());
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

/** What most texts show with their first character, be it Chinese or ASCII. */
function saysSomething(text: string): boolean {
  const unit = text.charCodeAt(0);
  const isKept = (unit > 0x20 && unit < 0x7f) || (unit >= 0x3400 && unit <= 0x9fff);
  if (!isKept) return false;
  for (let i = 0; i < BEGINNINGS.length; i += 1) if (BEGINNINGS.charCodeAt(i) === unit) return false;
  return true;
}
