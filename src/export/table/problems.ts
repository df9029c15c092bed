/**
 * What can go wrong while a row is read. A problem says where and what; it never holds anything of the cell.
 *
 * With `option`, `number` and `entry.fields` the text stays in the record as it is written: `normalizeCustomer` may know what it means (8万), and
 * validation names it otherwise. With every other code nothing of the cell is in the record, but for the last four characters of `idTail.full`.
 */
import type { Bilingual } from '../../fields/index.ts';
import type { ReasonCode } from '../../identifiers/index.ts';

/** The codes of the problems of a row. */
export type RowProblemCode =
  | 'row.type'
  | 'cell.type'
  | 'cell.unexpected'
  | 'entry.fields'
  | 'option'
  | 'number'
  | 'identity.customerType'
  | 'idTail.full'
  | 'creditCode.residentId'
  | ReasonCode<'residentId'>;

/** What was found at one place of a table. */
export interface RowProblem {
  /** The row as a spreadsheet counts it; the header stands in row 1 unless said otherwise. */
  readonly row: number;
  /** The column by its letter: `C列`; absent when the whole row is meant. */
  readonly column?: string;
  /** The field, also within a list: `behavior.purchases[1].quantity`; absent when the cell belongs to none. */
  readonly path?: string;
  /** What is wrong. */
  readonly code: RowProblemCode;
  /** The same in words. */
  readonly message: Bilingual;
}

/** A problem before it is known in which row and column it stands. */
export type CellProblem = Pick<RowProblem, 'code' | 'path'>;

const RESIDENT_ID: Bilingual = {
  zh: '身份证号有误，未读入；请核对后只填后4位',
  en: 'The resident ID is wrong and was not read; check it and give only its last four characters',
};

const MESSAGES: Readonly<Record<RowProblemCode, Bilingual>> = {
  'row.type': { zh: '这一行不是单元格的列表，未读入', en: 'The row is not a list of cells and was not read' },
  'cell.type': { zh: '单元格不是文本或数字，未读入', en: 'The cell is neither text nor a number and was not read' },
  'cell.unexpected': { zh: '这一列没有表头，内容未读入', en: 'The column has no header; the cell was not read' },
  'entry.fields': {
    zh: '列表的项数不对，按原文保留；各条以“；”分隔，文字中的分隔符前加“\\”',
    en: 'The list has too few or too many parts and is kept as text; entries are separated by ；, and a separator within a text takes a backslash',
  },
  option: { zh: '不是可选项，按原文保留', en: 'Not one of the options; kept as it is' },
  number: { zh: '不是纯数字，按原文保留', en: 'Not a plain number; kept as it is' },
  'identity.customerType': {
    zh: '客户类型未填或无法识别，证件号码未读入',
    en: 'The customer type is missing or unknown, so the number was not read',
  },
  'idTail.full': { zh: '填了完整身份证号，只读入后4位', en: 'A full resident ID was given; only its last four characters were read' },
  'creditCode.residentId': {
    zh: '应填统一社会信用代码的位置是身份证号，未读入',
    en: 'A resident ID stands where a credit code belongs; it was not read',
  },
  'residentId.length': RESIDENT_ID,
  'residentId.charset': RESIDENT_ID,
  'residentId.shape': RESIDENT_ID,
  'residentId.component': RESIDENT_ID,
  'residentId.checksum': RESIDENT_ID,
};

/**
 * Gives a code in words.
 *
 * @param code - The code of a problem.
 * @returns The message, the same for every cell.
 */
export function messageOf(code: RowProblemCode): Bilingual {
  return MESSAGES[code];
}
