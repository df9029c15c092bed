import { describe, expect, it } from 'vitest';
import {
  PROVINCES,
  captureIdTail,
  inspectCompanyName,
  inspectCreditCode,
  inspectCustomerNo,
  inspectEmail,
  inspectIsoDate,
  inspectLandline,
  inspectMobile,
  inspectPersonName,
  inspectResidentId,
  isBankCard,
  isCreditCode,
  isCustomerNo,
  isEmail,
  isIsoDate,
  isLandline,
  isPersonName,
  isRegistrationNo,
  isResidentId,
  isUndoubtedCreditCode,
  parseCustomerNo,
} from '../../src/identifiers/index.ts';

describe('a character beside the digits in the code table is no digit, though its value would fit', () => {
  it.each([
    ['the last digit of a bank card', isBankCard('6222020200112230'), isBankCard('622202020011223:')],
    ['the last digit of a registration number', isRegistrationNo('110105012345600'), isRegistrationNo('11010501234560:')],
    ['the same below the digits', isRegistrationNo('110105012345659'), isRegistrationNo('11010501234565/')],
    ['a digit inside a registration number', isRegistrationNo('110105012345600'), isRegistrationNo('11:105012345600')],
    ['the century of a date', isIsoDate('2024-01-01'), isIsoDate('1:24-01-01')],
    ['the decade of a date', isIsoDate('2004-01-01'), isIsoDate('19:4-01-01')],
    ['the month of a date', isIsoDate('2024-10-01'), isIsoDate('2024-0:-01')],
    ['the day of a date', isIsoDate('2024-01-10'), isIsoDate('2024-01-0:')],
  ])('%s', (_name, right, wrong) => {
    expect([right, wrong]).toEqual([true, false]);
  });
});

describe('resident IDs', () => {
  it.each(['11010509000101002X', '110105009001010029', '11010519960229002X'])('may have the birth year of %s', (id) => {
    expect(isResidentId(id)).toBe(true);
  });

  it('doubt the century by the last digits of an old number only', () => {
    expect(inspectResidentId('130996491231002')).toMatchObject({ doubts: ['legacy'] });
    expect(inspectResidentId('110105491231996')).toMatchObject({ doubts: ['legacy', 'century'] });
  });

  it.each([
    ['ABC123456789012', 'oldForeigner'],
    ['1ABC123456789012', 'tooShort'],
    ['ABC1234567890123', 'tooShort'],
  ])('%s is refused for %s', (text, detail) => {
    expect(inspectResidentId(text)).toMatchObject({ verdict: 'invalid', detail });
  });

  it('leave nothing of a captured number in the matches that the engine remembers', () => {
    captureIdTail('11010519491231002X');
    const remembered: unknown = Object.getOwnPropertyDescriptor(RegExp, 'input')?.get?.call(RegExp);
    expect(remembered).toBe('');
  });
});

describe('faults are named for the whole text', () => {
  it.each([
    ['113812345678', 'areaCode'],
    ['1381234567890', 'areaCode'],
    ['x4001234567', 'character'],
    ['40012345678', 'areaCode'],
    ['010+62345678', 'character'],
    ['0100062345678', 'number'],
  ])('landline %s: %s', (text, detail) => {
    expect(inspectLandline(text)).toMatchObject({ verdict: 'invalid', detail });
  });

  it.each([
    ['a1.38E+10', 'tooShort'],
    ['1.38E+10', 'scientific'],
    ['1440000000000', 'things'],
    ['14400000000001', 'tooLong'],
    ['1440000000000x', 'tooLong'],
  ])('mobile %s: %s', (text, detail) => {
    expect(inspectMobile(text)).toMatchObject({ verdict: 'invalid', detail });
  });

  it.each([
    ['D20240512001', 'letter'],
    ['D20240512X01', 'character'],
  ])('customer number %s: %s', (text, detail) => {
    expect(inspectCustomerNo(text)).toMatchObject({ verdict: 'invalid', detail });
  });

  it('credit code of the region 100000: the check characters', () => {
    expect(inspectCreditCode('121000004000000001')).toMatchObject({ reason: 'checksum', detail: 'organizationCheck' });
  });

  it('e-mail address: 64 characters before the sign are not too long', () => {
    expect(inspectEmail(`${'a'.repeat(64)}@b`)).toMatchObject({ detail: 'domain' });
    expect(inspectEmail(`${'a'.repeat(65)}@b.cn`)).toMatchObject({ detail: 'localTooLong' });
    expect([isEmail('a@b.1'), isEmail('a@b.12')]).toEqual([false, false]);
  });

  it('company name: a control character, also where it is the first', () => {
    expect(inspectCompanyName('\u0001某某公司')).toMatchObject({ detail: 'control', position: 0 });
  });
});

describe('parts', () => {
  it.each([
    ['某某', {}],
    ['某某公司', { ending: '公司' }],
    ['某某（有限合伙）', { form: '有限合伙' }],
    ['某某合伙企业（有限合伙）', { ending: '合伙企业', form: '有限合伙' }],
  ])('of the company %s are only those that it has', (name, parts) => {
    const inspection = inspectCompanyName(name);
    expect(inspection.verdict === 'invalid' ? undefined : inspection.parts).toStrictEqual(parts);
  });

  it('of a date are told also when it had to be read', () => {
    expect(inspectIsoDate('２０２４-01-02')).toMatchObject({ parts: { year: 2024, month: 1, day: 2 } });
    expect(inspectIsoDate('1999-01-01', { minYear: 2000 })).toMatchObject({ verdict: 'invalid', detail: 'year' });
    expect(() => inspectIsoDate('1999-01-01', { maxYear: 10_000 })).toThrow(new RangeError('maxYear must be a year from 1 to 9999'));
  });

  it('of a customer number are those of a text', () => {
    expect(parseCustomerNo(['C20240512001'] as unknown)).toBeUndefined();
  });

  it('of a landline number may be the longest there are', () => {
    expect(isLandline('0571-87654321-123456')).toBe(true);
    expect(inspectLandline('010--62345678')).toMatchObject({ canonical: '010-62345678', changes: ['separator'] });
  });
});

describe('a full stop in a name', () => {
  it.each(['John.Smith', 'J. Smith'])('stays within Latin letters: %s', (name) => {
    expect(isPersonName(name)).toBe(true);
    expect(inspectPersonName(name)).toMatchObject({ canonical: name, changes: [] });
  });

  it.each([
    ['A.', 1, []],
    ['J.. Smith', 1, ['dot']],
  ])('is one of the dots in %s', (name, position, changes) => {
    expect(inspectPersonName(name)).toMatchObject({ verdict: 'invalid', detail: 'dots', position, changes });
  });
});

describe('a Latin name', () => {
  it.each(["John O'Brien", 'Jean Anne-Marie', 'Anne-Marie', "O'Brien先生", 'Anne-Marie女士'])('may have %s', (name) => {
    expect(isPersonName(name)).toBe(true);
  });

  it.each(["O'Br1en", "John O'Br1en", "O'Br1en先生", "1O'Brien先生", "O'1先生", 'Anne_Marie女士'])('may not have %s', (name) => {
    expect(isPersonName(name)).toBe(false);
  });
});

describe('codes that only look right', () => {
  it('a credit code with a letter of the same weight for the check digit of the organisation', () => {
    expect([isCreditCode('91350100M000000000'), isCreditCode('91350100M0000000B2')]).toEqual([true, false]);
  });

  it.each([
    ['x4001234567', 'character'],
    ['40012345678', 'prefix'],
    ['4001234567', 'hotline'],
  ])('mobile %s: %s', (text, detail) => {
    expect(inspectMobile(text)).toMatchObject({ verdict: 'invalid', detail });
  });

  it('a customer number behind a letter', () => {
    expect(parseCustomerNo('XC20240512001')).toBeUndefined();
    expect(isCustomerNo('XC20240512001')).toBe(false);
  });
});

it('every province has a short form that its name begins with, and an English name', () => {
  for (const { name, short, en } of PROVINCES) {
    expect(name.startsWith(short) && short.length >= 2).toBe(true);
    expect(en).toMatch(/^[A-Z][a-z]+(?: [A-Z][a-z]+)?$/u);
  }
});

describe('a resident ID with a character that is no digit, and the check character that would fit its value', () => {
  const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const complete = (text: string) =>
    text + '10X98765432'.charAt(WEIGHTS.reduce((sum, weight, i) => sum + weight * (text.charCodeAt(i) - 48), 0) % 11);

  it.each(WEIGHTS.map((_, i) => i))('is none: at %i', (i) => {
    for (const right of ['11010519491231002', '11010519040101002', '11010510491010000']) {
      expect(isResidentId(complete(right))).toBe(true);
      for (const char of [':', ';', '/', '?']) expect(isResidentId(complete(right.slice(0, i) + char + right.slice(i + 1)))).toBe(false);
    }
  });

  it('is none with another check character of the same remainder', () => {
    const right = [
      '11010519491231010',
      '11010519491231020',
      '11010519491231030',
      '11010519491231040',
      '11010519491231050',
      '11010519491231060',
    ];
    for (const id of right.map(complete)) {
      const other = String.fromCharCode(id.charCodeAt(17) === 0x58 ? 0x30 + 21 : id.charCodeAt(17) + 11);
      expect([isResidentId(id), isResidentId(id.slice(0, 17) + other)]).toEqual([true, false]);
    }
  });
});

describe('two numbers in one cell', () => {
  it.each(['9999999/13812345678', '0000000/13812345678', '1381234567813912345678'])('are seen in %s', (text) => {
    expect(inspectMobile(text).verdict === 'invalid' && inspectMobile(text)).toMatchObject({ code: 'mobile.several' });
  });

  it.each([
    '张三丰李四王五赵 13812345678',
    '::::::::/13812345678',
    'abcdefgh 13812345678',
    'x1381234567813912345678',
    '13812345678139123456780',
  ])('are not seen in %s', (text) => {
    expect(inspectMobile(text).verdict === 'invalid' && inspectMobile(text)).not.toMatchObject({ code: 'mobile.several' });
  });
});

describe('what is written like something else', () => {
  it.each([
    ['l2100000M00000000X', 'lookAlike', 0],
    ['12l00000M00000000X', 'lookAlike', 2],
    ['l2100000M00000000Y', 'authority', 0],
  ])('credit code %s: %s', (text, detail, position) => {
    expect(inspectCreditCode(text)).toMatchObject({ verdict: 'invalid', detail, position });
  });

  it.each([
    ['+8613812345x78', 11],
    ['+86 13812345x78', 12],
  ])('mobile %s: the fault is told where it stands', (text, position) => {
    expect(inspectMobile(text)).toMatchObject({ verdict: 'invalid', reason: 'charset', position });
  });

  it('a credit code of an authority that has none yet is doubted', () => {
    expect(inspectCreditCode('G1350100M00000000Q')).toMatchObject({ verdict: 'doubtful', doubts: ['authority'] });
    expect(isUndoubtedCreditCode('G1350100M00000000Q')).toBe(false);
  });

  it.each([
    ['86138123456', 'prefix', []],
    ['(86)12345678901', 'tooLong', []],
    ['+8613812345670x', 'tooLong', ['countryPrefix']],
    ['+852 2123 4567', 'notMainland', ['separator']],
    ['+852 2123 4567x', 'tooLong', ['separator']],
    ['852212345678', 'tooLong', []],
    ['0912345678', 'notMainland', []],
    ['09123456789', 'landline', []],
  ])('mobile %s: %s', (text, detail, changes) => {
    expect(inspectMobile(text)).toMatchObject({ verdict: 'invalid', detail, changes });
  });
});
