import type { Bilingual } from '../fields/index.ts';
import type { LifecycleLabel } from './standing.ts';

/** The texts of the labels, in the order of `primary`. */
export const lifecycleLabels: Readonly<Record<LifecycleLabel, Bilingual>> = /* @__PURE__ */ Object.freeze({
  complaintOpen: { zh: '投诉未解决', en: 'Open complaint' },
  dormant: { zh: '沉睡', en: 'Dormant' },
  highPotential: { zh: '高潜力', en: 'High potential' },
  dormancyNear: { zh: '即将沉睡', en: 'Dormant soon' },
  highValue: { zh: '高价值', en: 'High value' },
  updateOverdue: { zh: '档案更新逾期', en: 'Update overdue' },
});

/** The code of a reason. */
export type LifecycleReason =
  | 'complaintUnresolved'
  | 'noRecentInteraction'
  | 'interactionFading'
  | 'noPurchase'
  | 'needPurchasable'
  | 'productPreferenceKnown'
  | 'descriptionClear'
  | 'purchaseExpected'
  | 'budgetKnown'
  | 'valueReached'
  | 'recordOutdated';

/** The texts of the reasons why a label holds. */
export const lifecycleReasons: Readonly<Record<LifecycleReason, Bilingual>> = /* @__PURE__ */ Object.freeze({
  complaintUnresolved: { zh: '有投诉尚无处理结果', en: 'A complaint has no resolution' },
  noRecentInteraction: { zh: '长期没有任何互动', en: 'There has been no interaction for long' },
  interactionFading: { zh: '再无互动即将转为沉睡', en: 'Without interaction the customer will soon be dormant' },
  noPurchase: { zh: '尚未购买', en: 'Nothing was bought yet' },
  needPurchasable: { zh: '核心需求可以成交', en: 'A core need can lead to a purchase' },
  productPreferenceKnown: { zh: '产品偏好明确', en: 'The product preference is known' },
  descriptionClear: { zh: '需求描述具体', en: 'The description of the need is concrete' },
  purchaseExpected: { zh: '购买时间明确', en: 'It is known when a purchase is expected' },
  budgetKnown: { zh: '预算明确', en: 'The budget is known' },
  valueReached: { zh: '近期购买金额达到高价值标准', en: 'Recent purchases reach the amount of high value' },
  recordOutdated: { zh: '有新的互动但档案未及时更新', en: 'There were events after the last update of the record' },
});
