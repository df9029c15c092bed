import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBankCard, isCreditCode } from '../../src/identifiers/index.ts';
import { findPersonalData, isMasked, maskText } from '../../src/mask/index.ts';
import { fullWidth, mobiles, separators } from './arbitraries.ts';
import { TEXT_CASES } from './text.cases.ts';

describe.each(Object.entries(TEXT_CASES))('a text with %s', (_cause, cases) => {
  it.each(cases)('is masked: %j', (text, masked) => {
    expect(maskText(text)).toBe(masked);
    expect(maskText(masked)).toBe(masked);
  });
});

describe('findPersonalData', () => {
  it('gives places in the given text, without the values', () => {
    expect(findPersonalData('电话13812345678，a@b.cn')).toEqual([
      { start: 2, end: 13, kind: 'mobile' },
      { start: 14, end: 20, kind: 'email' },
    ]);
    expect(findPersonalData('😀 １３８\u200b１２３４５６７８！')).toEqual([{ start: 3, end: 15, kind: 'mobile' }]);
  });

  it.each([
    ['residentId', '11010519491231002X'],
    ['creditCode', '91350100M000100Y43'],
    ['bankCard', '6222020200112230'],
    ['landline', '010-62345678'],
    ['document', 'E12345678'],
    ['plate', '京A12345'],
  ])('tells the kind %s', (kind, text) => {
    expect(findPersonalData(text)).toEqual([{ start: 0, end: text.length, kind }]);
    expect(findPersonalData(`微信号abcdef`)).toEqual([{ start: 3, end: 9, kind: 'account' }]);
  });

  it.each([
    ['mobile', '13812345678', '11 3-4-4 3-8 7-4'],
    ['residentId', '11010519491231002X', '18 6-8-4 6-4-4-4 4-4-4-4-2 6-12 2-4-8-4'],
    ['creditCode', '91350100M000100Y43', '18 4-4-4-4-2 8-8-2 8-10 2-6-9-1 2-6-10'],
    ['bankCard', '6222020200112230', '16 4-4-4-4 8-8 6-10 8-4-4 4-12 4-8-4'],
  ])('finds the whole of a %s in every usual grouping, whatever separates and surrounds it', (kind, digits, groupings) => {
    const separators = fc.constantFrom(' ', '-', '—', '·', '\u3000', '\u202f');
    const surroundings = fc.constantFrom(['', ''], ['号码', '谢谢'], ['(', ')'], ['（', '）'], [':', ','], ['x ', ' y'], ['甲/', '/乙']);
    fc.assert(
      fc.property(fc.constantFrom(...groupings.split(' ')), separators, surroundings, (grouping, separator, [before = '', after = '']) => {
        let from = 0;
        const groups = grouping.split('-').map((size) => digits.slice(from, (from += Number(size))));
        const written = groups.join(separator);
        const found = { start: before.length, end: before.length + written.length, kind };
        expect(findPersonalData(before + written + after)).toEqual([found]);
      }),
    );
  });

  it.each([
    ['residentId', '110105', '19491231', '002X'],
    ['bankCard', '6222', '0202', '0011', '2230'],
    ['bankCard', '6222', '0200', '0000', '0000', '000'],
  ])('finds a %s whose groups are the same way further apart', (kind, ...groups) => {
    for (const separator of ['  ', '   ', '--', ' - ', '——', '\u3000\u3000']) {
      const written = groups.join(separator);
      expect(findPersonalData(written)).toEqual([{ start: 0, end: written.length, kind }]);
    }
  });

  it('finds nothing in what is no text', () => {
    for (const value of [undefined, null, 13812345678, {}, ['13812345678']]) expect(findPersonalData(value)).toEqual([]);
  });

  it('finds a mobile number in any spelling beside any text', () => {
    const beside = fc.string({ unit: fc.constantFrom('张', '电', ' ', '，', 'a', '\u200b', '：', '😀'), maxLength: 6 });
    fc.assert(
      fc.property(beside, mobiles(), separators(), beside, (before, mobile, separator, after) => {
        const spelled = [mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)].join(separator);
        expect(maskText(before + spelled + after)).toBe(`${before}[手机号]${after}`);
        expect(maskText(before + fullWidth(spelled) + after)).toBe(`${before}[手机号]${after}`);
      }),
    );
  });

  it('never begins or ends a hit inside a run of digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:\d{1,20}[ a-]){1,5}$/u), (text) => {
        for (const { start, end } of findPersonalData(text)) {
          expect(`${text.charAt(start - 1)}${text.charAt(start)}`).not.toMatch(/^\d\d$/u);
          expect(`${text.charAt(end - 1)}${text.charAt(end)}`).not.toMatch(/^\d\d$/u);
        }
      }),
    );
  });

  it('finds bank cards exactly where the check digit is right', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[3-9]\d{15,18}$/u), (text) => {
        fc.pre(!findPersonalData(text).some(({ kind }) => kind === 'residentId' || kind === 'creditCode'));
        expect(findPersonalData(text).some(({ kind }) => kind === 'bankCard')).toBe(isBankCard(text));
      }),
    );
  });

  it('finds every credit code whose check character is right', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^91350100MA[0-9A-HJ-NP-RTUW-Y]{6}[0-9X][0-9A-HJ-NP-RTUW-Y]$/u), (text) => {
        fc.pre(isCreditCode(text));
        expect(findPersonalData(text)).toEqual([{ start: 0, end: 18, kind: 'creditCode' }]);
      }),
      { numRuns: 20, maxSkipsPerRun: 5000 },
    );
  });

  it.each([
    ['110105491231002', 'residentId'],
    ['110105-491231-002', 'residentId'],
    ['91350100M000100Y43', 'creditCode'],
    ['6222020200112230', 'bankCard'],
    ['6222 0202 0011 2230', 'bankCard'],
    ['86 - 13812345678', 'mobile'],
    ['13812345-678', 'mobile'],
    ['1381-2345678', 'mobile'],
    ['+1 212 555 01234', 'mobile'],
    ['+86-10-62345678转801', 'landline'],
    ['+8610-62345678转801', 'landline'],
    ['+86 (010)62345678转801', 'landline'],
    ['+8610-62345678', 'landline'],
    ['86 10 62345678', 'landline'],
    ['86-10-62345678转801', 'landline'],
    ['021-6234-5678ext801', 'landline'],
    ['0310-7234456转8', 'landline'],
    ['110105  19491231  002X', 'residentId'],
    ['E12345678', 'document'],
    ['京A12345', 'plate'],
    ['86)-13812345678', 'mobile'],
    ['86 138-1234-5678', 'mobile'],
  ])('finds %s where it begins, also behind a word', (text, kind) => {
    expect(findPersonalData(text)).toEqual([{ start: 0, end: text.length, kind }]);
    for (const word of ['ABCDEF', 'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF']) {
      const start = word.length + 1;
      expect(findPersonalData(`${word} ${text}`)).toEqual([{ start, end: start + text.length, kind }]);
    }
  });

  it.each([
    ['微信abc20240512', 2, 'account'],
    ['微信2024051299', 2, 'account'],
    ['微信账号abcdef', 4, 'account'],
    ['护照no 12345678', 5, 'document'],
    ['护照no: 12345678', 6, 'document'],
  ])('finds what is announced in %s', (text, start, kind) => {
    expect(findPersonalData(text)).toEqual([{ start, end: text.length, kind }]);
  });

  it.each(['护照已经交给前台的同事了 12345678', '微信上说好了 abc12345', '110105a491231002', '110105491231a002'])(
    'finds nothing in %s',
    (text) => {
      expect(findPersonalData(text)).toEqual([]);
    },
  );

  it.each([
    // No province 29, no birth in 2100, a letter that credit codes do not have, a plate with two digits.
    '291105194912310021',
    '11010521001219002X',
    '91350100I000100Y49',
    '京A1B2CD',
  ])('finds nothing in %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it('finds nothing that reaches back into what was found before', () => {
    expect(findPersonalData('京A12345@qq.com')).toEqual([{ start: 0, end: 7, kind: 'plate' }]);
  });

  it('does not begin inside a long run', () => {
    expect(findPersonalData(`${'9'.repeat(1000)}13812345678`)).toEqual([]);
    expect(findPersonalData(`${'a'.repeat(1000)}13812345678`)).toEqual([{ start: 1000, end: 1011, kind: 'mobile' }]);
  });
});

describe('maskText', () => {
  it('hides what is not a text and leaves what is empty', () => {
    for (const value of [13812345678, {}, true, Symbol('a')]) expect(maskText<unknown>(value)).toBe('****');
    for (const value of [null, undefined, '']) expect(maskText<unknown>(value)).toBe(value);
  });

  it('writes a lone surrogate as UTF-8 does, whatever it stands beside', () => {
    const prose = '采购设备，月底前到货'.repeat(100);
    for (const [before, after] of [
      ['', '.'],
      ['.', ''],
      ['', '采购'],
      ['采购', ''],
      [prose, ''],
      [prose, '采购'],
    ] as const)
      expect(maskText(`${before}\ud842${after}`)).toBe(`${before}\ufffd${after}`);
  });

  it('is recognised by its labels', () => {
    expect(isMasked(maskText('电话13812345678'), 'text')).toBe(true);
    expect(isMasked('电话已留', 'text')).toBe(false);
  });
});

describe('a text of millions of characters', () => {
  // What repeats a group without bound makes the engine remember every step, and throw when it has no room left.
  it('gets an answer where it is prose', () => {
    const text = '有限公司'.repeat(2_000_000);
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
