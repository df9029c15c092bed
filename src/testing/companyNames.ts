/** Full registered names of organisations: place, invented brand, trade and legal form, sometimes with the place or the form in brackets. */
import * as fc from 'fast-check';
import { BRANDS, COMPANY_ENDINGS, OTHER_KINDS, TRADES } from './companies.data.ts';
import { PLACES } from './places.data.ts';

/**
 * Generates names of organisations.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(companyNames(), (name) => name.length >= 5));
 */
export function companyNames(): fc.Arbitrary<string> {
  const places = fc.constantFrom(...PLACES.map(({ short }) => short));
  const brands = fc.constantFrom(...BRANDS);
  const trades = fc.constantFrom(...TRADES.flatMap(({ words }) => words));
  const endings = fc.constantFrom(...COMPANY_ENDINGS);
  const others = fc.constantFrom(...OTHER_KINDS.map(([, ending]) => ending));
  return fc.oneof(
    joined(places, brands, trades, endings),
    joined(
      brands,
      places.map((place) => `（${place}）`),
      trades,
      endings,
    ),
    joined(places, brands, others),
  );
}

function joined(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((words) => words.join(''));
}
