/** What the proofs of one engine share. */
import { sqlRules } from 'customer-archive/sql';
import type { SqlRules } from 'customer-archive/sql';
import type { Engine, Session } from '../engines/engine.ts';
import { AS_OF, SCALAR_PATHS } from '../rows/rows.ts';
import type { Row, ScalarPath } from '../rows/rows.ts';

/** The zone of the business: that of the sessions is another. */
export const TIME_ZONE = 'Asia/Shanghai';

/** The table that is filled with the rows. */
export const TABLE = 'customer';

/** The columns have names that a user would give them. */
export const COLUMNS = Object.fromEntries(SCALAR_PATHS.map((path) => [path, path.replace(/\W/gu, '_')])) as Record<ScalarPath, string>;

/** An engine that runs, with a table of rows. */
export interface Proof {
  readonly engine: Engine;
  readonly session: () => Session;
  /** The rows in the table. */
  readonly rows: () => readonly Row[];
  /** The rules of the table. */
  readonly rules: SqlRules;
}

/** The rules of the table, on a day. */
export function rulesOf(engine: Engine, asOf: string = AS_OF): SqlRules {
  return sqlRules(engine.dialect, { columns: COLUMNS, asOf, timeZone: TIME_ZONE });
}
