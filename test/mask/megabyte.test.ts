import { describe, expect, it } from 'vitest';
import { findPersonalData, maskOf, maskText } from '../../src/mask/index.ts';
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
});

describe('a text of millions of characters', () => {
  // What repeats a group without bound makes the engine remember every step, and throw when it has no room left.
  it.each([
    ['有限公司', 8_000_000],
    ['ab1', 15_999_999],
  ])('gets an answer where it is %s over and over, %d characters', (piece, length) => {
    const text = piece.repeat(length / piece.length);
    expect(maskText(text) === text).toBe(true);
    expect(findPersonalData(text)).toEqual([]);
  });

  it.each(['13812345678', 'E12345678', 'li@example.com', '京A12345', '微信ab-1234567'])(
    'hides %s behind and between long prose',
    (value) => {
      const prose = '采购20台，月底前到货'.repeat(300);
      for (const text of [`${prose}${value}`, `${prose}${value}${prose}`, `${value}${prose}`]) expect(maskText(text)).not.toContain(value);
    },
  );
});
