/** The proof of one engine: the same rows through the library and through the generated SQL, compared inside the engine. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Engine, Session } from './engines/engine.ts';
import { MISLEADING } from './engines/postgresText.ts';
import { fillTable } from './parity.ts';
import { proveExpressions } from './proofs/expressions.ts';
import { proveInvalidRows } from './proofs/invalidRows.ts';
import { proveLifecycle } from './proofs/lifecycle.ts';
import { proveMutants } from './proofs/mutants.ts';
import { proveNames } from './proofs/names.ts';
import { COLUMNS, TABLE, rulesOf } from './proofs/proof.ts';
import { edgeRows } from './rows/edges.ts';
import { proveSelfTest } from './proofs/selfTest.ts';
import { proveViews } from './proofs/views.ts';
import { SCALAR_PATHS, drawRows, drawUnspoiltRows, storable } from './rows/rows.ts';
import type { Row } from './rows/rows.ts';

const SEED = Number(process.env['ENGINE_SEED'] ?? 20261122);

/** Proves an engine on so many rows, or says in the title of a skipped test why it cannot. */
export async function proveEngine(engine: Engine, count: number): Promise<void> {
  const missing = await engine.missing();
  describe(engine.name, () => {
    if (missing === undefined) prove(engine, Number(process.env['ENGINE_ROWS'] ?? count));
    else it.skip(`is not proved here: ${missing}`, () => undefined);
  });
}

function prove(engine: Engine, count: number): void {
  let session: Session;
  let rows: readonly Row[] = [];

  beforeAll(async () => {
    session = await engine.open();
    if (engine.dialect === 'postgres') await session.run(MISLEADING);
    rows = storable(rowsOf(count), engine.storesNul);
    const columns = SCALAR_PATHS.map((path) => ({ name: COLUMNS[path], cells: rows.map((row) => row[path]) }));
    await fillTable(engine, session, TABLE, columns);
  });

  afterAll(async () => {
    await session.close();
  });

  const proof = { engine, session: () => session, rows: () => rows, rules: rulesOf(engine) };
  proveExpressions(proof);
  proveViews(proof);
  proveInvalidRows(proof);
  proveLifecycle(proof);
  proveNames(proof);
  proveSelfTest(proof);
  // Whether the comparison sees a changed rule does not depend on the engine.
  if (engine.dialect === 'duckdb') proveMutants(proof);
}

/** A third of the rows are the edges of the classes of characters, or as many of them as there is room for. */
function rowsOf(count: number): readonly Row[] {
  const edges = edgeRows(drawUnspoiltRows(500, SEED));
  const every = Math.ceil(edges.length / (count / 3));
  const chosen = edges.filter((_, index) => index % every === 0);
  return [...chosen, ...drawRows(count - chosen.length, SEED)];
}
