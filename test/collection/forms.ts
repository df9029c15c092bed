import { customizeTemplate } from '../../src/collection/index.ts';
import type { Brief, CollectionValues, Template, TemplateChanges } from '../../src/collection/index.ts';

/** A form in which everything is filled in and nothing is to be remarked. */
export const FORM: CollectionValues = {
  companyName: '江苏星河科技有限公司',
  industry: 'I',
  contactName: '李明',
  contactTitle: '采购经理',
  contact: '13912345678/025-83456789、liming@example.com',
  demandType: '产品采购',
  demandDescription: '采购 20 台 A 型工业平板，2024-08-30 前交付到苏州仓库',
  expectedBy: '2024-08-30',
  budget: '5-10万',
  decisionMakers: [{ name: '王建国', title: '总经理' }],
  providedBy: '李明',
  providedOn: '2024-05-10',
  remarks: '周一到周五可以联系',
};

/** A brief in which everything is filled in. */
export const BRIEF: Brief = {
  scenario: 'newCustomer',
  background: '客户在展会上询问工业平板',
  goal: '确定工业平板的数量、型号和交付日期',
  fields: ['companyName', 'contact', 'budget'],
  dueOn: '2024-05-30',
  confidentiality: '仅限项目组内部',
  requester: '研发部',
  initiator: '赵敏',
  collector: '孙立',
};

/** The next version of a template, which must be possible. */
export function changed(template: Template, changes: TemplateChanges): Template {
  const result = customizeTemplate(template, changes);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.template;
}
