import type { Option } from '../fields/index.ts';

/** The sections of GB/T 4754-2017 (amended 2019), with the words that spreadsheets use for them. */
export const INDUSTRIES = [
  industry('A', '农、林、牧、渔业', 'Agriculture, forestry, animal husbandry and fishery', ['农业', '农林牧渔', '农林牧渔业']),
  industry('B', '采矿业', 'Mining', ['采矿', '矿业']),
  industry('C', '制造业', 'Manufacturing', ['制造', '生产制造']),
  industry('D', '电力、热力、燃气及水生产和供应业', 'Electricity, heat, gas and water supply', ['电力', '能源', '水电']),
  industry('E', '建筑业', 'Construction', ['建筑']),
  industry('F', '批发和零售业', 'Wholesale and retail', ['零售', '批发', '零售/批发', '批发/零售', '批发零售', '贸易']),
  industry('G', '交通运输、仓储和邮政业', 'Transport, storage and post', ['物流', '运输', '交通运输', '仓储', '快递']),
  industry('H', '住宿和餐饮业', 'Accommodation and catering', ['餐饮', '酒店', '餐饮/酒店', '酒店/餐饮', '住宿', '住宿餐饮']),
  industry('I', '信息传输、软件和信息技术服务业', 'Information transmission, software and IT services', [
    '互联网',
    '软件',
    '互联网/软件',
    '软件/互联网',
    'IT',
    '信息技术',
  ]),
  industry('J', '金融业', 'Finance', ['金融', '银行', '保险', '证券']),
  industry('K', '房地产业', 'Real estate', ['房地产', '地产']),
  industry('L', '租赁和商务服务业', 'Leasing and business services', ['租赁', '商务服务', '租赁商务']),
  industry('M', '科学研究和技术服务业', 'Scientific research and technical services', ['科研', '科学研究', '技术服务']),
  industry('N', '水利、环境和公共设施管理业', 'Water conservancy, environment and public facilities', ['水利', '环保', '环境']),
  industry('O', '居民服务、修理和其他服务业', 'Residential services, repair and other services', ['居民服务', '修理']),
  industry('P', '教育', 'Education', ['教育业', '教育培训']),
  industry('Q', '卫生和社会工作', 'Health and social work', ['医疗', '卫生', '医疗卫生', '健康']),
  industry('R', '文化、体育和娱乐业', 'Culture, sports and entertainment', ['文化', '体育', '娱乐', '文体娱乐']),
  industry('S', '公共管理、社会保障和社会组织', 'Public administration, social security and social organisations', [
    '政府',
    '公共管理',
    '机关',
  ]),
  industry('T', '国际组织', 'International organisations', []),
] as const satisfies readonly Option[];

/** The letter of an industry section. */
export type IndustryCode = (typeof INDUSTRIES)[number]['value'];

function industry<const Value extends string>(value: Value, zh: string, en: string, aliases: readonly string[]) {
  return { value, label: { zh, en }, aliases };
}
