/**
 * Makes the copy of a group that leaves out what is blank.
 *
 * @param given - What was read of the group.
 * @param left - What is left of each of its values, `undefined` for a blank.
 * @returns The copy, in the order of what was given.
 */
export function withoutBlanks(given: Readonly<Record<string, unknown>>, left: Readonly<Record<string, unknown>>): unknown {
  // A key that holds `undefined` is no blank that must go; it stays as it is.
  const kept = Object.entries(given).filter(([key, inner]) => inner === undefined || left[key] !== undefined);
  return Object.fromEntries(kept.map(([key]) => [key, left[key]]));
}
