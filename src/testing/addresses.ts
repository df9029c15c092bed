/** Addresses of the mainland: a real province, city and district, an invented street, number and building. */
import * as fc from 'fast-check';
import { BUILDINGS, PLACES, STREETS } from './places.data.ts';

const HOUSE_MOST = 999;

/**
 * Generates addresses.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(addresses(), (address) => /[0-9]号/u.test(address)));
 */
export function addresses(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...PLACES.map(({ region }) => region)),
      fc.constantFrom(...STREETS),
      fc.integer({ min: 1, max: HOUSE_MOST }),
      fc.constantFrom(...BUILDINGS),
    )
    .map(([region, street, house, building]) => addressOf(region, street, house, building));
}

/**
 * Puts an address together.
 *
 * @param region - Province, city and district.
 * @param street - The street.
 * @param house - The number of the house.
 * @param building - Building, floor, room; may be empty.
 * @returns The address.
 */
export function addressOf(region: string, street: string, house: number, building: string): string {
  return `${region}${street}${house}号${building}`;
}
