/**
 * Numbers as plain decimals: digits, and a point with digits after it where there is a fraction. A text is read only when the number says exactly
 * what the text says, so no digit is ever lost; thousands separators, units and exponents are left to be repaired.
 */
const PLAIN = /^(?:0|[1-9]\d*)(?:\.\d+)?$/u;

/** From here on `toFixed` writes exponents. */
const HUGE = 1e21;

/**
 * Writes a number.
 *
 * @param value - Any number.
 * @param decimals - The fewest decimals to write.
 * @returns The plain decimal; nothing for what is not finite.
 * @example
 * decimalText(19999.5, 2); //=> '19999.50'
 */
export function decimalText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '';
  if (Math.abs(value) >= HUGE) return BigInt(value).toString();
  const text = value.toFixed(decimals);
  return Number(text) === value ? text : String(value);
}

/**
 * Reads a plain decimal.
 *
 * @param text - Any text.
 * @returns The number, or `undefined` when the text is not one or says more than a number can hold.
 * @example
 * readDecimal('19999.50'); //=> 19999.5
 */
export function readDecimal(text: string): number | undefined {
  if (!PLAIN.test(text)) return undefined;
  const value = Number(text);
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  return decimals <= 100 && exactText(value, decimals) === text ? value : undefined;
}

function exactText(value: number, decimals: number): string {
  if (value < HUGE) return value.toFixed(decimals);
  return Number.isFinite(value) ? BigInt(value).toString() : '';
}
