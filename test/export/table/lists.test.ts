import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { read, write } from './oneCell.ts';

describe('lists in one cell', () => {
  test.each([
    {
      path: 'behavior.purchases',
      header: '购买历史',
      cell: '2024-03-15|A型智能设备|2|19999.50；2024-04|线缆|0.125|0.00|千克',
      value: [
        { purchasedOn: '2024-03-15', product: 'A型智能设备', quantity: 2, amount: 19999.5 },
        { purchasedOn: '2024-04', product: '线缆', quantity: 0.125, amount: 0, unit: '千克' },
      ],
    },
    {
      path: 'behavior.interactions',
      header: '互动记录',
      cell: '2024-04-01|线上会议|咨询|咨询 A 型设备；2024-04-02|电话|跟进',
      value: [
        { on: '2024-04-01', channel: 'onlineMeeting', kind: 'inquiry', summary: '咨询 A 型设备' },
        { on: '2024-04-02', channel: 'phone', kind: 'followUp' },
      ],
    },
    {
      path: 'behavior.complaints',
      header: '投诉及处理结果',
      cell: '2024-05-12|物流延迟|已补发并补偿优惠券；2024-05-13|少件||2024-05-20；2024-05-14|噪音',
      value: [
        { reportedOn: '2024-05-12', problem: '物流延迟', resolution: '已补发并补偿优惠券' },
        { reportedOn: '2024-05-13', problem: '少件', resolvedOn: '2024-05-20' },
        { reportedOn: '2024-05-14', problem: '噪音' },
      ],
    },
    {
      path: 'relations.contacts',
      header: '客户联系人',
      cell: '采购负责人-李经理-13812345678；财务-王芳-010-12345678-a-b@c-d.com；前台-赵示例；总机-钱示例-+852 2123 4567',
      value: [
        { role: '采购负责人', name: '李经理', mobile: '13812345678' },
        { role: '财务', name: '王芳', phone: '010-12345678', email: 'a-b@c-d.com' },
        { role: '前台', name: '赵示例' },
        { role: '总机', name: '钱示例', phone: '+852 2123 4567' },
      ],
    },
    {
      path: 'relations.referrer',
      header: '推荐人',
      cell: '外部客户-张先生-C20240512001',
      value: { kind: 'external', name: '张先生', customerNo: 'C20240512001' },
    },
    { path: 'relations.referrer', header: '推荐人', cell: '内部员工-王示例', value: { kind: 'internal', name: '王示例' } },
    {
      path: 'record.reviews',
      header: '审核记录',
      cell: '2024-05-13|数据审核|钱样本|通过|资料完整；2024-05-14|二次审核|孙样本|退回',
      value: [
        { on: '2024-05-13', gate: 'data', by: '钱样本', outcome: 'passed', note: '资料完整' },
        { on: '2024-05-14', gate: 'second', by: '孙样本', outcome: 'returned' },
      ],
    },
    {
      path: 'record.consents',
      header: '授权同意',
      cell: '2024-03-01|市场营销|单独同意||2024-1；2024-03-02|寄样|一般同意|2024-04-01',
      value: [
        { grantedOn: '2024-03-01', purpose: 'marketing', kind: 'separate', noticeVersion: '2024-1' },
        { grantedOn: '2024-03-02', purpose: '寄样', kind: 'general', withdrawnOn: '2024-04-01' },
      ],
    },
  ])('$header are read and written as $cell', ({ path, header, cell, value }) => {
    expect(read(header, cell)).toEqual({ value, problems: [] });
    expect(write(path, value)).toBe(cell);
  });

  test.each([
    '2024-03-15｜A型智能设备｜2｜19999.50；',
    ' 2024-03-15 | A型智能设备 | 2 | 19999.50 ;\n',
    "'2024-03-15|A型智能设备|2|19999.5",
    '2024-03-15|A型智能设备|2|19999.50||',
  ])('%j is the same purchase', (cell) => {
    expect(read('购买历史', cell)).toEqual({
      value: [{ purchasedOn: '2024-03-15', product: 'A型智能设备', quantity: 2, amount: 19999.5 }],
      problems: [],
    });
  });

  it('take a backslash before a separator within a text', () => {
    expect(read('投诉及处理结果', '2024-05-12|a\\|b\\；c\\\\|d\\')).toEqual({
      value: [{ reportedOn: '2024-05-12', problem: 'a|b；c\\', resolution: 'd\\' }],
      problems: [],
    });
    expect(write('behavior.complaints', [{ reportedOn: '2024-05-12', problem: 'a|b；c\\' }])).toBe('2024-05-12|a\\|b\\；c\\\\');
  });

  it('tell a purpose of one’s own from the label of a purpose', () => {
    const own = [{ grantedOn: '2024-03-01', purpose: '市场营销', kind: 'general' }];
    expect(write('record.consents', own)).toBe('2024-03-01|\\市场营销|一般同意');
    expect(read('授权同意', write('record.consents', own))).toEqual({ value: own, problems: [] });
  });

  test.each([
    ['购买历史', '买过两台', ['behavior.purchases[0]']],
    ['购买历史', '2024-03-15|A型智能设备|2|1；2024-03-16|B；2024-03-17|C|1|1|台|多', ['behavior.purchases[1]', 'behavior.purchases[2]']],
    ['客户联系人', '李经理', ['relations.contacts[0]']],
    ['客户联系人', '采购-李经理-微信号', ['relations.contacts[0]']],
    ['客户联系人', '采购-李经理-13812345678-13912345678', ['relations.contacts[0]']],
    ['推荐人', '张先生', ['relations.referrer']],
    ['推荐人', '外部客户-张先生-C20240512001-他', ['relations.referrer']],
  ])('under %s: %s is kept as text and named', (header, cell, paths) => {
    expect(read(header, cell)).toEqual({ value: cell, problems: paths.map((path) => ({ code: 'entry.fields', path })) });
  });

  test.each(['购买历史', '推荐人'])('leave 无 under %s to normalising', (header) => {
    expect(read(header, '无')).toEqual({ value: '无', problems: [] });
  });

  it('keep what is left out absent', () => {
    expect(read('购买历史', '2024-03-15||2| ')).toEqual({ value: [{ purchasedOn: '2024-03-15', quantity: 2 }], problems: [] });
  });

  test.each([
    '2台',
    '19,999.50',
    '1e3',
    '-1',
    '+1',
    '.5',
    '1.',
    '007',
    '９',
    '9007199254740993',
    '0.12345678901234567891',
    `0.${'1'.repeat(101)}`,
    '9'.repeat(400),
    '9'.repeat(330),
  ])('keep the quantity %s as text and name it', (text) => {
    expect(read('购买历史', `2024-03-15|A|${text}|1`)).toEqual({
      value: [{ purchasedOn: '2024-03-15', product: 'A', quantity: text, amount: 1 }],
      problems: [{ code: 'number', path: 'behavior.purchases[0].quantity' }],
    });
  });

  it('keep a choice that is not known as text and name it', () => {
    expect(read('互动记录', '2024-04-01|微信|咨询')).toEqual({
      value: [{ on: '2024-04-01', channel: '微信', kind: 'inquiry' }],
      problems: [{ code: 'option', path: 'behavior.interactions[0].channel' }],
    });
  });
});

describe('numbers in lists', () => {
  it('come back exactly', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (any) => {
        const amount = Number(any.toFixed(2));
        const quantity = Number(any.toFixed(3));
        const purchases = [{ purchasedOn: '2024-03-15', product: 'A', quantity, amount }];
        expect(read('购买历史', write('behavior.purchases', purchases))).toEqual({ value: purchases, problems: [] });
      }),
    );
  });

  test.each([
    [1e21, '1000000000000000000000'],
    [0.0001, '0.0001'],
    [NaN, ''],
    [Infinity, ''],
    [-1.5, '-1.50'],
    ['5-10万', '5-10万'],
  ])('%s is written as %s', (amount, text) => {
    expect(write('behavior.purchases', [{ product: 'A', amount }])).toBe(`|A||${text}`);
  });
});

describe('contacts', () => {
  test.each([
    [{ phone: '010-12345678' }, '采购-李经理-010-12345678'],
    [{ mobile: '138****5678', phone: '010-****5678', email: 'z***@example.com' }, '采购-李经理-138****5678-010-****5678-z***@example.com'],
    [{ phone: '12-@' }, '采购-李经理-12\\-@'],
    [{ mobile: 13812345678 }, '采购-李经理-13812345678'],
    [{ email: '' }, '采购-李经理'],
  ])('with %j are written as %s', (numbers, cell) => {
    expect(write('relations.contacts', [{ role: '采购', name: '李经理', ...numbers }])).toBe(cell);
  });

  test.each([
    ['138-1234-5678', { mobile: '138-1234-5678' }],
    ['+86 138 1234 5678', { mobile: '+86 138 1234 5678' }],
    ['13812345678-010-12345678', { mobile: '13812345678', phone: '010-12345678' }],
    ['010-12345678-13812345678', { mobile: '13812345678', phone: '010-12345678' }],
    ['400-123-4567', { phone: '400-123-4567' }],
    ['a@b.com-13812345678', { mobile: '13812345678', email: 'a@b.com' }],
    ['a＠b.com', { email: 'a＠b.com' }],
    ['-', {}],
  ])('%s is read by its looks', (numbers, value) => {
    expect(read('客户联系人', `采购-李经理-${numbers}`)).toEqual({ value: [{ role: '采购', name: '李经理', ...value }], problems: [] });
  });
});
