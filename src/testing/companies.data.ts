/** Parts of the names of companies, put together at random; no real company is meant. */

import type { IndustryCode } from '../archive/index.ts';

/** A trade: what a company's name says, and what it is. */
export interface Trade {
  /** The words before the ending. */
  readonly words: readonly string[];
  /** The section of GB/T 4754-2017. */
  readonly industry: IndustryCode;
  /** The tags of the form. */
  readonly tags: readonly string[];
}

/** The invented part of a name. */
export const BRANDS: readonly string[] = [
  ...['华辰', '启明', '瑞丰', '天和', '恒信', '博远', '金石', '云帆', '星河', '海纳', '众诚', '新锐', '安泰', '鼎盛', '宏图', '联创'],
  ...['正源', '蓝湾', '晨曦', '东岳', '万象', '九章', '德润', '嘉禾', '长风', '卓越', '汇智', '普惠', '飞鸿', '永利', '百川', '绿洲'],
];

/** The trades. */
export const TRADES: readonly Trade[] = [
  { words: ['智能装备', '精密机械', '电子科技', '新材料'], industry: 'C', tags: ['制造业'] },
  { words: ['食品', '家具制造', '仪器仪表'], industry: 'C', tags: ['制造业', '食品'] },
  { words: ['商贸', '百货', '供应链管理'], industry: 'F', tags: ['零售'] },
  { words: ['信息技术', '软件', '网络科技', '数据服务'], industry: 'I', tags: ['互联网'] },
  { words: ['物流', '仓储', '冷链运输'], industry: 'G', tags: ['物流'] },
  { words: ['建筑工程', '装饰工程'], industry: 'E', tags: ['建筑'] },
  { words: ['餐饮管理', '酒店管理'], industry: 'H', tags: ['餐饮'] },
  { words: ['企业管理咨询', '商务服务'], industry: 'L', tags: ['商务服务'] },
  { words: ['检测技术', '工程设计'], industry: 'M', tags: ['技术服务'] },
  { words: ['环保科技', '水务工程'], industry: 'N', tags: ['环保'] },
  { words: ['农业开发', '种业'], industry: 'A', tags: ['农业'] },
  { words: ['文化传媒', '体育发展'], industry: 'R', tags: ['文化'] },
];

/** Endings of limited companies and their like, code 91; the first are the most frequent. */
export const COMPANY_ENDINGS: readonly string[] = ['有限公司', '有限公司', '有限公司', '股份有限公司', '有限责任公司', '集团有限公司'];

/** Whole names of other kinds: the pair of the credit code, what stands after the place and the brand, and the industry. */
export const OTHER_KINDS: readonly (readonly [pair: string, ending: string, industry: IndustryCode])[] = [
  ['92', '便利店', 'F'],
  ['92', '餐饮店', 'H'],
  ['92', '五金经营部', 'F'],
  ['93', '农产品专业合作社', 'A'],
  ['91', '企业管理中心（有限合伙）', 'L'],
  ['31', '律师事务所', 'L'],
  ['12', '实验中学', 'P'],
  ['12', '第二人民医院', 'Q'],
  ['52', '养老服务中心', 'Q'],
  ['51', '中小企业协会', 'S'],
];

/** The sizes, the frequent ones more often. */
export const SIZES = ['micro', 'small', 'small', 'small', 'medium', 'medium', 'large'] as const;
