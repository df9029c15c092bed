import * as fc from 'fast-check';
import { COMPOUND_SURNAMES, HONORIFICS, PROVINCES } from '../../src/identifiers/index.ts';
import type { MaskKind } from '../../src/mask/index.ts';

/** Every kind of mask. */
export const KINDS: readonly MaskKind[] = [
  'mobile',
  'name',
  'residentId',
  'idTail',
  'creditCode',
  'bankCard',
  'email',
  'landline',
  'address',
  'companyName',
  'text',
  'all',
];

/** Any text: all of Unicode, lone surrogates, the pieces that real values are made of, stars, and mixtures of them. */
export function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ maxLength: 30 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
    fc.array(piece(), { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.tuple(fc.integer({ min: 0, max: 6 }), fc.array(piece(), { maxLength: 3 })).map(([stars, pieces]) => pieces.join('*'.repeat(stars))),
  );
}

/** Pieces of real values and of masks. */
function piece(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      '*',
      '**',
      '****',
      '＊',
      '×',
      '●●',
      '•',
      '##',
      'xxx',
      '****5678',
      '138****',
      '[手机号]',
      '@',
      '.',
      '-',
      ' ',
      '·',
      '+86',
      '86',
      '0086',
    ),
    fc.constantFrom(
      '\u200b',
      '\ufeff',
      '\u3000',
      '\ud842',
      '\udfb7',
      '𠮷',
      '😀',
      '\n',
      'Ｘ',
      '１',
      'X',
      'x',
      'Х',
      '/',
      '(',
      ')',
      '（',
      '\0',
    ),
    fc.constantFrom('13812345678', '11010519491231002X', '110105491231002', '91350100M000100Y43', '6222020200112230', '010-62345678'),
    fc.constantFrom(
      'zhangsan@example.com',
      'a@b.cn',
      '京A12345',
      '粤B·12345D',
      '护照',
      'E12345678',
      '微信',
      'QQ',
      '微信号：',
      'abcdefg',
      '订单号',
    ),
    fc.constantFrom(
      '市',
      '区',
      '县',
      '自治州',
      '地区',
      '盟',
      '旗',
      '新区',
      '街道',
      '路',
      '号',
      '中山',
      '南京市',
      '玄武区',
      '新疆生产建设兵团',
      '第八师',
    ),
    fc.constantFrom('有限公司', '公司', '店', '（有限合伙）', '张三', '王', '先生', 'John', '买买提', '转801', '分机', '#12'),
    fc.constantFrom(...PROVINCES.flatMap(({ name, short }) => [name, short]), ...COMPOUND_SURNAMES, ...HONORIFICS),
    fc.stringMatching(/^\d{1,12}$/u),
    fc.stringMatching(/^[0-9A-Z]{1,8}$/u),
    fc.stringMatching(/^[a-z]{1,6}$/u),
  );
}

/** Digits in full width. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** Eleven digits that begin as a mobile number does. */
export function mobiles(): fc.Arbitrary<string> {
  return fc.stringMatching(/^1[3-9]\d{9}$/u);
}

/** A separator between groups. */
export function separators(): fc.Arbitrary<string> {
  return fc.constantFrom(' ', '-', '\u00a0', '\u3000', '–', '—', '\u200b');
}
