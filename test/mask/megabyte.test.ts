import { describe, expect, it } from 'vitest';
import { findPersonalData, maskOf } from '../../src/mask/index.ts';
import { KINDS } from './arbitraries.ts';

const MEGABYTE = 1 << 20;

const WHOLE = KINDS.filter((kind) => kind !== 'text').map((kind) => [kind, maskOf(kind)] as const);

describe.each(WHOLE)('the mask of kind %s', (_kind, mask) => {
  it('answers for a megabyte', () => {
    for (const unit of ['1', '*', 'x', ' ', '市', '@', '1 ', 'a.', '王先生', '\ud842', '×', '省市区']) {
      const text = unit.repeat(MEGABYTE / unit.length);
      expect(mask(text).length).toBeLessThan(unit === '*' ? MEGABYTE + 1 : 400);
    }
  });
});

describe('the mask of free text', () => {
  const mask = maskOf('text');

  it('answers for a megabyte', () => {
    for (const unit of [
      '1',
      '*',
      '1 ',
      'a.',
      '@',
      'a@',
      '13812345678 ',
      'x1',
      '京A',
      '(+',
      '微信 ',
      '\ud842',
      '\u200b1',
      '1-',
      'E1234567',
      '订单',
    ]) {
      expect(mask(unit.repeat(MEGABYTE / unit.length)).length).toBeGreaterThan(0);
    }
  });

  it('answers for millions of letters and digits', () => {
    const text = 'ab1'.repeat(5_333_333);
    expect(mask(text) === text).toBe(true);
    expect(findPersonalData(text)).toEqual([]);
  });
});
