import * as v from 'valibot';
import { ACCESS, INTERNAL_FIELD, OUTBOUND, masked, optional, outbound, required } from '../fields/index.ts';
import type { Option } from '../fields/index.ts';
import { identifier } from '../identifiers/index.ts';
import { choice, choices, text } from './shapes.ts';
import { inspectTimeNode } from './timeNode.ts';

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

/** 需求信息: what the customer wants. */
export const NeedSchema = v.strictObject(
  {
    coreNeeds: required(choices(CORE_NEEDS), {
      ...INTERNAL_FIELD,
      label: { zh: '核心需求', en: 'Core needs' },
      hint: { zh: '至少选一项', en: 'At least one' },
      control: 'multi',
      options: CORE_NEEDS,
      outbound: outbound(OUTBOUND.coded),
      access: ACCESS.codedNeed,
    }),
    description: optional(text(2000), {
      ...INTERNAL_FIELD,
      label: { zh: '关键需求描述', en: 'Description of the need' },
      hint: {
        zh: '写具体：数量、规格、日期、价格，不写“尽快”“差不多”',
        en: 'Be concrete: quantity, specification, date, price; not "soon" or "about"',
      },
      mask: masked('text'),
      outbound: outbound(OUTBOUND.text),
      access: ACCESS.needText,
      origin: 'guide',
    }),
    productPreference: optional(text(100), {
      ...INTERNAL_FIELD,
      label: { zh: '产品偏好', en: 'Product preference' },
      hint: { zh: '型号或服务类型', en: 'A model or a type of service' },
      mask: masked('text'),
      outbound: outbound(OUTBOUND.text),
      access: ACCESS.needText,
    }),
    budget: optional(choice(BUDGETS), {
      ...INTERNAL_FIELD,
      label: { zh: '预算范围', en: 'Budget' },
      hint: { zh: '1万、5万、10万整归入较高一档', en: 'Exactly 10,000, 50,000 or 100,000 belongs to the higher band' },
      control: 'single',
      options: BUDGETS,
      outbound: outbound(OUTBOUND.budget),
      access: ACCESS.codedNeed,
    }),
    expectedPurchase: optional(v.pipe(v.string('type'), identifier(inspectTimeNode)), {
      ...INTERNAL_FIELD,
      label: { zh: '购买时间节点', en: 'Expected purchase' },
      hint: {
        zh: '日期 2024-08-30、月份 2024-08、季度 2024-Q3，或紧急 urgent',
        en: 'A day 2024-08-30, a month 2024-08, a quarter 2024-Q3, or urgent',
      },
      control: 'timeNode',
      outbound: outbound(OUTBOUND.expectedPurchase),
      access: ACCESS.codedNeed,
    }),
    priority: required(choice(PRIORITIES), {
      ...INTERNAL_FIELD,
      label: { zh: '需求优先级', en: 'Priority' },
      hint: {
        zh: '高：1个月内成交；中：1-3个月；低：3个月以上',
        en: 'High: a deal within 1 month; medium: 1 to 3 months; low: later',
      },
      control: 'single',
      options: PRIORITIES,
      outbound: outbound(OUTBOUND.priority),
      access: ACCESS.priority,
    }),
  },
  'type',
);
