/** What folding did to a text. */
export type FoldChange = 'fullWidth' | 'invisible' | 'whitespace';

/** A text in half width, without invisible characters and outer white space, and the way back to the original. */
export interface FoldedText {
  /** The folded text. */
  readonly text: string;
  /** What was done, each kind once, in the order of this list: fullWidth, invisible, whitespace. */
  readonly changes: readonly FoldChange[];
  /** For each UTF-16 unit of `text` its index in the original; `undefined` when nothing was changed. */
  readonly offsets: readonly number[] | undefined;
}

/**
 * Folds a text the way people expect two spellings of one number to be equal: full-width ASCII and the ideographic space become half width,
 * zero-width characters, bidi controls and the byte order mark go, white space at both ends goes. Letters keep their case.
 *
 * @param raw - Any string.
 * @param halfOf - What a UTF-16 unit becomes; by default its half-width form, where it has one.
 * @returns The folded text with the changes made and the offsets into `raw`.
 * @example
 * foldText(' １３８ ').text; //=> '138'
 */
export function foldText(raw: string, halfOf: (unit: number) => number = toHalfWidth): FoldedText {
  if (isPlain(raw)) return { text: raw, changes: [], offsets: undefined };
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < raw.length; i += 1) {
    const unit = raw.charCodeAt(i);
    if (isInvisible(unit)) continue;
    text += String.fromCharCode(halfOf(unit));
    offsets.push(i);
  }
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const changes: FoldChange[] = [];
  // An ideographic space at the ends is only white space: it is gone, so nothing was folded for it.
  const kept = offsets.slice(start, start + trimmed.length);
  if (kept.some((offset, index) => raw.charCodeAt(offset) !== trimmed.charCodeAt(index))) changes.push('fullWidth');
  if (text.length !== raw.length) changes.push('invisible');
  if (trimmed.length !== text.length) changes.push('whitespace');
  return changes.length === 0 ? { text: raw, changes, offsets: undefined } : { text: trimmed, changes, offsets: kept };
}

/**
 * Tells whether folding leaves a text as it is, without folding it.
 *
 * @param raw - Any string.
 * @param halfOf - As of `foldText`.
 * @returns `true` exactly when `foldText` has no changes.
 * @example
 * isFolded('138 '); //=> false
 */
export function isFolded(raw: string, halfOf: (unit: number) => number = toHalfWidth): boolean {
  if (isPlain(raw)) return true;
  for (let i = 0; i < raw.length; i += 1) {
    const unit = raw.charCodeAt(i);
    if (isInvisible(unit) || halfOf(unit) !== unit) return false;
  }
  return raw.trim().length === raw.length;
}

/**
 * Folds a text where nobody asks what was done to it.
 *
 * @param raw - Any string.
 * @returns The text of `foldText`.
 * @example
 * folded(' １３８ '); //=> '138'
 */
export function folded(raw: string): string {
  let text = '';
  let copied = 0;
  for (let i = 0; i < raw.length; i += 1) {
    const unit = raw.charCodeAt(i);
    // Most of any text: ASCII and the ideographs of the first blocks.
    if (unit < 0x7f || (unit >= 0x3400 && unit <= 0x9fff)) continue;
    const half = isInvisible(unit) ? '' : String.fromCharCode(toHalfWidth(unit));
    if (half !== raw.charAt(i)) {
      text += raw.slice(copied, i) + half;
      copied = i + 1;
    }
  }
  return (copied === 0 ? raw : text + raw.slice(copied)).trim();
}

/**
 * Translates a position in a folded text into one in the original.
 *
 * @param folded - What `foldText` gave back.
 * @param index - A UTF-16 index in `folded.text`; past the end means the end.
 * @returns The UTF-16 index in the original text.
 * @example
 * originalOffset(foldText(' １３８'), 0); //=> 1
 */
export function originalOffset(folded: Pick<FoldedText, 'offsets'>, index: number): number {
  if (folded.offsets === undefined) return index;
  return folded.offsets[index] ?? (folded.offsets.at(-1) ?? -1) + 1;
}

/**
 * Tells whether a text is blank: empty, or only white space and invisible characters.
 *
 * @param text - Any string.
 * @returns `true` when nothing readable is in it.
 * @example
 * isBlank(' \u3000'); //=> true
 */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if ((unit > 0x20 && unit < 0x7f) || (unit >= 0x3400 && unit <= 0x9fff)) return false;
    if (!isInvisible(unit) && text.charAt(i).trim() !== '') return false;
  }
  return true;
}

/**
 * Tells whether a UTF-16 unit is a character that cannot be seen: zero-width, bidi or format control, soft hyphen, byte order mark.
 *
 * @param unit - A UTF-16 code unit.
 * @returns `true` when it prints nothing.
 * @example
 * isInvisible(0x200b); //=> true
 */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0x00ad ||
    unit === 0x061c ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff
  );
}

/**
 * Gives the half-width form of a UTF-16 unit: U+FF01–FF5E and U+3000 of Unicode's Halfwidth and Fullwidth Forms.
 *
 * @param unit - A UTF-16 code unit.
 * @returns The half-width unit, or the same unit when it has none.
 * @example
 * toHalfWidth(0xff11); //=> 0x31
 */
export function toHalfWidth(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  if (unit === 0x3000) return 0x20;
  return unit === 0xffe5 ? 0xa5 : unit;
}

/** The common case, found without making anything: visible ASCII and Chinese, with spaces inside. */
function isPlain(raw: string): boolean {
  const last = raw.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const unit = raw.charCodeAt(i);
    const plain = (unit > 0x20 && unit < 0x7f) || (unit >= 0x3400 && unit <= 0x9fff) || (unit === 0x20 && i > 0 && i < last);
    if (!plain) return false;
  }
  return true;
}
