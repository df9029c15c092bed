/** What can be chosen of a need: options with their labels and other spellings. They stand alone, so that whoever reads only labels loads no schema. */
import type { Option } from '../fields/index.ts';

/** What a customer can want of the house. */
export const CORE_NEEDS = [
  { value: 'productPurchase', label: { zh: '产品购买', en: 'Product purchase' }, aliases: ['产品采购', '采购', '购买'] },
  { value: 'serviceConsulting', label: { zh: '服务咨询', en: 'Service consulting' }, aliases: ['咨询'] },
  { value: 'cooperation', label: { zh: '合作洽谈', en: 'Cooperation' }, aliases: ['合作'] },
  { value: 'afterSales', label: { zh: '售后支持', en: 'After-sales support' }, aliases: ['售后', '售后服务'] },
  { value: 'customDevelopment', label: { zh: '定制开发', en: 'Custom development' }, aliases: ['定制'] },
  { value: 'other', label: { zh: '其他', en: 'Other' }, aliases: ['其它'] },
] as const satisfies readonly Option[];

/** The bands of a budget in CNY, `[min, max)`; see `budgetInterval`. */
export const BUDGETS = [
  { value: 'under10k', label: { zh: '1万以下', en: 'Under 10,000' }, aliases: ['1万元以下', '一万以下'] },
  { value: 'from10kTo50k', label: { zh: '1-5万', en: '10,000 to 50,000' }, aliases: ['1-5万元', '1万-5万'] },
  { value: 'from50kTo100k', label: { zh: '5-10万', en: '50,000 to 100,000' }, aliases: ['5-10万元', '5万-10万'] },
  { value: 'over100k', label: { zh: '10万以上', en: '100,000 and over' }, aliases: ['10万元以上', '十万以上'] },
  { value: 'negotiable', label: { zh: '面议', en: 'Negotiable' }, aliases: ['待议', '再议'] },
] as const satisfies readonly Option[];

/** How soon a deal is expected. */
export const PRIORITIES = [
  { value: 'high', label: { zh: '高（1个月内成交）', en: 'High (deal within 1 month)' }, aliases: ['高', '高优先级'] },
  { value: 'medium', label: { zh: '中（1-3个月）', en: 'Medium (1 to 3 months)' }, aliases: ['中', '中优先级'] },
  { value: 'low', label: { zh: '低（3个月以上）', en: 'Low (over 3 months)' }, aliases: ['低', '低优先级'] },
] as const satisfies readonly Option[];
