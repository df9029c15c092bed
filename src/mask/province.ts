/**
 * The 34 names of GB/T 2260-2007, clause 5, as short forms by what they leave out, and nothing more: the table of the identifiers with its codes
 * and English names would double the size of a mask. A test holds the two equal.
 */
const SHORT_FORMS: readonly (readonly [rest: string, names: string])[] = [
  ['市', '北京 天津 上海 重庆'],
  ['省', '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾'],
  ['自治区', '内蒙古 西藏'],
  ['壮族自治区', '广西'],
  ['回族自治区', '宁夏'],
  ['维吾尔自治区', '新疆'],
  ['特别行政区', '香港 澳门'],
];

/** No two of the short forms begin alike. */
const TOLD_BY = 2;

/** The short form and the full name, by the beginning of both. */
const NAMES: ReadonlyMap<string, readonly [short: string, name: string]> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ SHORT_FORMS.flatMap(([rest, names]) =>
    names.split(' ').map((short) => [short.slice(0, TOLD_BY), [short, short + rest]] as const),
  ),
);

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
  const found = NAMES.get(text.slice(0, TOLD_BY));
  if (found === undefined) return undefined;
  const [short, name] = found;
  if (!text.startsWith(short)) return undefined;
  const isShort = !text.startsWith(name);
  return { name, end: isShort ? short.length : name.length, isShort };
}
