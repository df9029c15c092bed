import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readAsOf } from '../../src/calendar/index.ts';
import { anyPlainDate } from './arbitraries.ts';

describe('readAsOf', () => {
  test('takes a plain date as it is', () => {
    fc.assert(
      fc.property(anyPlainDate, (day) => {
        expect(readAsOf(day)).toStrictEqual({ day });
      }),
    );
  });

  test('takes the day of an instant at its own offset', () => {
    expect(readAsOf('2024-05-13T00:30:00+08:00')).toStrictEqual({
      day: '2024-05-13',
      instant: Date.UTC(2024, 4, 12, 16, 30),
      offsetMinutes: 480,
    });
  });

  test('throws a RangeError that names the option and not its value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.constantFrom('2024-02-30', '2024-5-1', '2024-05-12T08:00:00', '今天')), (value) => {
        let error: unknown;
        try {
          readAsOf(value);
        } catch (caught) {
          error = caught;
        }
        expect(error).toBeInstanceOf(RangeError);
        expect(String(error)).toBe('RangeError: asOf must be a plain date YYYY-MM-DD or an RFC 3339 instant with an offset');
      }),
    );
  });
});
