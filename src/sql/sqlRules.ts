/**
 * The rules of the library as SQL, for tables that hold more customers than one process can: masks and verdicts of single columns, and
 * statements about whole tables. The SQL is text; running it is the caller's act, with the caller's rights.
 */
import { fieldAt } from '../archive/index.ts';
import { readColumns } from './columns.ts';
import type { ReadColumns, SqlColumn, SqlColumns } from './columns.ts';
import { DIALECTS } from './dialect.ts';
import type { Dialect, SqlDialect } from './dialect.ts';
import { clickhouse } from './dialects/clickhouse.ts';
import { duckdb } from './dialects/duckdb.ts';
import { mariadb } from './dialects/mariadb.ts';
import { postgres } from './dialects/postgres.ts';
import { spark } from './dialects/spark.ts';
import { sqlMaskOf } from './maskOf.ts';
import { readCharacters } from './tree/characters.ts';
import { choose, column, integer } from './tree/nodes.ts';
import { mobileVerdict } from './verdicts/mobile.ts';
import { createWriter } from './writer.ts';

/** What the rules of a table depend on. */
export interface SqlOptions {
  /** The columns of the table by what they hold. */
  readonly columns: SqlColumns;
  /** The day for which labels are given, `YYYY-MM-DD`, or an RFC 3339 instant. */
  readonly asOf: string;
  /** The time zone of the business, which tells the day of an instant: `Asia/Shanghai`. */
  readonly timeZone: string;
}

/** The rules of a table as SQL. */
export interface SqlRules {
  /** Writes one expression: the mask of a column, or 1 when its value is valid and else 0. */
  readonly expression: (kind: 'mask' | 'valid', path: SqlColumn) => string;
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
 * sqlRules('duckdb', { columns: { 'basic.mobile': 'phone' }, asOf: '2024-05-30', timeZone: 'Asia/Shanghai' }).expression('valid', 'basic.mobile').slice(0, 9); //=> 'case when'
 */
export function sqlRules(dialect: SqlDialect, options: SqlOptions): SqlRules {
  if (!DIALECTS.includes(dialect)) throw new RangeError(`dialect: must be one of ${DIALECTS.join(', ')}`);
  const table = TABLES[dialect];
  const columns = readColumns(options.columns, table);
  const writer = createWriter(table);
  const characters = readCharacters();
  const names = (path: string): readonly string[] => [nameOf(columns, path)];
  return {
    expression: (kind, path) => {
      nameOf(columns, path);
      const value = column(path);
      if (kind === 'valid') return writer.value(choose([[mobileVerdict(value), integer(1)]], integer(0)), names);
      const { individual } = fieldAt(path)?.mask ?? { individual: 'all' as const };
      return writer.value(sqlMaskOf(individual)(value, characters), names);
    },
  };
}

function nameOf(columns: ReadColumns, path: string): string {
  const name = columns.get(path as SqlColumn);
  if (name === undefined) throw new RangeError(`${String(path)}: no column is mapped to it`);
  return name;
}
