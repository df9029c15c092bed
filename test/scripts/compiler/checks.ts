/** Functions that the compiled schemas of the tests call. */

export function isEven(value: number): boolean {
  return value % 2 === 0;
}

export function isShouted(value: string): boolean {
  return value === value.toUpperCase();
}

export function isSorted(entries: string[]): boolean {
  return entries.every((entry, index) => index === 0 || String(entries[index - 1]) <= entry);
}
