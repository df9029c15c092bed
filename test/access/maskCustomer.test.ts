import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AUDIENCES, createMasker, maskCustomer } from '../../src/access/index.ts';
import type { Audience, MaskedCustomer, MaskOptions } from '../../src/access/index.ts';
import { customerFields } from '../../src/archive/index.ts';
import type { Customer } from '../../src/archive/index.ts';
import { deepFreeze, enterprise, individual } from '../support/records.ts';
import { HOSTILE } from './hostile.ts';

const copy = (customer: unknown, audience: Audience, options?: MaskOptions): MaskedCustomer =>
  maskCustomer(deepFreeze(customer) as Customer, audience, options);

/** A file of a sole trader: code 92. */
function soleTrader(): Customer {
  const { basic } = enterprise();
  return { ...enterprise(), basic: { ...basic, name: '北京示范小吃店', creditCode: '92350100MA000A0K12' } };
}

describe('the copy of a person', () => {
  it('for the team masks the person and keeps the work', () => {
    expect(copy(individual(), 'team')).toEqual({
      basic: {
        customerNo: 'C20240512001',
        customerType: 'individual',
        name: '张**',
        mobile: '138****5678',
        address: '北京市朝阳区****',
      },
      need: {
        coreNeeds: ['productPurchase', 'afterSales'],
        description: '采购 20 台 A 型设备，2024-07-30 前到货',
        productPreference: 'A型智能设备',
        budget: 'from10kTo50k',
        expectedPurchase: '2024-07',
        priority: 'medium',
      },
      behavior: {
        firstContactOn: '2024-03-01',
        lastFollowUpOn: '2024-05-12',
        channel: 'phone',
        purchases: [{ product: 'A型智能设备', quantity: 2, unit: '台', amount: 19999.5, purchasedOn: '2024-03-15' }],
        interactions: [{ on: '2024-04-01', channel: 'onlineMeeting', kind: 'inquiry', summary: '咨询 A 型设备' }],
        complaints: [{ reportedOn: '2024-05-02', problem: '物流延迟', resolution: '已补发并补偿优惠券', resolvedOn: '2024-05-04' }],
      },
      relations: {
        contacts: [{ role: '采购负责人', name: '李**', mobile: '139****5678', phone: '010-****5678', email: '***@example.com' }],
        referrer: { kind: '****', name: '王**', customerNo: '****' },
        industryTags: ['制造业', '自定标签'],
      },
      record: {
        owner: '赵样本',
        updatedAt: '2024-05-12T09:30:00+08:00',
        updatedBy: '赵样本',
        mobileVerifiedOn: '2024-05-01',
        reviews: [{ gate: 'data', by: '钱样本', on: '2024-05-13', outcome: 'passed', note: '资料完整' }],
        consents: [{ purpose: 'marketing', kind: 'separate', grantedOn: '2024-03-01', noticeVersion: '2024-1' }],
        remarks: '[姓名]周末联系',
      },
    });
  });

  it('for analysis holds bands and quarters and nothing that points to the person', () => {
    expect(copy(individual(), 'analysis', { asOf: '2024-05-30' })).toEqual({
      basic: { customerType: 'individual', address: '北京市' },
      need: { coreNeeds: ['productPurchase', 'afterSales'], budget: 'from10kTo50k', expectedPurchase: '2024-Q3', priority: 'medium' },
      behavior: {
        firstContactOn: '2024-Q1',
        lastFollowUpOn: '2024-Q2',
        channel: 'phone',
        purchases: [{ purchasedOn: '2024-Q1' }],
        interactions: [{ on: '2024-Q2', channel: 'onlineMeeting', kind: 'inquiry' }],
        complaints: [{ reportedOn: '2024-Q2', resolvedOn: '2024-Q2' }],
        purchaseTotal12m: 'from10kTo50k',
      },
      relations: { industryTags: ['制造业'] },
    });
  });

  it('for marketing is the same with or without consent but for the number and the masked name', () => {
    const plain = {
      basic: { customerType: 'individual', address: '北京市' },
      need: { coreNeeds: ['productPurchase', 'afterSales'], budget: 'from10kTo50k', expectedPurchase: '2024-Q3' },
      behavior: { channel: 'phone', interactions: [{ channel: 'onlineMeeting', kind: 'inquiry' }] },
      relations: { industryTags: ['制造业'] },
    };
    expect(copy(individual(), 'marketing')).toEqual(plain);
    expect(copy(individual(), 'marketing', { asOf: '2024-02-29' })).toEqual(plain);
    expect(copy(individual(), 'marketing', { asOf: '2024-03-01' })).toEqual({
      ...plain,
      basic: { customerNo: 'C20240512001', customerType: 'individual', name: '张**', address: '北京市' },
    });
  });

  it('for a processor has a row number and what is needed to deliver', () => {
    expect(createMasker('processor')(individual(), 41)).toEqual({
      basic: { customerNo: '42', customerType: 'individual', address: '北京市' },
      need: { coreNeeds: ['productPurchase', 'afterSales'] },
      behavior: { purchases: [{ product: 'A型智能设备' }] },
    });
  });

  it('for another department has bands for what was bought, and consents only for an audit', () => {
    const behavior = copy(individual(), 'otherDepartment').behavior;
    expect(behavior?.purchases).toEqual([{ product: 'A型智能设备', quantity: '2-9', amount: 'from10kTo50k', purchasedOn: '2024-03-15' }]);
    expect(copy(individual(), 'otherDepartment').record).toEqual({
      owner: '赵**',
      updatedAt: '****',
      updatedBy: '赵**',
      mobileVerifiedOn: '****',
      reviews: [{ gate: '****', by: '钱**', on: '****', outcome: '****', note: '资料完整' }],
      remarks: '[姓名]周末联系',
    });
    expect(copy(individual(), 'otherDepartment', { purpose: 'audit' }).record?.consents).toHaveLength(1);
    expect(copy(individual(), 'otherDepartment', { purpose: 'service' }).record?.consents).toBeUndefined();
  });

  it('for a requester and a collaborator shows what the brief needs', () => {
    expect(copy(individual(), 'requester').relations).toEqual({
      contacts: [{ role: '采购负责人', name: '李经理', mobile: '139****5678', phone: '010-****5678', email: '***@example.com' }],
      industryTags: ['制造业', '自定标签'],
    });
    expect(copy(individual(), 'requester').behavior?.purchases).toEqual([{ purchasedOn: '2024-03-15' }]);
    expect(copy(individual(), 'collaborator').behavior).toEqual({
      purchases: [{ product: 'A型智能设备' }],
      interactions: [{ summary: '咨询 A 型设备' }],
      complaints: [{ problem: '物流延迟', resolution: '已补发并补偿优惠券' }],
    });
  });
});

describe('the copy of an enterprise', () => {
  const clear: readonly (readonly [Audience, unknown])[] = [
    ['team', '91350100M000100Y43'],
    ['requester', '91350100M000100Y43'],
    ['collaborator', '9135**********0Y43'],
    ['otherDepartment', '9135**********0Y43'],
    ['analysis', undefined],
    ['marketing', undefined],
    ['processor', undefined],
  ];
  test.each(clear)('for %s shows the credit code only where the table does', (audience, code) => {
    expect(copy(enterprise(), audience).basic?.creditCode).toBe(code);
  });

  it('shows its name inside and to a processor, never to analysis and marketing', () => {
    const names = AUDIENCES.map((audience) => copy(enterprise(), audience).basic?.name);
    expect(names).toEqual([...Array<string>(4).fill('北京示范科技有限公司'), undefined, undefined, '北京示范科技有限公司']);
  });

  it('of a sole trader treats name and code as those of a person', () => {
    const basic = copy(soleTrader(), 'team').basic;
    expect(basic?.name).toBe('北京****店');
    expect(basic?.creditCode).toBe('9235**********0K12');
    expect(copy(soleTrader(), 'processor').basic?.name).toBeUndefined();
  });

  it('keeps amounts for another department', () => {
    const purchases = [{ product: 'A', quantity: 3, unit: '台', amount: 5, purchasedOn: '2024-03' }];
    const customer = { ...enterprise(), behavior: { ...enterprise().behavior, purchases } };
    expect(copy(customer, 'otherDepartment').behavior?.purchases).toEqual(purchases);
    expect(copy(customer, 'analysis').behavior?.purchases).toEqual([{ purchasedOn: '2024-Q1' }]);
  });
});

describe('texts', () => {
  it('lose the names of the record and every number that speaks of a person', () => {
    const record = individual();
    record.need.description = '张小样（李经理转达王示例）电话１３８１２３４５６７８，采购 20 台';
    expect(copy(record, 'team').need?.description).toBe('[姓名]（[姓名]转达[姓名]）电话[手机号]，采购 20 台');
  });

  it('lose the name of the enterprise, the longer name first', () => {
    const record = { ...enterprise(), relations: { contacts: [{ role: '北京示范科技有限公司采购', name: '示范', note: 1 }] } };
    expect(copy(record, 'team').relations?.contacts).toEqual([{ role: '[企业名称]采购', name: '示**' }]);
  });

  it('that leave in clear lose the names all the same', () => {
    const record = individual();
    Object.assign(record.record?.reviews?.[0] ?? {}, { note: '张小样与李经理核对，电话13812345678' });
    expect(copy(record, 'team').record?.reviews?.[0]?.note).toBe('[姓名]与[姓名]核对，电话[手机号]');
  });

  it('that hold a replacement pattern are not read as one', () => {
    const record = individual();
    record.basic.name = "$&$'";
    record.need.description = "见 $&$' 先生";
    expect(copy(record, 'team').need?.description).toBe('见 [姓名] 先生');
  });
});

describe('what fits no field', () => {
  it('does not leave: unknown keys, extra columns, wrong kinds', () => {
    const record = {
      ...individual(),
      secret: 'x',
      basic: { ...individual().basic, hidden: 'x' },
      need: 'text',
      behavior: { purchases: {}, interactions: [1] },
    };
    expect(copy(record, 'team')).not.toHaveProperty('secret');
    expect(copy(record, 'team')).not.toHaveProperty('extra');
    expect(copy(record, 'team').basic).not.toHaveProperty('hidden');
    expect(copy(record, 'team')).not.toHaveProperty('need');
    expect(copy(record, 'team')).not.toHaveProperty('behavior');
  });

  it('is hidden where a clear value belongs', () => {
    const basic = { ...individual().basic, customerNo: '13812345678', customerType: '张三', idTail: '002X', address: 5 };
    const need = { coreNeeds: ['13812345678', 'other'], priority: 13812345678, expectedPurchase: '张三' };
    const behavior = { firstContactOn: '张三', purchases: [{ quantity: '13812345678', amount: Number.NaN }] };
    expect(copy({ basic, need, behavior }, 'team')).toEqual({
      basic: { customerNo: '****', customerType: '****', name: '张**', mobile: '138****5678', address: '****' },
      need: { coreNeeds: ['****', 'other'], priority: '****', expectedPurchase: '****' },
      behavior: { firstContactOn: '****', purchases: [{ quantity: '****', amount: '****' }] },
    });
    expect(copy({ basic, need, behavior }, 'analysis', { asOf: '2024-05-30' })).toEqual({
      basic: { customerType: '****' },
      need: { coreNeeds: ['****', 'other'], priority: '****' },
      behavior: { purchaseTotal12m: 'under10k' },
    });
  });

  it('in a name that is clear is masked as text', () => {
    const basic = { ...enterprise().basic, name: '北京示范科技有限公司 13812345678' };
    expect(copy({ ...enterprise(), basic }, 'team').basic?.name).toBe('北京示范科技有限公司 [手机号]');
  });
});

describe('twelve months of purchases', () => {
  const total = (purchases: unknown, asOf = '2024-05-30'): string | undefined =>
    copy({ ...enterprise(), behavior: { purchases } }, 'analysis', { asOf }).behavior?.purchaseTotal12m;
  const bought = (purchasedOn: string, amount: number): unknown => ({ product: 'A', quantity: 1, amount, purchasedOn });

  it('count a purchase until twelve months have passed', () => {
    expect(total([bought('2023-05-31', 50_000)])).toBe('from50kTo100k');
    expect(total([bought('2023-05-30', 50_000)])).toBe('under10k');
    expect(total([bought('2024-05-31', 50_000)])).toBe('under10k');
    expect(total([bought('2023-06', 9999.99), bought('2024-01-01', 0.01)])).toBe('from10kTo50k');
    expect(total([bought('x', 50_000), bought('2024-01-01', 99_999.99)])).toBe('from50kTo100k');
    expect(total([bought('2024-01-01', 100_000)])).toBe('over100k');
  });

  it('count a purchase from its own day on', () => {
    expect(total([bought('2024-05-30', 50_000)])).toBe('from50kTo100k');
  });

  it('count nothing that is no amount above nothing', () => {
    const sums = ['20000', -20_000, Number.NaN, null, true, [20_000]].map((amount) =>
      total([bought('2024-01-01', amount as number), bought('2024-01-01', 45_000)]),
    );
    expect(new Set(sums)).toEqual(new Set(['from10kTo50k']));
  });

  it('are not summed up without a day or a list', () => {
    expect(copy(individual(), 'analysis').behavior).not.toHaveProperty('purchaseTotal12m');
    expect(total('none')).toBeUndefined();
    expect(total(new Array(1001))).toBeUndefined();
  });
});

describe('quantities of a person', () => {
  test.each([
    [0.5, '0-1'],
    [1, '0-1'],
    [2, '2-9'],
    [10, '10-99'],
    [100, '100+'],
  ])('%d becomes %s', (quantity, band) => {
    const purchases = [{ product: 'A', quantity, amount: 1, purchasedOn: '2024-03' }];
    const customer = { ...individual(), behavior: { ...individual().behavior, purchases } };
    expect(copy(customer, 'otherDepartment').behavior?.purchases?.[0]?.quantity).toBe(band);
  });

  it('that make no sense are left out', () => {
    const purchases = [{ quantity: -1, amount: -1 }];
    expect(copy({ ...individual(), behavior: { purchases } }, 'otherDepartment')).not.toHaveProperty('behavior');
  });
});

it('keeps of a time only the quarter, and that it is urgent', () => {
  const times = ['urgent', '2024-07-30', '2024-07', '2024-Q4', '尽快'].map(
    (expectedPurchase) => copy({ ...individual(), need: { expectedPurchase } }, 'analysis').need?.expectedPurchase,
  );
  expect(times).toEqual(['urgent', '2024-Q3', '2024-Q3', '2024-Q4', undefined]);
});

describe('consents', () => {
  const withConsent = (consent: object): unknown =>
    copy({ ...individual(), record: { consents: [consent] } }, 'marketing', { asOf: '2024-05-30' }).basic?.customerNo;

  test.each([
    [{ purpose: 'marketing', grantedOn: '2024-05-30' }, 'C20240512001'],
    [{ purpose: 'marketing', grantedOn: '2024-05-30', withdrawnOn: '' }, 'C20240512001'],
    [{ purpose: 'marketing', grantedOn: '2024-05-30', withdrawnOn: '2024-05-31' }, 'C20240512001'],
    [{ purpose: 'marketing', grantedOn: '2024-05-31' }, undefined],
    [{ purpose: 'marketing', grantedOn: '2024-05-01', withdrawnOn: '2024-05-30' }, undefined],
    [{ purpose: 'marketing', grantedOn: '2024-05-01', withdrawnOn: '昨天' }, undefined],
    [{ purpose: 'service', grantedOn: '2024-05-01' }, undefined],
    [{ purpose: 'marketing', grantedOn: true }, undefined],
  ])('%j', (consent, customerNo) => {
    expect(withConsent(consent)).toBe(customerNo);
  });

  it('are read only in a list that is one, of a group that is plain', () => {
    const consent = { purpose: 'marketing', grantedOn: '2024-05-01' };
    const numberFor = (record: unknown): unknown =>
      copy({ ...individual(), record }, 'marketing', { asOf: '2024-05-30' }).basic?.customerNo;
    expect(numberFor({ consents: [consent] })).toBe('C20240512001');
    expect(numberFor({ consents: Array(1000).fill(consent) })).toBe('C20240512001');
    expect(numberFor({ consents: Array(1001).fill(consent) })).toBeUndefined();
    expect(numberFor({ consents: 'marketing' })).toBeUndefined();
    expect(numberFor(Object.assign(new Date(0), { consents: [consent] }))).toBeUndefined();
    expect(numberFor(Object.assign([], { consents: [consent] }))).toBeUndefined();
  });
});

describe('options', () => {
  test.each([
    ['thirdParty', {}, 'audience'],
    ['toString', {}, 'audience'],
    ['team', { asOf: '今天' }, 'asOf'],
    ['team', { purpose: 'fun' }, 'purpose'],
  ])('%s %j throw a RangeError naming what is wrong', (audience, options, name) => {
    expect(() => createMasker(audience as Audience, options as MaskOptions)).toThrow(RangeError);
    expect(() => maskCustomer(individual(), audience as Audience, options as MaskOptions)).toThrow(new RegExp(`^${name}`, 'u'));
  });
});

it('never lets the ID tail or a full contact number out, whoever asks', () => {
  fc.assert(
    fc.property(fc.constantFrom(...AUDIENCES), fc.constantFrom(undefined, '2024-05-30'), (audience, asOf) => {
      const text = JSON.stringify(copy(individual(), audience, { asOf, purpose: 'audit' }));
      for (const secret of ['002X', '13812345678', '13912345678', '62345678', 'li@example', '张小样', '王示例', '示范路']) {
        expect(text).not.toContain(secret);
      }
    }),
  );
});

it('gives every field a row for every audience', () => {
  for (const { path, outbound } of customerFields) {
    for (const row of [outbound.person, outbound.organisation]) {
      expect(Object.keys(row).sort(), path).toEqual([...AUDIENCES, 'marketingWithConsent'].sort());
    }
  }
});

it('copies what is no record without throwing', () => {
  for (const value of HOSTILE) for (const audience of AUDIENCES) expect(typeof maskCustomer(value as Customer, audience)).toBe('object');
});

it('leaves a place out that it does not know', () => {
  const { basic } = individual();
  expect(copy({ basic: { ...basic, address: '示范路1号' } }, 'otherDepartment').basic).not.toHaveProperty('address');
});

describe('the groups of a copy', () => {
  const raise = (): never => {
    throw new Error('13812345678');
  };

  it('stand in the order of the form, whatever the order of the record', () => {
    const { basic, need, behavior } = individual();
    const turned = (group: object): object => Object.fromEntries(Object.entries(group).reverse());
    const shuffled = { behavior: turned(behavior), need: turned(need), basic: turned(basic) };
    expect(JSON.stringify(copy(shuffled, 'team'))).toBe(JSON.stringify(copy({ basic, need, behavior }, 'team')));
  });

  it('hold nothing that is inherited', () => {
    Object.defineProperty(Object.prototype, 'remarks', { value: '周末联系', enumerable: true, configurable: true, writable: true });
    try {
      expect(Object.keys(copy({ record: { owner: '赵样本' } }, 'team').record ?? {})).toEqual(['owner']);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'remarks');
    }
  });

  it('hold nothing that cannot be listed, and lose only what cannot be read', () => {
    const unlisted = new Proxy({ owner: '赵样本' }, { ownKeys: raise });
    const unread = Object.defineProperty({ priority: 'high' }, 'budget', { enumerable: true, get: raise });
    const tags = new Proxy(['制造业'], { get: raise });
    const record = { need: unread, relations: { industryTags: tags }, record: unlisted };
    expect(maskCustomer(record as unknown as Customer, 'team')).toEqual({ need: { priority: 'high' } });
  });

  it('keep lists as they are beside what cannot be read', () => {
    const unread = Object.defineProperty({ coreNeeds: [null, 'other', '', {}] }, 'budget', { enumerable: true, get: raise });
    const purchases = Array<object>(1000).fill({ product: 'A型智能设备' });
    const record = { basic: { name: '张三', mobile: {}, address: [] }, need: unread, behavior: { purchases } };
    const seen = maskCustomer(record as unknown as Customer, 'team');
    expect(seen.basic).toEqual({ name: '张**', mobile: '****', address: '****' });
    expect(seen.need).toEqual({ coreNeeds: ['other', '****'] });
    expect(seen.behavior?.purchases).toHaveLength(1000);
    purchases.push({ product: 'A型智能设备' });
    expect(maskCustomer(record as unknown as Customer, 'team').behavior).toBeUndefined();
  });

  it('hold a band only of a number', () => {
    const purchases = [{ product: 'A型智能设备', quantity: '2', amount: '19999.5', purchasedOn: '2024-03-15' }];
    expect(copy({ ...individual(), behavior: { purchases } }, 'otherDepartment').behavior?.purchases).toEqual([
      { product: 'A型智能设备', purchasedOn: '2024-03-15' },
    ]);
  });

  it('hold no key that is not enumerable', () => {
    const record = Object.defineProperty({ owner: '赵样本' }, 'updatedBy', { value: '钱样本' });
    expect(copy({ record }, 'team')).toEqual({ record: { owner: '赵样本' } });
  });
});
