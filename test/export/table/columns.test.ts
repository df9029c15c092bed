import { describe, expect, it, test } from 'vitest';
import { columnName, customerColumns, fromRows, toRows } from '../../../src/export/index.ts';
import { customerFields } from '../../../src/archive/index.ts';

/** Reads one column of one row. */
function read(header: string, cell: unknown): unknown {
  const reading = fromRows([[header], [cell]]);
  return reading.ok ? reading.records[0] : reading.code;
}

describe('the columns', () => {
  it('are the fields of the dimensions in form order, under their labels', () => {
    expect(toRows([])).toEqual([customerColumns.map(({ label }) => label.zh)]);
    expect(customerColumns).toEqual(customerFields.filter(({ path }) => /^\w+\.\w+$/u.test(path)));
    expect(Object.isFrozen(customerColumns)).toBe(true);
  });

  it('all differ', () => {
    expect(new Set(toRows([])[0]).size).toBe(customerColumns.length);
  });

  test.each([
    [0, 'A列'],
    [2, 'C列'],
    [25, 'Z列'],
    [26, 'AA列'],
    [51, 'AZ列'],
    [52, 'BA列'],
    [701, 'ZZ列'],
    [702, 'AAA列'],
    [16_383, 'XFD列'],
  ])('at place %i is called %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });

  test.each([-1, 1.5, NaN, Infinity, '1' as never])('there is no place %s', (index) => {
    expect(() => columnName(index)).toThrow(new RangeError('index must be a whole number from 0'));
  });
});

describe('a header', () => {
  test.each(customerColumns.map(({ path, label }) => ({ path, header: label.zh })))('$header is known', ({ path, header }) => {
    const [dimension = '', key = ''] = path.split('.');
    expect(read(header, '001X')).toMatchObject({ [dimension]: { [key]: expect.anything() as unknown } });
  });

  test.each(['姓名', '企业名称', '公司名称', '姓名／企业名称'])('%s is the name', (header) => {
    expect(read(header, '张三')).toEqual({ basic: { name: '张三' } });
  });

  test.each([
    '手机号',
    '手机',
    '电话',
    '手机号*',
    '＊手机号',
    ' 手 机 号 ',
    '\ufeff手机号',
    '手机号（必填）',
    '手机号(11位)',
    '手机号【必填】',
    '手机号[必填]',
    '手机号：',
    '手机号（必填）（11位）',
    '手机号\n（必填）：',
  ])('%j is the mobile number', (header) => {
    expect(read(header, 13812345678)).toEqual({ basic: { mobile: '13812345678' } });
  });

  test.each(['角色', '产品', '（手机号）', '手机号2', 'basic.mobile', 'toString', '__proto__'])('%s is not known', (header) => {
    expect(read(header, '张三')).toBe('header.unknown');
  });
});
