/**
 * Mobile numbers of the Chinese mainland: an allocated segment (MIIT 电信网编号计划 2017 and later allocations, as of 2026-07), zeros up to the
 * seventh digit, and four digits that are not all nought. Blocks of zeros are hardly ever given to customers, so the numbers belong to nobody.
 */
import * as fc from 'fast-check';
import { MOBILE_SEGMENTS } from '../identifiers/index.ts';
import { paddedNumbers } from './digits.ts';

/** The last four digits run from 0001: a number that ends in eight equal digits looks like test data. */
const LAST_SERIAL = 9999;

/** The segments of ordinary subscribers. */
const COMMON_SEGMENTS: readonly string[] = /* @__PURE__ */ MOBILE_SEGMENTS.filter(({ service }) => service === 'cellular')
  .flatMap(({ segments }) => segments)
  .filter((segment) => segment.length === 3);

/** A prime, so that steps of it reach every place of a list before one comes back. */
const STEP = 104_729;

/**
 * Generates mobile numbers, all of an allocated segment.
 *
 * @returns The generator.
 * @example
 * import * as fc from 'fast-check';
 * fc.assert(fc.property(mobiles(), (mobile) => /^1[3-9][0-9]{9}$/u.test(mobile)));
 */
export function mobiles(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...MOBILE_SEGMENTS.flatMap(({ segments }) => segments)), paddedNumbers(1, LAST_SERIAL, 4))
    .map(([segment, serial]) => segment.padEnd(7, '0') + serial);
}

/**
 * Gives a mobile number by its place in a list in which each stands once; neighbours do not look alike. Only segments of ordinary
 * subscribers occur.
 *
 * @param index - A whole number of 0 or more; past the end the list begins anew.
 * @returns The number.
 */
export function mobileAt(index: number): string {
  const segments = COMMON_SEGMENTS;
  const place = (index * STEP) % (segments.length * LAST_SERIAL);
  const serial = Math.floor(place / segments.length) + 1;
  return `${segments[place % segments.length]}0000${String(serial).padStart(4, '0')}`;
}
