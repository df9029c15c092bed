import type { FoldedText } from './fold.ts';

/** Hyphens and dashes U+2010–2015, hyphen bullet, minus sign, box drawing line, small and full-width forms. */
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\ufe58\ufe63\uff0d';

/** Middle dot, bullet, hyphenation point, bullet operator, dot operator, katakana middle dot in both widths, full-width full stop. */
const NAME_DOTS = '\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65\uff0e';

/** A text without the separators inside it. */
export interface CompactText {
  /** The text. */
  readonly text: string;
  /** Whether there were any. */
  readonly dropped: boolean;
  /** For each UTF-16 unit of `text` its index in the original; `undefined` when nothing was changed. */
  readonly offsets: readonly number[] | undefined;
}

/**
 * Drops the dashes, dots and spaces that people write between the groups of a number. At either end they are left alone: a number that
 * begins or ends with a dash is not a number in groups.
 *
 * @param folded - A folded text.
 * @returns The text without its inner separators, with the offsets into the original.
 * @example
 * dropSeparators(foldText('138-1234 5678')).text; //=> '13812345678'
 */
export function dropSeparators(folded: Pick<FoldedText, 'text' | 'offsets'>): CompactText {
  const { text: source, offsets: known } = folded;
  if (!hasSeparator(source)) return { text: source, dropped: false, offsets: known };
  const offsets: number[] = [];
  let text = '';
  let copied = 0;
  for (let i = 0; i < source.length; i += 1) {
    if (isSeparator(source.charCodeAt(i))) continue;
    // A run of separators goes when something stands before it; what comes before the first character is kept.
    const from = copied === 0 ? 0 : i;
    text += source.slice(from, i + 1);
    for (let j = from; j <= i; j += 1) offsets.push(known?.[j] ?? j);
    copied = i + 1;
  }
  text += source.slice(copied);
  for (let j = copied; j < source.length; j += 1) offsets.push(known?.[j] ?? j);
  const dropped = text.length !== source.length;
  return { text, dropped, offsets: dropped ? offsets : known };
}

/**
 * Tells whether a UTF-16 unit is written between the groups of a number: a dash, a dot or white space.
 *
 * @param unit - A UTF-16 code unit.
 * @returns `true` when it is one.
 * @example
 * isSeparator(0x2014); //=> true
 */
export function isSeparator(unit: number): boolean {
  // Between the katakana middle dot and the small forms there is none; that is most of Chinese text.
  return (unit < 0x30fc || unit > 0xfe57) && (isDash(unit) || isDot(unit) || isSpace(unit));
}

/**
 * Tells whether a UTF-16 unit is a dash or a minus sign, of Unicode's property Dash or looking the same.
 *
 * @param unit - A UTF-16 code unit.
 * @returns `true` when it is one.
 * @example
 * isDash(0x2d); //=> true
 */
export function isDash(unit: number): boolean {
  return unit === 0x2d || (unit > 0x7e && DASHES.includes(String.fromCharCode(unit)));
}

/**
 * Tells whether a UTF-16 unit is a dot: a full stop, a middle dot, a bullet.
 *
 * @param unit - A UTF-16 code unit.
 * @returns `true` when it is one.
 * @example
 * isDot(0xb7); //=> true
 */
export function isDot(unit: number): boolean {
  return unit === 0x2e || unit === 0x3002 || isNameDot(unit);
}

/**
 * Tells whether a UTF-16 unit is one of the middle dots that people write between the parts of a name.
 *
 * @param unit - A UTF-16 code unit.
 * @returns `true` when it is the middle dot U+00B7 or is written for it.
 * @example
 * isNameDot(0x2022); //=> true
 */
export function isNameDot(unit: number): boolean {
  return unit > 0x7e && NAME_DOTS.includes(String.fromCharCode(unit));
}

/**
 * Tells whether a UTF-16 unit is white space, as `String.prototype.trim` understands it.
 *
 * @param unit - A UTF-16 code unit.
 * @returns `true` when it is.
 * @example
 * isSpace(0x3000); //=> true
 */
export function isSpace(unit: number): boolean {
  if (unit <= 0x7e) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return String.fromCharCode(unit).trim() === '';
}

function hasSeparator(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (isSeparator(text.charCodeAt(i))) return true;
  }
  return false;
}
