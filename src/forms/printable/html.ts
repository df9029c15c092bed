/** Text as HTML. Whatever a template or a brief holds, it comes out as text between tags and can neither close one nor open one. */
import type { Bilingual } from '../../fields/index.ts';
import { isWellFormed } from '../../text/index.ts';

const MARKUP = /[&<>"']/gu;
/** Controls but line breaks, and the characters that turn or hide the text behind them. */
const UNPRINTABLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const REPLACEMENT = '\ufffd';

/**
 * Escapes a value for the content of an element or of a quoted attribute.
 *
 * @param value - Any value; what is no text is empty.
 * @returns The escaped text, without characters that are not printed.
 * @example
 * escapeHtml('<b>A&B'); //=> '&#60;b&#62;A&#38;B'
 */
export function escapeHtml(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = isWellFormed(value) ? value : Array.from(value, (char) => (isWellFormed(char) ? char : REPLACEMENT)).join('');
  return text.replace(UNPRINTABLE, (char) => (char === '\n' ? '\n' : '')).replace(MARKUP, (char) => `&#${String(char.charCodeAt(0))};`);
}

/**
 * Writes a text in both languages, Chinese first and English small behind it.
 *
 * @param text - The text; what is missing is left out.
 * @returns The HTML.
 */
export function bilingual(text: Partial<Bilingual> | undefined): string {
  const [zh, en] = [escapeHtml(text?.zh), escapeHtml(text?.en)];
  return en === '' ? zh : `${zh} <span class="en" lang="en">${en}</span>`;
}
