/**
 * Takes the indexes out of a path.
 *
 * @param path - A path: `behavior.purchases[2].amount`.
 * @returns The path of the field: `behavior.purchases[].amount`.
 */
export function genericPath(path: string): string {
  return path.replace(/\[\d+\]/gu, '[]');
}
