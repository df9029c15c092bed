import chineseDays from 'chinese-days';
import { describe, expect, it, test } from 'vitest';
import { chineseDaysCalendar, collectionDueOn } from '../../src/lifecycle/index.ts';

const calendar = chineseDaysCalendar(chineseDays);

describe('the calendar of the chinese-days package', () => {
  test.each([
    ['2024-05-01', false],
    ['2024-05-11', true],
    ['2024-05-12', false],
    ['2024-05-13', true],
    ['2024-10-07', false],
    ['2024-10-12', true],
  ])('knows %s', (day, isWorked) => {
    expect(calendar(day)).toBe(isWorked);
  });

  it('knows no year that the package has no data for', () => {
    expect([calendar('2003-05-12'), calendar('2090-05-12'), calendar('2024-02-30')]).toEqual([undefined, undefined, undefined]);
    expect(collectionDueOn('2090-05-12', 3, calendar)).toBeUndefined();
  });

  it('counts working days over a working Saturday', () => {
    expect(collectionDueOn('2024-05-08', 3, calendar)).toBe('2024-05-11');
  });
});
