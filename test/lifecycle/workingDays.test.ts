import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, weekdayOf } from '../../src/calendar/index.ts';
import { chineseDaysCalendar, collectionDueOn, workingCalendar } from '../../src/lifecycle/index.ts';
import type { ChineseDays, WorkingDayTable } from '../../src/lifecycle/index.ts';
import { plainDatesOf } from '../calendar/arbitraries.ts';

/** 国办发明电〔2023〕7号: the arrangement of 2024 from May on. */
const TABLE: WorkingDayTable = {
  holidays: [
    '2024-05-01',
    '2024-05-02',
    '2024-05-03',
    '2024-06-10',
    '2024-09-16',
    '2024-09-17',
    '2024-10-01',
    '2024-10-02',
    '2024-10-03',
    '2024-10-04',
    '2024-10-07',
  ],
  workdays: ['2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'],
};
const calendar = workingCalendar(TABLE);
const someDay = plainDatesOf(2024, 2024);

describe('workingCalendar', () => {
  test.each([
    ['2024-05-01', false],
    ['2024-05-06', true],
    ['2024-05-11', true],
    ['2024-05-12', false],
    ['2024-05-18', false],
    ['2024-10-12', true],
  ])('%s: %s', (day, worked) => {
    expect(calendar(day)).toBe(worked);
  });

  test('knows a year by a day of it that is worked where no holidays are given', () => {
    const decree = workingCalendar({ holidays: ['2012-01-01'], workdays: ['2011-12-31'] });
    expect([decree('2011-10-03'), decree('2011-12-31'), decree('2012-01-01')]).toEqual([undefined, undefined, false]);
    expect(collectionDueOn('2024-05-08', 3, { holidays: [], workdays: ['2024-05-11'] })).toBe('2024-05-11');
  });

  test('does not know a year without holidays, nor what is not a day', () => {
    expect([calendar('2023-05-12'), calendar('2025-05-12'), calendar('2024-02-30'), calendar(undefined as unknown as string)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([
    ['a list', ['2024-05-01', '2025', '2026-02-30']],
    ['an object', { '2024-05-01': '', '2025': '', '2026-02-30': '' }],
  ])('does not know a year by what is no day in %s', (_, holidays) => {
    const known = workingCalendar({ holidays, workdays: [] });
    expect(['2024-05-13', '2025-05-12', '2026-05-12'].map(known)).toEqual([true, undefined, undefined]);
  });

  test('takes objects whose keys are days as well', () => {
    const keyed = workingCalendar({ holidays: { '2024-05-01': 'Labour Day' }, workdays: { '2024-05-11': 'Labour Day', note: '' } });
    fc.assert(
      fc.property(someDay, (day) => {
        expect(keyed(day)).toBe(day === '2024-05-11' || (weekdayOf(day) <= 5 && day !== '2024-05-01'));
      }),
    );
  });

  test.each([
    [undefined, 'holidays'],
    [{ holidays: [] }, 'workdays'],
    [{ holidays: 3, workdays: [] }, 'holidays'],
    [{ holidays: [], workdays: null }, 'workdays'],
  ])('refuses the table %j', (table, key) => {
    expect(() => workingCalendar(table as unknown as WorkingDayTable)).toThrow(
      new RangeError(`calendar must be a function or have ${key}`),
    );
  });
});

describe('chineseDaysCalendar', () => {
  const holidays: readonly string[] = TABLE.holidays as string[];
  const workdays: readonly string[] = TABLE.workdays as string[];
  const WEEK = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  /** Answers as the package does: a name with commas for a day of the decree, else the weekday, which follows the time zone of the machine. */
  const module: ChineseDays = {
    getDayDetail: (day) => {
      if (holidays.includes(day)) return { work: false, name: 'Holiday,节日,3' };
      if (workdays.includes(day)) return { work: true, name: 'Holiday,节日,3' };
      const local = new Date(`${day}T00:00:00Z`).getDay();
      return { work: local % 6 !== 0, name: String(WEEK[local]) };
    },
  };

  test('gives the answers of the table', () => {
    const fromModule = chineseDaysCalendar(module);
    fc.assert(
      fc.property(plainDatesOf(2023, 2025), (day) => {
        expect(fromModule(day)).toBe(calendar(day));
      }),
    );
    expect(['2024-05-11', '2024-05-12', '2024-05-13', '2024-10-01', '2024-02-30', '2025-05-12'].map(fromModule)).toEqual([
      true,
      false,
      true,
      false,
      undefined,
      undefined,
    ]);
  });

  test.each([[undefined], [{}], [{ getDayDetail: 1 }]])('refuses %j', (other) => {
    expect(() => chineseDaysCalendar(other as unknown as ChineseDays)).toThrow(
      new RangeError('chineseDays must be the module chinese-days'),
    );
  });
});

describe('collectionDueOn', () => {
  test.each([
    ['2024-05-08', 3, '2024-05-11'],
    ['2024-05-08', 4, '2024-05-13'],
    ['2024-05-11', 1, '2024-05-13'],
    ['2024-05-12', 1, '2024-05-13'],
    ['2024-04-30', 1, '2024-05-06'],
    ['2024-09-30', 3, '2024-10-10'],
    ['2024-05-12', 0, '2024-05-12'],
  ])('%s and %i working days is %s', (startOn, workingDays, dueOn) => {
    expect(collectionDueOn(startOn, workingDays, TABLE)).toBe(dueOn);
    expect(collectionDueOn(startOn, workingDays, calendar)).toBe(dueOn);
  });

  test('counts exactly the working days after the start', () => {
    fc.assert(
      fc.property(plainDatesOf(2020, 2030), fc.integer({ min: 1, max: 60 }), (startOn, workingDays) => {
        const isWorked = (day: string): boolean => weekdayOf(day) <= 5;
        const dueOn = String(collectionDueOn(startOn, workingDays, isWorked));
        let counted = 0;
        for (let day = startOn; day !== dueOn;) {
          day = addDays(day, 1);
          if (isWorked(day)) counted += 1;
        }
        expect([counted, isWorked(dueOn)]).toEqual([workingDays, true]);
      }),
    );
  });

  test('has no answer when a day on the way is not known, or no day is worked', () => {
    expect(collectionDueOn('2024-12-30', 1, TABLE)).toBe('2024-12-31');
    expect(collectionDueOn('2024-12-30', 2, TABLE)).toBeUndefined();
    expect(collectionDueOn('2024-05-08', 2, (day) => (day === '2024-05-09' ? undefined : true))).toBeUndefined();
    expect(collectionDueOn('2024-05-12', 1, () => false)).toBeUndefined();
    expect(collectionDueOn('2024-02-30', 1, TABLE)).toBeUndefined();
  });

  test.each([-1, 1.5, NaN, Infinity])('names workingDays when it is %d', (workingDays) => {
    expect(() => collectionDueOn('2024-05-12', workingDays, TABLE)).toThrow(new RangeError('workingDays must be a whole number from 0'));
  });

  test('names the calendar when there is none', () => {
    expect(() => collectionDueOn('2024-05-12', 1, undefined as unknown as WorkingDayTable)).toThrow(
      new RangeError('calendar must be a function or have holidays'),
    );
  });
});
