/**
 * The registration authorities and the types of organisation of GB 32100-2015, table 1 with its later additions (A military, N agriculture):
 * characters 1 and 2 of the unified social credit code, 36 pairs.
 */

/** A label in both languages. */
export interface CreditCodeLabel {
  /** Chinese. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}

/** One pair of authority and type. */
export interface CreditCodeType {
  /** The first character: the authority that registers. */
  readonly authority: string;
  /** The second character: the type of organisation. */
  readonly type: string;
  /** The authority's name. */
  readonly authorityLabel: CreditCodeLabel;
  /** The name of the type. */
  readonly typeLabel: CreditCodeLabel;
}

const STAFFING = { zh: '机构编制', en: 'Staffing of public bodies' };
const FOREIGN_AFFAIRS = { zh: '外交', en: 'Foreign affairs' };
const JUSTICE = { zh: '司法行政', en: 'Justice' };
const CULTURE = { zh: '文化', en: 'Culture' };
const CIVIL_AFFAIRS = { zh: '民政', en: 'Civil affairs' };
const TOURISM = { zh: '旅游', en: 'Tourism' };
const RELIGION = { zh: '宗教', en: 'Religion' };
const TRADE_UNIONS = { zh: '工会', en: 'Trade unions' };
const MARKET = { zh: '市场监管', en: 'Market regulation' };
const MILITARY = { zh: '中央军委改革和编制办公室', en: 'Central Military Commission' };
const AGRICULTURE = { zh: '农业', en: 'Agriculture' };
const OTHER = { zh: '其他', en: 'Other' };

/** The 36 pairs of authority and type. */
export const CREDIT_CODE_TYPES: readonly CreditCodeType[] = [
  { authority: '1', type: '1', authorityLabel: STAFFING, typeLabel: { zh: '机关', en: 'Authority' } },
  { authority: '1', type: '2', authorityLabel: STAFFING, typeLabel: { zh: '事业单位', en: 'Public institution' } },
  {
    authority: '1',
    type: '3',
    authorityLabel: STAFFING,
    typeLabel: { zh: '中央编办直接管理机构编制的群众团体', en: 'Mass organisation staffed by the central office' },
  },
  { authority: '1', type: '9', authorityLabel: STAFFING, typeLabel: OTHER },
  { authority: '2', type: '1', authorityLabel: FOREIGN_AFFAIRS, typeLabel: { zh: '外国常驻新闻机构', en: 'Foreign news bureau' } },
  { authority: '2', type: '9', authorityLabel: FOREIGN_AFFAIRS, typeLabel: OTHER },
  { authority: '3', type: '1', authorityLabel: JUSTICE, typeLabel: { zh: '律师执业机构', en: 'Law firm' } },
  { authority: '3', type: '2', authorityLabel: JUSTICE, typeLabel: { zh: '公证处', en: 'Notary office' } },
  { authority: '3', type: '3', authorityLabel: JUSTICE, typeLabel: { zh: '基层法律服务所', en: 'Local legal service office' } },
  { authority: '3', type: '4', authorityLabel: JUSTICE, typeLabel: { zh: '司法鉴定机构', en: 'Forensic institution' } },
  { authority: '3', type: '5', authorityLabel: JUSTICE, typeLabel: { zh: '仲裁委员会', en: 'Arbitration commission' } },
  { authority: '3', type: '9', authorityLabel: JUSTICE, typeLabel: OTHER },
  { authority: '4', type: '1', authorityLabel: CULTURE, typeLabel: { zh: '外国在华文化中心', en: 'Foreign cultural centre' } },
  { authority: '4', type: '9', authorityLabel: CULTURE, typeLabel: OTHER },
  { authority: '5', type: '1', authorityLabel: CIVIL_AFFAIRS, typeLabel: { zh: '社会团体', en: 'Association' } },
  { authority: '5', type: '2', authorityLabel: CIVIL_AFFAIRS, typeLabel: { zh: '民办非企业单位', en: 'Private non-enterprise unit' } },
  { authority: '5', type: '3', authorityLabel: CIVIL_AFFAIRS, typeLabel: { zh: '基金会', en: 'Foundation' } },
  { authority: '5', type: '9', authorityLabel: CIVIL_AFFAIRS, typeLabel: OTHER },
  { authority: '6', type: '1', authorityLabel: TOURISM, typeLabel: { zh: '外国旅游部门常驻代表机构', en: 'Foreign tourist office' } },
  {
    authority: '6',
    type: '2',
    authorityLabel: TOURISM,
    typeLabel: { zh: '港澳台地区旅游部门常驻内地（大陆）代表机构', en: 'Tourist office of Hong Kong, Macau or Taiwan' },
  },
  { authority: '6', type: '9', authorityLabel: TOURISM, typeLabel: OTHER },
  { authority: '7', type: '1', authorityLabel: RELIGION, typeLabel: { zh: '宗教活动场所', en: 'Place of worship' } },
  { authority: '7', type: '2', authorityLabel: RELIGION, typeLabel: { zh: '宗教院校', en: 'Religious school' } },
  { authority: '7', type: '9', authorityLabel: RELIGION, typeLabel: OTHER },
  { authority: '8', type: '1', authorityLabel: TRADE_UNIONS, typeLabel: { zh: '基层工会', en: 'Local trade union' } },
  { authority: '8', type: '9', authorityLabel: TRADE_UNIONS, typeLabel: OTHER },
  { authority: '9', type: '1', authorityLabel: MARKET, typeLabel: { zh: '企业', en: 'Enterprise' } },
  { authority: '9', type: '2', authorityLabel: MARKET, typeLabel: { zh: '个体工商户', en: 'Sole trader' } },
  { authority: '9', type: '3', authorityLabel: MARKET, typeLabel: { zh: '农民专业合作社', en: 'Farmers’ cooperative' } },
  { authority: 'A', type: '1', authorityLabel: MILITARY, typeLabel: { zh: '军队事业单位', en: 'Military institution' } },
  { authority: 'A', type: '9', authorityLabel: MILITARY, typeLabel: OTHER },
  { authority: 'N', type: '1', authorityLabel: AGRICULTURE, typeLabel: { zh: '组级集体经济组织', en: 'Rural collective of a group' } },
  { authority: 'N', type: '2', authorityLabel: AGRICULTURE, typeLabel: { zh: '村级集体经济组织', en: 'Rural collective of a village' } },
  { authority: 'N', type: '3', authorityLabel: AGRICULTURE, typeLabel: { zh: '乡镇级集体经济组织', en: 'Rural collective of a township' } },
  { authority: 'N', type: '9', authorityLabel: AGRICULTURE, typeLabel: OTHER },
  { authority: 'Y', type: '1', authorityLabel: OTHER, typeLabel: OTHER },
];
