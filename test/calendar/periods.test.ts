import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, addMonths, monthBounds, monthOf, quarterBounds, quarterOf } from '../../src/calendar/index.ts';
import { anyPlainDate, plainDatesOf } from './arbitraries.ts';

const NO_PERIOD = [
  undefined,
  null,
  202403,
  [],
  '',
  '2024',
  '2024-3',
  '2024-00',
  '2024-13',
  '0000-01',
  '2024-Q0',
  '2024-Q5',
  '0000-Q1',
  '2024-q1',
  '2024Q1',
  '2024-Q12',
  '2024-03-01',
  '2024/03',
  '2024-Q１',
  '２024-03',
  ' 2024-03',
];

describe('monthBounds', () => {
  test('holds each of its days and no day beside', () => {
    fc.assert(
      fc.property(plainDatesOf(2, 9998), (date) => {
        const month = monthBounds(monthOf(date));
        expect(month !== undefined && month.first <= date && date <= month.last).toBe(true);
        expect(monthOf(addDays(month?.first ?? '', -1))).toBe(monthOf(addMonths(date, -1)));
        expect(monthOf(addDays(month?.last ?? '', 1))).toBe(monthOf(addMonths(date, 1)));
      }),
    );
  });

  test.each([
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['0001-01', '0001-01-31'],
    ['9999-12', '9999-12-31'],
  ])('%s ends on %s', (month, last) => {
    expect(monthBounds(month)).toEqual({ first: `${month}-01`, last });
  });

  test.each(NO_PERIOD)('does not take %j', (value) => {
    expect(monthBounds(value)).toBeUndefined();
  });

  test('does not take a quarter', () => {
    expect(monthBounds('2024-Q1')).toBeUndefined();
  });
});

describe('quarterBounds and quarterOf', () => {
  test('find each other', () => {
    fc.assert(
      fc.property(anyPlainDate, (date) => {
        const quarter = quarterBounds(quarterOf(date));
        expect(quarter !== undefined && quarter.first <= date && date <= quarter.last).toBe(true);
        expect(quarterOf(quarter?.first ?? '')).toBe(quarterOf(quarter?.last ?? ''));
      }),
    );
  });

  test.each([
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['0001-Q4', '0001-10-01', '0001-12-31'],
  ])('%s goes from %s to %s', (quarter, first, last) => {
    expect(quarterBounds(quarter)).toEqual({ first, last });
  });

  test.each(NO_PERIOD)('does not take %j', (value) => {
    expect(quarterBounds(value)).toBeUndefined();
  });

  test('does not take a month', () => {
    expect(quarterBounds('2024-03')).toBeUndefined();
  });
});
