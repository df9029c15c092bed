import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { formatInstant, isInstant, parseInstant } from '../../src/calendar/index.ts';
import { plainDatesOf } from './arbitraries.ts';

const anyEpoch = fc.integer({ min: Date.parse('0002-01-01T00:00:00Z'), max: Date.parse('9998-12-31T00:00:00Z') });
const anyOffset = fc.integer({ min: -1439, max: 1439 });

describe('parseInstant', () => {
  test('reads back what formatInstant writes', () => {
    fc.assert(
      fc.property(anyEpoch, anyOffset, (epoch, offsetMinutes) => {
        const text = formatInstant(epoch, offsetMinutes);
        expect(parseInstant(text)).toEqual({ epoch, offsetMinutes, day: text?.slice(0, 10) });
      }),
    );
  });

  test('agrees with Date.parse', () => {
    fc.assert(
      fc.property(anyEpoch, anyOffset, (epoch, offsetMinutes) => {
        expect(Date.parse(formatInstant(epoch, offsetMinutes) ?? '')).toBe(epoch);
      }),
    );
  });

  test('agrees with Date.parse for every time of day', () => {
    fc.assert(
      fc.property(plainDatesOf(1, 9999), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        const time = new Date(second * 1000).toISOString().slice(11, 19);
        expect(parseInstant(`${day}T${time}Z`)?.epoch).toBe(Date.parse(`${day}T${time}Z`));
      }),
    );
  });

  test.each([
    // RFC 3339 section 5.8
    ['1985-04-12T23:20:50.52Z', Date.UTC(1985, 3, 12, 23, 20, 50, 520), 0, '1985-04-12'],
    ['1996-12-19T16:39:57-08:00', Date.UTC(1996, 11, 20, 0, 39, 57), -480, '1996-12-19'],
    ['1937-01-01T12:00:27.87+00:20', Date.UTC(1937, 0, 1, 11, 40, 27, 870), 20, '1937-01-01'],
    // Its leap seconds count as the second before.
    ['1990-12-31T23:59:60Z', Date.UTC(1990, 11, 31, 23, 59, 59), 0, '1990-12-31'],
    ['1990-12-31T15:59:60-08:00', Date.UTC(1990, 11, 31, 23, 59, 59), -480, '1990-12-31'],
    ['2017-01-01T07:59:60+08:00', Date.UTC(2016, 11, 31, 23, 59, 59), 480, '2017-01-01'],
    ['2024-05-12t08:00:00z', Date.UTC(2024, 4, 12, 8), 0, '2024-05-12'],
    ['2024-05-12T00:00:00-00:00', Date.UTC(2024, 4, 12), 0, '2024-05-12'],
    ['2024-05-12T00:00:00.1239999999999999999999+00:00', Date.UTC(2024, 4, 12) + 123, 0, '2024-05-12'],
  ])('reads %s', (text, epoch, offsetMinutes, day) => {
    expect(parseInstant(text)).toStrictEqual({ epoch, offsetMinutes, day });
    expect(isInstant(text)).toBe(true);
  });

  test.each([
    '2024-05-12',
    '2024-05-12T08:00:00',
    '2024-05-12 08:00:00Z',
    '2024-05-12T08:00Z',
    '2024-05-12T08:00.30Z',
    '2024-05-12T08.00:30Z',
    '2024-05-12T08:00:00*08:00',
    '2024-05-12T24:00:00Z',
    '2024-05-12T08:60:00Z',
    '2024-05-12T08:00:61Z',
    '2024-05-12T08:00:00.Z',
    '2024-05-12T08:00:00,5Z',
    '2024-05-12T08:00:00+0800',
    '2024-05-12T08:00:00+08',
    '2024-05-12T08:00:00+24:00',
    '2024-05-12T08:00:00+08:60',
    '2024-05-12T08:00:00+08:000',
    '2024-02-30T08:00:00Z',
    '0000-05-12T08:00:00Z',
    '2024-05-12T08:00:00Z ',
    '2024-05-12T08:00:00Z\n',
    '2024-05-12T08:00:00zz',
    '２024-05-12T08:00:00Z',
    '2024-05-12T０8:00:00Z',
    '2024-05-12T23:59:60Z',
    '2024-05-31T08:00:60Z',
    '2024-05-31T23:58:60Z',
    '2024-05-31T23:59:60+08:00',
    '2024-05-01T08:00:60Z',
    '2024-05-12T07:59:60+08:00',
    '2024-05-12 T08:00:00Z',
    '',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(isInstant(text)).toBe(false);
  });

  test.each([undefined, null, 0, new Date(0), ['2024-05-12T08:00:00Z'], {}])('refuses what is not text: %j', (value) => {
    expect(parseInstant(value)).toBeUndefined();
  });
});

describe('formatInstant', () => {
  test.each([
    [0, 0, '1970-01-01T00:00:00Z'],
    [0, 480, '1970-01-01T08:00:00+08:00'],
    [0, 1439, '1970-01-01T23:59:00+23:59'],
    [0, -1439, '1969-12-31T00:01:00-23:59'],
    [0, -210, '1969-12-31T20:30:00-03:30'],
    [1, 0, '1970-01-01T00:00:00.001Z'],
    [1.9, 0, '1970-01-01T00:00:00.001Z'],
    [-62135596800000, 0, '0001-01-01T00:00:00Z'],
    [253402300799999, 0, '9999-12-31T23:59:59.999Z'],
  ])('%d at %d minutes is %s', (epoch, offsetMinutes, text) => {
    expect(formatInstant(epoch, offsetMinutes)).toBe(text);
  });

  test.each([
    [NaN, 0],
    [Infinity, 0],
    [-Infinity, 0],
    [-62135596800001, 0],
    [253402300800000, 0],
    [253402300799999, 1],
    [0, 1440],
    [0, -1440],
    [0, 0.5],
    [0, NaN],
  ])('has no text for %d at %d minutes', (epoch, offsetMinutes) => {
    expect(formatInstant(epoch, offsetMinutes)).toBeUndefined();
  });
});
