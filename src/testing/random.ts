/**
 * Pseudo-random numbers that are the same on every machine: the xorshift generator of George Marsaglia (Journal of Statistical Software 8,
 * 2003) with the shifts 13, 17, 5. Good enough for realistic data, worthless for secrets.
 */

/** A source of choices. */
export interface Random {
  /** A whole number from the first to the last, both included. */
  readonly whole: (first: number, last: number) => number;
  /** One entry of a list that is not empty. */
  readonly pick: <Entry>(entries: readonly Entry[]) => Entry;
  /** `true` in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
}

const SPAN = 0x1_0000_0000;

/**
 * Makes a source of choices.
 *
 * @param seed - A safe integer; equal seeds give equal choices.
 * @returns The source.
 */
export function createRandom(seed: number): Random {
  // The upper half is spread first: that of a small negative number is -1, which would only turn all bits of the lower half over.
  let state = scatter(seed ^ Math.imul(Math.floor(seed / SPAN), 0x9e37_79b1));
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / SPAN;
  };
  const whole = (first: number, last: number): number => first + Math.floor(next() * (last - first + 1));
  return {
    whole,
    // A list that is not empty has an entry there.
    pick: <Entry>(entries: readonly Entry[]) => entries[whole(0, entries.length - 1)] as Entry,
    chance: (percent) => next() * 100 < percent,
  };
}

/** Makes the states of neighbouring seeds differ in all bits; never 0, at which the generator would stand still. */
function scatter(seed: number): number {
  let bits = seed | 0;
  for (let round = 0; round < 3; round += 1) bits = Math.imul(bits ^ (bits >>> 16), 0x2c1b_3c6d) + 0x6c8e_9cf5;
  return bits | 1;
}
