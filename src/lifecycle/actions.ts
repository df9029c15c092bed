import type { Bilingual } from '../fields/index.ts';

/** 差异化激活策略: what to do for a customer with a label. Codes in results, texts here, Chinese first. */

/** The code of an action. */
export type LifecycleAction =
  | 'resolveComplaint'
  | 'pausePromotion'
  | 'careCall'
  | 'reviseNeed'
  | 'winBackOffer'
  | 'visitInPerson'
  | 'assignSeniorSales'
  | 'tailoredProposal'
  | 'arrangeTrial'
  | 'followUpSoon'
  | 'shareNews'
  | 'keyAccountCare'
  | 'renewalPlan'
  | 'askReferral'
  | 'updateRecord';

/** The texts of the actions. */
export const lifecycleActions: Readonly<Record<LifecycleAction, Bilingual>> = /* @__PURE__ */ Object.freeze({
  resolveComplaint: {
    zh: '24小时内联系客户，给出处理方案和时限',
    en: 'Contact the customer within 24 hours with a solution and a date',
  },
  pausePromotion: { zh: '投诉解决前暂停营销推送', en: 'Pause promotions until the complaint is resolved' },
  careCall: { zh: '电话回访，了解近况和未联系的原因', en: 'Call to ask how they are and why contact ceased' },
  reviseNeed: { zh: '重新确认需求，更新预算和购买时间', en: 'Confirm the need again; update budget and time of purchase' },
  winBackOffer: { zh: '按购买历史提供老客户专属优惠', en: 'Make a returning-customer offer based on past purchases' },
  visitInPerson: { zh: '由主管带队上门拜访', en: 'Visit in person together with the supervisor' },
  assignSeniorSales: { zh: '指派资深销售一对一跟进', en: 'Assign a senior salesperson' },
  tailoredProposal: { zh: '按需求和预算提供定制方案与报价', en: 'Send a proposal and a quote tailored to need and budget' },
  arrangeTrial: { zh: '安排演示或试用', en: 'Arrange a demonstration or a trial' },
  followUpSoon: { zh: '在转为沉睡前安排一次跟进', en: 'Follow up before the customer becomes dormant' },
  shareNews: { zh: '推送与其偏好相关的新品或案例', en: 'Share news or cases that match their preference' },
  keyAccountCare: { zh: '专人服务，优先响应', en: 'Serve by a dedicated person with priority' },
  renewalPlan: { zh: '制定复购或续约计划', en: 'Plan the repeat purchase or renewal' },
  askReferral: { zh: '邀请转介绍', en: 'Ask for a referral' },
  updateRecord: { zh: '补录最近的互动并更新档案', en: 'Enter the latest events and update the record' },
});
