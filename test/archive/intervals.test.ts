import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { budgetInterval, derivedPriority, timeNodeInterval } from '../../src/archive/intervals.ts';
import { addDays, addMonths, monthOf, quarterOf } from '../../src/calendar/index.ts';
import { anyPlainDate, plainDatesOf } from '../calendar/arbitraries.ts';

describe('budgetInterval', () => {
  test('covers every amount exactly once', () => {
    const bands = ['under10k', 'from10kTo50k', 'from50kTo100k', 'over100k'].map((band) => budgetInterval(band));
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.constantFrom(0, 9_999.99, 10_000, 50_000, 100_000)), (amount) => {
        expect(bands.filter((band) => band !== undefined && band.min <= amount && amount < (band.max ?? Infinity))).toHaveLength(1);
      }),
    );
  });

  test.each([
    ['under10k', { min: 0, max: 10_000 }],
    ['from10kTo50k', { min: 10_000, max: 50_000 }],
    ['from50kTo100k', { min: 50_000, max: 100_000 }],
    ['over100k', { min: 100_000 }],
    ['negotiable', { min: 0 }],
  ])('%s has its band', (budget, interval) => {
    expect(budgetInterval(budget)).toStrictEqual(interval);
  });

  test.each([undefined, null, '', 'constructor', '1-5万', 10_000, ['under10k'], {}])('%j is no budget', (value) => {
    expect(budgetInterval(value)).toBeUndefined();
  });
});

describe('timeNodeInterval', () => {
  test('a day is in the intervals of itself, its month and its quarter, each inside the next', () => {
    fc.assert(
      fc.property(anyPlainDate, anyPlainDate, (day, asOf) => {
        const month = timeNodeInterval(monthOf(day), asOf);
        const quarter = timeNodeInterval(quarterOf(day), asOf);
        expect(timeNodeInterval(day, asOf)).toStrictEqual({ earliest: day, latest: day });
        expect(
          [quarter?.earliest, month?.earliest, day, month?.latest, quarter?.latest].every(
            (value, i, all) => i === 0 || String(all[i - 1]) <= String(value),
          ),
        ).toBe(true);
      }),
    );
  });

  test('urgent runs from the day asked about to a calendar month later', () => {
    fc.assert(
      fc.property(anyPlainDate, (asOf) => {
        expect(timeNodeInterval('urgent', asOf)).toStrictEqual({ earliest: asOf, latest: addMonths(asOf, 1) });
      }),
    );
    expect(timeNodeInterval('urgent', '2024-01-31T23:30:00-08:00')).toStrictEqual({ earliest: '2024-01-31', latest: '2024-02-29' });
  });

  test.each([
    ['2024-08-30', '2024-08-30', '2024-08-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-Q1', '2023-01-01', '2023-03-31'],
  ])('%s is from %s to %s', (node, earliest, latest) => {
    expect(timeNodeInterval(node, '2024-05-12')).toStrictEqual({ earliest, latest });
  });

  test.each([undefined, null, '', '紧急', 'URGENT', '2024-02-30', '2024-13', '2024-Q5', 'Q3/2024', 202408, ['2024-08']])(
    '%j is no time node',
    (value) => {
      expect(timeNodeInterval(value, '2024-05-12')).toBeUndefined();
    },
  );

  test('a wrong asOf is named, whatever the node', () => {
    expect(() => timeNodeInterval('2024-08', 'today')).toThrow(
      new RangeError('asOf must be a plain date YYYY-MM-DD or an RFC 3339 instant with an offset'),
    );
  });
});

describe('derivedPriority', () => {
  test('rises as the day comes nearer, and ends when it has passed', () => {
    fc.assert(
      fc.property(plainDatesOf(2000, 2030), fc.nat(200), (node, steps) => {
        const seen = Array.from({ length: steps }, (_, i) => derivedPriority(node, addDays(node, i - steps + 2)));
        const order = ['low', 'medium', 'high', undefined];
        expect(seen.every((priority, i) => i === 0 || order.indexOf(priority) >= order.indexOf(seen[i - 1]))).toBe(true);
      }),
    );
  });

  test.each([
    ['2024-02-29', '2024-01-31', 'high'],
    ['2024-03-01', '2024-01-31', 'medium'],
    ['2024-02-29', '2023-11-30', 'medium'],
    ['2024-03-01', '2023-11-30', 'low'],
    ['2024-05-12', '2024-05-12', 'high'],
    ['2024-05-11', '2024-05-12', undefined],
    ['2024-05', '2024-05-12', 'high'],
    ['2024-Q3', '2024-05-12', 'low'],
    ['2024-Q3', '2024-06-30', 'medium'],
    ['2024-Q2', '2024-06-30T23:59:59+08:00', 'high'],
    ['urgent', '2024-01-31', 'high'],
    ['urgent', undefined, 'high'],
    ['2024-05-12', undefined, undefined],
    ['soon', '2024-05-12', undefined],
  ])('%s as of %s is %s', (node, asOf, priority) => {
    expect(derivedPriority(node, asOf)).toBe(priority);
  });
});
