import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimalText, readDecimal } from '../../../src/export/table/decimals.ts';

it('a number is read only as it would be written', () => {
  expect(['0', '7', '10', '0.5', '10.50', '0.125', '1000000000000000000000'].map(readDecimal)).toEqual([0, 7, 10, 0.5, 10.5, 0.125, 1e21]);
  expect(readDecimal((0.1).toFixed(100))).toBe(0.1);
  expect(readDecimal(`${(0.1).toFixed(100)}0`)).toBeUndefined();
  const none = ['', '.', '00', '01', '1.', '.5', '-1', '+1', '1e3', '1,000', ' 1', '1 ', '1.5.5', 'x1', '1x', '0.1x', 'x0.1', '１'];
  expect(none.filter((text) => readDecimal(text) !== undefined)).toEqual([]);
});

it('a number has as many decimals as it needs, and no fewer than asked for', () => {
  expect([2, 2.5, 2.25, 2.125, 0.0001].map((value) => decimalText(value, 0))).toEqual(['2', '2.5', '2.25', '2.125', '0.0001']);
  expect([2, 2.5, 2.25, 2.125, 0.0001].map((value) => decimalText(value, 2))).toEqual(['2.00', '2.50', '2.25', '2.125', '0.0001']);
  expect([1e21, -1e21, 1e20].map((value) => decimalText(value, 0))).toEqual([
    '1000000000000000000000',
    '-1000000000000000000000',
    '100000000000000000000',
  ]);
  expect([Number.NaN, Infinity, -Infinity].map((value) => decimalText(value, 2))).toEqual(['', '', '']);
});

it('what is written is read back', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 2), (any, decimals) => {
      const value = Number(any.toFixed(3));
      expect(readDecimal(decimalText(value, decimals))).toBe(value);
    }),
  );
});
