import { fieldAt, normalizeCustomer, validateCustomer } from 'customer-archive';
import type { Customer, Issue } from 'customer-archive';
import type { RowProblem, RowReading } from 'customer-archive/export';

/** Something found in a row; it holds no value of the row. */
export interface Finding {
  /** The row as a spreadsheet counts it. */
  readonly row: number;
  /** The label of the field. */
  readonly label: string;
  /** An error keeps the row out of the masked copy, a warning does not; `repaired` tells of a repair that was applied. */
  readonly severity: 'error' | 'warning' | 'repaired';
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Whether `normalizeCustomer` has a proposal. */
  readonly fixable: boolean;
}

/** A row after its check. */
export interface CheckedRow {
  /** The row as a spreadsheet counts it. */
  readonly row: number;
  /** The customer, when the row is valid. */
  readonly customer: Customer | undefined;
  /** What was found, in the order of the form. */
  readonly findings: readonly Finding[];
  /** Whether the row is wrong as it stands and would be valid with all proposals applied. */
  readonly curable: boolean;
  /** The row with all proposals applied, for the search for customers who are filed twice. */
  readonly proposed: unknown;
}

/** How rows are checked. */
export interface CheckOptions {
  /** The day to judge on. */
  readonly asOf: string;
  /** Whether to apply the proposals. */
  readonly repair: boolean;
}

/** What `normalizeCustomer` does, in words. */
const CHANGES: Readonly<Record<string, string>> = {
  fullWidth: '全角转半角',
  invisible: '去掉不可见字符',
  whitespace: '去掉首尾空白',
  separator: '去掉号码中的分隔符',
  countryPrefix: '去掉国家代码',
  letterCase: '改为大写',
  dot: '统一间隔号',
  legacy: '旧号码升位',
  dateForm: '统一日期格式',
  moneyForm: '金额归入预算档',
  label: '改为标准选项',
  placeholder: '去掉“无”等占位内容',
};

/** Problems of reading that validation tells too, and then knows whether they can be repaired. */
const TOLD_TWICE: ReadonlySet<string> = new Set(['option', 'number']);

/** What validation says where a cell could not be read. */
const CONSEQUENCES: ReadonlySet<string> = new Set(['type', 'required']);

/**
 * Checks a row. Nothing is repaired silently: without `repair` the row is judged as it stands.
 *
 * @param reading - The row as it was read.
 * @param row - Its number in the spreadsheet.
 * @param options - The day, and whether to repair.
 * @returns The row with all findings.
 */
export function checkRow({ record, problems }: RowReading, row: number, { asOf, repair }: CheckOptions): CheckedRow {
  const { value: proposed, changes } = normalizeCustomer(record);
  const result = validateCustomer(repair ? proposed : record, { asOf });
  const issues = [...(result.ok ? [] : result.issues), ...result.warnings];
  const repairs = repair ? changes.map(({ path, change }) => repairOf(row, path, change)) : [];
  return {
    row,
    customer: result.ok ? result.value : undefined,
    findings: [...repairs, ...mergeFindings(row, problems, issues)],
    curable: !result.ok && !repair && validateCustomer(proposed, { asOf }).ok,
    proposed,
  };
}

function mergeFindings(row: number, problems: readonly RowProblem[], issues: readonly Issue[]): Finding[] {
  const unread = problems.filter(({ code }) => !TOLD_TWICE.has(code));
  const isConsequence = ({ code, path }: Issue) => CONSEQUENCES.has(code) && unread.some((problem) => problem.path === path);
  const blocked = new Set(issues.filter(isConsequence).map(({ path }) => path));
  return [
    ...unread.map((problem) => problemOf(row, problem, blocked.has(problem.path ?? ''))),
    ...issues.filter((issue) => !isConsequence(issue)).map((issue) => issueOf(row, issue)),
  ];
}

function problemOf(row: number, { path, column, message }: RowProblem, isError: boolean): Finding {
  return { row, label: labelOf(path) ?? column ?? '整行', severity: isError ? 'error' : 'warning', message: message.zh, fixable: false };
}

function issueOf(row: number, { label, severity, message, fixable }: Issue): Finding {
  return { row, label, severity, message, fixable: fixable === true };
}

function repairOf(row: number, path: string, change: string): Finding {
  return {
    row,
    label: labelOf(path) ?? '客户档案',
    severity: 'repaired',
    message: `已修复：${CHANGES[change] ?? '规范化'}`,
    fixable: false,
  };
}

function labelOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : fieldAt(path)?.label.zh;
}
