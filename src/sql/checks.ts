/** The rules of single columns as constraints. An engine may print the row that breaks one: then the query for invalid rows is the better way. */
import { holdsOrBlank } from './invalidRows.ts';
import { readName } from './names.ts';
import type { SqlName } from './names.ts';
import { comment } from './statement.ts';
import { mappedFields } from './table.ts';
import type { Table } from './table.ts';
import { count } from './tree/conditions.ts';
import { choose, integer } from './tree/nodes.ts';
import type { NumberNode } from './tree/types.ts';

/** Where the constraints go. */
export interface ChecksOptions {
  /** The table, in the parts of its name. */
  readonly table: SqlName;
}

const PRINTS_ROW = [
  'WARNING: when a check fails, this engine prints the whole row into its error message and its log.',
  'Prefer the query for invalid rows where columns hold personal data.',
] as const;

const WITH_TABLE = 'this engine takes checks only when a table is made: write these lines into its create table';

/**
 * Writes the constraints.
 *
 * @param table - The table.
 * @param options - Its name.
 * @returns The statements; for an engine that adds no checks to a table the lines of `create table`.
 * @throws RangeError that names the option which is wrong.
 */
export function checks(table: Table, options: ChecksOptions): string {
  const { writer, columns, dialect } = table;
  const name = writer.identifier(readName(options.table, 'table', dialect));
  const constraints = mappedFields(table).map((field) => {
    const holds = count(choose<NumberNode>([[holdsOrBlank(table, field), integer(1)]], integer(0)), '=', 1);
    const sql = writer.condition(holds, (path) => [String(columns.get(path as typeof field.path))]);
    return `constraint ${writer.identifier([`archive_${field.path.replace(/[^A-Za-z]+/gu, '_')}`])} check (${sql})`;
  });
  const about = comment(table, ...(dialect.printsRow ? PRINTS_ROW : []), ...(dialect.checks === 'withTable' ? [WITH_TABLE] : []));
  if (dialect.checks === 'withTable') return about + constraints.join(',\n');
  const added = constraints.map((constraint) => `add ${constraint}`);
  if (dialect.checks === 'together') return `${about}alter table ${name}\n  ${added.join(',\n  ')}`;
  return about + added.map((add) => `alter table ${name} ${add}`).join(';\n');
}
