/** What is known of the SQL: whether the dialect was proved, which columns are missing, what cannot be said in SQL. */
import type { Bilingual } from '../fields/index.ts';
import { knownColumns } from './columns.ts';
import type { SqlColumn } from './columns.ts';
import type { SqlDialect } from './dialect.ts';
import { isFreeText } from './faults.ts';
import { proofOf } from './statement.ts';
import { mappedFields } from './table.ts';
import type { Table } from './table.ts';

/** What SQL cannot say of a column. */
export type SqlLimitCode =
  | 'freeText'
  | 'nameWithNumbers'
  | 'list'
  | 'rowNumber'
  | 'customerType'
  | 'subject'
  | 'vagueWording'
  | 'lastDayOnly'
  | 'leapSecond'
  | 'deepBrackets';

/** Something that SQL cannot say. */
export interface SqlLimit {
  /** The column. */
  readonly column: SqlColumn;
  /** What. */
  readonly code: SqlLimitCode;
}

/** What is known of the SQL of a table. */
export interface SqlStatus<Name extends SqlDialect = SqlDialect> {
  /** The dialect. */
  readonly dialect: Name;
  /** Whether it was proved on its engine, or only rendered by its documentation. */
  readonly proof: Name extends 'spark' ? 'rendered' : 'proved';
  /** What no column was given for: left out everywhere, and absent for the labels. */
  readonly unmapped: readonly SqlColumn[];
  /** What cannot be said of the columns that were given. */
  readonly limits: readonly SqlLimit[];
}

/** The limits in both languages. */
export const sqlLimitTexts: Readonly<Record<SqlLimitCode, Bilingual>> = /* @__PURE__ */ Object.freeze({
  freeText: { zh: '自由文本无法在 SQL 中脱敏，结果为 NULL', en: 'Free text cannot be masked in SQL: it comes out NULL' },
  nameWithNumbers: {
    zh: '名称须原样给出但含字母或数字时，结果为 NULL',
    en: 'Where a name is shown as it is and has letters or digits, it comes out NULL',
  },
  list: { zh: '列表不是单个值，不进入视图', en: 'A list is no single value: it is left out of views' },
  rowNumber: { zh: '视图没有行序号，不给出', en: 'A view has no row numbers: the column is left out' },
  customerType: {
    zh: '没有客户类型列：按个人脱敏，名称只查长度和占位文字',
    en: 'No column holds the customer type: masked as of a person; of the name only length and placeholders are checked',
  },
  subject: {
    zh: '没有客户类型或统一社会信用代码列：一律按个人处理',
    en: 'No column holds the customer type or the credit code: every row counts as a person',
  },
  vagueWording: {
    zh: '无法判断描述是否含糊：高潜力取决于它时为 NULL',
    en: 'Whether a description is vague cannot be told: a potential that hangs on it is NULL',
  },
  lastDayOnly: { zh: '只知道最后一天，更早的事件不计', en: 'Only the last day is known: earlier events do not count' },
  leapSecond: { zh: '闰秒只认 UTC 写法', en: 'A leap second is known only in UTC' },
  deepBrackets: { zh: '括号嵌套超过 12 层视为无效', en: 'Brackets more than 12 deep are refused' },
});

/**
 * Tells what is known of the SQL of a table.
 *
 * @param table - The table.
 * @param dialect - Its dialect.
 * @returns The status.
 */
export function statusOf<Name extends SqlDialect>(table: Table, dialect: Name): SqlStatus<Name> {
  const { columns } = table;
  return {
    dialect,
    proof: proofOf(dialect) as SqlStatus<Name>['proof'],
    unmapped: knownColumns().filter((path) => !columns.has(path)),
    limits: [...mappedFields(table).flatMap((field) => limitsOf(table, field)), ...figures(table)],
  };
}

function limitsOf({ columns }: Table, { path, control, mask, outbound }: ReturnType<typeof mappedFields>[number]): readonly SqlLimit[] {
  const isTyped = columns.has('basic.customerType');
  const codes: readonly (readonly [SqlLimitCode, boolean])[] = [
    ['list', control === 'multi'],
    ['freeText', mask.individual === 'text' && control !== 'multi'],
    ['nameWithNumbers', isFreeText(path) && mask.individual === 'name'],
    ['rowNumber', outbound.person.processor === 'rowNumber'],
    ['customerType', path === 'basic.name' && !isTyped],
    ['subject', outbound.person !== outbound.organisation && !(isTyped && columns.has('basic.creditCode'))],
    ['vagueWording', path === 'need.description'],
    ['leapSecond', path === 'record.updatedAt'],
    ['deepBrackets', path === 'basic.name' && isTyped],
  ];
  return codes.filter(([, applies]) => applies).map(([code]) => ({ column: path, code }));
}

function figures({ columns }: Table): readonly SqlLimit[] {
  const days = ['lastPurchaseOn', 'lastComplaintOn'] as const;
  return days.filter((day) => columns.has(day)).map((column) => ({ column, code: 'lastDayOnly' }));
}
