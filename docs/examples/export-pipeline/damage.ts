/** What happens to customer files in spreadsheets. */

/** One kind of damage. */
interface Damage {
  /** The header of the column. */
  readonly column: string;
  /** What becomes of the cell. */
  readonly change: (cell: string) => string;
}

/** About every tenth row, in no visible order: steps of a prime around a circle, of which a tenth counts. */
const STEP = 7919;
const SPREAD = 1009;
const ONE_IN = 10;

/** So many of the damaged rows are one that was filed twice. */
const TWICE_EVERY = 25;

const ONCE_MORE = '99';

const FULL_WIDTH_OFFSET = 0xfee0;

/** The kinds of damage, taken in turn. Those that a cell cannot suffer leave it as it is. */
const KINDS: readonly Damage[] = [
  { column: '手机号', change: fullWidth },
  { column: '最近跟进时间', change: (cell) => cell.replaceAll('-', '/') },
  { column: '手机号', change: (cell) => `${cell.slice(0, 3)} ${cell.slice(3, 7)} ${cell.slice(7)}` },
  { column: '需求优先级', change: () => '' },
  { column: '联系地址', change: () => '暂无' },
  { column: '手机号', change: (cell) => `${cell.slice(0, 3)}****${cell.slice(7)}` },
  { column: '统一社会信用代码', change: otherLast },
  { column: '预算范围', change: () => '5万以上' },
  { column: '首次接触时间', change: (cell) => `${cell.slice(0, 4)}年${Number(cell.slice(5, 7))}月${Number(cell.slice(8))}日` },
  { column: '手机号', change: (cell) => `+86 ${cell}` },
  { column: '姓名/企业名称', change: (cell) => `${cell.slice(0, 1)}**` },
  { column: '沟通渠道', change: () => '微信' },
  { column: '统一社会信用代码', change: (cell) => cell.toLowerCase() },
  { column: '最近跟进时间', change: () => '2020-01-01' },
  { column: '手机号', change: () => '1.38E+10' },
  { column: '购买时间节点', change: () => '2024年第三季度' },
  { column: '核心需求', change: () => '' },
  { column: '需求优先级', change: () => '高' },
  { column: '关键需求描述', change: () => '尽快安装，价格便宜点，大概要几台' },
  { column: '客户编号', change: () => '' },
  { column: '身份证号后4位', change: (cell) => (cell === '' ? '' : '11010519491231002X') },
  { column: '最近跟进时间', change: (cell) => `${cell.slice(0, 4)}.${Number(cell.slice(5, 7))}.${Number(cell.slice(8))}` },
  { column: '备注', change: () => '=HYPERLINK("x","点我")' },
  { column: '预算范围', change: () => '8万' },
];

/**
 * Damages about a tenth of the rows of a table, always the same ones; at the end stand a blank row and customers who were filed before.
 *
 * @param header - The header.
 * @param rows - The rows.
 * @returns The damaged table below its header.
 */
export function damage(header: readonly string[], rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const chosen = rows.filter((_, index) => isChosen(index));
  const places = new Map(chosen.map((cells, turn) => [cells, turn]));
  const damaged = rows.map((cells) => suffer(header, cells, places.get(cells)));
  const again = chosen.filter((_, turn) => turn % TWICE_EVERY === 0).map((cells) => filedAgain(header, cells));
  return [...damaged, header.map(() => ''), ...again];
}

function isChosen(index: number): boolean {
  return (index * STEP) % SPREAD < SPREAD / ONE_IN;
}

/** The first kind, from the one whose turn it is, that the row can suffer. */
function suffer(header: readonly string[], cells: readonly string[], turn: number | undefined): readonly string[] {
  if (turn === undefined) return cells;
  const first = turn % KINDS.length;
  const results = [...KINDS.slice(first), ...KINDS.slice(0, first)].map((kind) => apply(kind, header, cells));
  return results.find((result) => result.some((cell, index) => cell !== cells[index])) ?? cells;
}

function apply({ column, change }: Damage, header: readonly string[], cells: readonly string[]): readonly string[] {
  return cells.map((cell, index) => (header[index] === column ? change(cell) : cell));
}

/** The same customer under a new number, with the mobile number written in groups. */
function filedAgain(header: readonly string[], cells: readonly string[]): readonly string[] {
  const numbered = apply({ column: '客户编号', change: (cell) => cell.slice(0, 9) + ONCE_MORE + cell.slice(-1) }, header, cells);
  return apply({ column: '手机号', change: (cell) => `${cell.slice(0, 3)}-${cell.slice(3, 7)}-${cell.slice(7)}` }, header, numbered);
}

function fullWidth(cell: string): string {
  return cell.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH_OFFSET));
}

/** A wrong check character. */
function otherLast(cell: string): string {
  return cell === '' ? '' : cell.slice(0, -1) + (cell.endsWith('0') ? '1' : '0');
}
