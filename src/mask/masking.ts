/** What a mask gives back: a text for a text, nothing for nothing; anything else is hidden. */
export type Masked<T> = unknown extends T ? string | null | undefined : T extends null | undefined ? T : string;

/** Four stars: all is hidden, and nothing is said of the length. */
export const HIDDEN = '****';

const FULL_WIDTH = /[\uff01-\uff5e]/gu;

/** What `isInvisible` of `text/` knows: format characters, and the one place in their row that is not assigned. */
const INVISIBLE = /[\p{Cf}\u2065]/gu;

/** What `isInvisible` and `isSeparator` of `text/` know, and round brackets. */
const BETWEEN_GROUPS = /[\s\p{Cf}\p{Pd}\u2065\u2043\u2212\u2500().\u3002\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65]/gu;

/** The dashes of `BETWEEN_GROUPS`. */
export const DASHES = /[\p{Pd}\u2043\u2212\u2500]/gu;

/** Its spaces within a line, and its middle dots. */
const DOTS_AND_SPACES = /[\p{Zs}\t\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff65]/gu;

/**
 * Answers for a value that no mask has to look into: `null`, `undefined` and the empty text stay, what is not a text is hidden.
 *
 * @param value - Anything but a text that has characters.
 * @returns The value itself or four stars.
 */
export function hideOther(value: unknown): unknown {
  return value === null || value === undefined || value === '' ? value : HIDDEN;
}

/**
 * Folds a text as `foldText` does, in a form that is small and has no offsets: half width, nothing invisible, no outer white space.
 *
 * @param text - Any string.
 * @returns The folded text.
 */
export function fold(text: string): string {
  return isPlain(text) ? text : halfWidth(text).replace(INVISIBLE, '').trim();
}

/**
 * Reads a number: half width and without the separators and brackets that people write between its groups.
 *
 * @param text - Any string.
 * @returns What is left.
 */
export function readNumber(text: string): string {
  return halfWidth(text).replace(BETWEEN_GROUPS, '');
}

/**
 * Makes a text half width, its dashes hyphens, and its middle dots and spaces within a line spaces.
 *
 * @param text - Any string.
 * @returns The text, of the same length.
 */
export function evenSeparators(text: string): string {
  return halfWidth(text).replace(DASHES, '-').replace(DOTS_AND_SPACES, ' ');
}

/**
 * Tells whether a text begins with ASCII digits.
 *
 * @param text - Any string.
 * @param count - How many.
 * @returns `true` when its first `count` units are digits.
 */
export function startsWithDigits(text: string, count: number): boolean {
  // Of 0 to 9, and of nothing else, there is less than 16 left; a loop without branches takes half the time.
  let bits = 0;
  for (let i = 0; i < count; i += 1) bits |= (text.charCodeAt(i) ^ 0x30) + 6;
  return bits < 16;
}

/**
 * Makes full-width ASCII half width, unit for unit.
 *
 * @param text - Any string.
 * @returns The text, of the same length.
 */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** The common case, told without a regular expression: visible ASCII and the unified ideographs of the first block. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!((unit > 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff))) return false;
  }
  return true;
}
