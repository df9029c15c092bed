const PRINTABLE = /^[A-Za-z_]\w{0,39}$/u;

const FIVE_DIGITS = /\d{5}/u;

/**
 * Tells whether the name of a key may be printed. A spreadsheet turned on its side has phone numbers and names for keys,
 * so only what looks like a name in a program is printed: a letter or underscore, at most 40 ASCII characters, no five digits in a row.
 *
 * @param key - A key.
 * @returns `true` when it may be printed.
 */
export function isPrintableKey(key: string): boolean {
  return PRINTABLE.test(key) && !FIVE_DIGITS.test(key);
}
