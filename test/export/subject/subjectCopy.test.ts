import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { customerFields } from '../../../src/archive/index.ts';
import type { CustomerInput } from '../../../src/archive/index.ts';
import { subjectCopy } from '../../../src/export/index.ts';
import type { SubjectCopy } from '../../../src/export/index.ts';
import { customers } from '../../../src/testing/index.ts';
import { deepFreeze, enterprise, individual } from '../../support/records.ts';

const copyOf = (customer: unknown): SubjectCopy => subjectCopy(deepFreeze(customer) as CustomerInput);

const valueAt = (copy: SubjectCopy, path: string): string | undefined => copy.entries.find((entry) => entry.path === path)?.value;

/** The copy of a person whose remarks say something. */
const remarked = (remarks: string): string | undefined => {
  const { record, ...rest } = individual();
  return valueAt(copyOf({ ...rest, record: { ...record, remarks } }), 'record.remarks');
};

describe('the copy of a person', () => {
  it('is everything about the person in clear, line by line, with its source', () => {
    const { entries, withheld, undeclared } = copyOf(individual());
    expect(entries.map(({ label, value, source }) => `${label}｜${value}｜${source}`)).toEqual([
      '客户编号｜C20240512001｜业务往来中记录',
      '客户类型｜个人｜客户提供',
      '姓名/企业名称｜张小样｜客户提供',
      '手机号｜13812345678｜客户提供',
      '身份证号后4位｜002X｜客户提供',
      '联系地址｜北京市朝阳区示范路1号｜客户提供',
      '核心需求｜产品购买、售后支持｜客户提供',
      '关键需求描述｜采购 20 台 A 型设备，2024-07-30 前到货｜客户提供',
      '产品偏好｜A型智能设备｜客户提供',
      '预算范围｜1-5万｜客户提供',
      '购买时间节点｜2024-07｜客户提供',
      '需求优先级｜中（1-3个月）｜本单位评定',
      '首次接触时间｜2024-03-01｜业务往来中记录',
      '最近跟进时间｜2024-05-12｜业务往来中记录',
      '沟通渠道｜电话｜业务往来中记录',
      '购买历史 1 · 产品｜A型智能设备｜业务往来中记录',
      '购买历史 1 · 数量｜2｜业务往来中记录',
      '购买历史 1 · 单位｜台｜业务往来中记录',
      '购买历史 1 · 金额｜19999.5｜业务往来中记录',
      '购买历史 1 · 购买日期｜2024-03-15｜业务往来中记录',
      '互动记录 1 · 互动日期｜2024-04-01｜业务往来中记录',
      '互动记录 1 · 沟通渠道｜线上会议｜业务往来中记录',
      '互动记录 1 · 互动类型｜咨询｜业务往来中记录',
      '互动记录 1 · 互动摘要｜咨询 A 型设备｜业务往来中记录',
      '投诉及处理结果 1 · 投诉日期｜2024-05-02｜业务往来中记录',
      '投诉及处理结果 1 · 投诉问题｜物流延迟｜业务往来中记录',
      '投诉及处理结果 1 · 处理结果｜已补发并补偿优惠券｜业务往来中记录',
      '投诉及处理结果 1 · 处理日期｜2024-05-04｜业务往来中记录',
      '客户联系人 1 · 角色｜采购负责人｜客户提供',
      '客户联系人 1 · 联系人姓名｜李**｜客户提供',
      '客户联系人 1 · 联系人手机号｜139****5678｜客户提供',
      '客户联系人 1 · 联系人电话｜010-****5678｜客户提供',
      '客户联系人 1 · 联系人邮箱｜***@example.com｜客户提供',
      '推荐人 · 推荐人类型｜外部客户｜客户提供',
      '推荐人 · 推荐人姓名｜王**｜客户提供',
      '所属行业标签｜制造业、自定标签｜客户提供',
      '负责人｜赵**｜业务往来中记录',
      '更新时间｜2024-05-12T09:30:00+08:00｜业务往来中记录',
      '更新人｜赵**｜业务往来中记录',
      '手机号核验日期｜2024-05-01｜业务往来中记录',
      '授权同意 1 · 授权用途｜市场营销｜客户提供',
      '授权同意 1 · 同意方式｜单独同意｜客户提供',
      '授权同意 1 · 同意日期｜2024-03-01｜客户提供',
      '授权同意 1 · 告知书版本｜2024-1｜客户提供',
      '备注｜张小样周末联系｜业务往来中记录',
    ]);
    expect(withheld).toEqual([
      { path: 'relations.referrer.customerNo', label: '推荐人 · 推荐人客户编号', reason: 'otherPerson', message: '属于他人的个人信息' },
      { path: 'record.reviews', label: '审核记录', reason: 'internal', message: '本单位内部的审核记录' },
    ]);
    expect(undeclared).toBe(true);
    expect(entries.filter(({ isWhole }) => !isWhole).map(({ path }) => path)).toEqual([
      'relations.contacts[0].name',
      'relations.contacts[0].mobile',
      'relations.contacts[0].phone',
      'relations.contacts[0].email',
      'relations.referrer.name',
      'record.owner',
      'record.updatedBy',
    ]);
  });

  it('can be had in English', () => {
    const { entries, withheld } = subjectCopy(individual(), { language: 'en' });
    expect(entries[6]).toMatchObject({
      label: 'Core needs',
      value: 'Product purchase, After-sales support',
      source: 'Told by the customer',
    });
    expect(withheld[1]).toMatchObject({ label: 'Reviews', message: 'Reviews within the house' });
  });

  it('is that of an organisation too', () => {
    const { entries, withheld, undeclared } = copyOf(enterprise());
    expect(entries.map(({ value }) => value)).toContain('91350100M000100Y43');
    expect([withheld, undeclared]).toEqual([[], false]);
  });
});

describe('what is somebody else’s', () => {
  it.each([
    ['李经理说明天再议，王示例介绍', '[姓名]说明天再议，[姓名]介绍'],
    ['赵样本与钱样本跟进', '[姓名]与[姓名]跟进'],
    ['本人 13812345678，家人 13712345678', '本人 13812345678，家人 [手机号]'],
    ['本人 +86 138-1234-5678', '本人 +86 138-1234-5678'],
    ['本人１３８１２３４５６７８', '本人１３８１２３４５６７８'],
    ['张小样的邮箱 other@example.com', '张小样的邮箱 [邮箱]'],
    ['没有别人', '没有别人'],
  ])('is taken out of the text %s', (remarks, expected) => {
    expect(remarked(remarks)).toBe(expected);
  });

  it('is not the contact who is the customer', () => {
    const contact = { role: '本人', name: '张小样', mobile: '138 1234 5678' };
    const copy = copyOf({ ...individual(), relations: { contacts: [contact] } });
    expect(valueAt(copy, 'relations.contacts[0].name')).toBe('张小样');
    expect(valueAt(copy, 'relations.contacts[0].mobile')).toBe('138 1234 5678');
  });

  it('stays with the organisation’s own code', () => {
    const copy = copyOf({ ...enterprise(), record: { remarks: '代码 91350100M000100Y43' } });
    expect(valueAt(copy, 'record.remarks')).toBe('代码 91350100M000100Y43');
  });

  it('is a name of two characters and more: one character says nobody', () => {
    const copy = copyOf({ relations: { contacts: [{ role: '年纪大', name: '大' }] } });
    expect(valueAt(copy, 'relations.contacts[0].role')).toBe('年纪大');
  });

  it('never leaves, whatever the file', () => {
    fc.assert(
      fc.property(customers(), (customer) => {
        const text = JSON.stringify(subjectCopy(customer).entries);
        const own = customer.basic.mobile;
        for (const { mobile } of customer.relations?.contacts ?? []) {
          if (mobile !== undefined && mobile !== own) expect(text.includes(mobile)).toBe(false);
        }
        expect(text).toContain(JSON.stringify(customer.basic.name).slice(1, -1));
        expect(text).toContain(own);
      }),
    );
  });
});

describe('a file that is not in order', () => {
  it('gives what can be read, and names what cannot', () => {
    const { entries, withheld, undeclared } = copyOf({
      basic: { name: '张小样', mobile: { number: 1 }, isVip: true },
      need: { coreNeeds: ['productPurchase', {}], budget: '约五万', description: Array.from({ length: 1001 }, () => 'x') },
      behavior: { purchases: 'A型', interactions: [null, { kind: 'inquiry', on: '' }, '面谈'] },
      relations: [],
      record: { mobileVerifiedOn: false },
    });
    expect(entries.map(({ path, value }) => [path, value])).toEqual([
      ['basic.name', '张小样'],
      ['need.budget', '约五万'],
      ['behavior.interactions[1].kind', '咨询'],
      ['record.mobileVerifiedOn', 'false'],
    ]);
    expect(withheld.map(({ path, reason }) => [path, reason])).toEqual([
      ['basic.mobile', 'unreadable'],
      ['need.coreNeeds', 'unreadable'],
      ['need.description', 'unreadable'],
      ['behavior.purchases', 'unreadable'],
    ]);
    expect(undeclared).toBe(true);
  });

  it('of which the lists are too long gives no list', () => {
    const contacts = Array.from({ length: 1001 }, () => ({ name: '李四' }));
    expect(copyOf({ relations: { contacts } }).withheld).toMatchObject([{ path: 'relations.contacts', reason: 'unreadable' }]);
  });

  it('says when it holds columns that the archive does not know', () => {
    expect(copyOf({ extra: {} }).undeclared).toBe(true);
    expect(copyOf({ basic: { vip: 1 } }).undeclared).toBe(true);
    expect(copyOf({ basic: { vip: null }, extra: null }).undeclared).toBe(false);
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (customer) => {
        expect(Array.isArray(subjectCopy(customer as CustomerInput).entries)).toBe(true);
      }),
    );
  });
});

test('every field with a value has a line or a reason', () => {
  const { entries, withheld } = copyOf({ ...individual(), basic: { ...individual().basic, ...enterprise().basic, idTail: '002X' } });
  const told = new Set([...entries, ...withheld].map(({ path }) => path.replace(/\[\d+\]/gu, '[]')));
  const leaves = customerFields.filter(({ control }) => control !== 'list' && control !== 'group').map(({ path }) => path as string);
  expect(leaves.filter((path) => !told.has(path) && !path.startsWith('record.reviews'))).toEqual(['record.consents[].withdrawnOn']);
});

test('a language that there is not is a RangeError', () => {
  expect(() => subjectCopy({}, { language: 'fr' as 'en' })).toThrow(/^language/u);
});
