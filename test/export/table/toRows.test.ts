import { describe, expect, it, test } from 'vitest';
import { maskCustomer, AUDIENCES } from '../../../src/access/index.ts';
import { createRowWriter, fromRows, toRows } from '../../../src/export/index.ts';
import { deepFreeze, enterprise, individual, records } from '../../support/records.ts';

describe('the table of customers', () => {
  it('shows labels, lists and texts under the labels of the form', () => {
    const customer = deepFreeze(individual());
    const [header = [], row = []] = toRows([customer]);
    expect(Object.fromEntries(header.map((label, index) => [label, row[index]]))).toEqual({
      客户编号: 'C20240512001',
      客户类型: '个人',
      '姓名/企业名称': '张小样',
      手机号: '13812345678',
      身份证号后4位: '002X',
      统一社会信用代码: '',
      企业规模: '',
      所属行业: '',
      联系地址: '北京市朝阳区示范路1号',
      核心需求: '产品购买、售后支持',
      关键需求描述: customer.need.description,
      产品偏好: 'A型智能设备',
      预算范围: '1-5万',
      购买时间节点: customer.need.expectedPurchase,
      需求优先级: '中（1-3个月）',
      首次接触时间: '2024-03-01',
      最近跟进时间: '2024-05-12',
      沟通渠道: '电话',
      购买历史: '2024-03-15|A型智能设备|2|19999.50|台',
      互动记录: '2024-04-01|线上会议|咨询|咨询 A 型设备',
      投诉及处理结果: '2024-05-02|物流延迟|已补发并补偿优惠券|2024-05-04',
      客户联系人: '采购负责人-李经理-13912345678-010-62345678-li@example.com',
      推荐人: '外部客户-王示例-C20240101001',
      所属行业标签: '制造业、自定标签',
      负责人: '赵样本',
      更新时间: '2024-05-12T09:30:00+08:00',
      更新人: '赵样本',
      手机号核验日期: '2024-05-01',
      审核记录: '2024-05-13|数据审核|钱样本|通过|资料完整',
      授权同意: '2024-03-01|市场营销|单独同意||2024-1',
      备注: '张小样周末联系',
    });
  });

  it('has one row for each, also for one that says nothing', () => {
    expect(toRows([...records(), {}]).map((row) => row.length)).toEqual([31, 31, 31, 31]);
    expect(new Set(toRows([{}])[1])).toEqual(new Set(['']));
  });

  it('has the columns that are asked for, in that order', () => {
    expect(toRows([enterprise()], { fields: ['basic.industry', 'basic.customerNo'] })).toEqual([
      ['所属行业', '客户编号'],
      ['信息传输、软件和信息技术服务业', 'C20240512002'],
    ]);
    expect(createRowWriter({ fields: [] }).write({})).toEqual([]);
  });

  test.each([
    { fields: ['behavior.purchases[].amount'] },
    { fields: ['basic.name', 'basic.name'] },
    { fields: ['extra'] },
    { fields: ['constructor'] },
    { fields: 'basic.name' },
    { fields: null },
    { fields: [,] },
  ])('refuses the columns $fields', ({ fields }) => {
    expect(() => toRows([], { fields: fields as never })).toThrow(new RangeError('fields must name columns of customerColumns, each once'));
  });

  it('never shows columns of the adopter', () => {
    expect(JSON.stringify(toRows([{ ...individual(), extra: { secret: 'M4RKED' }, basic: { other: 'M4RKED' } }]))).not.toContain('M4RKED');
  });

  it('never runs an accessor', () => {
    const record = { basic: { get name(): string { throw new Error('accessor'); } } }; // prettier-ignore
    expect(toRows([record], { fields: ['basic.name'] })[1]).toEqual(['']);
  });
});

test.each(AUDIENCES)('the masked copies for %s make a table that can be read', (audience) => {
  const rows = toRows(records().map((customer) => maskCustomer(customer, audience)));
  expect(rows).toHaveLength(3);
  expect(fromRows(rows)).toMatchObject({ ok: true, rowNumbers: [2, 3] });
  expect(JSON.stringify(rows)).not.toMatch(/13812345678|张小样|002X|示范路/u);
});
