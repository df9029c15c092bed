import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COMPOUND_SURNAMES,
  HONORIFICS,
  inspectCompanyName,
  inspectPersonName,
  isCompanyName,
  isPersonName,
  PROVINCES,
} from '../../src/identifiers/index.ts';
import { isMasked } from '../../src/mask/index.ts';
import { addresses, companyNames, personNames } from '../../src/testing/index.ts';
import { BRANDS, COMPANY_ENDINGS, OTHER_KINDS, TRADES } from '../../src/testing/companies.data.ts';
import { DOTTED_NAMES, GIVEN_NAMES, LATIN_NAMES, RARE_NAMES, SURNAMES } from '../../src/testing/persons.data.ts';
import { PLACES } from '../../src/testing/places.data.ts';
import { draw } from './draw.ts';

describe('personNames', () => {
  test('are valid as they stand', () => {
    fc.assert(
      fc.property(personNames(), (name) => {
        expect(isPersonName(name)).toBe(true);
        expect(inspectPersonName(name)).toMatchObject({ verdict: 'valid', canonical: name, changes: [] });
        expect(isMasked(name, 'name')).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('are put together from parts that fit', () => {
    const put = [
      ...join([...SURNAMES, ...COMPOUND_SURNAMES], [...GIVEN_NAMES, ...HONORIFICS]),
      ...DOTTED_NAMES,
      ...LATIN_NAMES,
      ...RARE_NAMES,
    ];
    expect(put.filter((name) => inspectPersonName(name).verdict !== 'valid')).toEqual([]);
  });

  test('cover every kind of name', () => {
    const drawn = draw(personNames(), 6000);
    const wanted = [...DOTTED_NAMES, ...LATIN_NAMES, ...RARE_NAMES, ...COMPOUND_SURNAMES, ...SURNAMES, ...HONORIFICS];
    expect(wanted.filter((part) => !drawn.some((name) => name.includes(part)))).toEqual([]);
  });
});

describe('companyNames', () => {
  test('are full registered names', () => {
    fc.assert(
      fc.property(companyNames(), (name) => {
        expect(isCompanyName(name)).toBe(true);
        expect(inspectCompanyName(name)).toMatchObject({ verdict: 'valid', canonical: name, changes: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('cover every place, brand, trade and ending', () => {
    const drawn = draw(companyNames(), 4000);
    const endings = [...COMPANY_ENDINGS, ...OTHER_KINDS.map(([, ending]) => ending)];
    const wanted = [...PLACES.map(({ short }) => short), ...BRANDS, ...TRADES.flatMap(({ words }) => words), ...endings];
    expect(wanted.filter((part) => !drawn.some((name) => name.includes(part)))).toEqual([]);
  });
});

describe('addresses', () => {
  test('are short enough, not masked and begin with a province', () => {
    fc.assert(
      fc.property(addresses(), (address) => {
        expect(Array.from(address).length).toBeLessThanOrEqual(200);
        expect(isMasked(address, 'address')).toBe(false);
        expect(PROVINCES.some(({ name }) => address.startsWith(name))).toBe(true);
      }),
    );
  });

  test('cover every place', () => {
    const drawn = draw(addresses(), 2000);
    expect(PLACES.filter(({ region }) => !drawn.some((address) => address.startsWith(region)))).toEqual([]);
  });
});

function join(heads: readonly string[], tails: readonly string[]): string[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}
