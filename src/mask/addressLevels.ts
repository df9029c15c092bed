/**
 * The administrative levels that begin an address: province, city, district. The rest is never read.
 *
 * A province is one of the 34 or its short form, or 新疆生产建设兵团. A city ends in 市, 自治州, 地区 or 盟 (below 兵团: 师), a district in 自治县,
 * 自治旗, 县, 旗, 区, 林区, 特区, 市 or in 开发区, 高新区, 经开区, 新区. A level has at least two characters before its ending (歙县 is not read) and
 * a greatest length. Municipalities, Hong Kong and Macau have no city.
 *
 * There is no table of the 2,800 counties: what looks like a level and holds a digit, a street or a building is none, and reading stops.
 */
import { fold } from './masking.ts';
import { provinceStart } from './province.ts';

/** The levels found, as they are written. */
export interface AddressLevels {
  /** Province, autonomous region, municipality, special administrative region or 新疆生产建设兵团. */
  readonly province?: string;
  /** City, autonomous prefecture, prefecture, league; of 兵团 the division. */
  readonly city?: string;
  /** County, banner, district, county-level city or development zone. */
  readonly district?: string;
}

/** A level and where it stands in the folded address. */
export interface LevelCut {
  /** Which one. */
  readonly level: keyof AddressLevels;
  /** Its first UTF-16 unit. */
  readonly start: number;
  /** The unit behind its last one. */
  readonly end: number;
}

/** An ending of a level with the greatest length of the name before it, in characters. */
type Ending = readonly [ending: string, longest: number];

/** 新疆生产建设兵团, a province-level body with cities of its own. */
const CORPS = '新疆生产建设兵团';

/** The one region that has leagues and banners. */
const INNER_MONGOLIA = '内蒙古自治区';

/** The longest names are 呼和浩特 and 大兴安岭, with an autonomous prefecture 克孜勒苏柯尔克孜. */
const CITIES: readonly Ending[] = [
  ['市', 5],
  ['自治州', 12],
  ['地区', 5],
];
const CITIES_OF_INNER_MONGOLIA: readonly Ending[] = [...CITIES, ['盟', 5]];
const CITIES_OF_CORPS: readonly Ending[] = [
  ['师', 5],
  ['市', 5],
];

/** The longest names are 白云鄂博矿, with a banner 达尔罕茂明安联合, with an autonomous county 双江拉祜族佤族布朗族傣族. */
const DISTRICTS: readonly Ending[] = [
  ...([
    ['自治县', 12],
    ['自治旗', 12],
    ['林区', 12],
    ['特区', 12],
  ] as const),
  ...([
    ['开发区', 12],
    ['高新区', 12],
    ['经开区', 12],
    ['新区', 12],
  ] as const),
  ...([
    ['县', 5],
    ['区', 5],
    ['市', 5],
  ] as const),
];
const DISTRICTS_OF_INNER_MONGOLIA: readonly Ending[] = [...DISTRICTS, ['旗', 8]];

const FIRST_OF_ENDINGS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Array.from('市自地盟师林特开高经新县区旗', (char) => char.charCodeAt(0)),
);

const SHORTEST = 2;
const LONGEST = 12;

/** What may stand between two levels. */
const SEPARATORS = /^[\s,、/|·>—-]+/u;

/** What makes the short form of a province the beginning of a street, or of a city, prefecture or county that is not the province. */
const NOT_THE_PROVINCE = /^(?:[东南西北中][一二三四五]?[路街]|路(?:$|[^桥南北])|路[南北][段侧口]|[街市州县区]|大道|大街|藏族|蒙古族)/u;

/** What no level has in its name: other scripts, digits and signs, the ending of another level, a street, a building. */
const NOT_IN_NAMES =
  /[\P{Script=Han}县区号栋幢室弄巷街院寓舍宅学校]|[村厂](?:[^回]|$)|[^桃]园|.路|大道|胡同|大厦|别墅|[广市商农]场|中心|公司|超市|[酒饭]店|宾馆|商城|楼/u;

/** The names that have such a part all the same. */
const NAMED_SO = /^(?:[鼓钟石]楼|岳阳楼|让胡路|[赣梅辉]县|[周马]村|商城)$/u;

/** What before 区 makes it a quarter of houses or works. */
const QUARTER = /[小社园校院厂库片街〇一二两三四五六七八九十]$/u;

const COMPASS = /[东南西北中]$/u;

const TOWN = /^(?:街道|[镇乡村])/u;

/** What before or behind 市 makes it a market. */
const MARKET = /(?:.[^青]城|[超夜菜灯珠])$/u;
const MARKET_NEXT = /^[场部]/u;

/**
 * Reads the administrative levels that begin an address.
 *
 * @param text - An address; anything else has no levels.
 * @returns The levels found, as they are written.
 * @example
 * addressLevels('江苏省南京市玄武区1号'); //=> { province: '江苏省', city: '南京市', district: '玄武区' }
 * addressLevels('南京市玄武区1号'); //=> {}
 */
export function addressLevels(text: unknown): AddressLevels {
  if (typeof text !== 'string') return {};
  const address = fold(text);
  const levels: { -readonly [Level in keyof AddressLevels]: string } = {};
  for (const { level, start, end } of levelCuts(address)) levels[level] = address.slice(start, end);
  return levels;
}

/**
 * Finds where the levels of an address stand.
 *
 * @param address - A folded address.
 * @returns The levels from the province down; none when it begins below the province.
 */
export function levelCuts(address: string): readonly LevelCut[] {
  const isCorps = address.startsWith(CORPS);
  const province = isCorps ? { name: CORPS, end: CORPS.length, isShort: false } : provinceStart(address);
  if (province === undefined) return [];
  const { name, end, isShort } = province;
  if (isShort && NOT_THE_PROVINCE.test(address.slice(end, end + 4))) return [];
  const cuts: LevelCut[] = [{ level: 'province', start: 0, end }];
  const isMongolia = name === INNER_MONGOLIA;
  const cities = isCorps ? CITIES_OF_CORPS : isMongolia ? CITIES_OF_INNER_MONGOLIA : CITIES;
  // Beijing, Tianjin, Shanghai and Chongqing have no cities, nor have Hong Kong and Macau.
  const hasCities = !name.endsWith('市') && !name.endsWith('特别行政区');
  const city = hasCities ? findLevel(address, end, 'city', cities) : undefined;
  if (city !== undefined) cuts.push(city);
  const district = findLevel(address, city?.end ?? end, 'district', isMongolia ? DISTRICTS_OF_INNER_MONGOLIA : DISTRICTS);
  if (district !== undefined) cuts.push(district);
  return cuts;
}

/** The earliest ending that makes what stands between it and `from` a level. */
function findLevel(address: string, from: number, level: keyof AddressLevels, endings: readonly Ending[]): LevelCut | undefined {
  const start = from + lengthOfSeparators(address, from);
  let i = start;
  for (let length = 0; length <= LONGEST && i < address.length; length += 1) {
    const unit = address.charCodeAt(i);
    if (length >= SHORTEST && FIRST_OF_ENDINGS.has(unit)) {
      const end = levelEnd(address, start, i, length, endings);
      if (end !== undefined) return { level, start, end };
    }
    // A surrogate without its partner is in no name, so it may count as a pair.
    i += (unit & 0xfc00) === 0xd800 ? 2 : 1;
  }
  return undefined;
}

/** Where the level ends that has its name from `start` to `i`, when an ending stands there. */
function levelEnd(address: string, start: number, i: number, length: number, endings: readonly Ending[]): number | undefined {
  for (const [ending, longest] of endings) {
    if (length > longest || !address.startsWith(ending, i)) continue;
    const end = i + ending.length;
    return isPlace(address.slice(start, i), length, ending, address.slice(end, end + 2)) ? end : undefined;
  }
  return undefined;
}

/** How much separates the levels; most addresses have none, and long runs of spaces are no address. */
function lengthOfSeparators(address: string, from: number): number {
  const isHan = address.charCodeAt(from) >= 0x4e00;
  return isHan ? 0 : (SEPARATORS.exec(address.slice(from, from + 8))?.[0].length ?? 0);
}

function isPlace(name: string, length: number, ending: string, next: string): boolean {
  if (NOT_IN_NAMES.test(name) && !NAMED_SO.test(name)) return false;
  if (ending === '市') return !MARKET_NEXT.test(next) && !MARKET.test(name);
  if (!ending.endsWith('区')) return true;
  if (TOWN.test(next)) return false;
  return ending !== '区' || (!QUARTER.test(name) && (length < 3 || !COMPASS.test(name)));
}
