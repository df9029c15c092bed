/**
 * The provinces, autonomous regions, municipalities and special administrative regions of GB/T 2260-2007 (two-digit codes, clause 5).
 * Region codes below the province are not held here: a caller who has the table of counties gives it.
 */

/** A province-level division. */
export interface Province {
  /** The first two digits of its region codes. */
  readonly code: string;
  /** The full name. */
  readonly name: string;
  /** The name in daily use, without the kind of division. */
  readonly short: string;
  /** The name in Latin letters. */
  readonly en: string;
}

/** The 34 province-level divisions in the order of their codes. */
export const PROVINCES: readonly Province[] = [
  { code: '11', name: '北京市', short: '北京', en: 'Beijing' },
  { code: '12', name: '天津市', short: '天津', en: 'Tianjin' },
  { code: '13', name: '河北省', short: '河北', en: 'Hebei' },
  { code: '14', name: '山西省', short: '山西', en: 'Shanxi' },
  { code: '15', name: '内蒙古自治区', short: '内蒙古', en: 'Inner Mongolia' },
  { code: '21', name: '辽宁省', short: '辽宁', en: 'Liaoning' },
  { code: '22', name: '吉林省', short: '吉林', en: 'Jilin' },
  { code: '23', name: '黑龙江省', short: '黑龙江', en: 'Heilongjiang' },
  { code: '31', name: '上海市', short: '上海', en: 'Shanghai' },
  { code: '32', name: '江苏省', short: '江苏', en: 'Jiangsu' },
  { code: '33', name: '浙江省', short: '浙江', en: 'Zhejiang' },
  { code: '34', name: '安徽省', short: '安徽', en: 'Anhui' },
  { code: '35', name: '福建省', short: '福建', en: 'Fujian' },
  { code: '36', name: '江西省', short: '江西', en: 'Jiangxi' },
  { code: '37', name: '山东省', short: '山东', en: 'Shandong' },
  { code: '41', name: '河南省', short: '河南', en: 'Henan' },
  { code: '42', name: '湖北省', short: '湖北', en: 'Hubei' },
  { code: '43', name: '湖南省', short: '湖南', en: 'Hunan' },
  { code: '44', name: '广东省', short: '广东', en: 'Guangdong' },
  { code: '45', name: '广西壮族自治区', short: '广西', en: 'Guangxi' },
  { code: '46', name: '海南省', short: '海南', en: 'Hainan' },
  { code: '50', name: '重庆市', short: '重庆', en: 'Chongqing' },
  { code: '51', name: '四川省', short: '四川', en: 'Sichuan' },
  { code: '52', name: '贵州省', short: '贵州', en: 'Guizhou' },
  { code: '53', name: '云南省', short: '云南', en: 'Yunnan' },
  { code: '54', name: '西藏自治区', short: '西藏', en: 'Tibet' },
  { code: '61', name: '陕西省', short: '陕西', en: 'Shaanxi' },
  { code: '62', name: '甘肃省', short: '甘肃', en: 'Gansu' },
  { code: '63', name: '青海省', short: '青海', en: 'Qinghai' },
  { code: '64', name: '宁夏回族自治区', short: '宁夏', en: 'Ningxia' },
  { code: '65', name: '新疆维吾尔自治区', short: '新疆', en: 'Xinjiang' },
  { code: '71', name: '台湾省', short: '台湾', en: 'Taiwan' },
  { code: '81', name: '香港特别行政区', short: '香港', en: 'Hong Kong' },
  { code: '82', name: '澳门特别行政区', short: '澳门', en: 'Macau' },
];

/** For each first digit the highest second digit: 11–15, 21–23, 31–37, 41–46, 50–54, 61–65, 71, 81–83. */
const LAST_OF_REGION = '0537645130';

/**
 * Tells whether two digits begin region codes: one of the 34 provinces, or 83, which the residence permits of people from Taiwan bear
 * (State Council, 2018, article 3).
 *
 * @param tens - The first digit, 0 to 9; anything else begins none.
 * @param ones - The second digit, 0 to 9.
 * @returns `true` when there is such a province code.
 * @example
 * isProvinceCode(8, 3); //=> true
 */
export function isProvinceCode(tens: number, ones: number): boolean {
  if (!Number.isInteger(tens) || !Number.isInteger(ones)) return false;
  return ones <= LAST_OF_REGION.charCodeAt(tens) - 0x30 && (ones > 0 || (ones === 0 && tens === 5));
}
