import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, isBlank, isInvisible, originalOffset, toHalfWidth } from '../../src/text/index.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '1',
        'a',
        ' ',
        '　',
        '１',
        'Ａ',
        '（',
        '张',
        '𠮷',
        '\ud842',
        '\u200b',
        '\ufeff',
        '\u202d',
        '\t',
        '\n',
        '\u00a0',
        '￥',
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

describe('foldText', () => {
  it.each([
    ['138', '138', [], undefined],
    ['', '', [], undefined],
    ['a b', 'a b', [], undefined],
    ['张三 李四', '张三 李四', [], undefined],
    ['é·–', 'é·–', [], undefined],
    ['１３８', '138', ['fullWidth'], [0, 1, 2]],
    ['Ａｂ！～', 'Ab!~', ['fullWidth'], [0, 1, 2, 3]],
    ['1　2', '1 2', ['fullWidth'], [0, 1, 2]],
    ['￥5', '¥5', ['fullWidth'], [0, 1]],
    [' 138', '138', ['whitespace'], [1, 2, 3]],
    ['138\n', '138', ['whitespace'], [0, 1, 2]],
    [' ', '', ['whitespace'], []],
    ['　138　', '138', ['whitespace'], [1, 2, 3]],
    ['　１３８', '138', ['fullWidth', 'whitespace'], [1, 2, 3]],
    ['１　', '1', ['fullWidth', 'whitespace'], [0]],
    ['1\u200b3', '13', ['invisible'], [0, 2]],
    ['\ufeff', '', ['invisible'], []],
    [' \u200b １\u202c', '1', ['fullWidth', 'invisible', 'whitespace'], [3]],
    ['\u00a01\u2003', '1', ['whitespace'], [1]],
    [' \ud842 ', '\ud842', ['whitespace'], [1]],
    [' 𠮷', '𠮷', ['whitespace'], [1, 2]],
  ])('folds %j to %j with the changes %j', (raw, text, changes, offsets) => {
    expect(foldText(raw)).toEqual({ text, changes, offsets });
  });

  it('folds only what it is told to', () => {
    const digitsOnly = (unit: number) => (unit >= 0xff10 && unit <= 0xff19 ? unit - 0xfee0 : unit);
    expect(foldText('（１）', digitsOnly)).toEqual({ text: '（1）', changes: ['fullWidth'], offsets: [0, 1, 2] });
    expect(foldText('（）', digitsOnly)).toEqual({ text: '（）', changes: [], offsets: undefined });
  });

  it('has nothing left to do the second time', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = foldText(raw);
        expect(foldText(text)).toEqual({ text, changes: [], offsets: undefined });
      }),
      { numRuns: 1000 },
    );
  });

  it('says that it changed something exactly when it did', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const folded = foldText(raw);
        expect(folded.changes.length === 0).toBe(folded.text === raw);
        expect(folded.offsets === undefined).toBe(folded.text === raw);
      }),
      { numRuns: 1000 },
    );
  });

  it('leads every unit back to the one that it was made from', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const folded = foldText(raw);
        for (let i = 0; i < folded.text.length; i += 1) {
          expect(toHalfWidth(raw.charCodeAt(originalOffset(folded, i)))).toBe(folded.text.charCodeAt(i));
        }
      }),
    );
  });
});

describe('originalOffset', () => {
  it('of a text that was not changed is the index itself', () => {
    expect(originalOffset(foldText('138'), 2)).toBe(2);
    expect(originalOffset(foldText('138'), 3)).toBe(3);
  });

  it('past the end is behind the last character that was kept', () => {
    expect(originalOffset(foldText(' 1３ '), 1)).toBe(2);
    expect(originalOffset(foldText(' 1３ '), 2)).toBe(3);
    expect(originalOffset(foldText('  '), 0)).toBe(0);
  });
});

describe('isBlank', () => {
  it('is true for what shows nothing', () => {
    for (const text of ['', ' ', '\u3000', '\n\t\u200b', '\ufeff', '\u00a0\u202e']) expect(isBlank(text)).toBe(true);
  });

  it('is false for what shows something', () => {
    for (const text of ['0', ' x ', '张', '\u200b-', '·', '\ud842', '～', '!', '~', 'é', '\u007f']) expect(isBlank(text)).toBe(false);
  });

  it('is true exactly when folding leaves nothing', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(isBlank(raw)).toBe(foldText(raw).text === '');
      }),
    );
  });
});

it('knows what is invisible', () => {
  const found: string[] = [];
  for (let unit = 0; unit <= 0xffff; unit += 1) if (isInvisible(unit)) found.push(unit.toString(16));
  expect(found).toEqual(
    ['ad', '61c', '180e', '200b', '200c', '200d', '200e', '200f', '202a', '202b', '202c', '202d', '202e'].concat(
      Array.from({ length: 16 }, (_, i) => `206${i.toString(16)}`),
      'feff',
    ),
  );
});

it('knows the half-width form of every unit that has one', () => {
  let moved = 0;
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const half = toHalfWidth(unit);
    if (half === unit) continue;
    moved += 1;
    expect(String.fromCharCode(unit).normalize('NFKC')).toBe(String.fromCharCode(half));
  }
  expect(moved).toBe(94 + 2);
});
