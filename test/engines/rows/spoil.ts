/** What happens to a value between a person's mind and a table: each function spoils a text in one way that has fooled a check somewhere. */
import type { Random } from '../../../src/testing/random.ts';

type Spoil = (text: string, random: Random) => string;

/** White space of ECMAScript, all 25, and what other languages count as such: 0085, 180E, 200B, 001C to 001F. */
const SPACES = Array.from(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff\u0085\u180e\u200b\u001c\u001f',
);

/** Format characters of every plane and row, and fillers that are none. */
const INVISIBLES = Array.from(
  '\u00ad\u0600\u061c\u06dd\u070f\u0890\u08e2\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2064\u2065\u2066\u2069\u206f\ufeff\ufff9\ufffb\u{110bd}\u{13430}\u{1bca0}\u{1d173}\u{e0001}\u{e0020}\u{e007f}\u115f\u3164\uffa0\u2800',
);

/** Marks that join the character before them. */
const MARKS = Array.from('\u0301\u0300\u0338\u3099\u20e3\ufe0f\ufe0e\u{e0100}\u0489');

/** What stands between the groups of a number, or looks as if it did. */
const SEPARATORS = Array.from(
  ' --.()/、·•‧∙⋅・･。\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u2500\uff0d\u3000\u00a0\u058a\u2e3a\ufe58\u301c~_,+#转',
);

/** Signs that a string literal, a pattern, a replacement or a spreadsheet takes for its own. */
const SIGNS = [
  "'",
  '"',
  '\\',
  '`',
  '%',
  '_',
  '$',
  '$1',
  '$&',
  '\\1',
  '\\0',
  '\\\\',
  '?',
  ':x',
  '{col}',
  ';',
  '--',
  '/*',
  '[',
  ']',
  '(?i)',
  '^',
  '|',
  '\u0001',
  '\u007f',
  '\ufffd',
  '\uffff',
];

/** Han of every plane, compatibility forms, radicals, and what is no Han. */
const HAN = Array.from(
  '张王李欧阳中国𠀀𠮷𪚥𫝀𫠠𬺰𰀀𱍐\u{2ebf0}\u{323b0}\uf900\ufaff\u{2f800}⺀⼀〇々〆\u3400\u4dbf\u9fff\u9fa6あア한ｱαЖ１😀👨‍👩‍👧',
);

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  0: 'OoО〇０٠۰𝟎',
  1: 'lI|１١۱𝟏①一',
  2: '２٢𝟐二',
  3: '３٣З三',
  8: 'B８𝟖',
  5: 'S５',
  X: 'xХχΧ×Ｘｘ✕',
  x: 'XХχ×',
  A: 'аАΑＡ',
  C: 'СсＣ',
  '*': '＊×●•✱∗',
  '-': '－–—−',
  '@': '＠',
  '.': '．。',
  '·': '•・‧.．∙⋅',
  '(': '（',
  ')': '）',
  市: '帀',
};

const MASKS = [
  '*',
  '**',
  '***',
  '****',
  '*****',
  '**********',
  '************',
  '＊＊＊＊',
  'xxxx',
  'XX',
  '××××',
  '●●●●',
  '####',
  '••••',
  '[手机号]',
];

const SPOILS: readonly Spoil[] = [
  (text) => full(text),
  (text, random) => at(text, random, full),
  (text, random) => around(text, random, random.pick(SPACES)),
  (text, random) => insert(text, random, random.pick(SPACES)),
  (text, random) => insert(text, random, random.pick(INVISIBLES)),
  (text, random) => around(text, random, random.pick(INVISIBLES)),
  (text, random) => insert(text, random, random.pick(MARKS)),
  (text, random) => text + random.pick(MARKS),
  (text, random) => insert(text, random, random.pick(SEPARATORS)),
  (text, random) => insert(text, random, random.pick(SIGNS)),
  (text, random) => insert(text, random, random.pick(HAN)),
  (text, random) => at(text, random, () => random.pick(HAN)),
  (text, random) => insert(text, random, '\0'),
  (text) => `${text}\n`,
  (text) => `${text}\r\n`,
  (text) => `${text}\0`,
  (text) => `\n${text}`,
  (text) => `${text}\n${text}`,
  (text, random) => insert(text, random, '\n'),
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text, random) => at(text, random, (char) => (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase())),
  (text, random) => at(text, random, (char) => random.pick(Array.from(LOOK_ALIKES[char] ?? char))),
  (text, random) => at(text, random, (char) => random.pick(Array.from(LOOK_ALIKES[char] ?? char))),
  (text, random) => at(text, random, () => ''),
  (text, random) => at(text, random, (char) => char + char),
  (text, random) => at(text, random, () => random.pick(Array.from('0123456789'))),
  (text, random) => at(text, random, () => random.pick(Array.from('ABCIOSVZXYKkſKÅßİı'))),
  (text, random) => at(text, random, () => String.fromCodePoint(random.whole(1, 0xd7ff))),
  (text, random) => at(text, random, () => String.fromCodePoint(random.whole(0x10000, 0x10ffff))),
  (text, random) => swap(text, random),
  (text, random) => Array.from(text).slice(0, random.whole(0, 12)).join(''),
  (text, random) => Array.from(text).slice(-random.whole(1, 12)).join(''),
  (text, random) => text.repeat(random.whole(2, 20)),
  (text, random) => hide(text, random, random.pick(MASKS)),
  (text, random) => hide(text, random, '*'.repeat(random.whole(1, 14))),
  (text, random) => text + random.pick(MASKS),
  (text, random) => random.pick(MASKS) + text,
  (text, random) => random.pick(['+86', '+86 ', '0086', '86', '(+86)', '＋８６', '+86-', '+852 ']) + text,
  (text, random) => `${random.pick(['手机', '电话：', 'a', '"'])}${text}`,
  (text) => `'${text}'`,
  (text, random) => grouped(text, random),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFKC'),
];

/** Values that are right or wrong for reasons of their own, whatever the column. */
export const ODD_TEXTS: readonly string[] = [
  ...['', ' ', '\u3000', '\t', '\n', '\ufeff', '\u200b', '\u00a0 ', '\0', '\u00ad', ' \u2028 '],
  ...MASKS,
  ...['无', '暂无', '不详', '未知', '保密', '同上', 'N/A', 'n/a', '-', '/', 'NULL', 'null', 'undefined', '0', '-0', '1e10', 'NaN', '测试'],
  ...SIGNS,
  ...HAN,
  ...INVISIBLES,
  '9'.repeat(400),
  '张'.repeat(201),
  'a'.repeat(64) + '@' + 'b'.repeat(63) + '.cn',
  '𠮷'.repeat(200),
];

/** Spoils a text in one to three ways. */
export function spoil(text: string, random: Random): string {
  const times = random.chance(70) ? 1 : random.whole(2, 3);
  let spoilt = text;
  for (let i = 0; i < times; i += 1) spoilt = random.pick(SPOILS)(spoilt, random);
  // Half a character cannot be stored in any engine.
  return spoilt.toWellFormed().slice(0, 4000).toWellFormed();
}

function full(text: string): string {
  return text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

function at(text: string, random: Random, change: (char: string) => string): string {
  const chars = Array.from(text);
  const place = random.whole(0, chars.length - 1);
  return chars.map((char, index) => (index === place ? change(char) : char)).join('');
}

function insert(text: string, random: Random, piece: string): string {
  const chars = Array.from(text);
  chars.splice(random.whole(0, chars.length), 0, piece);
  return chars.join('');
}

function around(text: string, random: Random, piece: string): string {
  return random.pick([piece + text, text + piece, piece + text + piece]);
}

function swap(text: string, random: Random): string {
  const chars = Array.from(text);
  const place = random.whole(0, chars.length - 2);
  const [one = '', two = ''] = chars.splice(Math.max(place, 0), 2);
  chars.splice(Math.max(place, 0), 0, two, one);
  return chars.join('');
}

/** Puts a mask over some of the characters in the middle or at an end. */
function hide(text: string, random: Random, mask: string): string {
  const chars = Array.from(text);
  const start = random.whole(0, chars.length);
  return chars.slice(0, start).join('') + mask + chars.slice(random.whole(start, chars.length)).join('');
}

function grouped(text: string, random: Random): string {
  const sign = random.pick([' ', '-', '\u3000', '·', '.']);
  return text.replace(/(.{3})(.{4})/su, `$1${sign}$2${sign}`);
}
