/** The proof of one engine: the same rows through the library and through the generated SQL, compared inside the engine. */
import { sqlRules } from 'customer-archive/sql';
import type { SqlRules } from 'customer-archive/sql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Session } from './engines/engine.ts';
import { MISLEADING } from './engines/postgresText.ts';
import { maskedCell, validCell } from './library.ts';
import { compare, fillTable } from './parity.ts';
import type { Question } from './parity.ts';
import { AS_OF, SCALAR_PATHS, drawRows, storable } from './rows/rows.ts';
import type { Row, ScalarPath } from './rows/rows.ts';

/** The zone of the business: that of the sessions is another. */
export const TIME_ZONE = 'Asia/Shanghai';

const TABLE = 'customer';
const SEED = Number(process.env['ENGINE_SEED'] ?? 20261122);

/** The columns have names that a user would give them. */
export const COLUMNS = Object.fromEntries(SCALAR_PATHS.map((path) => [path, path.replace(/\W/gu, '_')])) as Record<ScalarPath, string>;

/** Proves an engine on so many rows, or says in the title of a skipped test why it cannot. */
export async function proveEngine(engine: Engine, count: number): Promise<void> {
  const missing = await engine.missing();
  describe(engine.name, () => {
    if (missing === undefined) prove(engine, Number(process.env['ENGINE_ROWS'] ?? count));
    else it.skip(`is not proved here: ${missing}`, () => undefined);
  });
}

function prove(engine: Engine, count: number): void {
  const rules = sqlRules(engine.dialect, { columns: COLUMNS, asOf: AS_OF, timeZone: TIME_ZONE });
  let session: Session;
  let rows: readonly Row[] = [];

  beforeAll(async () => {
    session = await engine.open();
    if (engine.dialect === 'postgres') await session.run(MISLEADING);
    rows = storable(drawRows(count, SEED), engine.storesNul);
    await fillTable(
      engine,
      session,
      TABLE,
      SCALAR_PATHS.map((path) => ({ name: COLUMNS[path], cells: rows.map((row) => row[path]) })),
    );
  });

  afterAll(async () => {
    await session.close();
  });

  it.each(SCALAR_PATHS)('masks %s as the library does', async (path) => {
    expect(await compare(engine, session, TABLE, [maskQuestion(rules, path, rows)])).toEqual([]);
  });

  it.each(SCALAR_PATHS)('judges %s as the library does', async (path) => {
    expect(await compare(engine, session, TABLE, [validQuestion(rules, path, rows)])).toEqual([]);
  });
}

function maskQuestion(rules: SqlRules, path: ScalarPath, rows: readonly Row[]): Question {
  return { name: `mask of ${path}`, sql: rules.expression('mask', path), answers: rows.map((row) => maskedCell(path, row[path])) };
}

function validQuestion(rules: SqlRules, path: ScalarPath, rows: readonly Row[]): Question {
  const sql = `CASE ${rules.expression('valid', path)} WHEN 1 THEN '1' WHEN 0 THEN '0' END`;
  return { name: `verdict of ${path}`, sql, answers: rows.map((row) => validCell(path, row[path])) };
}
