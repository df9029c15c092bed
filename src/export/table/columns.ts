/**
 * The columns of a flat table: one for each field of a dimension, in form order, headed by its label. Fields of list entries are no columns;
 * a list stands in one cell. On reading, a header may carry what people add to it: spaces, stars, 必填 in brackets, full-width forms.
 */
import { customerFields } from '../../archive/index.ts';
import type { CustomerField, FieldPath } from '../../archive/index.ts';
import { foldText, isSpace } from '../../text/index.ts';

/** The column of the printed form that holds two fields; the customer type says which. */
export const IDENTITY = 'identity';

/** What a column of a table that is read holds. */
export type ColumnTarget = CustomerField | typeof IDENTITY;

/** The widest row of a spreadsheet: column XFD. */
export const MAX_COLUMNS = 16_384;

const LETTERS = 26;
const LETTER_A = 0x41;

/** Around what people add to a header. */
const OPENING = /[([【]/u;
const CLOSING = ')]】';

/** Other headers in use, and the one of the printed form that stands for two fields. */
const ALIASES = {
  姓名: 'basic.name',
  企业名称: 'basic.name',
  公司名称: 'basic.name',
  电话: 'basic.mobile',
  手机: 'basic.mobile',
  '身份证号/统一社会信用代码': IDENTITY,
} as const satisfies Readonly<Record<string, FieldPath | typeof IDENTITY>>;

/**
 * The fields that are columns of a flat table, in form order; the header of a column is the field's Chinese label. Frozen.
 *
 * @example
 * customerColumns.map((field) => field.label.zh).slice(0, 3); //=> ['客户编号', '客户类型', '姓名/企业名称']
 */
export const customerColumns: readonly CustomerField[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ customerFields.filter(isColumn));

const targets: ReadonlyMap<string, ColumnTarget> = /* @__PURE__ */ readTargets();

/**
 * Finds what a column holds.
 *
 * @param header - The text of the header cell.
 * @returns The field, `identity` for the printed form's double column, or `undefined` when the header is not known.
 */
export function targetOf(header: string): ColumnTarget | undefined {
  return targets.get(bareHeader(header));
}

/**
 * Names a column as a spreadsheet does.
 *
 * @param index - The place of the column, from 0.
 * @returns Its letters with 列.
 * @throws RangeError when `index` is no place.
 * @example
 * columnName(2); //=> 'C列'
 */
export function columnName(index: number): string {
  if (!Number.isSafeInteger(index) || index < 0) throw new RangeError('index must be a whole number from 0');
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    letters = String.fromCharCode(LETTER_A + (rest % LETTERS)) + letters;
  }
  return `${letters}列`;
}

function isColumn(field: CustomerField): boolean {
  return field.path.split('.').length === 2;
}

function readTargets(): ReadonlyMap<string, ColumnTarget> {
  const byPath = new Map<string, CustomerField>(customerColumns.map((field) => [field.path, field]));
  const found = new Map<string, ColumnTarget>(customerColumns.map((field) => [bareHeader(field.label.zh), field]));
  for (const [header, path] of Object.entries(ALIASES)) found.set(bareHeader(header), byPath.get(path) ?? IDENTITY);
  return found;
}

/** A header without white space, stars, a colon and what stands in brackets at its end. */
function bareHeader(header: string): string {
  let text = '';
  for (const char of foldText(header).text) {
    if (char !== '*' && !isSpace(char.charCodeAt(0))) text += char;
  }
  if (text.endsWith(':')) text = text.slice(0, -1);
  const opening = CLOSING.includes(text.slice(-1)) ? text.search(OPENING) : -1;
  return opening < 0 ? text : text.slice(0, opening);
}
