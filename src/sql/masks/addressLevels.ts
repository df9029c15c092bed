/**
 * `addressLevels` as an expression: the address with a sign behind each level that begins it, in the one text that is rewritten step by step. See
 * there for the rule; what it asks of the neighbours of a character is here said by signs put between characters before a level is looked for.
 */
import type { Characters } from '../tree/characters.ts';
import { each, join, replace, rewrite, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { pattern, shortestPattern } from '../tree/pattern.ts';
import { END, SIGNS, folded } from '../tree/patterns.ts';
import { ANY_PROVINCE, MUNICIPALITIES, SHORT_FORMS } from './province.ts';

const { region, municipality, corps, province, city, barrier, market } = SIGNS;

/** The signs behind a province, a city or a district. */
export const LEVEL_SIGNS = region + municipality + corps + province + city + SIGNS.district;

/** The signs behind a province: with no city found below it, and with one. */
export const PROVINCE_SIGNS = region + municipality + corps + province;

/** The sign behind a city. */
export const CITY_SIGN = city;

/** The signs behind which a district may follow. */
const ABOVE_DISTRICTS = region + municipality + corps + city;

const CORPS = '新疆生产建设兵团';
const MONGOLIA = '内蒙古';

/** What makes the short form of a province the beginning of a street, or of a city, prefecture or county that is not the province. */
const NOT_THE_PROVINCE = `[东南西北中][一二三四五]?[路街]|路(${END}|[^桥南北])|路[南北][段侧口]|[街市州县区]|大道|大街|藏族|蒙古族`;

/** Two characters that no name has side by side. */
const NOT_SIDE_BY_SIDE = '大[道厦]|胡同|别墅|[广市商农]场|中心|公司|超市|[酒饭]店|宾馆|商城';

/** The names that are no names by the rules, with the barriers that those have put into them. */
const NAMED_SO: Readonly<Record<number, string>> = {
  2: `[鼓钟石]楼|[赣梅辉]县|[周马]村${barrier}|${barrier}商城`,
  3: `岳阳楼|让胡${barrier}路`,
};

/** An ending of a level with the greatest length of the name before it. */
type Ending = readonly [ending: string, longest: number];

const CITIES: readonly Ending[] = [
  ['市', 5],
  ['自治州', 12],
  ['地区', 5],
];
const CITIES_OF_MONGOLIA: readonly Ending[] = [...CITIES, ['盟', 5]];
const CITIES_OF_CORPS: readonly Ending[] = [
  ['师', 5],
  ['市', 5],
];
const DISTRICTS: readonly Ending[] = [
  ['自治[县旗]', 12],
  ['(林|特|开发|高新|经开|新)区', 12],
  ['[县区市]', 5],
];
const DISTRICTS_OF_MONGOLIA: readonly Ending[] = [...DISTRICTS, ['旗', 8]];

const SHORTEST = 2;

/**
 * Marks the province of an address.
 *
 * @param value - The address.
 * @param characters - The classes of characters.
 * @returns The folded address with a sign behind the province, and the sign for its end.
 */
export function withProvince(value: TextNode, characters: Characters): TextNode {
  const address = join(folded(value, characters), text(END));
  const marked = rewrite(address, pattern(`^(${CORPS}|${ANY_PROVINCE})`), 1, region);
  const found = rewrite(marked, pattern(`^(${SHORT_FORMS})${region}(${NOT_THE_PROVINCE})`), 1, 2);
  const withoutCities = rewrite(found, pattern(`^(${MUNICIPALITIES})${region}`), 1, municipality);
  return replace(withoutCities, CORPS + region, CORPS + corps);
}

/**
 * Marks the levels below the province.
 *
 * @param address - The address with its province marked.
 * @param characters - The classes of characters.
 * @returns The address with a sign behind each level.
 */
export function markedLevels(address: TextNode, characters: Characters): TextNode {
  const { placeName, space } = characters;
  const separators = `${space},、/|·>—-`;
  const between = `[${separators}]{0,8}?`;
  const cities: readonly (readonly [start: string, sign: string, endings: readonly Ending[]])[] = [
    [MONGOLIA, region, CITIES_OF_MONGOLIA],
    ['', region, CITIES],
    ['', corps, CITIES_OF_CORPS],
  ];
  const withCities = cities.reduce<TextNode>(
    (of, [start, sign, endings]) =>
      rewrite(of, shortestPattern(`^(${start}[^${sign}]*?)${sign}(${between})(${levels(placeName, endings)})`), 1, province, 2, 3, city),
    withBarriers(address, separators),
  );
  const district = (start: string, endings: readonly Ending[]): string =>
    `${start}[^${ABOVE_DISTRICTS}]*?[${ABOVE_DISTRICTS}]${between}(${levels(placeName, endings)})`;
  const districts = shortestPattern(`^[${SIGNS.district}]??(${district(MONGOLIA, DISTRICTS_OF_MONGOLIA)}|${district('', DISTRICTS)})`);
  return withoutBarriers(rewrite(withBarriers(withoutBarriers(withCities), separators), districts, 1, SIGNS.district));
}

/**
 * Barriers between characters that cannot both stand in a name and before 区 that ends no level, a quarter of houses or a town; and a sign in the
 * place of 市 that ends none, a market. Only the first barrier behind a level matters, so what a match hides from the next one does not; of
 * markets each may, so they are looked for twice.
 */
function withBarriers(address: TextNode, separators: string): TextNode {
  const inName = (but: string): string => `[^${but}${LEVEL_SIGNS}${barrier}${separators}]`;
  const places = pattern(`([村厂])([^回])|(${inName('桃')})([园路])|(桃)(路)|(${NOT_SIDE_BY_SIDE})`);
  const quarters = pattern(`([小社园校院厂库片街〇一二两三四五六七八九十]|${inName('区')}{2}[东南西北中])区|区(街道|[镇乡村])`);
  const markets = pattern(`市([场部])|([超夜菜灯珠]|${inName('')}${inName('青')}城)市`);
  const placed = rewrite(address, places, 1, 3, 5, barrier, 2, 4, 6, 7);
  const quartered = rewrite(placed, quarters, 1, `${barrier}区`, 2);
  return rewrite(rewrite(quartered, markets, 2, market, 1), markets, 2, market, 1);
}

function withoutBarriers(address: TextNode): TextNode {
  return replace(each(address, barrier, ''), market, '市');
}

/** A name with its ending, the shortest first: up to the length that all endings allow, then up to that of the others. */
function levels(placeName: string, endings: readonly Ending[]): string {
  const fitting = (size: number): string =>
    endings
      .filter(([, most]) => size <= most)
      .map(([ending]) => ending)
      .join('|');
  const named = Object.entries(NAMED_SO).map(([size, names]) => `(${names})(${fitting(Number(size))})`);
  const bounds = [...new Set(endings.map(([, most]) => most))].sort((a, b) => a - b);
  const found = bounds.map(
    (most, index) => `[${placeName}${market}]{${(bounds[index - 1] ?? SHORTEST - 1) + 1},${most}}?(${fitting(most)})`,
  );
  return [...named, ...found].join('|');
}
