import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fieldAt } from '../../../src/archive/index.ts';
import { cellReader } from '../../../src/export/table/readCell.ts';
import { hostileTexts } from './arbitraries.ts';
import { read, write } from './oneCell.ts';

describe('a text', () => {
  it('of any kind stays as it is', () => {
    fc.assert(
      fc.property(hostileTexts(), (text) => {
        expect(read('备注', write('record.remarks', text))).toEqual({ value: text, problems: [] });
      }),
    );
  });

  test.each(['2024/5/12', '45424', '八万', ' 张三 '])('%j is not repaired', (text) => {
    expect(read('首次接触时间', text)).toEqual({ value: text, problems: [] });
  });

  test.each(['', ' ', '　', '\u200b', null, undefined])('%j is absent', (cell) => {
    expect(read('备注', cell)).toEqual({ value: undefined, problems: [] });
  });

  test.each([
    [13812345678, '13812345678'],
    [110105n, '110105'],
    [0, '0'],
  ])('may come as the number %s', (cell, text) => {
    expect(read('备注', cell)).toEqual({ value: text, problems: [] });
  });

  test.each([true, {}, [], NaN, Infinity, Symbol('x'), () => 1])('cannot be %s', (cell) => {
    expect(read('备注', cell)).toEqual({ value: undefined, problems: [{ code: 'cell.type', path: undefined }] });
  });

  test.each([7, 'C20240512001'])('is written from %s', (value) => {
    expect(write('basic.customerNo', value)).toBe(String(value));
  });

  test.each([{}, [], null, undefined, true])('is not written from %s', (value) => {
    expect(write('basic.customerNo', value)).toBe('');
  });
});

describe('a choice', () => {
  test.each([
    ['沟通渠道', '电话', 'phone'],
    ['沟通渠道', ' 面谈 ', 'faceToFace'],
    ['沟通渠道', 'referral', 'referral'],
    ['需求优先级', '高（1个月内成交）', 'high'],
    ['需求优先级', '高(1个月内成交)', 'high'],
    ['所属行业', '农、林、牧、渔业', 'A'],
    ['预算范围', '１-５万', 'from10kTo50k'],
  ])('under %s: %s is %s', (header, label, value) => {
    expect(read(header, label)).toEqual({ value, problems: [] });
  });

  it('in another known spelling is left for normalising', () => {
    expect(read('所属行业', '互联网/软件')).toEqual({ value: '互联网/软件', problems: [] });
  });

  it('that is not known is kept and named', () => {
    expect(read('沟通渠道', '微信')).toEqual({ value: '微信', problems: [{ code: 'option', path: 'behavior.channel' }] });
  });

  test.each([
    ['basic.industry', 'I', '信息传输、软件和信息技术服务业'],
    ['basic.industry', '别的', '别的'],
    ['need.priority', 'low', '低（3个月以上）'],
  ])('%s %s is written as %s', (path, value, label) => {
    expect(write(path, value)).toBe(label);
  });
});

describe('a multiple choice', () => {
  it('is tried whole before it is cut, for a label may hold a separator', () => {
    const options = [{ value: 'I', label: { zh: '互联网/软件', en: 'Internet' }, aliases: [] }];
    const readNeeds = cellReader({ ...fieldAt('need.coreNeeds'), options });
    expect(readNeeds('互联网/软件', undefined)).toMatchObject({ value: ['I'], problems: [] });
  });

  it('that is closed takes no text of one’s own, escaped or not', () => {
    expect(read('核心需求', '\\其他、\\吃饭')).toEqual({
      value: ['other', '吃饭'],
      problems: [{ code: 'option', path: 'need.coreNeeds[1]' }],
    });
    expect(read('核心需求', '吃\\')).toEqual({ value: ['吃\\'], problems: [{ code: 'option', path: 'need.coreNeeds[0]' }] });
  });

  test.each([
    '产品购买、售后支持',
    '产品购买，售后支持',
    '产品购买,售后支持',
    '产品购买;售后支持',
    '产品购买；售后支持',
    '产品购买/售后支持',
    '产品购买／售后支持',
    '产品购买\n售后支持',
    ' 产品购买 、、 售后支持 、',
  ])('%j is cut', (cell) => {
    expect(read('核心需求', cell)).toEqual({ value: ['productPurchase', 'afterSales'], problems: [] });
  });

  it('names the parts that are not known and keeps known spellings for normalising', () => {
    expect(read('核心需求', '产品采购、送货、售后支持、吃饭')).toEqual({
      value: ['产品采购', '送货', 'afterSales', '吃饭'],
      problems: [
        { code: 'option', path: 'need.coreNeeds[1]' },
        { code: 'option', path: 'need.coreNeeds[3]' },
      ],
    });
  });

  it('that is open takes every text', () => {
    expect(read('所属行业标签', '制造业/新能源')).toEqual({ value: ['制造业', '新能源'], problems: [] });
    expect(read('所属行业标签', '互联网\\/软件')).toEqual({ value: ['互联网/软件'], problems: [] });
  });

  test.each(['核心需求', '所属行业标签', '预算范围', '需求优先级'])('leaves 无 and its like under %s to normalising', (header) => {
    for (const cell of ['无', ' Ｎ／Ａ', '-', '/', '\\']) expect(read(header, cell)).toEqual({ value: cell, problems: [] });
  });

  test.each([
    ['无', '\\无'],
    ['-', '\\-'],
    ['N/A', 'N\\/A'],
    ['\\', '\\\\'],
  ])('writes the own tag %j so that it comes back', (tag, cell) => {
    expect(write('relations.industryTags', [tag])).toBe(cell);
    expect(read('所属行业标签', cell)).toEqual({ value: [tag], problems: [] });
  });

  it('is written with labels, without what is no text', () => {
    expect(write('need.coreNeeds', ['other', 7, 'cooperation', '', null])).toBe('其他、合作洽谈');
    expect(write('need.coreNeeds', 'other')).toBe('');
  });
});
