/**
 * 客户信息收集表, the collection form: what a department asks of a customer (the brief), how it asks (the template), and what comes back (a filled form).
 * The types; which fields there are stands in `fields.ts`.
 */
import type { FieldPath } from '../archive/index.ts';
import type { AccessRow, Basis, Bilingual, Control, Option, OutboundRow, Requirement, Sensitivity } from '../fields/index.ts';
import type { MaskKind } from '../mask/index.ts';

/** 收集场景: what the information is collected for. */
export const SCENARIOS = [
  { value: 'newCustomer', label: { zh: '新客户拓展初期', en: 'First approach to a new customer' }, aliases: ['新客户', '新客户拓展'] },
  { value: 'existingCustomer', label: { zh: '现有客户需求调研', en: 'Needs of an existing customer' }, aliases: ['现有客户', '需求调研'] },
  { value: 'dataUpdate', label: { zh: '客户资料更新维护', en: 'Update of a customer file' }, aliases: ['资料更新', '客户资料更新'] },
  { value: 'specialProject', label: { zh: '专项业务支持', en: 'Support of a special project' }, aliases: ['专项', '专项业务'] },
] as const satisfies readonly (Option & { readonly value: Scenario })[];

/** 收集方式: how a form reaches the customer and comes back. */
export const COLLECTION_CHANNELS = [
  { value: 'onlineForm', label: { zh: '在线表单', en: 'Online form' }, aliases: ['在线', '线上表单'] },
  { value: 'message', label: { zh: '邮件/即时通讯', en: 'E-mail or instant message' }, aliases: ['邮件', '即时通讯'] },
  { value: 'paper', label: { zh: '线下填写（签字确认）', en: 'On paper, signed' }, aliases: ['线下填写', '线下', '纸质'] },
] as const satisfies readonly (Option & { readonly value: CollectionChannel })[];

/** What the information is collected for. */
export type Scenario = 'newCustomer' | 'existingCustomer' | 'dataUpdate' | 'specialProject';

/** How a form reaches the customer and comes back. */
export type CollectionChannel = 'onlineForm' | 'message' | 'paper';

/** 客户信息收集需求确认单: why somebody wants something of a customer. */
export interface Brief {
  /** 收集场景. */
  readonly scenario: Scenario;
  /** 需求背景. */
  readonly background: string;
  /** 收集目标: the purpose that the customer is told. */
  readonly goal: string;
  /** 所需字段: keys of the form (`contactName`), paths of the archive (`basic.industry`), or what else is wanted in words. */
  readonly fields: readonly string[];
  /** 完成时限, `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** 保密要求. */
  readonly confidentiality: string;
  /** 需求部门: who needs the information. */
  readonly requester: string;
  /** 发起人: who writes the brief. */
  readonly initiator: string;
  /** 收集人: who asks the customer. */
  readonly collector: string;
}

/** The mask of a value of the form; `contact` masks each of several numbers and addresses by its own kind. */
export type CollectionMask = MaskKind | 'contact';

/**
 * A schema written with the library that `./schema` is written with, described without its types. Its messages are not used where they are not
 * issue codes: they could hold a value.
 */
export interface FieldSchema {
  /** The object kind. */
  readonly kind: 'schema';
  /** What it describes, such as `string`. */
  readonly type: string;
  /** Whether it is asynchronous; an asynchronous schema is refused. */
  readonly async: boolean;
  /** Validates a value. */
  '~run'(dataset: { value: unknown }, config: object): unknown;
}

/** A field of a template. */
export interface TemplateField {
  /** The name of the value, unique in the template. */
  readonly key: string;
  /** The name on the form. */
  readonly label: Bilingual;
  /** One sentence of help; empty when the label says it all. */
  readonly hint: Bilingual;
  /** What a form shows. */
  readonly control: Control;
  /** Whether a value is expected. */
  readonly requirement: Requirement;
  /** Whether the business cannot go on without it: an essential field is required, cannot be removed and cannot be declined. */
  readonly essential: boolean;
  /** The choices of `single` and `multi`. */
  readonly options?: readonly Option[];
  /** Whether values outside `options` are allowed too. */
  readonly open?: boolean;
  /** How carefully a value must be kept. */
  readonly sensitivity: Sensitivity;
  /** The law or standard behind the sensitivity. */
  readonly basis: readonly Basis[];
  /** The mask of its kind. */
  readonly mask: CollectionMask;
  /** What leaves the house, for each audience. */
  readonly outbound: OutboundRow;
  /** What each role may do with it inside the system. */
  readonly access: AccessRow;
  /** The paths of the archive that it goes to. */
  readonly archive?: readonly FieldPath[];
  /** The fields of the entries of a list. */
  readonly items?: readonly TemplateField[];
  /** What a present value must be. */
  readonly schema: FieldSchema;
  /** Whether `schema` is the adopter's own, whose messages are not used unless they are issue codes. */
  readonly isOwn?: boolean;
}

/** Which fields are asked for. Made by `customizeTemplate`, never by hand. */
export interface Template {
  /** The name, the same for all versions. */
  readonly name: string;
  /** 1 for the default template; each customisation adds one. */
  readonly version: number;
  /** Whether the requester has confirmed the differences to the version before. */
  readonly state: 'draft' | 'confirmed';
  /** The scenario that it was tailored for. */
  readonly scenario?: Scenario;
  /** The fields in the order of the form. */
  readonly fields: readonly TemplateField[];
}

/** A refusal: the customer does not want to say this. It stands in place of the value of a field that is not essential. */
export interface Declined {
  /** The reason, in the customer's words; may be empty. */
  readonly declined: string;
}

/** One of those who decide on the customer's side. */
export interface DecisionMaker {
  /** 姓名. */
  readonly name: string;
  /** 职位. */
  readonly title: string;
}

/** What a customer gave, by the keys of the template: valid and without blanks. */
export interface CollectionValues {
  /** 客户公司名称. */
  readonly companyName: string;
  /** 所属行业: a section of GB/T 4754-2017 (`I`), or in the customer's words. */
  readonly industry?: string | Declined | undefined;
  /** 客户联系人姓名. */
  readonly contactName: string;
  /** 联系人职位. */
  readonly contactTitle?: string | Declined | undefined;
  /** 联系方式: one or more of mobile, landline and e-mail, separated by `/、,，;；`. */
  readonly contact: string;
  /** 需求类型: 产品采购, 服务咨询, 定制开发, or in the customer's words. */
  readonly demandType: string;
  /** 需求具体描述. */
  readonly demandDescription: string;
  /** 期望完成时间: a day, a month (2024-08), a quarter (2024-Q3) or `urgent`. */
  readonly expectedBy?: string | Declined | undefined;
  /** 预算范围: a range or an amount of money, a band of the archive, or 面议. */
  readonly budget?: string | Declined | undefined;
  /** 决策链信息. */
  readonly decisionMakers?: readonly DecisionMaker[] | Declined | undefined;
  /** 信息提供人. */
  readonly providedBy: string;
  /** 提供日期, `YYYY-MM-DD`. */
  readonly providedOn: string;
  /** 备注. */
  readonly remarks?: string | Declined | undefined;
  /** 填写困难的字段: the keys of the fields that were hard to fill in, as the customer's feedback. Every template takes it. */
  readonly difficultFields?: readonly string[] | undefined;
  /** The values of other fields of the template. */
  readonly [key: string]: unknown;
}

/** A filled form with how it came. */
export interface CollectedForm {
  /** The name of the template. */
  readonly templateName: string;
  /** The version of the template. */
  readonly templateVersion: number;
  /** How it came. */
  readonly channel: CollectionChannel;
  /** What the customer gave. */
  readonly values: CollectionValues;
  /** The customer's number, where the customer has one already. */
  readonly customerNo?: string | undefined;
  /** Where the scan of the signed paper is kept; needed for `paper`. */
  readonly scan?: string | undefined;
  /** The day on which the paper was signed, `YYYY-MM-DD`. */
  readonly signedOn?: string | undefined;
}
