/**
 * The rules of the library as SQL, for tables that hold more customers than one process can: masks and verdicts of single columns, and
 * statements about whole tables. The SQL is text; running it is the caller's act, with the caller's rights.
 */
import { fieldAt } from '../archive/index.ts';
import type { CustomerField } from '../archive/index.ts';
import { checks } from './checks.ts';
import type { ChecksOptions } from './checks.ts';
import { readColumns } from './columns.ts';
import type { SqlColumn, SqlColumns } from './columns.ts';
import { DIALECTS } from './dialect.ts';
import type { Dialect, SqlDialect } from './dialect.ts';
import { clickhouse } from './dialects/clickhouse.ts';
import { duckdb } from './dialects/duckdb.ts';
import { mariadb } from './dialects/mariadb.ts';
import { postgres } from './dialects/postgres.ts';
import { spark } from './dialects/spark.ts';
import { invalidRows, isValid } from './invalidRows.ts';
import type { TableOptions } from './invalidRows.ts';
import { lifecycle } from './lifecycle.ts';
import { maskedView } from './maskedView.ts';
import type { MaskedViewOptions } from './maskedView.ts';
import { readDay } from './options.ts';
import { selfTest } from './selfTest.ts';
import { proofOf } from './statement.ts';
import { statusOf } from './status.ts';
import type { SqlStatus } from './status.ts';
import type { Table } from './table.ts';
import { maskOfField } from './treatments.ts';
import { readCharacters } from './tree/characters.ts';
import { choose, integer } from './tree/nodes.ts';
import type { NumberNode } from './tree/types.ts';
import { createWriter } from './writer.ts';

/** What the rules of a table depend on. */
export interface SqlOptions {
  /** The columns of the table by what they hold. */
  readonly columns: SqlColumns;
  /** The day for which labels are given, `YYYY-MM-DD`, or an RFC 3339 instant, which stands for its day in the time zone. */
  readonly asOf: string;
  /** The time zone of the business: `Asia/Shanghai`. */
  readonly timeZone: string;
}

/** What is asked of a single column: its mask, or 1 when its value is there and right and else 0. */
export type SqlExpressionKind = 'mask' | 'valid';

/** The rules of a table as SQL. No statement holds or prints a value of a row. */
export interface SqlRules<Name extends SqlDialect = SqlDialect> {
  /** A view that shows an audience what may leave. */
  readonly maskedView: (options: MaskedViewOptions) => string;
  /** A query for rows that break a rule: the key, `path` and `code`. */
  readonly invalidRows: (options: TableOptions) => string;
  /** A query for the labels, stage, tier and priority of each row. */
  readonly lifecycle: (options: TableOptions) => string;
  /** The rules of single columns as constraints. */
  readonly checks: (options: ChecksOptions) => string;
  /** One expression about a column, for masking policies; of a name a person's where no column holds the customer type. */
  readonly expression: (kind: SqlExpressionKind, path: SqlColumn) => string;
  /** A query that proves the dialect on the user's own cluster: each row that comes back is a difference. */
  readonly selfTest: () => string;
  /** Whether the dialect was proved, which columns are missing, and what SQL cannot say of the others. */
  readonly status: SqlStatus<Name>;
}

const TABLES: Readonly<Record<SqlDialect, Dialect>> = { postgres, duckdb, clickhouse, mariadb, spark };

/**
 * Writes the rules of the library for a table.
 *
 * @param dialect - The dialect.
 * @param options - The columns, the day and the time zone.
 * @returns The functions that write SQL.
 * @throws RangeError that names the option which is wrong, never its value.
 * @example
 * sqlRules('duckdb', { columns: { 'basic.mobile': 'phone' }, asOf: '2024-05-30', timeZone: 'Asia/Shanghai' }).status.proof; //=> 'proved'
 */
export function sqlRules<Name extends SqlDialect>(dialect: Name, options: SqlOptions): SqlRules<Name> {
  const table = tableOf(dialect, options);
  return {
    maskedView: (view) => maskedView(table, view),
    invalidRows: (query) => invalidRows(table, query),
    lifecycle: (query) => lifecycle(table, query),
    checks: (where) => checks(table, where),
    expression: (kind, path) => expression(table, kind, path),
    selfTest: () => selfTest(table),
    status: statusOf(table, dialect),
  };
}

function tableOf(dialect: SqlDialect, options: SqlOptions): Table {
  if (!DIALECTS.includes(dialect)) throw new RangeError(`dialect: must be one of ${DIALECTS.join(', ')}`);
  const table = TABLES[dialect];
  const { columns, asOf, timeZone } = { ...options };
  return {
    dialect: table,
    writer: createWriter(table),
    columns: readColumns(columns, table),
    day: readDay(asOf, timeZone),
    characters: readCharacters(),
  };
}

function expression(table: Table, kind: SqlExpressionKind, path: SqlColumn): string {
  if (kind !== 'mask' && (kind as string) !== 'valid') throw new RangeError('kind: must be mask or valid');
  const field = mappedField(table, path);
  const names = (mapped: string): readonly string[] => [String(table.columns.get(mapped as SqlColumn))];
  const sql =
    kind === 'mask'
      ? table.writer.value(maskOfField(table, field), names)
      : table.writer.value(choose<NumberNode>([[isValid(table, field), integer(1)]], integer(0)), names);
  return proofOf(table.dialect.name) === 'rendered' ? `/* customer-archive, ${table.dialect.name}: rendered, not proved */ ${sql}` : sql;
}

function mappedField({ columns }: Table, path: unknown): CustomerField {
  const field = typeof path === 'string' && columns.has(path as SqlColumn) ? fieldAt(path) : undefined;
  if (field !== undefined) return field;
  // Only a path of the archive is repeated: anything else could be a value.
  const isKnown = typeof path === 'string' && fieldAt(path) !== undefined;
  throw new RangeError(isKnown ? `${path}: no column is mapped to it` : 'path: must be a field that a column is mapped to');
}
