/**
 * Columns that together give more away than each alone. What a column holds is told by its name, in English or Chinese: fields of the archive,
 * and columns of the adopter's own such as a date of birth. A column counts where a row has something in it; an address where it shows a district.
 */
import { MAX_ENTRIES } from '../../archive/index.ts';
import { readList, readObject } from '../../fields/index.ts';
import type { Bilingual } from '../../fields/index.ts';
import { addressLevels } from '../../mask/index.ts';

/** Why columns are dangerous together. */
export type DangerCode =
  'residentId.rebuilt' | 'residentId.narrowed' | 'idTail.name' | 'mobile.name' | 'mobile.alone' | 'birthDate.district' | 'customerNo';

/** What a column can hold. */
type Kind = 'idTail' | 'birthDate' | 'district' | 'mobile' | 'name' | 'customerNo';

/** What rows have together. */
export interface Danger {
  /** Why it is dangerous. */
  readonly code: DangerCode;
  /** The same in words. */
  readonly message: Bilingual;
  /** In how many rows these columns meet. */
  readonly rows: number;
}

/** Finds the dangerous combinations of rows. */
export interface DangerFinder {
  /** Looks at a row. */
  readonly add: (row: unknown) => void;
  /** Gives the combinations found, the most dangerous first. */
  readonly found: () => readonly Danger[];
}

/** A column by its name (in small letters, without spaces, underscores and hyphens), and what it must show to count. */
interface Column {
  readonly kind: Kind;
  readonly name: RegExp;
  readonly shows: (text: string) => boolean;
}

const COLUMNS: readonly Column[] = [
  { kind: 'idTail', name: /^(?:id(?:card|no)?tail|身份证(?:号|号码)?[后末][4四]位)$/u, shows: (text) => /\d{3}[\dX]$/iu.test(text) },
  {
    kind: 'birthDate',
    name: /^(?:birth(?:date|day|on)?|dateofbirth|dob|出生(?:日期|年月日)?|生日)$/u,
    shows: (text) => /\d{4}\D?\d\D?\d/u.test(text),
  },
  {
    kind: 'district',
    name: /^(?:address|(?:联系|家庭|户籍)?地址)$/u,
    shows: (text) => addressLevels(text).district !== undefined,
  },
  { kind: 'district', name: /^(?:district|county|region(?:code)?|区县|区|县|籍贯|户籍地)$/u, shows: (text) => text !== '****' },
  {
    kind: 'mobile',
    name: /^(?:mobile|(?:mobile)?phone(?:no)?|tel|手机(?:号|号码)?|(?:移动|联系)?电话|联系方式)$/u,
    shows: (text) => /\d{4}$/u.test(text),
  },
  { kind: 'name', name: /^(?:(?:full|customer)?name|(?:客户|联系人)?姓名|姓名\/企业名称)$/u, shows: (text) => /\p{L}/u.test(text) },
  { kind: 'customerNo', name: /^(?:customer(?:no|id)|客户编号)$/u, shows: (text) => /\d{5}/u.test(text) },
];

const DANGERS: readonly (readonly [DangerCode, readonly Kind[], Bilingual])[] = [
  [
    'residentId.rebuilt',
    ['idTail', 'birthDate', 'district'],
    {
      zh: '身份证号后4位、出生日期和区县可拼出完整身份证号',
      en: 'The last four of the resident ID, the date of birth and the district give the full number',
    },
  ],
  [
    'residentId.narrowed',
    ['idTail', 'birthDate'],
    { zh: '身份证号后4位和出生日期只缺六位地区码', en: 'Of the resident ID only the six digits of the region are missing' },
  ],
  [
    'idTail.name',
    ['idTail', 'name'],
    {
      zh: '姓氏加身份证号后4位，一万人中约九成六可唯一识别',
      en: 'A surname and the last four of the resident ID single out about 96 % of 10,000 people',
    },
  ],
  [
    'mobile.name',
    ['mobile', 'name'],
    {
      zh: '脱敏手机号加姓名几乎总能唯一识别',
      en: 'A masked mobile number with a name, masked or not, singles out nearly everybody',
    },
  ],
  [
    'mobile.alone',
    ['mobile'],
    {
      zh: '脱敏手机号单独就能识别：一万个客户中约九成七唯一',
      en: 'A masked mobile number alone singles out about 97 % of 10,000 customers',
    },
  ],
  [
    'birthDate.district',
    ['birthDate', 'district'],
    { zh: '出生日期加区县常能唯一识别', en: 'A date of birth and a district often single somebody out' },
  ],
  ['customerNo', ['customerNo'], { zh: '客户编号可直接关联到档案', en: 'The customer number leads straight to the file' }],
];

/** Rows that make up a new name each time do not fill the memory. */
const MOST_NAMES = 1000;

/** Dimensions and their fields, and one more for adopters' own. */
const DEEPEST = 3;

/**
 * Makes what finds dangerous combinations in rows. Each entry of a list is somebody of their own.
 *
 * @returns The finder.
 */
export function createDangerFinder(): DangerFinder {
  const columns = new Map<string, readonly Column[]>();
  const meetings = new Map<DangerCode, number>();
  const columnsOf = (key: string): readonly Column[] => {
    const known = columns.get(key);
    if (known !== undefined) return known;
    const found = COLUMNS.filter(({ name }) => name.test(bareName(key)));
    if (columns.size < MOST_NAMES) columns.set(key, found);
    return found;
  };
  const collect = (person: unknown, met: Set<DangerCode>): void => {
    const kinds = new Set<Kind>();
    look(
      person,
      DEEPEST,
      (key, text) => {
        for (const { kind, shows } of columnsOf(key)) if (shows(text)) kinds.add(kind);
      },
      (entry) => {
        collect(entry, met);
      },
    );
    for (const [code, parts] of DANGERS) if (parts.every((part) => kinds.has(part))) met.add(code);
  };
  return {
    add: (row) => {
      const met = new Set<DangerCode>();
      collect(row, met);
      for (const code of met) meetings.set(code, (meetings.get(code) ?? 0) + 1);
    },
    found: () =>
      DANGERS.flatMap(([code, , message]) => {
        const rows = meetings.get(code);
        return rows === undefined ? [] : [{ code, message, rows }];
      }),
  };
}

/** Tells of every value of a row, and of every entry of its lists. */
function look(holder: unknown, depth: number, onText: (key: string, text: string) => void, onEntry: (entry: unknown) => void): void {
  for (const [key, value] of readObject(holder) ?? []) {
    const text = textOf(value);
    if (text !== undefined) onText(key, text);
    else if (depth > 1) {
      const entries = readList(value, MAX_ENTRIES);
      if (entries === undefined) look(value, depth - 1, onText, onEntry);
      else if (entries !== 'long') entries.forEach(onEntry);
    }
  }
}

/** The text of a value; databases give days as objects. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  try {
    return Object.prototype.toString.call(value) === '[object Date]' ? JSON.stringify(value) : undefined;
  } catch {
    // A proxy that does not say what it is.
    return undefined;
  }
}

/** The last key of a path, without what people vary. */
function bareName(key: string): string {
  return key
    .slice(key.lastIndexOf('.') + 1)
    .replace(/[\s_-]/gu, '')
    .toLowerCase();
}
