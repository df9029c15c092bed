/** 客户信息收集表: the fields of the default template, and those that stand ready to be added. Declared here, once. */
import * as v from 'valibot';
import { INDUSTRIES, day, filledText, inspectTimeNode, isFilled, listOf, maxCodePoints, text, unmasked } from '../archive/index.ts';
import { ACCESS, OUTBOUND } from '../fields/index.ts';
import type { Option } from '../fields/index.ts';
import { identifier, inspectCompanyName, inspectPersonName } from '../identifiers/index.ts';
import { inspectBudget } from './budget.ts';
import { LONGEST_CONTACT, inspectContact } from './contact.ts';
import { NEED_TEXT, PERSONAL_TEXT, essential, optional } from './declare.ts';

/** 需求类型: the values are the words of the form; 产品采购 is 产品购买 in the archive. */
export const DEMAND_TYPES = [
  { value: '产品采购', label: { zh: '产品采购', en: 'Product purchase' }, aliases: ['产品购买', '采购', '购买', 'productPurchase'] },
  { value: '服务咨询', label: { zh: '服务咨询', en: 'Service consulting' }, aliases: ['咨询', 'serviceConsulting'] },
  { value: '定制开发', label: { zh: '定制开发', en: 'Custom development' }, aliases: ['定制', 'customDevelopment'] },
] as const satisfies readonly Option[];

const DecisionMakerSchema = v.strictObject(
  {
    name: essential(v.pipe(v.string('type'), identifier(inspectPersonName)), {
      ...PERSONAL_TEXT,
      label: { zh: '决策人姓名', en: 'Name of the decision maker' },
      mask: 'name',
      outbound: OUTBOUND.contactName,
    }),
    title: essential(filledText(50), {
      ...PERSONAL_TEXT,
      label: { zh: '决策人职位', en: 'Title of the decision maker' },
    }),
  },
  'type',
);

/** The fields of the default template, in the order of the form. */
export const CollectionSchema = v.strictObject(
  {
    companyName: essential(v.pipe(v.string('type'), v.check(isFilled, 'placeholder'), identifier(inspectCompanyName)), {
      ...PERSONAL_TEXT,
      label: { zh: '客户公司名称', en: 'Company' },
      hint: { zh: '营业执照上的全称', en: 'The full registered name' },
      mask: 'companyName',
      outbound: OUTBOUND.organisationName,
      access: ACCESS.name,
      archive: ['basic.name'],
    }),
    industry: optional(text(50), {
      ...NEED_TEXT,
      label: { zh: '所属行业', en: 'Industry' },
      hint: { zh: 'GB/T 4754-2017 的门类，或用自己的话', en: 'A section of GB/T 4754-2017, or in your own words' },
      control: 'single',
      options: INDUSTRIES,
      open: true,
      outbound: OUTBOUND.coded,
      access: ACCESS.coded,
      archive: ['basic.industry'],
    }),
    contactName: essential(v.pipe(v.string('type'), v.check(isFilled, 'placeholder'), identifier(inspectPersonName)), {
      ...PERSONAL_TEXT,
      label: { zh: '客户联系人姓名', en: 'Name of the contact' },
      hint: { zh: '填全名，不写“李经理”', en: 'The full name, not a form of address such as 李经理' },
      mask: 'name',
      outbound: OUTBOUND.contactName,
      archive: ['relations.contacts[].name'],
    }),
    contactTitle: optional(text(50), {
      ...PERSONAL_TEXT,
      label: { zh: '联系人职位', en: 'Title of the contact' },
      archive: ['relations.contacts[].role'],
    }),
    contact: essential(v.pipe(v.string('type'), maxCodePoints(LONGEST_CONTACT), identifier(inspectContact)), {
      ...PERSONAL_TEXT,
      label: { zh: '联系方式', en: 'How to reach the contact' },
      hint: {
        zh: '手机号、11 位固定电话或邮箱，至少一项；多项用顿号、逗号、分号或斜线隔开',
        en: 'A mobile number, an 11-digit landline number or an e-mail address, at least one; several separated by / , or ;',
      },
      mask: 'contact',
      outbound: OUTBOUND.contactNumber,
      access: ACCESS.contactNumber,
      archive: ['relations.contacts[].mobile', 'relations.contacts[].phone', 'relations.contacts[].email'],
    }),
    demandType: essential(filledText(50), {
      ...NEED_TEXT,
      label: { zh: '需求类型', en: 'Type of demand' },
      hint: { zh: '可选，也可用自己的话', en: 'One of the choices, or in your own words' },
      control: 'single',
      options: DEMAND_TYPES,
      open: true,
      outbound: OUTBOUND.coded,
      access: ACCESS.codedNeed,
      archive: ['need.coreNeeds'],
    }),
    demandDescription: essential(filledText(2000), {
      ...NEED_TEXT,
      label: { zh: '需求具体描述', en: 'Description of the demand' },
      hint: {
        zh: '写具体：数量、规格、日期、价格，不写“尽快”“差不多”',
        en: 'Be concrete: quantity, specification, date, price; not "soon" or "about"',
      },
      archive: ['need.description'],
    }),
    expectedBy: optional(v.pipe(v.string('type'), identifier(inspectTimeNode)), {
      ...NEED_TEXT,
      label: { zh: '期望完成时间', en: 'Expected by' },
      hint: {
        zh: '日期 2024-08-30、月份 2024-08、季度 2024-Q3，或紧急 urgent',
        en: 'A day 2024-08-30, a month 2024-08, a quarter 2024-Q3, or urgent',
      },
      control: 'timeNode',
      outbound: OUTBOUND.expectedPurchase,
      access: ACCESS.codedNeed,
      archive: ['need.expectedPurchase'],
    }),
    budget: optional(v.pipe(v.string('type'), identifier(inspectBudget)), {
      ...NEED_TEXT,
      label: { zh: '预算范围', en: 'Budget' },
      hint: { zh: '金额区间，如 5-10万元；或面议', en: 'A range of money such as 5-10万元, or 面议' },
      outbound: OUTBOUND.budget,
      access: ACCESS.codedNeed,
      archive: ['need.budget'],
    }),
    decisionMakers: optional(listOf(DecisionMakerSchema), {
      ...PERSONAL_TEXT,
      label: { zh: '决策链信息', en: 'Decision makers' },
      hint: { zh: '每人的姓名和职位', en: 'The name and the title of each' },
      control: 'list',
      outbound: OUTBOUND.coded,
      archive: ['relations.contacts[].name', 'relations.contacts[].role'],
    }),
    providedBy: essential(v.pipe(filledText(50), unmasked('name')), {
      ...PERSONAL_TEXT,
      label: { zh: '信息提供人', en: 'Provided by' },
      mask: 'name',
      outbound: OUTBOUND.contactName,
    }),
    providedOn: essential(day(), {
      ...NEED_TEXT,
      label: { zh: '提供日期', en: 'Provided on' },
      hint: { zh: 'YYYY-MM-DD', en: 'YYYY-MM-DD' },
      control: 'date',
      mask: 'all',
      outbound: OUTBOUND.date,
      access: ACCESS.interaction,
    }),
    remarks: optional(text(2000), {
      ...PERSONAL_TEXT,
      label: { zh: '备注', en: 'Remarks' },
      access: ACCESS.remarks,
      archive: ['record.remarks'],
    }),
  },
  'type',
);

/** The fields that stand ready to be added. */
export const OptionalFieldsSchema = v.strictObject(
  {
    painPoints: optional(text(2000), {
      ...NEED_TEXT,
      label: { zh: '客户过往合作痛点', en: 'Pain points of past cooperation' },
      hint: { zh: '写具体的事：什么时候、什么问题、什么影响', en: 'Concrete events: when, what went wrong, with what effect' },
    }),
    featurePriorities: optional(text(2000), {
      ...NEED_TEXT,
      label: { zh: '产品功能优先级', en: 'Priorities of product features' },
      hint: { zh: '按重要程度排列，逐项列出', en: 'One by one, the most important first' },
    }),
  },
  'type',
);
