import * as v from 'valibot';
import {
  ACCESS,
  IDENTITY,
  INTERNAL_FIELD,
  OUTBOUND,
  PERSONAL_FIELD,
  masked,
  optional,
  outbound,
  recommended,
  required,
  requiredWhereApplicable,
} from '../fields/index.ts';
import { identifier, inspectCreditCode, inspectCustomerNo, inspectMobile } from '../identifiers/index.ts';
import { CUSTOMER_TYPES, ENTERPRISE_SIZES } from './basicOptions.ts';
import { inspectIdTail } from './idTail.ts';
import { INDUSTRIES } from './industries.ts';
import { choice, filledText, unmaskedText } from './shapes.ts';

/** The number the system gives: the one field that a draft may lack. */
const customerNo = v.pipe(v.string('type'), identifier(inspectCustomerNo));

const customerNoDeclaration = {
  ...INTERNAL_FIELD,
  label: { zh: '客户编号', en: 'Customer number' },
  hint: {
    zh: '由系统生成且唯一：C＋日期＋流水号，如 C20240512001',
    en: 'Given by the system and unique: C, the date and a sequence number, such as C20240512001',
  },
  outbound: outbound(OUTBOUND.customerNo),
  access: ACCESS.customerNo,
} as const;

/** 基础信息 without the customer number. */
const identity = {
  customerType: required(choice(CUSTOMER_TYPES), {
    ...INTERNAL_FIELD,
    label: { zh: '客户类型', en: 'Customer type' },
    hint: {
      zh: '有统一社会信用代码的都选企业：个体工商户、事业单位、机关、社团、合作社、分公司、律所',
      en: 'Whoever has a unified social credit code is an enterprise: sole traders, public institutions, authorities, associations, cooperatives, branches and law firms too',
    },
    control: 'single',
    options: CUSTOMER_TYPES,
    outbound: outbound(OUTBOUND.coded),
    access: ACCESS.coded,
  }),
  name: required(filledText(200), {
    ...PERSONAL_FIELD,
    label: { zh: '姓名/企业名称', en: 'Name' },
    hint: {
      zh: '个人填全名或“张先生”这样的称呼；企业填营业执照上的全称',
      en: 'A person: the full name or a form of address such as 张先生; an enterprise: the full registered name',
    },
    mask: { individual: 'name', enterprise: 'companyName' },
    outbound: { person: OUTBOUND.personName, organisation: OUTBOUND.organisationName },
    access: ACCESS.name,
  }),
  mobile: required(v.pipe(v.string('type'), identifier(inspectMobile)), {
    ...PERSONAL_FIELD,
    label: { zh: '手机号', en: 'Mobile number' },
    hint: { zh: '中国大陆 11 位手机号', en: 'A mobile number of the Chinese mainland, 11 digits' },
    mask: masked('mobile'),
    outbound: outbound(OUTBOUND.contactNumber),
    access: ACCESS.contactNumber,
  }),
  idTail: optional(v.pipe(v.string('type'), identifier(inspectIdTail)), {
    ...PERSONAL_FIELD,
    label: { zh: '身份证号后4位', en: 'Last four of the resident ID' },
    hint: {
      zh: '只填最后四位，末位可为 X；完整号码不得保存',
      en: 'Only the last four characters, the last may be X; the full number must not be kept',
    },
    appliesTo: 'individual',
    sensitivity: 'sensitive',
    basis: IDENTITY,
    mask: masked('idTail'),
    outbound: outbound(OUTBOUND.never),
    access: ACCESS.idTail,
  }),
  creditCode: requiredWhereApplicable(v.pipe(v.string('type'), identifier(inspectCreditCode)), {
    ...INTERNAL_FIELD,
    label: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    hint: { zh: '营业执照上的 18 位代码', en: 'The 18 characters on the business licence' },
    appliesTo: 'enterprise',
    mask: masked('creditCode'),
    outbound: { person: OUTBOUND.personCreditCode, organisation: OUTBOUND.creditCode },
    access: ACCESS.creditCode,
  }),
  enterpriseSize: recommended(choice(ENTERPRISE_SIZES), {
    ...INTERNAL_FIELD,
    label: { zh: '企业规模', en: 'Enterprise size' },
    hint: {
      zh: '按《统计上大中小微型企业划分办法(2017)》',
      en: 'By the statistical classification of enterprises of 2017',
    },
    control: 'single',
    appliesTo: 'enterprise',
    options: ENTERPRISE_SIZES,
    outbound: outbound(OUTBOUND.coded),
    access: ACCESS.coded,
    origin: 'guide',
  }),
  industry: recommended(choice(INDUSTRIES), {
    ...INTERNAL_FIELD,
    label: { zh: '所属行业', en: 'Industry' },
    hint: { zh: 'GB/T 4754-2017 的门类', en: 'The section of GB/T 4754-2017' },
    control: 'single',
    appliesTo: 'enterprise',
    options: INDUSTRIES,
    outbound: outbound(OUTBOUND.coded),
    access: ACCESS.coded,
    origin: 'guide',
  }),
  address: optional(unmaskedText(200, 'address'), {
    ...PERSONAL_FIELD,
    label: { zh: '联系地址', en: 'Address' },
    hint: { zh: '省、市、区、街道门牌', en: 'Province, city, district and street' },
    mask: masked('address'),
    outbound: outbound(OUTBOUND.address),
    access: ACCESS.address,
  }),
};

/** 基础信息: who the customer is. */
export const BasicSchema = v.strictObject({ customerNo: required(customerNo, customerNoDeclaration), ...identity }, 'type');

/** 基础信息 of a customer that has no number yet. */
export const BasicDraftSchema = v.strictObject({ customerNo: optional(customerNo, customerNoDeclaration), ...identity }, 'type');
