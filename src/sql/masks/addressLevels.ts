/**
 * `addressLevels` as an expression: the address with a sign behind each level that begins it, in the one text that is rewritten step by step. See
 * there for the rule; what it asks of the neighbours of a character is here said by signs put between characters before a level is looked for.
 */
import type { Characters } from '../tree/characters.ts';
import { matches } from '../tree/conditions.ts';
import { choose, join, rewrite, swap, text } from '../tree/nodes.ts';
import type { TextNode } from '../tree/types.ts';
import { pattern, shortestPattern } from '../tree/pattern.ts';
import type { Pattern } from '../tree/pattern.ts';
import { END, SIGNS, folded, without } from '../tree/patterns.ts';
import { provincesOf } from './province.ts';

const { start, region, municipality, mongolia, corps, province, city, cityOfMongolia, district, barrier, quarter, market } = SIGNS;

/** The signs behind a province, a city or a district. */
export const LEVEL_SIGNS = region + municipality + mongolia + corps + province + city + cityOfMongolia + district;

/** The signs behind a province with a city below it found or not, and behind a city. */
export const PROVINCE_SIGNS = region + municipality + mongolia + corps + province;

/** The signs behind a city. */
export const CITY_SIGNS = city + cityOfMongolia;

const CORPS = '新疆生产建设兵团';

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

/** What the rules ask about before 区 and 市 only: within a name it is plain. */
const IN_THE_MIDDLE = '东南西北中小社片库〇一二两三四五六七八九十夜菜灯珠城';

/**
 * Marks the province of an address.
 *
 * @param value - The address.
 * @param characters - The classes of characters.
 * @returns The folded address with a sign behind the province, and the sign for its end.
 */
export function withProvince(value: TextNode, characters: Characters): TextNode {
  const address = join(text(start), folded(value, characters), text(END));
  const steps: readonly (readonly [found: string, sign: string])[] = [
    [CORPS, corps],
    [provincesOf('other', 'name'), region],
    [provincesOf('municipality', 'name'), municipality],
    [provincesOf('mongolia', 'name'), mongolia],
    [
      `(${provincesOf('other', 'short')}|${provincesOf('municipality', 'short')}|${provincesOf('mongolia', 'short')})(${NOT_THE_PROVINCE})`,
      '',
    ],
    [provincesOf('other', 'short'), region],
    [provincesOf('municipality', 'short'), municipality],
    [provincesOf('mongolia', 'short'), mongolia],
  ];
  // The sign at the start goes with the first step that applies, so that no other does.
  const found = steps.reduce((of, [what, sign]) => rewrite(of, pattern(`^${start}(${what})`), 1, sign), address);
  return without(found, start);
}

/**
 * Marks the levels below the province, in most addresses at once.
 *
 * @param address - The address with its province marked.
 * @param characters - The classes of characters.
 * @returns The address with a sign behind each level.
 */
export function markedLevels(address: TextNode, characters: Characters): TextNode {
  const [plainCity, plainDistrict] = plainForms(characters);
  return choose(
    [
      [matches(address, plainCity), rewrite(address, plainCity, 1, province, 2, city, 3, district, 4)],
      [matches(address, plainDistrict), rewrite(address, plainDistrict, 1, 2, district, 3)],
    ],
    searchedLevels(address, characters),
  );
}

/**
 * The quick way for most addresses: a city and a district, or a district of a municipality, in whose names and behind which stands nothing that any of
 * the rules below is about. The other way gives the same for them.
 */
function plainForms({ plainPlace }: Characters): readonly [Pattern, Pattern] {
  const [name, last, behind] = [`[${plainPlace}${IN_THE_MIDDLE}]`, `[${plainPlace}]`, '[^街镇乡村场部]'];
  const cityForm = `${name}{1,3}${last}市`;
  const districtForm = `${name}{1,3}${last}[县区市]`;
  return [
    pattern(`^([^${PROVINCE_SIGNS}]*)${region}(${cityForm})(${districtForm})(${behind})`),
    pattern(`^([^${PROVINCE_SIGNS}]*${municipality})(${districtForm})(${behind})`),
  ];
}

/**
 * Marks the levels below the province by going through the address step by step.
 *
 * @param address - The address with its province marked.
 * @param characters - The classes of characters.
 * @returns The address with a sign behind each level.
 */
export function searchedLevels(address: TextNode, characters: Characters): TextNode {
  const separators = `${characters.space},、/|·>—-`;
  const { placeName } = characters;
  const between = `[${separators}]{0,8}?`;
  const cityBelow = (of: TextNode, above: string, endings: readonly Ending[], sign: string): TextNode =>
    rewrite(of, shortestPattern(`^([^${above}]*?)${above}(${between})(${levels(placeName, endings)})`), 1, province, 2, 3, sign);
  const districtBelow = (of: TextNode, above: string, endings: readonly Ending[]): TextNode =>
    rewrite(of, shortestPattern(`^([^${above}]*?[${above}]${between})(${levels(placeName, endings)})`), 1, 2, district);
  const plain = cityBelow(withBarriers(address, separators, characters), region, CITIES, city);
  const cities = cityBelow(cityBelow(plain, mongolia, CITIES_OF_MONGOLIA, cityOfMongolia), corps, CITIES_OF_CORPS, city);
  const again = withBarriers(withoutBarriers(cities), separators, characters);
  const districts = districtBelow(again, region + municipality + corps + city, DISTRICTS);
  return withoutBarriers(districtBelow(districts, mongolia + cityOfMongolia, DISTRICTS_OF_MONGOLIA));
}

/**
 * Barriers between characters that cannot both stand in a name, and a sign in the place of 区 and 市 where they end no level: a quarter of
 * houses, a town, a market.
 */
function withBarriers(address: TextNode, separators: string, { han }: Characters): TextNode {
  const inName = `[^${LEVEL_SIGNS}${barrier}${separators}]`.replace('--', '-');
  const inNameButPeach = inName.replace('[^', '[^桃');
  const steps: readonly (readonly [found: string, ...by: readonly (string | number)[]])[] = [
    ['([村厂])([^回])', 1, barrier, 2],
    [`(${inNameButPeach})园`, 1, `${barrier}园`],
    [`(${inNameButPeach})园`, 1, `${barrier}园`],
    [`(${inName})路`, 1, `${barrier}路`],
    [`(${inName})路`, 1, `${barrier}路`],
    [`(${NOT_SIDE_BY_SIDE})`, barrier, 1],
    ['区(街道|[镇乡村])', quarter, 1],
    ['([小社园校院厂库片街〇一二两三四五六七八九十])区', 1, quarter],
    [`([${han}]{2}[东南西北中])区`, 1, quarter],
    ['市([场部])', market, 1],
    ['([超夜菜灯珠])市', 1, market],
    [`([${han}][^青${LEVEL_SIGNS}${barrier}]城)市`, 1, market],
  ];
  return steps.reduce((of, [found, ...by]) => rewrite(of, pattern(found), ...by), address);
}

function withoutBarriers(address: TextNode): TextNode {
  return swap(without(address, barrier), quarter + market, '区市');
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
