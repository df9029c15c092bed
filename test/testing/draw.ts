import * as fc from 'fast-check';

/** So many values of a generator, always the same. */
export function draw<Value>(generator: fc.Arbitrary<Value>, count: number): Value[] {
  return fc.sample(generator, { numRuns: count, seed: 20_240_530 });
}
