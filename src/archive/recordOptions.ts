/** What can be chosen of how the file is kept: options with their labels and other spellings. They stand alone, so that whoever reads only labels loads no schema. */
import type { Option } from '../fields/index.ts';

/** The two gates a file passes. */
export const REVIEW_GATES = [
  { value: 'data', label: { zh: '数据审核', en: 'Data review' }, aliases: [] },
  { value: 'second', label: { zh: '二次审核', en: 'Second review' }, aliases: ['复审'] },
] as const satisfies readonly Option[];

/** How a review ended. */
export const REVIEW_OUTCOMES = [
  { value: 'passed', label: { zh: '通过', en: 'Passed' }, aliases: [] },
  { value: 'returned', label: { zh: '退回', en: 'Returned' }, aliases: ['驳回'] },
] as const satisfies readonly Option[];

/** The two kinds of consent of the Personal Information Protection Law. */
export const CONSENT_KINDS = [
  { value: 'general', label: { zh: '一般同意', en: 'General' }, aliases: ['同意'] },
  { value: 'separate', label: { zh: '单独同意', en: 'Separate' }, aliases: [] },
] as const satisfies readonly Option[];

/** What data may be used for; a consent may name other purposes too. */
export const PURPOSES = [
  { value: 'followUp', label: { zh: '客户跟进', en: 'Follow-up' }, aliases: ['跟进'] },
  { value: 'service', label: { zh: '客户服务', en: 'Service' }, aliases: ['服务'] },
  { value: 'riskControl', label: { zh: '风险控制', en: 'Risk control' }, aliases: ['风控'] },
  { value: 'needAssessment', label: { zh: '需求评估', en: 'Need assessment' }, aliases: [] },
  { value: 'delivery', label: { zh: '交付实施', en: 'Delivery' }, aliases: ['交付'] },
  { value: 'audit', label: { zh: '审计', en: 'Audit' }, aliases: [] },
  { value: 'analysis', label: { zh: '统计分析', en: 'Analysis' }, aliases: ['分析'] },
  { value: 'marketing', label: { zh: '市场营销', en: 'Marketing' }, aliases: ['营销'] },
] as const satisfies readonly Option[];
