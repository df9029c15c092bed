/**
 * The rules of the library as SQL, for tables that hold more customers than one process can. Needs the package `kysely`.
 *
 * @module
 */
export type { ListColumn, SqlColumn, SqlColumns } from './columns.ts';
export type { SqlDialect } from './dialect.ts';
export { sqlRules } from './sqlRules.ts';
export type { SqlOptions, SqlRules } from './sqlRules.ts';
