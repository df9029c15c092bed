import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCustomerNo, inspectCustomerNo, isCustomerNo, nextCustomerNo, parseCustomerNo } from '../../src/identifiers/index.ts';
import { customerNo, nearby } from './arbitraries.ts';

it.each([
  ['C20240512001', { date: '2024-05-12', sequence: 1 }],
  ['C20240512999', { date: '2024-05-12', sequence: 999 }],
  ['C202405121000', { date: '2024-05-12', sequence: 1000 }],
  ['C20240229010', { date: '2024-02-29', sequence: 10 }],
  ['C20240512999999999999999', { date: '2024-05-12', sequence: 999_999_999_999_999 }],
])('reads %s', (text, parts) => {
  expect(isCustomerNo(text)).toBe(true);
  expect(parseCustomerNo(text)).toEqual(parts);
  expect(inspectCustomerNo(text)).toEqual({ verdict: 'valid', canonical: text, parts, changes: [] });
});

it.each([
  ['c20240512001', ['letterCase']],
  ['C-20240512-001', ['separator']],
  ['C 2024.05.12 001', ['separator']],
  ['Ｃ２０２４０５１２００１', ['fullWidth']],
  ['\u200bc20240512-001 ', ['invisible', 'whitespace', 'separator', 'letterCase']],
])('inspects %j with the changes %j', (text, changes) => {
  expect(inspectCustomerNo(text)).toMatchObject({ verdict: 'valid', canonical: 'C20240512001', changes });
  expect(isCustomerNo(text)).toBe(false);
  expect(parseCustomerNo(text)).toBeUndefined();
});

it.each([
  ['C2024051201', 'length', 'tooShort', undefined],
  ['C202405121000000000000000', 'length', 'tooLong', undefined],
  ['C20240512000', 'component', 'sequence', 9],
  ['C202405120001', 'component', 'sequence', 9],
  ['C-20240512-000', 'component', 'sequence', 11],
  ['C20240230001', 'component', 'date', 1],
  ['C20241301001', 'component', 'date', 1],
  ['C00000101001', 'component', 'date', 1],
  ['C2024051200O', 'charset', 'lookAlike', 11],
  ['C2024051200٣', 'charset', 'foreignDigits', 11],
  ['C2O240512001', 'charset', 'lookAlike', 2],
  ['\u042120240512001', 'charset', 'lookAlike', 0],
  ['C20240512*01', 'charset', 'character', 9],
  ['D20240512001', 'shape', 'letter', 0],
  ['020240512001', 'shape', 'letter', 0],
  ['CC2024051201', 'charset', 'character', 1],
  ['DC2024051201', 'charset', 'character', 0],
])('refuses %j for its %s: %s, at %s', (text, reason, detail, position) => {
  const { changes, ...fault } = inspectCustomerNo(text);
  expect(changes).toBeDefined();
  expect(fault).toEqual({ verdict: 'invalid', reason, detail, code: `customerNo.${reason}`, ...(position !== undefined && { position }) });
  expect(isCustomerNo(text)).toBe(false);
});

it('refuses a number with anything before or behind it that is no digit', () => {
  fc.assert(
    fc.property(
      customerNo,
      fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }).filter((junk) => !/^\d+$/u.test(junk)),
      (number, junk) => {
        expect(isCustomerNo(number + junk)).toBe(false);
        expect(isCustomerNo(junk + number)).toBe(false);
      },
    ),
  );
});

describe('nextCustomerNo', () => {
  it.each([
    [[], 'C20240512001'],
    [['C20240512001'], 'C20240512002'],
    [['C20240512009', 'C20240512003'], 'C20240512010'],
    [['C20240512999'], 'C202405121000'],
    [['C202405121000', 'C20240512999'], 'C202405121001'],
    [['C20240511005', 'C20240513007'], 'C20240512001'],
    [['c20240512005', 'C20240512000', 'x', 5, null, undefined, {}], 'C20240512001'],
  ])('goes on behind %j with %s', (existing, next) => {
    expect(nextCustomerNo(existing, '2024-05-12')).toBe(next);
    expect(nextCustomerNo(new Set<unknown>(existing), '2024-05-12')).toBe(next);
  });

  it('gives a number that is valid, of the day, and not there yet', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(customerNo, nearby)), (existing) => {
        const next = nextCustomerNo(
          existing.filter((number) => !number.endsWith('999999999999999')),
          '2024-05-12',
        );
        expect(parseCustomerNo(next)?.date).toBe('2024-05-12');
        expect(existing).not.toContain(next);
      }),
    );
  });

  it('counts up from one', () => {
    const given: string[] = [];
    for (let i = 0; i < 1100; i += 1) given.push(nextCustomerNo(given.slice(-1), '2024-05-12'));
    expect(given[0]).toBe('C20240512001');
    expect(given.at(-1)).toBe('C202405121100');
    expect([...given].sort(compareCustomerNo)).toEqual(given);
  });

  it('wants a day, something to go through, and a number that is left', () => {
    expect(() => nextCustomerNo([], '2024-02-30')).toThrow(new RangeError('date must be a plain date YYYY-MM-DD'));
    expect(() => nextCustomerNo([], undefined as never)).toThrow(RangeError);
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const throwing = [0];
    Object.defineProperty(throwing, 0, {
      get: () => {
        throw new Error('trap');
      },
    });
    for (const existing of [undefined, null, 5, 'C20240512001', {}, { [Symbol.iterator]: 5 }, proxy, throwing]) {
      expect(() => nextCustomerNo(existing as never, '2024-05-12')).toThrow(new RangeError('existing must be iterable'));
    }
    expect(nextCustomerNo(['C20240512999999999999998'], '2024-05-12')).toBe('C20240512999999999999999');
    expect(() => nextCustomerNo(['C20240512999999999999999'], '2024-05-12')).toThrow(/^existing must leave/u);
  });
});

describe('compareCustomerNo', () => {
  it('sorts by day, then by sequence, and puts what is none last', () => {
    const sorted = ['C20231231999', 'C20240101001', 'C20240101002', 'C20240101999', 'C202401011000', 'C202401011001', 'x', null];
    expect([...sorted].reverse().sort(compareCustomerNo).slice(0, 6)).toEqual(sorted.slice(0, 6));
    expect(compareCustomerNo('x', 'C20240101001')).toBe(1);
    expect(compareCustomerNo('C20240101001', 'x')).toBe(-1);
    expect(compareCustomerNo('x', null)).toBe(0);
    expect(compareCustomerNo('C20240101001', 'C20240101001')).toBe(0);
    expect(compareCustomerNo('C20240101001', 'C20240102001')).toBe(-1);
    expect(compareCustomerNo('C20240102001', 'C20240101001')).toBe(1);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(fc.oneof(customerNo, nearby), fc.oneof(customerNo, nearby), fc.oneof(customerNo, nearby), (a, b, c) => {
        expect(Math.sign(compareCustomerNo(a, b))).toBe(-Math.sign(compareCustomerNo(b, a)) + 0);
        if (compareCustomerNo(a, b) <= 0 && compareCustomerNo(b, c) <= 0) expect(compareCustomerNo(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

it('is told apart as by reading all its parts', () => {
  const odd = fc.stringMatching(/^[CcD][0-2]0\d\d[01][0-9:][0-3]\d[\d/X]{2,16}$/u);
  fc.assert(
    fc.property(fc.oneof(customerNo, nearby, odd), (text) => {
      expect(isCustomerNo(text)).toBe(parseCustomerNo(text) !== undefined);
    }),
    { numRuns: 3000 },
  );
});
