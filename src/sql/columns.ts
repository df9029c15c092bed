/** Which column of the user's table holds which field. */
import { customerFields } from '../archive/index.ts';
import type { FieldPath } from '../archive/index.ts';
import type { Dialect } from './dialect.ts';
import { readName } from './names.ts';

/**
 * What SQL knows of the lists of a file: how many purchases there are, the day of the last one, their sum of the last twelve months in CNY,
 * how many complaints are open, the day of the last one.
 */
export const LIST_COLUMNS: readonly ListColumn[] = [
  'purchaseCount',
  'lastPurchaseOn',
  'purchaseTotal12m',
  'openComplaintCount',
  'lastComplaintOn',
];

/** A figure that stands for a list. */
export type ListColumn = 'purchaseCount' | 'lastPurchaseOn' | 'purchaseTotal12m' | 'openComplaintCount' | 'lastComplaintOn';

/** What a column can hold. */
export type SqlColumn = FieldPath | ListColumn;

/** The columns of a table by what they hold; each is named by one part, never by a dotted text. */
export type SqlColumns = Readonly<Partial<Record<SqlColumn, string>>>;

/** The columns after their check. */
export type ReadColumns = ReadonlyMap<SqlColumn, string>;

/** The controls of fields that are no single value. */
const COMPOSED: readonly string[] = ['list', 'group'];

/**
 * Checks the option `columns`.
 *
 * @param columns - What the caller gave.
 * @param dialect - The dialect.
 * @returns The columns, in the order of the form.
 * @throws RangeError that names what is wrong, never a column.
 */
export function readColumns(columns: unknown, dialect: Dialect): ReadColumns {
  if (typeof columns !== 'object' || columns === null) throw new RangeError('columns: must be an object of field paths and column names');
  const given = new Map(Object.entries(columns).filter(([, name]) => name !== undefined));
  const read = new Map<SqlColumn, string>();
  for (const path of knownColumns()) {
    if (!given.has(path)) continue;
    read.set(path, String(readName(given.get(path), `columns['${path}']`, dialect)[0]));
    given.delete(path);
  }
  if (given.size > 0) throw new RangeError(`columns: must name fields that hold one value, or ${LIST_COLUMNS.join(', ')}`);
  if (new Set(read.values()).size < read.size) throw new RangeError('columns: must not name a column twice');
  return read;
}

/**
 * Lists what a column can hold, in the order of the form.
 *
 * @returns The paths of the fields that are single values, then the figures of the lists.
 */
export function knownColumns(): readonly SqlColumn[] {
  return [...customerFields.filter(({ control }) => !COMPOSED.includes(control)).map(({ path }) => path), ...LIST_COLUMNS];
}
