import { describe, expect, test } from 'vitest';

import { daysInMonth, isRealDate } from '../../src/calendar/index.ts';

describe('daysInMonth', () => {
  test.each([
    [2024, 2, 29],
    [2023, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [4, 2, 29],
    [2024, 1, 31],
    [2024, 4, 30],
    [2024, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  test.each([0, 13, -1, 1.5, NaN])('there is no month %d', (month) => {
    expect(daysInMonth(2024, month)).toBe(0);
  });
});

describe('isRealDate', () => {
  test.each([
    [1, 1, 1],
    [9999, 12, 31],
    [2024, 2, 29],
  ])('has %i-%i-%i', (year, month, day) => {
    expect(isRealDate(year, month, day)).toBe(true);
  });

  test.each([
    [0, 1, 1],
    [10000, 1, 1],
    [2023, 2, 29],
    [2024, 4, 31],
    [2024, 1, 0],
    [2024, 13, 1],
    [NaN, 1, 1],
    [2024, NaN, 1],
    [2024, 1, NaN],
  ])('has no %d-%d-%d', (year, month, day) => {
    expect(isRealDate(year, month, day)).toBe(false);
  });
});
