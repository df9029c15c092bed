import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPOUND_SURNAMES, HONORIFICS, isCompanyName, isCreditCode, isEmail, isPersonName } from '../../src/identifiers/index.ts';
import { hasMaskInText, isMasked, isMaskedAddress, maskOf } from '../../src/mask/index.ts';
import type { MaskKind } from '../../src/mask/index.ts';
import { ADDRESS_CASES } from './address.cases.ts';
import { anyText, KINDS } from './arbitraries.ts';

const MASKED: readonly (readonly [MaskKind, readonly string[]])[] = [
  [
    'mobile',
    [
      '138****5678',
      '138*5678',
      '138xxxx5678',
      '138XXXX5678',
      '138××××5678',
      '138●●●●5678',
      '138••••5678',
      '138＊＊＊＊5678',
      '138####5678',
    ],
  ],
  ['mobile', ['138 **** 5678', '138-xxxx-5678', '+86 138****5678', '*', 'xxxxxxxxxxx']],
  ['landline', ['010-****5678', '(010)****5678', '010-xxxx5678']],
  ['residentId', ['**************002X', '3****************X', '110105********002X', '110105xxxxxxxx002X', '1101051949●●●●002X']],
  ['idTail', ['****', '***X', 'xxxx', '0●2X']],
  ['creditCode', ['9135**********0Y43', '9135xxxxxxxxxx0Y43', '9135●●●●●●●●●●0Y43']],
  ['bankCard', ['************2230', '6222 **** **** 2230', '6222########2230']],
  ['email', ['z***@example.com', 'zh***@qq.com', '***@b.cn', 'z●●●@qq.com', 'z××@qq.com', 'zhang@***.com']],
  [
    'name',
    [
      '张**',
      '张*',
      '张＊＊',
      '张××',
      '张×',
      '张●',
      '张xx',
      '张XX',
      '*国强',
      '张*强',
      '欧阳**',
      'J**',
      '**',
      '**先生',
      'xx明',
      '买买提·**',
      '张##',
    ],
  ],
  [
    'address',
    ['江苏省南京市****', '江苏省南京市*', '江苏省南京市●●●', '江苏省南京市××路', '江苏省南京市xxx路', '中山路**号', '中山路###号'],
  ],
  ['companyName', ['北京****有限公司', '北京**有限公司', '北京××有限公司', '北京●●●有限公司', '北京xxx有限公司']],
  ['name', ['×先生', '张**·']],
  ['companyName', ['xxx有限公司', '北京xxx']],
  ['address', ['xxx路1号']],
  ['text', ['电话[手机号]', '[身份证号]', '[信用代码]', '[银行卡号]', '[固定电话]', '[邮箱]', '[证件号]', '[车牌号]', '[账号]', '****']],
  ['all', ['****', '**', '●●●', '＊']],
];

const GENUINE: readonly (readonly [MaskKind, readonly string[]])[] = [
  ['mobile', ['13812345678', '138 1234 5678', '+8613812345678', '1381234567x', '电话138****5678', '138****5678元', '']],
  ['landline', ['010-62345678', '010-62345678#1', '+852 2123 4567']],
  ['residentId', ['11010519491231002X', '11010519491231002x', '1101051949123100']],
  ['idTail', ['002X', '123x', '1234']],
  ['creditCode', ['91350100M000100Y43', '91350100MXXX100Y43', '9135 0100 M000 100Y 43', '代码9135**********0Y43', '9135**********0Y43号']],
  ['bankCard', ['6222020200112230']],
  [
    'email',
    [
      'xxx@qq.com',
      'xxxx@qq.com',
      'z**@qq.com',
      'z*@qq.com',
      '###@qq.com',
      'x@x.cn',
      'a.#b@qq.com',
      'a×c@qq.com',
      'z hang***@qq.com',
      'z***@qq.com a',
    ],
  ],
  [
    'name',
    [
      '马克西姆',
      'Xxiao',
      'Xx',
      '张先生',
      '*女士',
      '*先生',
      '*经理',
      '赵C',
      '李X',
      '古丽•艾',
      '王',
      'Alexx',
      '9张**',
      '张**9',
      'Alex王',
      '',
    ],
  ],
  ['address', ['3#楼', '5*3米', '江苏省南京市玄武区1号×2', '广东省XX路1号', 'Exxon路', '1##', '建国路8•9号', 'Maxxx路']],
  ['companyName', ['北京星辰科技有限公司', '北京XX科技有限公司', '北京*有限公司', 'Exxon', 'Maxxx贸易', '某某（1#）店']],
  ['text', ['电话138****5678', '[重要]', '3*4=12', '手机号']],
  ['all', ['5*3', '张**强', '#', '×', 'x', 'xx']],
];

describe('isMaskedAddress', () => {
  it('says what isMasked says of an address and of the name of an organisation', () => {
    for (const text of [...MASKED, ...GENUINE].flatMap(([, texts]) => texts)) {
      expect(isMaskedAddress(text)).toBe(isMasked(text, 'address'));
      expect(isMaskedAddress(text)).toBe(isMasked(text, 'companyName'));
    }
    for (const value of [undefined, null, 0, ['****'], {}]) expect(isMaskedAddress(value)).toBe(false);
  });
});

describe('isMasked', () => {
  it.each(MASKED.flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))('takes for a masked %s: %s', (kind, text) => {
    expect(isMasked(text, kind)).toBe(true);
    expect(isMasked(text)).toBe(true);
  });

  it.each(GENUINE.flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const)))('takes for a genuine %s: %s', (kind, text) => {
    expect(isMasked(text, kind)).toBe(false);
  });

  it.each([
    '13812345678',
    '11010519491231002X',
    'xxx@qq.com',
    '马克西姆',
    '张先生',
    '*女士',
    '北京星辰科技有限公司',
    '江苏省南京市玄武区1号',
    '',
  ])('takes %s for masked under no kind', (text) => {
    expect(isMasked(text)).toBe(false);
  });

  it('is true without a kind exactly when it is true for one', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(isMasked(text)).toBe(KINDS.some((kind) => isMasked(text, kind)));
      }),
    );
  });

  it('never takes a valid credit code for masked', () => {
    expect(isCreditCode('91350100MXXXXXXXX8')).toBe(false);
    fc.assert(
      fc.property(fc.stringMatching(/^91350100M[AX]XXXX[0-9X]{4}$/u), (text) => {
        expect(isMasked(text, 'creditCode')).toBe(!isCreditCode(text));
      }),
    );
  });

  it('never takes a valid e-mail address, name or company name without signs for masked', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        if (isEmail(text)) expect(isMasked(text, 'email')).toBe(false);
        fc.pre(!/x{2}|[×●#]/iu.test(text));
        if (isPersonName(text)) expect(isMasked(text, 'name')).toBe(false);
        // A star at the end of the name of an organisation hides the rest of it, though none is hidden by a star inside.
        if (isCompanyName(text)) expect(isMasked(text, 'companyName')).toBe(/[*＊]$/u.test(text));
      }),
    );
  });

  it.each([...COMPOUND_SURNAMES, '张', '*'])('never takes the privacy form of %s for masked', (surname) => {
    for (const honorific of HONORIFICS) expect(isMasked(surname + honorific, 'name')).toBe(false);
  });

  it('never takes a genuine address of the list for masked', () => {
    for (const [address] of Object.values(ADDRESS_CASES).flat()) {
      expect(isMasked(address, 'address')).toBe(/[*＊]/u.test(address));
    }
  });

  it('is false for what is no text', () => {
    for (const value of [null, undefined, 0, {}, ['****'], Symbol('*')]) {
      expect(isMasked(value)).toBe(false);
      expect(isMasked(value, 'all')).toBe(false);
    }
  });
});

it.each(['', 'phone', 'toString', '__proto__', 5, null, ['mobile']])('there is no kind %j', (kind) => {
  expect(() => isMasked('138****5678', kind as never)).toThrow(new RangeError('kind: no such mask'));
  expect(() => maskOf(kind as never)).toThrow(new RangeError('kind: no such mask'));
});

describe('hasMaskInText', () => {
  it.each(['尾号138****5678', '***', '客户＊＊＊', 'a**＊b'])('sees the stars of %s', (text) => {
    expect(hasMaskInText(text)).toBe(true);
  });

  it.each([null, undefined, 3, ['***'], '', '3*4', '**', '*a*b*', '###', '● ● ●'])('sees no three stars in %j', (value) => {
    expect(hasMaskInText(value)).toBe(false);
  });
});
