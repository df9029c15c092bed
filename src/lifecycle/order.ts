/**
 * Compares two texts, and days, for `sort`.
 *
 * @param a - A text.
 * @param b - Another one.
 * @returns -1 when `a` comes first, 1 when `b` does, 0 when they are equal.
 */
export function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
