import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inspectBankCard,
  inspectCustomerNo,
  inspectEmail,
  inspectIsoDate,
  inspectLandline,
  isBankCard,
  isCustomerNo,
  isEmail,
  isIsoDate,
  isLandline,
} from '../../src/identifiers/index.ts';
import { bankCards, customerNos, emails, isoDates, landlines } from '../../src/testing/index.ts';
import { draw } from './draw.ts';

describe.each([
  { name: 'bankCards', generator: bankCards(), is: isBankCard, inspect: inspectBankCard },
  { name: 'customerNos', generator: customerNos(), is: isCustomerNo, inspect: inspectCustomerNo },
  { name: 'emails', generator: emails(), is: isEmail, inspect: inspectEmail },
  { name: 'isoDates', generator: isoDates(), is: isIsoDate, inspect: inspectIsoDate },
  { name: 'landlines', generator: landlines(), is: isLandline, inspect: inspectLandline },
])('$name', ({ generator, is, inspect }) => {
  test('are valid as they stand', () => {
    fc.assert(
      fc.property(generator, (text) => {
        expect(is(text)).toBe(true);
        expect(inspect(text)).toMatchObject({ verdict: 'valid', changes: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('bankCards', () => {
  test('cover all lengths and check digits', () => {
    const drawn = draw(bankCards(), 500);
    expect(new Set(drawn.map((number) => number.length))).toEqual(new Set([16, 17, 18, 19]));
    expect(new Set(drawn.map((number) => number.slice(-1))).size).toBe(10);
  });
});

describe('customerNos', () => {
  test('cover sequences of three digits and of more', () => {
    expect(new Set(draw(customerNos(), 500).map((number) => number.length))).toEqual(new Set([12, 13, 14, 15]));
  });
});

describe('emails', () => {
  test('cover every character that may stand before the @', () => {
    const used = new Set(draw(emails(), 3000).flatMap((address) => Array.from(address.slice(0, address.lastIndexOf('@')))));
    expect(used.size).toBe(26 * 2 + 10 + "!#$%&'*+/=?^_`{|}~-.".length);
  });

  test('lie in domains that are reserved for examples', () => {
    fc.assert(fc.property(emails(), (address) => /[@.](?:example\.(?:com|net|org|com\.cn)|crm\.example)$/u.test(address)));
  });
});

describe('landlines', () => {
  test('cover both lengths of area codes, with and without hyphen and extension', () => {
    const shapes = new Set(draw(landlines(), 1000).map((number) => number.replace(/\d+/gu, (run) => (run.length < 6 ? 'n' : 'N'))));
    expect(shapes).toEqual(new Set(['n-N', 'N', 'n-N-n', 'N-n']));
    expect(new Set(draw(landlines(), 1000).map((number) => number.slice(0, 3)))).toContain('010');
  });
});

describe('isoDates', () => {
  test('stay within their range and reach both ends', () => {
    const drawn = draw(isoDates({ min: '2024-02-27', max: '2024-03-02' }), 300);
    expect(new Set(drawn)).toEqual(new Set(['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02']));
  });

  test('can be a single day, also one before a leap day', () => {
    expect(new Set(draw(isoDates({ min: '2024-02-10', max: '2024-02-10' }), 100))).toEqual(new Set(['2024-02-10']));
    expect(new Set(draw(isoDates({ min: '2024-03-10', max: '2024-03-10' }), 100))).toEqual(new Set(['2024-03-10']));
  });

  test('cover month ends and leap days', () => {
    const drawn = draw(isoDates(), 1000);
    expect(drawn.some((day) => day.endsWith('-02-29'))).toBe(true);
    expect(drawn.filter((day) => day.endsWith('-31')).length).toBeGreaterThan(50);
  });

  test.each([
    ['min', { min: '2024-02-30' }],
    ['max', { max: 'tomorrow' }],
    ['min', { min: '2024-05-13', max: '2024-05-12' }],
  ])('refuse a wrong %s', (option, range) => {
    expect(() => isoDates(range)).toThrow(new RegExp(`^${option} `, 'u'));
    expect(() => isoDates(range)).toThrow(RangeError);
  });
});
