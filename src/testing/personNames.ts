/** Names of persons: Han names with single and compound surnames, rare characters, names with a middle dot, Latin names, forms of address. */
import * as fc from 'fast-check';
import { COMPOUND_SURNAMES, HONORIFICS } from '../identifiers/index.ts';
import { DOTTED_NAMES, GIVEN_NAMES, LATIN_NAMES, RARE_NAMES, SURNAMES } from './persons.data.ts';

/**
 * Generates names of persons as a file may hold them; some are the privacy form `张先生`.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(personNames(), (name) => name.length >= 2));
 */
export function personNames(): fc.Arbitrary<string> {
  const surnames = fc.oneof(
    { arbitrary: fc.constantFrom(...SURNAMES), weight: 5 },
    { arbitrary: fc.constantFrom(...COMPOUND_SURNAMES), weight: 1 },
  );
  const han = joined(surnames, fc.constantFrom(...GIVEN_NAMES));
  const polite = joined(surnames, fc.constantFrom(...HONORIFICS));
  const others = fc.constantFrom(...RARE_NAMES, ...DOTTED_NAMES, ...LATIN_NAMES);
  return fc.oneof({ arbitrary: han, weight: 6 }, { arbitrary: others, weight: 2 }, { arbitrary: polite, weight: 1 });
}

function joined(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((words) => words.join(''));
}
