/**
 * Makes the ASCII letters of a text capitals and leaves everything else, so that no index moves (`'ß'.toUpperCase()` is two letters).
 *
 * @param text - Any string.
 * @returns The text in capitals.
 * @example
 * upperAscii('12x'); //=> '12X'
 */
export function upperAscii(text: string): string {
  return text.replace(/[a-z]+/gu, (letters) => letters.toUpperCase());
}
