import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isCreditCode, isResidentId } from '../../../src/identifiers/index.ts';
import { fromRows } from '../../../src/export/index.ts';
import { creditCodes, residentIds } from '../../../src/testing/index.ts';

const FORM = '身份证号/统一社会信用代码';
const ID = '11010519491231002X';
const CREDIT_CODE = '91350100M000100Y43';
/** Made up; it satisfies both standards. */
const BOTH = '11110119500301037X';

/** Reads one number in one column, together with a customer type. */
function read(header: string, customerType: unknown, number: unknown) {
  const reading = fromRows([
    [header, '客户类型'],
    [number, customerType],
  ]);
  if (!reading.ok) throw new Error(reading.code);
  const [record] = reading.records;
  const { customerType: type, ...rest } = { ...record?.basic };
  return { rest, problems: reading.problems.map(({ code, column, path }) => ({ code, column, path })), type, all: JSON.stringify(reading) };
}

describe('the double column of the printed form', () => {
  it('keeps the last four of any resident ID of a person, and nothing else of it', () => {
    fc.assert(
      fc.property(residentIds(), (id) => {
        const { rest, problems, all } = read(FORM, '个人', id);
        expect({ rest, problems }).toEqual({ rest: { idTail: id.slice(-4) }, problems: [] });
        expect(all).not.toContain(id.slice(0, 14));
      }),
    );
  });

  it('keeps the credit code of an enterprise', () => {
    fc.assert(
      fc.property(creditCodes(), (code) => {
        expect(read(FORM, '企业', code)).toMatchObject({ rest: { creditCode: code }, problems: [] });
      }),
    );
  });

  test.each(['individual', '自然人', '个人客户', ' 个人 '])('takes %j for a person', (customerType) => {
    expect(read(FORM, customerType, ID)).toMatchObject({ rest: { idTail: '002X' }, problems: [] });
  });

  test.each(['enterprise', '公司', '个体户'])('takes %j for an enterprise', (customerType) => {
    expect(read(FORM, customerType, CREDIT_CODE)).toMatchObject({ rest: { creditCode: CREDIT_CODE }, problems: [] });
  });

  test.each([undefined, '', '其他', {}])('reads nothing when the customer type is %j', (customerType) => {
    const { rest, problems } = read(FORM, customerType, ID);
    expect(rest).toEqual({});
    expect(problems).toContainEqual({ code: 'identity.customerType', column: 'A列', path: undefined });
  });

  test.each(['１１０１０５１９４９１２３１００２Ｘ', '110105 19491231 002x', "'11010519491231002X"])(
    'reads %j as people write it',
    (number) => {
      expect(read(FORM, '个人', number)).toMatchObject({ rest: { idTail: '002X' }, problems: [] });
    },
  );

  test.each([
    { number: '110105194912310021', code: 'residentId.checksum' },
    { number: 110105194912310020, code: 'residentId.checksum' },
    { number: '1101051949123', code: 'residentId.length' },
    { number: '1.10105E+17', code: 'residentId.shape' },
    { number: CREDIT_CODE, code: 'residentId.charset' },
  ])('keeps nothing of the wrong number $number of a person', ({ number, code }) => {
    const { rest, problems, all } = read(FORM, '个人', number);
    expect(rest).toEqual({});
    expect(problems).toEqual([{ code, column: 'A列', path: 'basic.idTail' }]);
    expect(all).not.toContain(String(number));
  });

  test.each(['无', '002X', '暂缺', '12'])('leaves %s to validation: it is too short to be a number', (text) => {
    expect(read(FORM, '个人', text)).toMatchObject({ rest: { idTail: text }, problems: [] });
  });
});

describe('the column of the last four', () => {
  it('keeps the last four of a full number and says that one was there', () => {
    const { rest, problems, all } = read('身份证号后4位', '个人', ID);
    expect(rest).toEqual({ idTail: '002X' });
    expect(problems).toEqual([{ code: 'idTail.full', column: 'A列', path: 'basic.idTail' }]);
    expect(all).not.toContain('110105');
  });

  it('keeps nothing of a wrong full number', () => {
    expect(read('身份证号后4位', '个人', '110105194912310021')).toMatchObject({ rest: {}, problems: [{ code: 'residentId.checksum' }] });
  });

  test.each(['002X', '0021', '00２1', '无'])('leaves %s as it is', (text) => {
    expect(read('身份证号后4位', '个人', text)).toMatchObject({ rest: { idTail: text }, problems: [] });
  });
});

describe('the column of the credit code', () => {
  it('keeps nothing of a resident ID, whatever its check character', () => {
    fc.assert(
      fc.property(residentIds(), fc.stringMatching(/^[\dX]$/u), fc.constantFrom('个人', '企业', ''), (id, last, customerType) => {
        const number = id.slice(0, 17) + last;
        fc.pre(!isCreditCode(number));
        const { rest, problems, all } = read('统一社会信用代码', customerType, number);
        expect({ rest, problems }).toEqual({
          rest: {},
          problems: [{ code: 'creditCode.residentId', column: 'A列', path: 'basic.creditCode' }],
        });
        expect(all).not.toContain(id.slice(0, 14));
      }),
    );
  });

  it('keeps a credit code that is a resident ID as well', () => {
    expect(isResidentId(BOTH) && isCreditCode(BOTH)).toBe(true);
    expect(read('统一社会信用代码', '企业', BOTH)).toMatchObject({ rest: { creditCode: BOTH }, problems: [] });
  });

  test.each([
    '110105 19491231 002X',
    '110105•19491231•002X',
    '110105。19491231。002X',
    '１１０１０５１９４９１２３１００２Ｘ',
    '证号110105194912310021',
  ])('keeps nothing of %s', (text) => {
    expect(read('统一社会信用代码', '企业', text)).toMatchObject({ rest: {}, problems: [{ code: 'creditCode.residentId' }] });
  });

  it('keeps nothing of a resident ID of 15 digits', () => {
    expect(read('统一社会信用代码', '企业', '110105491231002')).toMatchObject({ rest: {}, problems: [{ code: 'creditCode.residentId' }] });
  });

  test.each(['91350100M000100Y44', '无', '91350100m000100y43', '12345'])('leaves %s to validation', (text) => {
    expect(read('统一社会信用代码', '企业', text)).toMatchObject({ rest: { creditCode: text }, problems: [] });
  });
});
