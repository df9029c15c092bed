import * as v from 'valibot';
import { ACCESS, INTERNAL_FIELD, OUTBOUND, masked, optional, outbound, required } from '../fields/index.ts';
import { identifier } from '../identifiers/index.ts';
import { BUDGETS, CORE_NEEDS, PRIORITIES } from './needOptions.ts';
import { choice, choices, text } from './shapes.ts';
import { inspectTimeNode } from './timeNode.ts';

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
