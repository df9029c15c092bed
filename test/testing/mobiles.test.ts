import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectMobile, isMobile, MOBILE_SEGMENTS } from '../../src/identifiers/index.ts';
import { mobileAt } from '../../src/testing/mobiles.ts';
import { mobiles } from '../../src/testing/index.ts';
import { draw } from './draw.ts';

const segments = MOBILE_SEGMENTS.flatMap((group) => group.segments);

describe('mobiles', () => {
  test('are valid and of an allocated segment', () => {
    fc.assert(
      fc.property(mobiles(), (mobile) => {
        expect(isMobile(mobile)).toBe(true);
        expect(inspectMobile(mobile)).toMatchObject({ verdict: 'valid', changes: [] });
      }),
    );
  });

  test('cover every allocated segment', () => {
    const drawn = draw(mobiles(), 3000);
    expect(segments.filter((segment) => !drawn.some((mobile) => mobile.startsWith(segment)))).toEqual([]);
  });

  test('never look like test data', () => {
    fc.assert(fc.property(mobiles(), (mobile) => new Set(mobile.slice(-8)).size > 1));
  });
});

describe('mobileAt', () => {
  test('gives each number once', () => {
    expect(new Set(Array.from({ length: 20_000 }, (_, index) => mobileAt(index))).size).toBe(20_000);
  });

  test('begins anew past the end', () => {
    const length = new Set(Array.from({ length: 20_000 }, (_, index) => mobileAt(index).slice(0, 3))).size * 9999;
    expect([0, 1, 77].map((index) => mobileAt(index + length))).toEqual([0, 1, 77].map(mobileAt));
    expect(new Set([0, 1, length - 1].map(mobileAt)).size).toBe(3);
  });

  test('gives valid numbers', () => {
    fc.assert(fc.property(fc.nat(1_000_000), (index) => inspectMobile(mobileAt(index)).verdict === 'valid'));
  });
});
