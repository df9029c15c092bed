import { expect, it } from 'vitest';
import { createDangerFinder } from '../../../src/export/risk/dangers.ts';

const codes = (...rows: readonly unknown[]): readonly string[] => {
  const finder = createDangerFinder();
  for (const row of rows) finder.add(row);
  return finder.found().map(({ code }) => code);
};

it('a column of a flat row is known by the last part of its path', () => {
  expect(codes({ 'relations.contacts[0].mobile': '139****5678' })).toEqual(['mobile.alone']);
  expect(codes({ 'mobile.note': '139****5678' })).toEqual([]);
  expect(codes({ '.mobile': '139****5678' })).toEqual(['mobile.alone']);
});

it('a mobile number of which the end is hidden is none', () => {
  expect(codes({ mobile: '1381234****' })).toEqual([]);
});

it('what is no row has no columns', () => {
  expect(codes(undefined, null, 5, 'mobile', [{ mobile: '138****5678' }], () => 1)).toEqual([]);
});
