/** What can be chosen of relations: options with their labels and other spellings. They stand alone, so that whoever reads only labels loads no schema. */
import type { Option } from '../fields/index.ts';

/** Who brought the customer. */
export const REFERRER_KINDS = [
  { value: 'internal', label: { zh: '内部员工', en: 'Employee' }, aliases: ['内部', '员工'] },
  { value: 'external', label: { zh: '外部客户', en: 'Customer' }, aliases: ['外部', '客户'] },
] as const satisfies readonly Option[];

/** The tags that the form proposes; others may be written, but only these leave for analysis and marketing. */
export const INDUSTRY_TAGS = [
  { value: '制造业', label: { zh: '制造业', en: 'Manufacturing' }, aliases: ['制造'] },
  { value: '零售', label: { zh: '零售', en: 'Retail' }, aliases: ['零售业'] },
  { value: '互联网', label: { zh: '互联网', en: 'Internet' }, aliases: ['互联网行业'] },
] as const satisfies readonly Option[];
