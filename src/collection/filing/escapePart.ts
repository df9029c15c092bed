/**
 * One part of a file name, escaped so that every system keeps it and none takes two different parts for the same.
 *
 * Kept as they are: digits, the letters A to Z, Han characters, the middle dot and round brackets. Everything else is `%XX`, its bytes in UTF-8.
 * Small letters are escaped because Windows and macOS take `abc` for `ABC`; letters with accents, voiced kana, Hangul and compatibility ideographs
 * because macOS composes or decomposes them; Han characters younger than Unicode 9 because APFS refuses them; invisible and bidirectional characters
 * because nobody sees them; a dot or a space because Windows drops it at an end. Of a device name of Windows (`CON`, `COM1`) the first letter is
 * escaped too, and an empty part is `_`.
 */
import { codePoints } from '../../text/index.ts';

const EMPTY = '_';
const DEVICE = /^(?:CON|PRN|AUX|NUL|(?:COM|LPT)\d)$/u;
const ASCII = /^[0-9A-Z()]$/u;
const PUNCTUATION = '（）·々〇';
/** Han characters of Unicode 9 that no normalisation changes: CJK unified ideographs and their extensions A to E. */
const HAN: readonly (readonly [first: number, last: number])[] = [
  [0x4e00, 0x9fd5],
  [0x3400, 0x4db5],
  [0x20000, 0x2a6d6],
  [0x2a700, 0x2b734],
  [0x2b740, 0x2b81d],
  [0x2b820, 0x2cea1],
];

const ESCAPES = /(?:%[0-9A-F]{2})+/gu;
/** Stands for what is no character; it is never kept, so it cannot be taken for one. */
const NO_CHARACTER = '\ufffd';
const MOST_CODE_POINT = 0x10_ffff;

/**
 * Escapes a part of a file name.
 *
 * @param text - Any text, also with lone surrogates.
 * @param isReserved - Tells of a text that means something else as it is; its first character is then escaped.
 * @returns The escaped part.
 * @example
 * escapePart('江苏A-B/公司'); //=> '江苏A%2DB%2F公司'
 * escapePart('CON'); //=> '%43ON'
 */
export function escapePart(text: string, isReserved = isDevice): string {
  if (text === '') return EMPTY;
  return isReserved(text) ? percent(text.charCodeAt(0)) + text.slice(1) : escapedPieces(text).join('');
}

/**
 * Escapes a text, code point by code point.
 *
 * @param text - Any text.
 * @returns One piece for each code point.
 * @example
 * escapedPieces('A-中'); //=> ['A', '%2D', '中']
 */
export function escapedPieces(text: string): readonly string[] {
  return codePoints(text).map((char) => (isKept(char) ? char : bytesOf(codeOf(char)).map(percent).join('')));
}

/**
 * Reads what `escapePart` wrote. What it would not have written may come back as any text: escape it again and compare.
 *
 * @param part - The part.
 * @returns The text.
 * @example
 * unescapePart('江苏A%2DB%2F公司'); //=> '江苏A-B/公司'
 */
export function unescapePart(part: string): string {
  return part === EMPTY ? '' : part.replace(ESCAPES, readEscapes);
}

/**
 * Tells whether a text is a device of Windows: `CON`, `COM1` and the like.
 *
 * @param text - Any text.
 * @returns `true` when it is.
 * @example
 * isDevice('LPT1'); //=> true
 */
export function isDevice(text: string): boolean {
  return DEVICE.test(text);
}

function isKept(char: string): boolean {
  if (ASCII.test(char) || PUNCTUATION.includes(char)) return true;
  const code = codeOf(char);
  return HAN.some(([first, last]) => code >= first && code <= last);
}

function codeOf(char: string): number {
  return Number(char.codePointAt(0));
}

/** UTF-8, which a lone surrogate is written in like any other code point. */
function bytesOf(code: number): readonly number[] {
  if (code < 0x80) return [code];
  const last = 0x80 | (code & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), last];
  const third = 0x80 | ((code >> 6) & 0x3f);
  if (code < 0x1_0000) return [0xe0 | (code >> 12), third, last];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), third, last];
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function readEscapes(run: string): string {
  const bytes = run
    .slice(1)
    .split('%')
    .map((hex) => Number.parseInt(hex, 16));
  let text = '';
  for (let rest = bytes; rest.length > 0;) {
    const size = sizeOf(Number(rest[0]));
    text += charOf(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return text;
}

/** How many bytes a character has, by its first. */
function sizeOf(byte: number): number {
  if (byte < 0xc0) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

function charOf(bytes: readonly number[]): string {
  const head = bytes.length === 1 ? 0xff : 0x7f >> bytes.length;
  const code = bytes.reduce((sum, byte, index) => (index === 0 ? byte & head : sum * 0x40 + byte - 0x80), 0);
  return code >= 0 && code <= MOST_CODE_POINT ? String.fromCodePoint(code) : NO_CHARACTER;
}
