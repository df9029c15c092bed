/**
 * Encodes a code point in UTF-8.
 *
 * @param code - The code point, no surrogate.
 * @returns Its bytes.
 */
export function utf8(code: number): number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), next(code)];
  if (code < 0x10000) return [0xe0 | (code >> 12), next(code >> 6), next(code)];
  return [0xf0 | (code >> 18), next(code >> 12), next(code >> 6), next(code)];
}

/**
 * Writes the bytes of a code point in UTF-8 as hex digits.
 *
 * @param code - The code point, no surrogate.
 * @returns Two capitals or digits for each byte.
 */
export function utf8Hex(code: number): string {
  return utf8(code)
    .map((byte) => byte.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

/**
 * Measures a text in UTF-8.
 *
 * @param text - The text, without lone surrogates.
 * @returns How many bytes it has.
 */
export function utf8Length(text: string): number {
  return Array.from(text).reduce((length, char) => length + utf8(Number(char.codePointAt(0))).length, 0);
}

function next(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
