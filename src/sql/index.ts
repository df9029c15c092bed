/**
 * The rules of the library as SQL, for tables that hold more customers than one process can. Needs the package `kysely`.
 *
 * @module
 */
export type { ChecksOptions } from './checks.ts';
export type { ListColumn, SqlColumn, SqlColumns } from './columns.ts';
export type { SqlDialect } from './dialect.ts';
export type { TableOptions } from './invalidRows.ts';
export type { MaskedViewOptions } from './maskedView.ts';
export type { SqlName } from './names.ts';
export { sqlRules } from './sqlRules.ts';
export type { SqlExpressionKind, SqlOptions, SqlRules } from './sqlRules.ts';
export { sqlLimitTexts } from './status.ts';
export type { SqlLimit, SqlLimitCode, SqlStatus } from './status.ts';
