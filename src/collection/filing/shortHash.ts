/**
 * FNV-1a with 64 bits (RFC 9923) over the UTF-16LE bytes of a text: it tells long names apart that begin alike. It keeps nothing secret.
 */
const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
/** The prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;
const TWO_32 = 0x1_0000_0000;

/**
 * Gives the hash of a text.
 *
 * @param text - Any text.
 * @returns 16 hexadecimal digits in upper case.
 * @example
 * shortHash(''); //=> 'CBF29CE484222325'
 */
export function shortHash(text: string): string {
  let high = OFFSET_HIGH;
  let low = OFFSET_LOW;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    for (const byte of [unit & 0xff, unit >> 8]) {
      const mixed = (low ^ byte) >>> 0;
      const product = mixed * PRIME_LOW;
      // In 32-bit halves: the product of a half and the prime stays an exact number.
      high = (high * PRIME_LOW + Math.floor(product / TWO_32) + mixed * 0x100) % TWO_32;
      low = product % TWO_32;
    }
  }
  return (hex(high) + hex(low)).toUpperCase();
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
