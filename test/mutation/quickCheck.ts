/**
 * fast-check as the mutation run sees it: at most 20 inputs a property, and none is made smaller. A mutant is dead at its first
 * counterexample; a mutant that lives through 20 inputs and the examples beside them is better killed by an example of its own.
 */
import * as fc from 'fast-check';

export * from 'fast-check';

const MOST = 20;

export const assert: typeof fc.assert = ((property: fc.IRawProperty<unknown>, parameters: fc.Parameters<unknown> = {}) =>
  fc.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? MOST, MOST), endOnFailure: true })) as typeof fc.assert;

/** fast-check's own lists of characters take a second in each new process, and each mutant has one. */
const character = fc
  .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0x80, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((codePoint) => String.fromCodePoint(codePoint));

export function string(constraints: fc.StringConstraints = {}): fc.Arbitrary<string> {
  return fc.string(constraints.unit === 'grapheme' || constraints.unit === 'binary' ? { ...constraints, unit: character } : constraints);
}
