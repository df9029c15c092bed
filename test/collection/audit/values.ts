import type { CollectionValues } from '../../../src/collection/form.ts';

/** A form in which nothing is to be found. */
export const VALUES: CollectionValues = {
  companyName: '江苏星河科技有限公司',
  industry: 'I',
  contactName: '李明',
  contactTitle: '采购经理',
  contact: '13912345678/025-83456789',
  demandType: '产品采购',
  demandDescription: '采购 20 台 A 型工业平板，2024-08-30 前交付到苏州仓库',
  expectedBy: '2024-08-30',
  budget: '5-10万',
  decisionMakers: [{ name: '王建国', title: '总经理' }],
  providedBy: '李明',
  providedOn: '2024-05-10',
};
