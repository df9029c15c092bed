/** A table whose columns are known: what every rule asks for. */
import { customerFields } from '../archive/index.ts';
import type { CustomerField, FieldPath } from '../archive/index.ts';
import type { PlainDate } from '../calendar/index.ts';
import type { ReadColumns, SqlColumn } from './columns.ts';
import type { Dialect } from './dialect.ts';
import type { Characters } from './tree/characters.ts';
import { all, equals, not } from './tree/conditions.ts';
import { column, part } from './tree/nodes.ts';
import type { ConditionNode, TextNode } from './tree/types.ts';
import { creditCodeVerdict } from './verdicts/creditCode.ts';
import type { ColumnNames, Writer } from './writer.ts';

/** What the statements about a table are made from. */
export interface Table {
  /** The dialect. */
  readonly dialect: Dialect;
  /** What writes its SQL. */
  readonly writer: Writer;
  /** The columns. */
  readonly columns: ReadColumns;
  /** The day. */
  readonly day: PlainDate;
  /** The classes of characters. */
  readonly characters: Characters;
}

/** What a table is called within a statement, so that a column is never taken for a column of the answer. */
export const SOURCE = 'source';

/**
 * Names the columns for a statement.
 *
 * @param table - The table.
 * @returns The names, each led by that of the table.
 */
export function sourceColumns({ columns }: Table): ColumnNames {
  return (path) => [SOURCE, String(columns.get(path as SqlColumn))];
}

/**
 * Gives the column of a field.
 *
 * @param table - The table.
 * @param path - The field or figure.
 * @returns The node, or `undefined` when no column holds it.
 */
export function columnOf({ columns }: Table, path: SqlColumn): TextNode | undefined {
  return columns.has(path) ? column(path) : undefined;
}

/**
 * Lists the fields that have a column.
 *
 * @param table - The table.
 * @returns The fields in form order.
 */
export function mappedFields({ columns }: Table): readonly CustomerField[] {
  return customerFields.filter(({ path }) => columns.has(path));
}

/**
 * Asks whether a row is surely about an organisation: an enterprise with a valid credit code that is not that of an individually owned business.
 *
 * @param table - The table.
 * @returns The condition; where a column is missing nobody is sure.
 */
export function isOrganisation(table: Table): ConditionNode | undefined {
  const [customerType, creditCode] = (['basic.customerType', 'basic.creditCode'] as const satisfies readonly FieldPath[]).map((path) =>
    columnOf(table, path),
  );
  if (customerType === undefined || creditCode === undefined) return undefined;
  return all(equals(customerType, 'enterprise'), creditCodeVerdict(creditCode), not(equals(part(creditCode, 1, 2), '92')));
}
