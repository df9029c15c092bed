/**
 * The 34 names of GB/T 2260-2007, clause 5, and nothing more: the table of the identifiers with its codes and English names would double the
 * size of a mask. A test holds the two equal.
 */
const NAMES: readonly string[] = [
  ...['北京市', '天津市', '河北省', '山西省', '内蒙古自治区', '辽宁省', '吉林省', '黑龙江省', '上海市', '江苏省', '浙江省', '安徽省'],
  ...['福建省', '江西省', '山东省', '河南省', '湖北省', '湖南省', '广东省', '广西壮族自治区', '海南省', '重庆市', '四川省', '贵州省'],
  ...[
    '云南省',
    '西藏自治区',
    '陕西省',
    '甘肃省',
    '青海省',
    '宁夏回族自治区',
    '新疆维吾尔自治区',
    '台湾省',
    '香港特别行政区',
    '澳门特别行政区',
  ],
];

/** What the short form leaves out. */
const KIND = /(?:[省市]|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u;

/** A province at the start of a text. */
export interface ProvinceStart {
  /** Its full name. */
  readonly name: string;
  /** Where it ends in the text, as a UTF-16 index. */
  readonly end: number;
  /** Whether only its short form stands there. */
  readonly isShort: boolean;
}

/**
 * Finds a province of the 34 at the start of a text, in its full or its short form.
 *
 * @param text - Any string.
 * @returns Which one and where it ends, or `undefined` when there is none.
 */
export function provinceStart(text: string): ProvinceStart | undefined {
  const first = text.charAt(0);
  for (const name of NAMES) {
    if (!name.startsWith(first)) continue;
    const short = name.replace(KIND, '');
    const isShort = !text.startsWith(name);
    if (text.startsWith(short)) return { name, end: isShort ? short.length : name.length, isShort };
  }
  return undefined;
}
