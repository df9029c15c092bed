const ZERO = 0x30;

/**
 * Tells whether a value is a mobile number of the Chinese mainland: `1[3-9]` and nine digits, nothing else.
 *
 * @param value - Any value.
 * @returns `true` when it is one, also in a segment that is not allocated.
 * @example
 * isMobile('13812345678'); //=> true
 */
export function isMobile(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 11 || value.charCodeAt(0) !== 0x31) return false;
  if (value.charCodeAt(1) < 0x33) return false;
  for (let i = 1; i < 11; i += 1) {
    const digit = value.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}
