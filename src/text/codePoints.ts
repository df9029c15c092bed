/**
 * Counts the code points of a text: what a reader would call characters, where `length` counts UTF-16 units.
 * A lone surrogate counts as one.
 *
 * @param text - Any string.
 * @returns The number of code points.
 * @example
 * codePointLength('𠮷田'); //=> 2
 */
export function codePointLength(text: string): number {
  let count = text.length;
  for (let i = 1; i < text.length; i += 1) {
    if (isLowSurrogate(text.charCodeAt(i)) && isHighSurrogate(text.charCodeAt(i - 1))) {
      count -= 1;
      i += 1;
    }
  }
  return count;
}

/**
 * Cuts a text into its code points; a lone surrogate is a piece of its own.
 *
 * @param text - Any string.
 * @returns One string per code point.
 * @example
 * codePoints('𠮷田'); //=> ['𠮷', '田']
 */
export function codePoints(text: string): string[] {
  return Array.from(text);
}

/**
 * Tells whether a text holds no lone surrogate, so that it can be written as UTF-8.
 *
 * @param text - Any string.
 * @returns `true` when every surrogate is half of a pair.
 * @example
 * isWellFormed('𠮷'.charAt(0)); //=> false
 */
export function isWellFormed(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(i + 1))) i += 1;
    else if (isHighSurrogate(unit) || isLowSurrogate(unit)) return false;
  }
  return true;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
