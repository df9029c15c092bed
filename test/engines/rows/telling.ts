/**
 * Rows that tell a rule from one in which a constant is wrong: every entry of every list that the SQL writes out, alone in its row, and the edges of
 * numbers and days. Drawn rows meet such entries too seldom.
 */
import { BUDGETS, CORE_NEEDS, INDUSTRIES } from '../../../src/archive/index.ts';
import { COMPOUND_SURNAMES, CREDIT_CODE_TYPES, HONORIFICS, PROVINCES, isProvinceCode } from '../../../src/identifiers/index.ts';
import { BRACKETED_KINDS, COMPANY_ENDINGS } from '../../../src/mask/companyEndings.data.ts';
import { withCreditCheck, withOrganizationCheck } from '../../../src/testing/checkCharacters.ts';
import { ADDRESS_CASES } from '../../mask/address.cases.ts';
import type { Cell } from '../parity.ts';
import type { ItemPath, Row, ScalarPath } from './rows.ts';

const YEARS = ['0000', '0001', '1899', '1900', '1904', '1996', '2000', '2023', '2024', '2096', '2100', '2101', '9999'];
const MONTHS = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'];
const DAYS = ['00', '01', '09', '10', '19', '20', '28', '29', '30', '31', '32'];
const DATES = YEARS.flatMap((year) => MONTHS.flatMap((month) => DAYS.map((day) => `${year}-${month}-${day}`)));

const TWO_DIGITS = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'));

const CODES = [
  ...CREDIT_CODE_TYPES.map(({ authority, type }) => codeOf(`${authority}${type}`, '110105', 'MA0123AB')),
  ...TWO_DIGITS.filter((pair) => isProvinceCode(Number(pair[0]), Number(pair[1]))).map((pair) => codeOf('91', `${pair}0101`, 'MA0123AB')),
  ...['12345678', '0000000A', 'ABCDEFGH', 'JKLMNPQR', 'TUWXY012'].map((body) => codeOf('G1', '100000', body)),
];

const PLACES = [
  '南京市玄武区中山路1号',
  '浦东新区世纪大道1号',
  '阿拉尔市塔里木大道2号',
  '锡林郭勒盟正蓝旗1号',
  '中山路1号',
  '路',
  '市场部',
];
const BEHIND_SHORT = [
  ...['东二路1号', '南四路1号', '北五街2号', '中二街', '西路2号'],
  '东路1号',
  '西一街2号',
  '南三路3号',
  '中街1号',
  '路1号',
  '路',
  '路南段',
  '路北侧',
  '路桥区1号',
  '路北区1号',
  '大道1号',
  '大街1号',
];
const NOT_THERE = ['街1号', '市场1号', '州区1号', '县城1号', '区政府', '藏族自治州茂县1号', '蒙古族自治县1号'];
const SIDE_BY_SIDE = [
  '大道',
  '大厦',
  '胡同',
  '别墅',
  '广场',
  '市场',
  '商场',
  '农场',
  '中心',
  '公司',
  '超市',
  '酒店',
  '饭店',
  '宾馆',
  '商城',
];
const NEIGHBOURS = [
  ...SIDE_BY_SIDE,
  ...new Set(SIDE_BY_SIDE.flatMap((pair) => Array.from(pair))),
  ...['市部', '夜市', '区'],
  ...Array.from('村厂园路街院校社小库片〇一二两三四五六七八九十夜菜灯珠城桃回青东南西北中'),
  '桃园',
  '村回',
  '青城',
];
const NAMED_SO = ['鼓楼', '钟楼', '石楼', '赣县', '梅县', '辉县', '周村', '马村', '商城', '岳阳楼', '让胡路'];
const ENDINGS = [
  '市',
  '县',
  '区',
  '林区',
  '特区',
  '开发区',
  '高新区',
  '经开区',
  '新区',
  '自治县',
  '自治旗',
  '旗',
  '盟',
  '师',
  '地区',
  '自治州',
];

const ADDRESSES = [
  ...Object.values(ADDRESS_CASES).flatMap((cases) => cases.map(([address]) => address)),
  ...PROVINCES.flatMap(({ name, short }) => PLACES.flatMap((place) => [name + place, short + place])),
  ...[...BEHIND_SHORT, ...NOT_THERE].flatMap((behind) => [`吉林${behind}`, `上海${behind}`, `内蒙古${behind}`, `吉林省${behind}`]),
  ...['江苏省', '江苏省南京市', '上海市', '内蒙古', '新疆生产建设兵团'].flatMap((above) => [
    ...NEIGHBOURS.flatMap((part) => ['区', '市', '县'].map((ending) => `${above}甲${part}乙${ending}1号`)),
    ...NEIGHBOURS.flatMap((part) => ['区', '市'].map((ending) => `${above}甲${part}${ending}1号`)),
    ...[...NAMED_SO, '玄武', '甲乙丙丁戊', '甲乙丙丁戊己', '甲乙丙丁戊己庚辛', '甲'.repeat(9), '甲'.repeat(12), '甲'.repeat(13)].flatMap(
      (name) => ENDINGS.flatMap((ending) => [`${above}${name}${ending}1号`, `${above}${name}${ending}`]),
    ),
    ...['街道', '街', '镇', '乡', '村', '场', '部', '****', ' ', '1', '。', '*', '一'].map((behind) => `${above}玄武区${behind}`),
    ...['街道', '街', '镇', '乡', '村', '场', '部'].flatMap((behind) => [`${above}玄武地区${behind}1号`, `${above}玄武市${behind}1号`]),
    ...[' ', ',', '、', '/', '|', '·', '>', '—', '-', '   , , ,', '        ', '         '].map((between) => `${above}${between}玄武区1号`),
  ]),
  ...[
    '公公城市城市城市城市',
    '夜市城市1号',
    '市部城市厂市部',
    '甲市部城市1号',
    '夜市部区1号',
    '周村市场1号',
    '周村区街道1号',
    '让胡路区镇1号',
  ].flatMap((rest) => [`江苏省${rest}`, `上海市${rest}`, `内蒙古${rest}`]),
  ...[
    '* *',
    ' ##',
    '  ##',
    '##',
    '•#',
    '#•',
    ' xxx张',
    'xxx',
    ' XXX',
    '××路',
    '###号',
    '##号',
    'XXX',
    '路xxx号',
    '号*',
    '号* ',
    '●',
    '××',
    '*',
  ].flatMap((mark) => [mark, `江苏省${mark}`]),
  ...['江苏省****', '江苏省南京市****', '江苏省南京市* ', '****', '江苏省*1', '＊＊', '南京市**', '江苏省南京市玄武区**** '],
];

const PERSONS = [
  ...['\u{10780}', '\u{1d165}a', 'a\u{1d165}.b', 'a.张', 'J.张三', 'a. 张', '张 .', 'a\u{1d165} 张'],
  ...COMPOUND_SURNAMES.flatMap((surname) => [`${surname}明`, surname, `${surname}**`, `${surname}·明`, `${surname}先生`]),
  ...HONORIFICS.flatMap((honorific) => [`张${honorific}`, `*${honorific}`, `欧阳${honorific}`, `J${honorific}`, `张三${honorific}`]),
  ...[
    '张',
    '',
    '张**',
    '**',
    '*',
    'J**',
    'J. R.',
    'J R',
    "D'Arcy",
    'O’Brien',
    'Anne-Marie',
    '-a',
    'a-',
    '张 三',
    '1张',
    '张*',
    '＊＊',
    'a1',
    '張三丰',
  ],
  ...[
    '张'.repeat(50),
    '张'.repeat(51),
    `J${'a'.repeat(49)}`,
    `J${'a'.repeat(50)}`,
    '古丽·艾比',
    '古丽. 艾比',
    '.张',
    '张.',
    'a.b',
    'a. b',
    'ſ先生',
    '！张',
  ],
  ...['J\u0301a', 'a\u0301', '\u0301a', '\u{10780}a', '\u{1d165}', 'a\u{1d165}', '张\n', 'é', 'É先生'],
];
/** What stands for nothing, and what nearly does. */
export const PLACEHOLDERS: readonly string[] = [
  ...[
    '无',
    '暂无',
    '没有',
    '不详',
    '未知',
    '保密',
    '同上',
    'n/a',
    'N/A',
    'nuLL',
    'NUll',
    'none',
    'NONE',
    '-',
    '--',
    '—',
    '——',
    '/',
    ' 无 ',
    '\\',
    '＼',
    '\u200b无',
  ],
  ...['A\\B公司', 'A＼B公司', ' \\ ', `无${' '.repeat(63)}`, `无${' '.repeat(64)}`, '无无', '---', 'n/a/', 'nul', '无\n'],
];
const MASKED = [
  '* *',
  ' ##',
  '  ##',
  '##',
  '•#',
  '#•',
  ' xxx张',
  'xxx',
  ' XXX',
  '星××辰',
  '星###辰',
  '星##辰',
  '张XXX明',
  '张xx明',
  '星*',
  '星* ',
  '●',
  '星* *辰',
];
const COMPANIES = [
  ...MASKED,
  ...['()', '[]', '{}', '【】', '〔〕', '《》', '〈〉', '「」', '『』', '❲❳', '（）', '［］', '｛｝'].flatMap((pair) =>
    bracketed(pair.charAt(0), pair.charAt(1)),
  ),
  ...[
    '北京\u200b星辰中心（有限合伙）',
    '\u200b 北京星辰有限公司 \u200b',
    '  北京星辰有限公司  ',
    '北\u200b 京星辰有限公司',
    ' 北京\u200b星辰（有限公司） ',
  ],
  ...COMPANY_ENDINGS.flatMap((ending) => [`北京星辰${ending}`, `星辰${ending}`, `北京某${ending}`]),
  ...BRACKETED_KINDS.flatMap((kind) => [`北京星辰中心${kind}`, `星辰${kind}`, `星辰合伙企业${kind.replace('(', '（').replace(')', '）')}`]),
  ...PROVINCES.flatMap(({ name, short }) => [`${name}星辰有限公司`, `${short}星辰有限公司`, `${short}有限公司`, `${name}有限公司`]),
  ...[
    '北京****有限公司',
    '****',
    '**',
    '北京**',
    '*北京',
    '1*2厂',
    '北*京有限公司',
    '＊＊有限公司',
    ' 北京星辰有限公司 ',
    '北京\u200b星辰（有限公司）',
  ],
  ...[
    '()[]{}',
    '(（】',
    '【明月】商店',
    '星(辰',
    '星辰)',
    '((星))',
    '[星辰]',
    '{a}',
    '〔一〕',
    '《书》',
    '〈书〉',
    '「书」',
    '『书』',
    '［星］',
    '｛星｝',
    '❲星❳',
    '(】',
    '星',
  ],
  ...[
    '《》',
    '1',
    '-',
    '++',
    '星\t辰',
    '星辰 ',
    ' 星辰',
    '星**辰',
    '星*辰',
    'ＡＢ公司',
    '星'.repeat(200),
    '星'.repeat(201),
    '',
    '\u0085',
    'ab',
    '9',
    '·',
  ],
];

const MOBILES = [
  ...[
    '13812345678',
    '12345678901',
    '10812345678',
    '2381234567',
    '138123456789',
    '1381234567',
    '138****5678',
    '1381****678',
    '138**5678',
    '1*',
  ],
  ...[
    '+8613812345678',
    '8613812345678',
    '008613812345678',
    '0086 138 1234 5678',
    '138-1234-5678',
    '１３８１２３４５６７８',
    '*',
    '138*56789',
    '1381*5678',
  ],
  ...[
    '+86 1381234567',
    '08613812345678',
    '86138123456789',
    '138****56789',
    '****5678',
    '138****',
    'x13812345678',
    '13812345678x',
    '19912345678',
  ],
];
const TAILS = ['002X', '0020', '00X0', '002x', '020', '00200', '****', '*', ' **** ', '*a', '1234', 'X123', '9999', '＊＊'];
const EMAILS = [
  ...[' abc@b.cn', '  abc@b.cn', ' ****', '  ****', ' ***@b.cn', ' @b.cn', '*****', '*', 'abc@b.cn\n'],
  ...[
    'a@b.cn',
    'ab@b.cn',
    'abc@b.cn',
    'zhangsan@example.com',
    'z***@example.com',
    '***@b.cn',
    '**@b.cn',
    '*@b.cn',
    'ab***@b.cn',
    'a***b@c.cn',
    '****',
  ],
  ...[
    '@b.cn',
    'a@',
    'a@b',
    'a@b@c.cn',
    '@@c.cn',
    '@a@c.cn',
    'abc@1234567.cn',
    'abc@123456.cn',
    'abc@b.123',
    'a..b@c.cn',
    '.a@c.cn',
    'a.@c.cn',
    ' a@b.cn',
  ],
  ...[
    'abc@b.cn ',
    'ａｂｃ＠ｂ．ｃｎ',
    'a b@c.cn',
    `${'a'.repeat(64)}@b.cn`,
    `${'a'.repeat(65)}@b.cn`,
    `a@${'b'.repeat(63)}.cn`,
    `a@${'b'.repeat(64)}.cn`,
  ],
  ...[
    'a@-b.cn',
    'a@b-.cn',
    'a@b-c.cn',
    'a@b..cn',
    'a@b.c-n',
    'a_b@c.cn',
    'a+b@c.cn',
    "a'b@c.cn",
    'a{b@c.cn',
    'a~b@c.cn',
    'a(b@c.cn',
    '张三@c.cn',
    'abc@例.cn',
    '***a@b.cn',
  ],
  ...[
    `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(58)}.cn`,
    `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(59)}.cn`,
  ],
  ...[
    'a***@',
    '*a***@b.cn',
    '\u0301bc@d.cn',
    'a*@b.cn',
    'a***@b@c.cn',
    '张***@c.cn',
    ' ***@b.cn',
    'a@b.1a',
    'a@1.cn',
    '..@b.cn',
    'abc@b.cn。',
  ],
];
const PHONES = [
  ...['‐', '‑', '‒', '–', '—', '―', '−'].map((dash) => `010-62345678${dash}801`),
  ...[28, 29].map((spaces) => `+852${' '.repeat(spaces)}21234567`),
  ...[' 400-123-4567', '400-123-4567 ', ' 400-123-4567 '],
  ...[
    '010-62345678',
    '01062345678',
    '0310-7234456',
    '03107234456',
    '0310-72344567',
    '(010)62345678',
    '(0310)7234456',
    '021-2345678',
    '020 62345678',
  ],
  ...[
    '010-6234 5678',
    '010-6234-5678',
    '010.6234.5678',
    '0310-723-4456',
    '0310-723 4456',
    '010-12345678',
    '0310-1234456',
    '010-62345678-801',
  ],
  ...[
    '010-62345678转801',
    '010-62345678 转 8',
    '010-62345678#1',
    '010-62345678 ext. 12',
    '010-62345678分机12',
    '010-62345678EXT8',
    '010-62345678-1234567',
  ],
  ...[
    '+86 10 62345678',
    '+86-10-62345678',
    '+86(010)62345678',
    '0086 10 62345678',
    '(+86)10-62345678',
    '+86(0)10 62345678',
    '00861062345678',
    '010--62345678',
  ],
  ...[
    '010 - 62345678',
    '010    62345678',
    '010‑62345678',
    '010—62345678',
    '010−62345678',
    '010―62345678',
    '010‐62345678',
    '010–62345678',
    '010‒62345678',
  ],
  ...[
    '0210-62345678',
    '026-62345678',
    '022-62345678',
    '030-62345678',
    '0300-7234456',
    '0999-7234456',
    '010****5678',
    '0310****456',
    '****5678',
    '010*',
    '*',
    '01****5678',
  ],
  ...[
    '400-123-4567',
    '4001234567',
    '800-123-4567',
    '40012345678',
    '95588',
    '9558',
    '955888888',
    '9558888888',
    '12345',
    '1234',
    '123456',
    '96123',
    '97123',
    '110',
  ],
  ...[
    '+852 2123 4567',
    '00852 21234567',
    '+86 2123 4567',
    '+1 2025550123',
    '+2012345',
    '+201234',
    '+20123456789012345',
    '+861234567',
    '+81 3 1234 5678',
    '+82123456',
  ],
  ...[
    '0\u3000952',
    ' 010-62345678',
    '010-62345678 ',
    '010-62345678\n',
    '0100-6234567',
    '013-62345678',
    '010-6234567',
    '09 62345678',
    `+852${' '.repeat(40)}21234567`,
  ],
];
const NUMBERS = [
  ...DATES.map((date) => `C${date.replaceAll('-', '')}001`),
  ...[
    'C20240512000',
    'C20240512999',
    'C202405121000',
    'C202405120999',
    'C20240512',
    'C2024051201',
    'c20240512001',
    'C20240512001 ',
    'C20240512001001',
  ],
  ...[
    'C20240512123456789012345',
    'C202405121234567890123456',
    'C2024051212345678901234567',
    'C00000512001',
    'C00000512123',
    'D20240512001',
  ],
];
/** Times of the last day of a year, of which some are none. */
export const TIMES_OF_DAY: readonly string[] = [
  ...[
    't09:30:00z',
    'T24:00:00Z',
    'T23:59:59Z',
    'T19:59:59Z',
    'T20:00:00Z',
    'T00:00:00Z',
    'T09:60:00Z',
    'T09:59:00Z',
    'T09:30:60Z',
    'T23:59:60.5Z',
  ].map(onADay),
  ...[
    'T23:59:60+00:00',
    'T23:59:60-00:00',
    'T23:59:60+08:00',
    'T23:58:60Z',
    'T09:30:00.1Z',
    'T09:30:00.Z',
    'T09:30:00.123456Z',
    'T09:30Z',
  ].map(onADay),
  ...[
    'T09:30:00+23:59',
    'T09:30:00+24:00',
    'T09:30:00-19:00',
    'T09:30:00+08:60',
    'T09:30:00+0800',
    'T09:30:00',
    ' 09:30:00Z',
    'T9:30:00Z',
    'T09:30:00Z ',
  ].map(onADay),
];
const INSTANTS = [...DATES.map((date) => `${date}T09:30:00+08:00`), ...DATES.map((date) => `${date}T23:59:60Z`), ...TIMES_OF_DAY];
const NODES = [
  ...DATES,
  ...YEARS.flatMap((year) => [
    ...MONTHS.map((month) => `${year}-${month}`),
    ...['Q0', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5'].map((quarter) => `${year}-${quarter}`),
  ]),
  ...['urgent', 'URGENT', 'urgent ', '2024-Q1 ', '2024-05 ', '2024', '2024-5', '24-05', 'Q1-2024'],
];

/** A row with the values of a contact as well. */
export type TellingRow = Row & Readonly<Record<ItemPath, Cell>>;

/** For each column its values. */
const VALUES: Readonly<Record<ScalarPath | ItemPath, readonly Cell[]>> = {
  'basic.customerNo': NUMBERS,
  'basic.customerType': ['individual', 'enterprise', null],
  // Each name as that of either, and of nobody knows what.
  'basic.name': [...PERSONS, ...COMPANIES, ...PLACEHOLDERS].flatMap((name) => [name, name, name]),
  'basic.mobile': MOBILES,
  'basic.idTail': TAILS,
  'basic.creditCode': [
    ...CODES,
    ...CODES.flatMap((code) => [`${code.slice(0, 17)}A`, `${code.slice(0, 16)}A${code.slice(17)}`, `8${code.slice(1)}`]),
    ...[
      '91350128M0001A001X',
      '91350128M0001A0010',
      '91350128M000000013',
      '9135012*M00010001',
      '9135**********0Y43',
      '9135*0Y43',
      'A135**********0Y43',
      'a1**0y43',
      '91350*0Y43',
      '9135*00Y43',
    ],
    ...[
      '110105194912310021',
      '11010519491231002X',
      '110105174912310021',
      '110105204912310021',
      '110105194913310021',
      '110105194900310021',
      '110105194912320021',
    ],
    ...[
      '110105194912000021',
      '110105214912310021',
      '1101051949123100',
      '91350100m000100y43',
      '9135 0100 M000 100Y 43',
      '91350100M000100Y4',
      '91350100M000100Y433',
      '***',
    ],
  ],
  'basic.enterpriseSize': ['large', 'medium', 'small', 'micro', 'LARGE', 'larg', 'mediu', 'smal', 'micr', ''],
  'basic.industry': [...INDUSTRIES.map(({ value }) => value), 'U', 'a', 'AB', ''],
  'basic.address': ADDRESSES,
  'need.description': ['无', '需要 50 台', null],
  'need.productPreference': ['无', 'A型', null],
  'need.budget': [...BUDGETS.map(({ value }) => value), ''],
  'need.expectedPurchase': NODES,
  'need.priority': ['high', 'medium', 'low', 'HIGH', 'hig', 'mediu', 'lo', ''],
  'behavior.firstContactOn': DATES,
  'behavior.lastFollowUpOn': [...NODES, '2024-05-12 ', '2024-05-12T', '2024/05/12'],
  'behavior.channel': ['phone', 'faceToFace', 'onlineMeeting', 'exhibition', 'referral', 'PHONE', ''],
  'record.owner': PERSONS,
  'record.updatedAt': INSTANTS,
  'record.updatedBy': PERSONS,
  'record.mobileVerifiedOn': DATES,
  'record.remarks': CORE_NEEDS.map(({ value }) => value),
  'relations.contacts[].phone': PHONES,
  'relations.contacts[].email': EMAILS,
};

/** What says nothing, in any column. */
const BLANKS: readonly Cell[] = ['', ' ', '\u3000', '\u200b', null];

/** Rows in which every value of these columns is, and blank ones; what else stands in a row is not asked. */
export function tellingRows(paths: readonly (ScalarPath | ItemPath)[]): readonly TellingRow[] {
  const most = Math.max(...paths.map((path) => VALUES[path].length));
  const rowOf = (cell: (values: readonly Cell[]) => Cell): TellingRow =>
    Object.fromEntries(Object.entries(VALUES).map(([path, values]) => [path, cell(values)])) as unknown as TellingRow;
  const told = Array.from({ length: most }, (_, index) => rowOf((values) => values[index % values.length] ?? null));
  return [...told, ...BLANKS.map((blank) => rowOf(() => blank))];
}

/** A name with one bracket, with the other, with both, and with twelve of both. */
function bracketed(open: string, close: string): readonly string[] {
  return [`星${open}辰`, `星${close}辰`, `星${open}辰${close}`, `${open.repeat(12)}星${close.repeat(12)}`];
}

function codeOf(kind: string, region: string, body: string): string {
  return withCreditCheck(kind + region + withOrganizationCheck(body));
}

function onADay(time: string): string {
  return `2016-12-31${time}`;
}
