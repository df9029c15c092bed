import { UTCDate } from '@date-fns/utc';
import { addDays as addDaysOracle } from 'date-fns/addDays';
import { addMonths as addMonthsOracle } from 'date-fns/addMonths';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  addDays,
  addMonths,
  dayOfEpoch,
  daysBetween,
  daysInMonth,
  epochOfDay,
  FIRST_DAY,
  isPlainDate,
  LAST_DAY,
  weekdayOf,
} from '../../src/calendar/index.ts';
import { anyPlainDate, plainDatesOf } from './arbitraries.ts';

const safe = plainDatesOf(100, 9000);

describe('daysBetween and addDays', () => {
  test('undo each other', () => {
    fc.assert(
      fc.property(anyPlainDate, anyPlainDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test('agree with UTC milliseconds', () => {
    fc.assert(
      fc.property(anyPlainDate, anyPlainDate, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
      }),
    );
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['0001-01-02', -1, '0001-01-01'],
    ['0099-12-31', 1, '0100-01-01'],
    ['9999-12-30', 1, '9999-12-31'],
    ['1940-06-02', -1, '1940-06-01'],
    ['2024-05-12', 0, '2024-05-12'],
    ['2023-12-30', 1, '2023-12-31'],
    ['2024-12-30', 1, '2024-12-31'],
    ['2024-12-31', 1, '2025-01-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  test('stay inside the years 0001 to 9999', () => {
    expect([addDays(LAST_DAY, 1), addDays(FIRST_DAY, -1), addDays('2024-05-12', 1e12), addDays('2024-05-12', -1e12)]).toEqual([
      LAST_DAY,
      FIRST_DAY,
      LAST_DAY,
      FIRST_DAY,
    ]);
  });

  test('find six days of every year again', () => {
    // Sixty thousand assertions would take seconds: the first wrong day is found by comparing, and asserted once.
    let wrong: string | undefined;
    const day = new Date(0);
    for (let year = 1; year <= 9999 && wrong === undefined; year += 1) {
      for (let ofYear = 0; ofYear < 366; ofYear += 61) {
        day.setUTCFullYear(year, 0, 1 + ofYear);
        const text = day.toISOString().slice(0, 10);
        if (addDays(FIRST_DAY, daysBetween(FIRST_DAY, text)) !== text) wrong = text;
      }
    }
    expect(wrong).toBeUndefined();
  });

  test('agree with date-fns', () => {
    fc.assert(
      fc.property(safe, fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -30_000, max: 30_000 })), (from, days) => {
        expect(addDays(from, days)).toBe(
          addDaysOracle(new UTCDate(`${from}T00:00:00Z`), days)
            .toISOString()
            .slice(0, 10),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('count all days of the calendar', () => {
    expect(daysBetween(FIRST_DAY, LAST_DAY)).toBe(3_652_058);
  });
});

describe('addMonths', () => {
  test('agrees with date-fns', () => {
    fc.assert(
      fc.property(safe, fc.integer({ min: -600, max: 600 }), (from, months) => {
        expect(addMonths(from, months)).toBe(
          addMonthsOracle(new UTCDate(`${from}T00:00:00Z`), months)
            .toISOString()
            .slice(0, 10),
        );
      }),
    );
  });

  test('keeps the day of the month, or takes the last one', () => {
    fc.assert(
      fc.property(safe, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const reached = addMonths(from, months);
        const [year = 0, month = 0, day = 0] = reached.split('-').map(Number);
        const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
        expect(year * 12 + month).toBe(fromYear * 12 + fromMonth + months);
        expect(day).toBe(Math.min(fromDay, daysInMonth(year, month)));
      }),
    );
  });

  test('never goes backwards when the start goes forward', () => {
    fc.assert(
      fc.property(anyPlainDate, fc.integer({ min: -24, max: 24 }), (from, months) => {
        expect(addMonths(addDays(from, 1), months) >= addMonths(from, months)).toBe(true);
      }),
    );
  });

  test.each([
    ['2023-11-30', 3, '2024-02-29'],
    ['2022-11-30', 3, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['0001-01-31', 1, '0001-02-28'],
    ['0050-01-31', -1, '0049-12-31'],
    ['0099-12-31', 1, '0100-01-31'],
    ['1949-04-01', 1, '1949-05-01'],
    ['9998-12-15', 1, '9999-01-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('stays inside the years 0001 to 9999', () => {
    expect([addMonths('9999-12-01', 1), addMonths('0001-01-31', -1), addMonths('2024-05-12', 1e9), addMonths('2024-05-12', -1e9)]).toEqual([
      LAST_DAY,
      FIRST_DAY,
      LAST_DAY,
      FIRST_DAY,
    ]);
    fc.assert(
      fc.property(anyPlainDate, fc.integer({ min: -200_000, max: 200_000 }), (from, months) => isPlainDate(addMonths(from, months))),
    );
  });
});

describe('weekdayOf', () => {
  test('agrees with Date', () => {
    fc.assert(
      fc.property(anyPlainDate, (date) => {
        expect(weekdayOf(date) % 7).toBe(new Date(`${date}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});

describe('epochOfDay and dayOfEpoch', () => {
  test('undo each other for every moment of the day', () => {
    fc.assert(
      fc.property(anyPlainDate, fc.integer({ min: 0, max: 86_399_999 }), (date, time) => {
        expect(dayOfEpoch(epochOfDay(date) + time)).toBe(date);
      }),
    );
  });
});
