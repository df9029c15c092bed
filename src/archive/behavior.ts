import * as v from 'valibot';
import { ACCESS, INTERNAL_FIELD, OUTBOUND, masked, optional, outbound, required } from '../fields/index.ts';
import { identifier } from '../identifiers/index.ts';
import { CHANNELS, INTERACTION_KINDS } from './behaviorOptions.ts';
import { hasThreeDecimals, hasTwoDecimals, isNotNegative, isPositive } from './checks.ts';
import { inspectDayOrMonth } from './dayOrMonth.ts';
import { choice, day, filledText, listOf, text } from './shapes.ts';

const DATED = { ...INTERNAL_FIELD, control: 'date', outbound: outbound(OUTBOUND.date), access: ACCESS.interaction } as const;

const CHANNEL = {
  ...INTERNAL_FIELD,
  label: { zh: '沟通渠道', en: 'Channel' },
  control: 'single',
  options: CHANNELS,
  outbound: outbound(OUTBOUND.channel),
  access: ACCESS.channel,
} as const;

const AMOUNT = { person: OUTBOUND.personAmount, organisation: OUTBOUND.amount } as const;

const QUANTITY = { person: OUTBOUND.personQuantity, organisation: OUTBOUND.amount } as const;

const UNIT = { person: OUTBOUND.personUnit, organisation: OUTBOUND.amount } as const;

const BOUGHT = { ...INTERNAL_FIELD, access: ACCESS.purchase } as const;

const EVENT = { ...DATED, origin: 'guide' } as const;

const TOLD = { ...INTERNAL_FIELD, mask: masked('text'), outbound: outbound(OUTBOUND.text), origin: 'guide' } as const;

const PurchaseSchema = v.strictObject(
  {
    product: required(filledText(100), {
      ...BOUGHT,
      label: { zh: '产品', en: 'Product' },
      mask: masked('text'),
      outbound: outbound(OUTBOUND.product),
    }),
    quantity: required(v.pipe(v.number('type'), v.check(isPositive, 'outOfRange'), v.check(hasThreeDecimals, 'tooManyDecimals')), {
      ...BOUGHT,
      label: { zh: '数量', en: 'Quantity' },
      hint: { zh: '大于 0，最多三位小数', en: 'More than 0, at most three decimals' },
      control: 'number',
      outbound: QUANTITY,
    }),
    unit: optional(text(20), {
      ...BOUGHT,
      label: { zh: '单位', en: 'Unit' },
      hint: { zh: '如 台、套、千克', en: 'Such as 台, 套, kg' },
      outbound: UNIT,
    }),
    amount: required(v.pipe(v.number('type'), v.check(isNotNegative, 'outOfRange'), v.check(hasTwoDecimals, 'tooManyDecimals')), {
      ...BOUGHT,
      label: { zh: '金额', en: 'Amount' },
      hint: { zh: '本行合计，人民币元，最多两位小数', en: 'The total of the line in CNY, at most two decimals' },
      control: 'number',
      outbound: AMOUNT,
    }),
    purchasedOn: required(v.pipe(v.string('type'), identifier(inspectDayOrMonth)), {
      ...DATED,
      access: ACCESS.purchase,
      label: { zh: '购买日期', en: 'Purchased on' },
      hint: { zh: '日期 2024-03-15 或月份 2024-03', en: 'A day 2024-03-15 or a month 2024-03' },
    }),
  },
  'type',
);

const InteractionSchema = v.strictObject(
  {
    on: required(day(), { ...EVENT, label: { zh: '互动日期', en: 'Date' } }),
    channel: required(choice(CHANNELS), { ...CHANNEL, access: ACCESS.interaction, origin: 'guide' }),
    kind: required(choice(INTERACTION_KINDS), {
      ...CHANNEL,
      label: { zh: '互动类型', en: 'Kind' },
      options: INTERACTION_KINDS,
      access: ACCESS.interaction,
      origin: 'guide',
    }),
    summary: optional(text(2000), { ...TOLD, label: { zh: '互动摘要', en: 'Summary' }, access: ACCESS.interaction }),
  },
  'type',
);

const ComplaintSchema = v.strictObject(
  {
    reportedOn: required(day(), { ...EVENT, label: { zh: '投诉日期', en: 'Reported on' }, access: ACCESS.complaint }),
    problem: required(filledText(2000), { ...TOLD, label: { zh: '投诉问题', en: 'Problem' }, access: ACCESS.complaint }),
    resolution: optional(text(2000), { ...TOLD, label: { zh: '处理结果', en: 'Resolution' }, access: ACCESS.complaint }),
    resolvedOn: optional(day(), { ...EVENT, label: { zh: '处理日期', en: 'Resolved on' }, access: ACCESS.complaint }),
  },
  'type',
);

const LISTED = { ...INTERNAL_FIELD, control: 'list', outbound: outbound(OUTBOUND.coded) } as const;

/** 行为信息: what the customer did. */
export const BehaviorSchema = v.strictObject(
  {
    firstContactOn: required(day(), { ...DATED, label: { zh: '首次接触时间', en: 'First contact on' } }),
    lastFollowUpOn: required(day(), {
      ...DATED,
      label: { zh: '最近跟进时间', en: 'Last follow-up on' },
      hint: { zh: '不早于首次接触时间', en: 'Not before the first contact' },
    }),
    channel: required(choice(CHANNELS), CHANNEL),
    purchases: optional(listOf(PurchaseSchema), {
      ...LISTED,
      label: { zh: '购买历史', en: 'Purchases' },
      access: ACCESS.purchase,
      hint: { zh: '每行一笔：产品、数量、金额、日期', en: 'One line each: product, quantity, amount, date' },
    }),
    interactions: optional(listOf(InteractionSchema), {
      ...LISTED,
      label: { zh: '互动记录', en: 'Interactions' },
      access: ACCESS.interaction,
      origin: 'guide',
    }),
    complaints: optional(listOf(ComplaintSchema), {
      ...LISTED,
      label: { zh: '投诉及处理结果', en: 'Complaints and their resolution' },
      access: ACCESS.complaint,
      origin: 'guide',
    }),
  },
  'type',
);
