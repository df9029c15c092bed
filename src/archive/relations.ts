import * as v from 'valibot';
import { ACCESS, INTERNAL_FIELD, OUTBOUND, PERSONAL_FIELD, masked, optional, outbound, required } from '../fields/index.ts';
import { identifier, inspectCustomerNo, inspectEmail, inspectMobile, inspectPersonName } from '../identifiers/index.ts';
import { distinct, maxEntries } from './checks.ts';
import { inspectContactPhone } from './contactPhone.ts';
import { INDUSTRY_TAGS, REFERRER_KINDS } from './relationsOptions.ts';
import { choice, filledFreeName, filledText, listOf, text } from './shapes.ts';

const GUIDED = { ...PERSONAL_FIELD, access: ACCESS.related, origin: 'guide' } as const;

const NUMBER = { ...GUIDED, outbound: outbound(OUTBOUND.contactNumber) } as const;

const REFERRED = { ...GUIDED, outbound: outbound(OUTBOUND.referrer) } as const;

const ContactSchema = v.strictObject(
  {
    role: required(filledText(50), {
      ...GUIDED,
      label: { zh: '角色', en: 'Role' },
      hint: { zh: '如 采购负责人', en: 'Such as head of purchasing' },
      mask: masked('text'),
      outbound: outbound(OUTBOUND.text),
    }),
    name: required(v.pipe(v.string('type'), identifier(inspectPersonName)), {
      ...GUIDED,
      label: { zh: '联系人姓名', en: 'Name of the contact' },
      hint: { zh: '全名，或“李经理”这样的称呼', en: 'The full name, or a form of address such as 李经理' },
      mask: masked('name'),
      outbound: outbound(OUTBOUND.contactName),
    }),
    mobile: optional(v.pipe(v.string('type'), identifier(inspectMobile)), {
      ...NUMBER,
      label: { zh: '联系人手机号', en: 'Mobile number of the contact' },
      mask: masked('mobile'),
    }),
    phone: optional(v.pipe(v.string('type'), identifier(inspectContactPhone)), {
      ...NUMBER,
      label: { zh: '联系人电话', en: 'Telephone of the contact' },
      hint: {
        zh: '固定电话、400/800、95 开头的客服号，或境外号码（以 + 开头）',
        en: 'A landline, a 400/800 or 95xxx service number, or a number outside the mainland beginning with +',
      },
      mask: masked('landline'),
    }),
    email: optional(v.pipe(v.string('type'), identifier(inspectEmail)), {
      ...NUMBER,
      label: { zh: '联系人邮箱', en: 'E-mail of the contact' },
      mask: masked('email'),
    }),
  },
  'type',
);

const ReferrerSchema = v.strictObject(
  {
    kind: required(choice(REFERRER_KINDS), {
      ...REFERRED,
      label: { zh: '推荐人类型', en: 'Kind of referrer' },
      control: 'single',
      options: REFERRER_KINDS,
    }),
    name: required(filledFreeName(200), {
      ...REFERRED,
      label: { zh: '推荐人姓名', en: 'Name of the referrer' },
      mask: masked('name'),
    }),
    customerNo: optional(v.pipe(v.string('type'), identifier(inspectCustomerNo)), {
      ...REFERRED,
      label: { zh: '推荐人客户编号', en: 'Customer number of the referrer' },
    }),
  },
  'type',
);

/** 关联信息: whom the customer knows. */
export const RelationsSchema = v.strictObject(
  {
    contacts: optional(listOf(ContactSchema), {
      ...GUIDED,
      label: { zh: '客户联系人', en: 'Contacts' },
      hint: { zh: '如 采购负责人-李经理', en: 'Such as head of purchasing, Manager Li' },
      control: 'list',
      outbound: outbound(OUTBOUND.coded),
    }),
    referrer: optional(ReferrerSchema, {
      ...GUIDED,
      label: { zh: '推荐人', en: 'Referrer' },
      control: 'group',
      outbound: outbound(OUTBOUND.coded),
    }),
    industryTags: optional(v.pipe(v.array(text(20), 'type'), maxEntries(20), distinct()), {
      ...INTERNAL_FIELD,
      label: { zh: '所属行业标签', en: 'Industry tags' },
      hint: { zh: '最多 20 个，每个不超过 20 字', en: 'At most 20 tags of at most 20 characters' },
      control: 'multi',
      options: INDUSTRY_TAGS,
      open: true,
      mask: masked('text'),
      outbound: outbound(OUTBOUND.tags),
      access: ACCESS.coded,
      origin: 'guide',
    }),
  },
  'type',
);
