/** Values that a customer's columns can hold, right ones first: the generators of the package, the test lists of names and addresses, and pieces put together. */
import * as fc from 'fast-check';
import { addressLevels } from 'customer-archive/mask';
import { COMPOUND_SURNAMES, HONORIFICS, PROVINCES } from 'customer-archive/identifiers';
import {
  creditCodes,
  customerNos,
  emails,
  idTails,
  isoDates,
  landlines,
  mobiles,
  personNames,
  residentIds,
  sampleCustomers,
} from 'customer-archive/testing';
import { withCreditCheck, withOrganizationCheck } from '../../../src/testing/checkCharacters.ts';
import type { Random } from '../../../src/testing/random.ts';
import { ADDRESS_CASES } from '../../mask/address.cases.ts';

type Draw = (random: Random) => string;

const SEED = 20261122;
const SAMPLES = 2000;

const samples = sampleCustomers(SAMPLES, SEED);

const drawn = (values: fc.Arbitrary<string>): readonly string[] => fc.sample(values, { seed: SEED, numRuns: SAMPLES });

const DIGITS = Array.from('0123456789');
const CODE_SIGNS = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
const digits = (random: Random, count: number): string => Array.from({ length: count }, () => random.pick(DIGITS)).join('');

const RIGHT_MOBILES = drawn(mobiles());
const RIGHT_CODES = [...drawn(creditCodes()), ...drawn(residentIds())];
const RIGHT_DAYS = drawn(isoDates());
const RIGHT_NUMBERS = drawn(customerNos());
const EDGE_NUMBERS = [
  ...['C20240512001', 'C20240512999', 'C202405121000', 'C20240512000', 'C202405120999'],
  ...['C00000512001', 'C01000512001', 'C00010512001'],
];
const RIGHT_TAILS = [...drawn(idTails()), '002X', '0000', '123x', 'X123', '12X4'];
const PERSONS = [...drawn(personNames()), ...samples.flatMap(({ basic }) => (basic.customerType === 'individual' ? [basic.name] : []))];
const COMPANIES = samples.flatMap(({ basic }) => (basic.customerType === 'enterprise' ? [basic.name] : []));
const ADDRESSES = [
  ...Object.values(ADDRESS_CASES).flatMap((cases) => cases.map(([address]) => address)),
  ...samples.flatMap(({ basic }) => basic.address ?? []),
  // Two that the SQL once cut behind a market.
  ...['吉林公公城市城市城市城市', '上海市市部城市厂市部桃农院'],
];

/** Every mobile prefix of three digits and the short segments of satellites; two spare digits in front and behind are not a mobile number. */
export const drawMobile: Draw = (random) => {
  if (random.chance(30)) return random.pick(RIGHT_MOBILES);
  if (random.chance(10)) return random.pick([...RIGHT_DAYS, ...RIGHT_CODES, ...drawnLandlines]);
  return `1${digits(random, 2)}${random.pick(['', '', '0', '40', '4'])}${digits(random, 8)}`.slice(
    0,
    random.chance(90) ? 11 : random.whole(9, 14),
  );
};
/** Telephone numbers of contacts: landlines with and without what surrounds them, hotlines, numbers abroad. */
export const drawPhone: Draw = (random) =>
  random.chance(20)
    ? drawMobile(random)
    : random.pick(['', '', '', '+86', '+86 ', '0086-', '(', '86']) +
      random.pick(drawnLandlines) +
      random.pick(['', '', '', '-801', '转8', ' ext. 12', '#1', '-', ')']);
const drawnLandlines = [...drawn(landlines()), '+852 2345 6789', '400-800-1234', '95588', '110', '13812345678/13912345678'];

export const drawCustomerNo: Draw = (random) => {
  if (random.chance(30)) return random.pick(RIGHT_NUMBERS);
  if (random.chance(10)) return random.pick(EDGE_NUMBERS);
  return `C${drawDay(random).replaceAll('-', '')}${digits(random, random.whole(1, 6))}`;
};

export const drawIdTail: Draw = (random) => random.pick([RIGHT_TAILS, RIGHT_CODES].at(random.chance(90) ? 0 : 1) ?? []);

/** Codes of every authority and type with right and wrong parts, and numbers of other kinds that are written into the column. */
export const drawCreditCode: Draw = (random) => {
  if (random.chance(25)) return random.pick(RIGHT_CODES);
  // A code of the pilot of Fujian, whose last character is no check character.
  if (random.chance(4)) return `91350${digits(random, 3)}${withOrganizationCheck(`M000${digits(random, 4)}`)}${random.pick(CODE_SIGNS)}`;
  const head = random.pick(CODE_SIGNS) + random.pick(CODE_SIGNS);
  const kind = random.chance(60)
    ? random.pick(['11', '12', '19', '31', '33', '41', '51', '91', '92', '93', '91', '92', 'A1', 'G1', 'N1', 'Y1', '35'])
    : head;
  const region = random.pick([random.pick(['110105', '440300', '350128', '100000', '719900']), digits(random, 6)]);
  const body = random.chance(10)
    ? 'M00010' + digits(random, 2)
    : Array.from({ length: 8 }, () => random.pick(random.chance(50) ? DIGITS : CODE_SIGNS)).join('');
  const organisation = random.chance(80) ? withOrganizationCheck(body) : body + random.pick(CODE_SIGNS);
  const code = kind + region + organisation;
  return random.chance(80) ? withCreditCheck(code) : code + random.pick(CODE_SIGNS);
};

const HAN_IN_NAMES = Array.from('明国志强丽芳秀英伟娜敏静军杰涛超𠮷𪚥䶮㛃龘');
const han = (random: Random, from: readonly string[], least: number, most: number): string =>
  Array.from({ length: random.whole(least, most) }, () => random.pick(from)).join('');

export const drawPersonName: Draw = (random) => {
  const surname = random.chance(50) ? random.pick(COMPOUND_SURNAMES) : random.pick(Array.from('张王李赵欧司上诸买𠮷'));
  return random.pick([
    () => random.pick(PERSONS),
    () => surname + han(random, HAN_IN_NAMES, 0, 3),
    () => surname + random.pick(HONORIFICS),
    () => random.pick(['*', '**', 'J', '', 'É', '张三', 'a']) + random.pick(HONORIFICS),
    () => `${surname}${random.pick(Array.from('·•・．.∙‧'))}${han(random, HAN_IN_NAMES, 0, 3)}`,
    () =>
      random.pick([
        'John Smith',
        'O’Brien',
        "D'Arcy",
        'Émile',
        'Ǆ',
        'ﬁn',
        'Ñandú',
        'ß',
        'İpek',
        'Иван',
        '山田',
        'きむ',
        '김',
        'J. R.',
        '-a',
        '1张',
        '(张三)',
      ]),
    () => random.pick([surname, surname + '*', surname + '**', surname + '***', '**', '*', surname + '＊＊', `${surname} **`]),
  ])();
};

const PROVINCE_NAMES = PROVINCES.flatMap(({ name }) => [name, name.replace(/(?:[省市]|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u, '')]);
const ENDINGS = [
  '有限公司',
  '有限责任公司',
  '股份有限公司',
  '集团',
  '集团公司',
  '厂',
  '店',
  '中心',
  '分公司',
  '合伙企业',
  '大学',
  '工作室',
  '事务所',
  '公司',
  '',
];
const BRACKETS = [
  '',
  '',
  '',
  '（有限合伙）',
  '(有限合伙)',
  '（特殊普通合伙）',
  '(普通合伙)',
  '（个人独资）',
  '(北京)',
  '（有限合伙',
  '有限合伙)',
];
const BRAND = Array.from('星辰云海华夏天地科技实业商贸张三*()（）·&A1 𠮷');

export const drawCompanyName: Draw = (random) =>
  random.chance(20)
    ? random.pick(COMPANIES)
    : random.pick(['', ...PROVINCE_NAMES]) + han(random, BRAND, 0, 5) + random.pick(ENDINGS) + random.pick(BRACKETS);

/** Names of places seen in the test lists, to be put together anew. */
const PLACES = [...new Set(ADDRESSES.flatMap((address) => Object.values(addressLevels(address) as Record<string, string>)))];
const LEVEL_ENDINGS = [
  '市',
  '自治州',
  '地区',
  '盟',
  '师',
  '自治县',
  '自治旗',
  '县',
  '旗',
  '区',
  '林区',
  '特区',
  '开发区',
  '高新区',
  '经开区',
  '新区',
  '兵团',
  '省',
];
const IN_PLACES = Array.from(
  '玄武山东南西北中安城关桥林一二两三八十〇小社园校院厂库片街号栋路楼村庄场公司店心商超夜灯回桃岳阳让胡钟鼓石赣辉周马1Ａa·𠮷市区县',
);
const PLAIN_IN_PLACES = Array.from('玄武天河岳麓宁杭苏锡常州江东南西北中五城朝阳浦海曙山明');
const PARTS_BEHIND = [
  '中山路1号',
  '',
  '路',
  '桥区',
  '南路2号',
  '街道',
  '镇1号',
  '乡',
  '村3组',
  '场',
  '部',
  '大道88号',
  ' ',
  ',',
  '1',
  '****',
  '*',
  '(东门)',
  '。',
  '！',
  '\u200b',
  '北段1号',
  '州',
  '藏族',
];

/** Names of which the quick way for plain addresses must know whether they are plain. */
const drawNearlyPlain: Draw = (random) => {
  const name = (): string =>
    han(random, PLAIN_IN_PLACES, 1, 3) + (random.chance(30) ? random.pick(IN_PLACES) : '') + random.pick(PLAIN_IN_PLACES);
  const city = random.chance(70) ? `${name()}市` : '';
  return random.pick(PROVINCE_NAMES) + city + name() + random.pick(['区', '县', '市', '旗']) + random.pick([...PARTS_BEHIND, ...IN_PLACES]);
};

/** Few pieces again and again, so that every rule about neighbours meets every other. */
const drawRepeated: Draw = (random) => {
  const pieces = [...IN_PLACES, ...LEVEL_ENDINGS, '街道', '商城', '超市', '夜市', '市场', '市部', '城市', '大道', '岳阳楼', '周村'];
  const few = Array.from({ length: random.whole(2, 5) }, () => random.pick(pieces));
  return (
    random.pick([...PROVINCE_NAMES, '新疆生产建设兵团']) + Array.from({ length: random.whole(0, 12) }, () => random.pick(few)).join('')
  );
};

export const drawAddress: Draw = (random) => {
  if (random.chance(15)) return random.pick(ADDRESSES);
  if (random.chance(15)) return drawRepeated(random);
  if (random.chance(20)) return drawNearlyPlain(random);
  const place = (): string =>
    random.chance(35) ? random.pick(PLACES) : han(random, IN_PLACES, 0, random.chance(80) ? 5 : 13) + random.pick(LEVEL_ENDINGS);
  const between = (): string =>
    random.chance(85) ? '' : random.pick([' ', '　', ',', '，', '、', '/', '-', '—', '·', '>', '|', '  ', '  , ,  ', ', , , , ,', '\t']);
  const province = random.chance(88) ? random.pick([...PROVINCE_NAMES, '新疆生产建设兵团']) : random.pick(['', '中国', '南京市']);
  return province + Array.from({ length: random.whole(0, 3) }, () => between() + place()).join('') + between() + random.pick(PARTS_BEHIND);
};

export const drawEmail: Draw = (random) => random.pick(drawnEmails);
const drawnEmails = drawn(emails());

export const drawDay: Draw = (random) =>
  random.chance(40)
    ? random.pick(RIGHT_DAYS)
    : [random.whole(0, 9999), random.whole(0, 13), random.whole(0, 32)]
        .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
        .join('-');

/** A day so many days from another, by the proleptic calendar. */
export function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
