/** Synthetic collection forms: one that passes its audit, and two that do not. */
import type { Sample } from '../samples.ts';

const CLEAR = {
  companyName: '杭州示范智能装备有限公司',
  industry: 'C',
  contactName: '周明远',
  contactTitle: '采购部经理',
  contact: '13812345679、zhou@example.com',
  demandType: '产品采购',
  demandDescription: '采购A型智能设备20台，用于二号产线改造，2024年8月30日前到货，单价不超过9000元',
  expectedBy: '2024-08-30',
  budget: '15-18万元',
  decisionMakers: [
    { name: '陈立', title: '总经理' },
    { name: '周明远', title: '采购部经理' },
  ],
  providedBy: '周明远',
  providedOn: '2024-05-28',
};

const VAGUE = {
  ...CLEAR,
  contactName: '周经理',
  demandDescription: '希望尽快上线，价格便宜一点，性能好，系统要支持多人同时使用，大概 50 人',
  expectedBy: 'urgent',
  budget: { declined: '预算尚未批准' },
};

const INCOMPLETE = {
  companyName: '示范科技',
  industry: 'C',
  contactName: '李娜',
  contact: '微信lina88',
  demandType: '定制开发',
  demandDescription: '做一个差不多的小程序，若干页面，越快越好',
  expectedBy: '2024-04',
  budget: '看情况',
  decisionMakers: [{ name: '王**', title: '' }],
  providedOn: '2024-06-31',
};

/** The samples of the menu. */
export const collectionSamples: readonly Sample[] = [
  { id: 'clear', label: { zh: '写得清楚', en: 'Clear' }, faulty: false, record: CLEAR },
  { id: 'empty', label: { zh: '空白收集表', en: 'Blank form' }, faulty: false, record: {} },
  { id: 'vague', label: { zh: '说法含糊，拒填预算', en: 'Vague, budget declined' }, faulty: true, record: VAGUE },
  { id: 'incomplete', label: { zh: '不完整，有错误', en: 'Incomplete, with errors' }, faulty: true, record: INCOMPLETE },
];
