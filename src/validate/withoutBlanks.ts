/**
 * Makes the copy of a group that leaves out what is blank. Every key of the group is one that the form knows.
 *
 * @param given - What was read of the group.
 * @param left - What is left of each of its values, `undefined` for a blank.
 * @returns The copy, in the order of what was given.
 */
export function withoutBlanks(given: Readonly<Record<string, unknown>>, left: Readonly<Record<string, unknown>>): unknown {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(given)) {
    // A key that holds `undefined` is no blank that must go; it stays as it is.
    if (given[key] === undefined || left[key] !== undefined) kept[key] = left[key];
  }
  return kept;
}
