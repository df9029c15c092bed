import type { Customer, EnterpriseCustomer, IndividualCustomer } from '../../src/archive/index.ts';

/** A complete file of an individual; every person in it is made up. */
export function individual(): IndividualCustomer {
  return {
    basic: {
      customerNo: 'C20240512001',
      customerType: 'individual',
      name: '张小样',
      mobile: '13812345678',
      idTail: '002X',
      address: '北京市朝阳区示范路1号',
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
      contacts: [{ role: '采购负责人', name: '李经理', mobile: '13912345678', phone: '010-62345678', email: 'li@example.com' }],
      referrer: { kind: 'external', name: '王示例', customerNo: 'C20240101001' },
      industryTags: ['制造业', '自定标签'],
    },
    record: {
      owner: '赵样本',
      updatedAt: '2024-05-12T09:30:00+08:00',
      updatedBy: '赵样本',
      mobileVerifiedOn: '2024-05-01',
      reviews: [{ gate: 'data', by: '钱样本', on: '2024-05-13', outcome: 'passed', note: '资料完整' }],
      consents: [{ purpose: 'marketing', kind: 'separate', grantedOn: '2024-03-01', noticeVersion: '2024-1' }],
      remarks: '张小样周末联系',
    },
    extra: { crmId: 7 },
  };
}

/** A file of an enterprise; the credit code is the example of GB 32100-2015's algorithm for a made-up body. */
export function enterprise(): EnterpriseCustomer {
  return {
    basic: {
      customerNo: 'C20240512002',
      customerType: 'enterprise',
      name: '北京示范科技有限公司',
      mobile: '13712345678',
      creditCode: '91350100M000100Y43',
      enterpriseSize: 'small',
      industry: 'I',
      address: '北京市海淀区示范路2号',
    },
    need: { coreNeeds: ['cooperation'], priority: 'low' },
    behavior: { firstContactOn: '2024-03-01', lastFollowUpOn: '2024-05-12', channel: 'exhibition' },
  };
}

/** Both kinds. */
export function records(): Customer[] {
  return [individual(), enterprise()];
}

/** Freezes a value and everything in it, so that a test notices whoever writes to it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
