/** What can be chosen of the basic data: options with their labels and other spellings. They stand alone, so that whoever reads only labels loads no schema. */
import type { Option } from '../fields/index.ts';

/** Who the customer is by law. */
export const CUSTOMER_TYPES = [
  { value: 'individual', label: { zh: '个人', en: 'Individual' }, aliases: ['个人客户', '自然人'] },
  {
    value: 'enterprise',
    label: { zh: '企业', en: 'Enterprise' },
    aliases: ['企业客户', '公司', '单位', '机构', '个体工商户', '个体户'],
  },
] as const satisfies readonly Option[];

/** The sizes of 统计上大中小微型企业划分办法(2017). */
export const ENTERPRISE_SIZES = [
  { value: 'large', label: { zh: '大型', en: 'Large' }, aliases: ['大', '大型企业'] },
  { value: 'medium', label: { zh: '中型', en: 'Medium' }, aliases: ['中', '中型企业'] },
  { value: 'small', label: { zh: '小型', en: 'Small' }, aliases: ['小', '小型企业'] },
  { value: 'micro', label: { zh: '微型', en: 'Micro' }, aliases: ['微', '微型企业'] },
] as const satisfies readonly Option[];
