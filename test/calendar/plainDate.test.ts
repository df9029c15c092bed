import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { digitsAt, earlier, isPlainDate, isRealDate, later, startsWithDay, toPlainDate } from '../../src/calendar/index.ts';
import { anyPlainDate } from './arbitraries.ts';

describe('isPlainDate', () => {
  test('holds for every day that the calendar has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (year, month, day) => {
          expect(isPlainDate(toPlainDate(year, month, day))).toBe(isRealDate(year, month, day));
        },
      ),
    );
  });

  test('agrees with the round trip through Date for any text of that shape', () => {
    const piece = (length: number): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '9'), minLength: length, maxLength: length });
    fc.assert(
      fc.property(piece(4), piece(2), piece(2), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && year !== '0000';
        expect(isPlainDate(text)).toBe(real);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['0001-01-01', '9999-12-31', '2024-02-29', '2000-02-29', '0099-12-31', '1919-04-13'])('takes %s', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  test.each([
    '0000-01-01',
    '1900-02-29',
    '2023-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '24-01-01',
    '2024-1-01',
    '2024/01/01',
    '2024/01-01',
    '2024-01/01',
    '2024-01-01 ',
    ' 2024-01-01',
    '2024-01-01T00:00:00Z',
    '２０２４-01-01',
    '-024-01-01',
    '2024-01-1a',
    '',
    '20240101',
  ])('refuses %j', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  test.each([undefined, null, 20240101, new Date(0), ['2024-01-01'], { length: 10 }])('refuses what is not text: %j', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });
});

describe('toPlainDate', () => {
  test.each([
    [2024, 9, 9, '2024-09-09'],
    [2024, 10, 10, '2024-10-10'],
  ])('writes %i, %i, %i as %s', (year, month, day, text) => {
    expect(toPlainDate(year, month, day)).toBe(text);
  });
});

describe('startsWithDay', () => {
  test('looks at the first ten characters only', () => {
    fc.assert(fc.property(anyPlainDate, fc.string(), (day, rest) => startsWithDay(day + rest)));
  });

  test('refuses a text that is too short', () => {
    expect(startsWithDay('2024-05-1')).toBe(false);
  });
});

describe('digitsAt', () => {
  test('reads digits inside a text', () => {
    expect(digitsAt('2024-05-12', 5, 7)).toBe(5);
  });

  test.each(['2x', '2', '', '２2', '2:', '2/', '-2'])('answers NaN for %j', (text) => {
    expect(digitsAt(text, 0, 2)).toBeNaN();
  });
});

describe('earlier and later', () => {
  test('order two days', () => {
    fc.assert(
      fc.property(anyPlainDate, anyPlainDate, (a, b) => {
        expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
      }),
    );
  });

  test('give the other one where one is missing', () => {
    expect([earlier('2024-05-12', undefined), earlier(undefined, '2024-05-12'), earlier(undefined, undefined)]).toEqual([
      '2024-05-12',
      '2024-05-12',
      undefined,
    ]);
    expect([later('2024-05-12', undefined), later(undefined, '2024-05-12'), later(undefined, undefined)]).toEqual([
      '2024-05-12',
      '2024-05-12',
      undefined,
    ]);
  });
});
