import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectLandline } from '../../src/identifiers/index.ts';
import { maskAll, maskBankCard, maskCreditCode, maskIdTail, maskLandline, maskMobile, maskResidentId } from '../../src/mask/index.ts';
import { foldText, isInvisible, isSeparator } from '../../src/text/index.ts';
import { fullWidth, mobiles, separators } from './arbitraries.ts';

describe('maskMobile', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['１３８１２３４５６７８', '138****5678'],
    ['138 1234 5678', '138****5678'],
    ['138-1234-5678', '138****5678'],
    ['138—1234—5678', '138****5678'],
    ['+86 138 1234 5678', '138****5678'],
    ['＋８６-138-1234-5678', '138****5678'],
    ['(+86)13812345678', '138****5678'],
    ['008613812345678', '138****5678'],
    ['8613812345678', '138****5678'],
    ['\u202d13812345678\u202c', '138****5678'],
    [' 13812345678\n', '138****5678'],
    ['01062345678', '010****5678'],
  ])('shows the ends of eleven digits: %j', (text, masked) => {
    expect(maskMobile(text)).toBe(masked);
  });

  it.each([
    '138',
    '1381234',
    '1381234567',
    '138123456789',
    '+8513812345678',
    '1381234567O',
    '٠١٢٣٤٥٦٧٨٩٠',
    ':::::::::::',
    '13812345678,13912345678',
    '1.38E+10',
    ' ',
  ])('hides all of %j', (text) => {
    expect(maskMobile(text)).toBe('****');
  });

  it.each(['138****5678', '138*5678', '138*********5678', '****5678', '138****', '13*678', '*', '138 **** 5678', '１３８＊＊＊＊５６７８'])(
    'leaves %j, which shows no more',
    (text) => {
      expect(maskMobile(text)).toBe(text);
    },
  );

  it.each(['1381234567*', '1381****678', '138****56789', '1*8****5678', '138xxxx5678', '138●●●●5678', '+86138****5678'])(
    'hides %j, which shows more or is masked by other signs',
    (text) => {
      expect(maskMobile(text)).toBe('****');
    },
  );

  it('hides the same digits however the number is spelled', () => {
    fc.assert(
      fc.property(mobiles(), separators(), fc.constantFrom('', '+86', '0086', '86'), (mobile, separator, prefix) => {
        const groups = [prefix, mobile.slice(0, 3), mobile.slice(3, 7), mobile.slice(7)].filter((group) => group !== '');
        const spelled = groups.join(separator);
        expect(maskMobile(spelled)).toBe(`${mobile.slice(0, 3)}****${mobile.slice(7)}`);
        expect(maskMobile(fullWidth(spelled))).toBe(maskMobile(spelled));
      }),
    );
  });
});

describe('every mask of a number', () => {
  it('passes over what the identifiers pass over between the groups', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      if (!isInvisible(unit) && !isSeparator(unit)) continue;
      const separator = String.fromCharCode(unit);
      expect([unit, maskMobile(`138${separator}12345678`)]).toEqual([unit, '138****5678']);
    }
  });

  it('folds what folding makes half width', () => {
    for (let unit = 0x21; unit < 0x7f; unit += 1) {
      const char = String.fromCharCode(unit);
      expect(foldText(fullWidth(char)).text).toBe(char);
    }
  });
});

describe('maskResidentId', () => {
  it.each([
    ['11010519491231002X', '**************002X'],
    ['11010519491231002x', '**************002X'],
    ['１１０１０５１９４９１２３１００２Ｘ', '**************002X'],
    ['110105 19491231 002X', '**************002X'],
    ['110105194912310021', '**************0021'],
    ['110105491231002', '***********1002'],
  ])('shows the last four of %s', (text, masked) => {
    expect(maskResidentId(text)).toBe(masked);
  });

  it.each([
    '1234',
    '1101051949123100',
    '1101051949123100211',
    '11010519491231X021',
    'A10105194912310021',
    '110105********002X',
    '3****************X',
    '11010549123100X',
  ])('hides all of %s', (text) => {
    expect(maskResidentId(text)).toBe('****');
  });

  it.each(['**************002X', '*002X', '****02x', '*'])('leaves %s, which shows no more', (text) => {
    expect(maskResidentId(text)).toBe(text);
  });
});

describe('maskCreditCode', () => {
  it.each([
    ['91350100M000100Y43', '9135**********0Y43'],
    ['91350100m000100y43', '9135**********0Y43'],
    ['９１３５０１００Ｍ０００１００Ｙ４３', '9135**********0Y43'],
    ['9135 0100 M000 1000 Y4', '9135**********00Y4'],
    ['91350100-M000100-Y43', '9135**********0Y43'],
  ])('shows the ends of %s', (text, masked) => {
    expect(maskCreditCode(text)).toBe(masked);
  });

  it.each([
    '91350100M000100Y4',
    '91350100M000100Y433',
    '110108000000016',
    '11010519491231002X',
    '110105194912310021',
    '91350****100M00Y43',
    '9135****10Y43',
  ])('hides all of %s', (text) => {
    expect(maskCreditCode(text)).toBe('****');
  });

  it.each(['9135**********0Y43', '9135*0Y43', '****0Y43', '9135****', '*'])('leaves %s, which shows no more', (text) => {
    expect(maskCreditCode(text)).toBe(text);
  });

  it('takes a number with a day in its middle for a resident ID number, and no other', () => {
    expect(maskCreditCode('110105174912310021')).toBe('1101**********0021');
    expect(maskCreditCode('110105194913310021')).toBe('1101**********0021');
    expect(maskCreditCode('110105194912320021')).toBe('1101**********0021');
    expect(maskCreditCode('1101051949123100AX')).toBe('1101**********00AX');
  });
});

describe('maskBankCard', () => {
  it.each([
    ['6222020200112230', '************2230'],
    ['6222 0202 0011 2230', '************2230'],
    ['6222020200112230123', '************0123'],
    ['６２２２０２０２００１１２２３０', '************2230'],
    ['6222-0202-0011-2231', '************2231'],
  ])('shows the last four of %s behind twelve stars', (text, masked) => {
    expect(maskBankCard(text)).toBe(masked);
  });

  it.each(['1234', '12345678', '622202020011223', '62220202001122301234', '622202020011223X', '6222 **** **** 2230', '6222********2230'])(
    'hides all of %s',
    (text) => {
      expect(maskBankCard(text)).toBe('****');
    },
  );

  it.each(['************2230', '**** **** **** 2230', '*2230', '*'])('leaves %s, which shows no more', (text) => {
    expect(maskBankCard(text)).toBe(text);
  });
});

describe('maskLandline', () => {
  it.each([
    ['010-62345678', '010-****5678'],
    ['01062345678', '010-****5678'],
    ['(010)62345678', '010-****5678'],
    ['（010）6234 5678', '010-****5678'],
    ['010 6234-5678', '010-****5678'],
    ['０１０－６２３４５６７８', '010-****5678'],
    ['021–6234–5678', '021-****5678'],
    ['+86 10 6234 5678', '010-****5678'],
    ['0086-010-62345678', '010-****5678'],
    ['(+86)10-62345678', '010-****5678'],
    ['0310-7234456', '0310-****456'],
    ['03107234456', '0310-****456'],
    ['0571-87654321', '0571-****4321'],
    ['010-62345678-801', '010-****5678'],
    ['010-62345678转801', '010-****5678'],
    ['010-62345678 转 801', '010-****5678'],
    ['010-62345678分机801', '010-****5678'],
    ['010-62345678#801', '010-****5678'],
    ['010-62345678 ext. 801', '010-****5678'],
    ['010-62345678 ext 801', '010-****5678'],
    ['0310-7234456-8', '0310-****456'],
    ['010-62345678—801', '010-****5678'],
    [' 010-6234\u200b5678-801\n', '010-****5678'],
    ['０１０　６２３４５６７８', '010-****5678'],
    ['010\u00a062345678', '010-****5678'],
    ['010·6234·5678', '010-****5678'],
    ['010-6234  5678', '010-****5678'],
    ['86-10-62345678', '010-****5678'],
    ['(010-62345678)', '010-****5678'],
    ['0400-8208820', '0400-****820'],
  ])('shows area code and end of %s', (text, masked) => {
    expect(maskLandline(text)).toBe(masked);
  });

  it.each([
    ...['62345678', '010-1234567', '010-02345678', '026-62345678', '010-623456', '010-623456789', '0138-12345678', '13812345678'],
    ...['0210-62345678', '03a0-7234456', '031a-7234456', '010-62', '010-6abcdefg'],
    ...[
      '400-123-4567',
      '+86 400 820 8820',
      '86-800-810-1234',
      '95588',
      '+852 2123 4567',
      '010-62345678-1234567',
      '010-62345678 010-62345679',
      '10-62345678',
      '010****5678-801',
    ],
  ])('hides all of %s', (text) => {
    expect(maskLandline(text)).toBe('****');
  });

  it('shows the same of a number in any groups as of its canonical form', () => {
    const digits = fc.tuple(fc.constantFrom('010', '021', '0310', '0755'), fc.stringMatching(/^[2-9]\d{6,7}$/u));
    const separators = fc.array(fc.constantFrom('', '', '', '-', ' ', '　', '—', '·', ' - '), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.constantFrom('', '-8', '-801'), separators, ([area, number], extension, between) => {
        const text = Array.from(area + number, (digit, index) => digit + String(between[index])).join('') + extension;
        const inspection = inspectLandline(text);
        fc.pre(inspection.verdict !== 'invalid');
        expect(maskLandline(text)).toBe(maskLandline(inspection.canonical));
      }),
    );
  });

  it.each(['010-****5678', '0310-****456', '010*5678', '****5678', '010-****', '（010）****5678', '*'])(
    'leaves %s, which shows no more',
    (text) => {
      expect(maskLandline(text)).toBe(text);
    },
  );
});

describe('maskAll and maskIdTail', () => {
  it('hide all', () => {
    for (const text of ['王', '不对外', '002X', '\ud842', ' ', '*a', '*(']) {
      expect(maskAll(text)).toBe('****');
      expect(maskIdTail(text)).toBe('****');
    }
  });

  it('leave stars', () => {
    for (const text of ['*', '**', '****', '＊＊']) {
      expect(maskAll(text)).toBe(text);
      expect(maskIdTail(text)).toBe(text);
    }
  });
});

describe('a mask with more behind its stars, or before them, than the mask itself shows', () => {
  it.each([
    ['a resident ID', maskResidentId('**11010519491231002X')],
    ['a bank card', maskBankCard('*6222020200112230')],
    ['a credit code', maskCreditCode('91350100M**Y43')],
    ['anything', maskAll('abc*')],
    ['a landline number', maskLandline('1010****5678')],
  ])('is hidden: %s', (_kind, masked) => {
    expect(masked).toBe('****');
  });

  it.each(['110105194902010023', '11010519491201002X', '110105194912150020'])(
    'is hidden as a credit code: %s, like a resident ID',
    (text) => {
      expect(maskCreditCode(text)).toBe('****');
    },
  );
});

it.each(['021-****5678', '0310-****456'])('%s shows no more than the mask of a landline number', (text) => {
  expect(maskLandline(text)).toBe(text);
});
