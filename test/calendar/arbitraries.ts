import * as fc from 'fast-check';

import { daysInMonth, toPlainDate } from '../../src/calendar/index.ts';

/** Days of a range of years, month ends and leap days often. */
export function plainDatesOf(minYear: number, maxYear: number): fc.Arbitrary<string> {
  return fc
    .record({
      year: fc.integer({ min: minYear, max: maxYear }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.constantFrom(1, 2, 15, 28, 29, 30, 31),
    })
    .map(({ year, month, day }) => toPlainDate(year, month, Math.min(day, daysInMonth(year, month))));
}

/** Any day of the years 0001 to 9999. */
export const anyPlainDate = fc.oneof(plainDatesOf(1, 9999), plainDatesOf(1, 99), plainDatesOf(1896, 2105));
