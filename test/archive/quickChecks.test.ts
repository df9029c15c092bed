import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasThreeDecimals, hasTwoDecimals } from '../../src/archive/checks.ts';
import { isPlaceholder } from '../../src/archive/placeholder.ts';
import { foldText } from '../../src/text/index.ts';

const PLACEHOLDERS = ['无', '暂无', '没有', '不详', '未知', '保密', '同上', 'n/a', 'null', 'none', '-', '--', '—', '——', '/', '\\'];

/** Amounts as people write them, sums of them, their neighbours, and any number. */
const numbers = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
  fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
  fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 })).map(([a, b]) => a / 100 + b / 100),
  fc.tuple(fc.integer({ min: 0, max: 2 ** 50 }), fc.constantFrom(100, 1000)).map(([a, unit]) => a / unit),
  fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: -3, max: 3 })).map(([a, steps]) => (a / 100) * (1 + steps * Number.EPSILON)),
  fc.double(),
);

describe('decimals', () => {
  it('are counted as writing the number with so many would', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(hasTwoDecimals(value)).toBe(Number(value.toFixed(2)) === value);
        expect(hasThreeDecimals(value)).toBe(Number(value.toFixed(3)) === value);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([0, -0, 0.1 + 0.2, 1.005, 19999.5, 1e12, 999999999999.99, 1e12 + 0.125, 1e21, Number.NaN, Infinity, -Infinity])(
    'of %d are counted the same',
    (value) => {
      expect(hasTwoDecimals(value)).toBe(Number(value.toFixed(2)) === value);
      expect(hasThreeDecimals(value)).toBe(Number(value.toFixed(3)) === value);
    },
  );
});

describe('a placeholder', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PLACEHOLDERS),
    fc.string({ unit: 'binary', maxLength: 2 }),
    fc.constantFrom(' ', '\u200b', '\u3000'),
  );
  const fullWidth = (text: string) => text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

  it('is found as by folding every text', () => {
    const texts = fc
      .array(piece, { maxLength: 3 })
      .map((pieces) => pieces.join(''))
      .chain((text) => fc.constantFrom(text, text.toUpperCase(), fullWidth(text)));
    fc.assert(
      fc.property(texts, (text) => {
        expect(isPlaceholder(text)).toBe(text.length <= 64 && PLACEHOLDERS.includes(foldText(text).text.toLowerCase()));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(PLACEHOLDERS)('is %s in every spelling', (text) => {
    for (const spelling of [text, text.toUpperCase(), fullWidth(text), ` ${text}`, `\u200b${text}\u3000`]) {
      expect(isPlaceholder(spelling)).toBe(true);
    }
    expect(isPlaceholder(`${text} ${text} 有`)).toBe(false);
  });
});
