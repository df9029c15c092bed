/**
 * Tells whether a value is a bank card number: 16 to 19 digits with a Luhn check digit, not all the same digit.
 *
 * @param value - Any value.
 * @returns `true` when it is one.
 * @example
 * isBankCard('6222020200112230'); //=> true
 */
export function isBankCard(value: unknown): value is string {
  if (typeof value !== 'string' || value.length < 16 || value.length > 19) return false;
  const first = value.charCodeAt(0);
  let sum = 0;
  let same = true;
  for (let i = value.length - 1, double = false; i >= 0; i -= 1, double = !double) {
    const unit = value.charCodeAt(i);
    const digit = unit - 0x30;
    if (digit < 0 || digit > 9) return false;
    sum += double ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
    same &&= unit === first;
  }
  return sum % 10 === 0 && !same;
}
