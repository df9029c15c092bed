/** Masks and verdicts of single columns. */
import { describe, expect, it } from 'vitest';
import { maskedCell, validCell } from '../library.ts';
import { compare, fillTable } from '../parity.ts';
import type { Question } from '../parity.ts';
import { everyDate } from '../rows/dates.ts';
import { SCALAR_PATHS } from '../rows/rows.ts';
import type { Row, ScalarPath } from '../rows/rows.ts';
import { COLUMNS, TABLE } from './proof.ts';
import type { Proof } from './proof.ts';

/** Compares every expression on every row. */
export function proveExpressions({ engine, session, rows, rules }: Proof): void {
  describe('single columns', () => {
    it.each(SCALAR_PATHS)('%s is masked as by the library', async (path) => {
      expect(await compare(engine, session(), TABLE, [maskQuestion({ rules }, path, rows())])).toEqual([]);
    });

    it.each(SCALAR_PATHS)('%s is judged as by the library', async (path) => {
      expect(await compare(engine, session(), TABLE, [verdictQuestion({ rules }, path, rows())])).toEqual([]);
    });

    it('every date of two centuries is judged as by the library', async () => {
      const path = 'behavior.lastFollowUpOn';
      const dates = everyDate();
      await fillTable(engine, session(), 'dates', [{ name: COLUMNS[path], cells: dates }]);
      const rowsOfDates = dates.map((date) => ({ [path]: date }) as unknown as Row);
      expect(await compare(engine, session(), 'dates', [verdictQuestion({ rules }, path, rowsOfDates)])).toEqual([]);
      await session().run('DROP TABLE dates');
    });
  });
}

/** Asks for the mask of a column. */
export function maskQuestion({ rules }: Pick<Proof, 'rules'>, path: ScalarPath, rows: readonly Row[]): Question {
  return { name: `mask of ${path}`, sql: rules.expression('mask', path), answers: rows.map((row) => maskedCell(path, row)) };
}

/** Asks for the verdict on a column. */
export function verdictQuestion({ rules }: Pick<Proof, 'rules'>, path: ScalarPath, rows: readonly Row[]): Question {
  const sql = `CASE ${rules.expression('valid', path)} WHEN 1 THEN '1' WHEN 0 THEN '0' END`;
  return { name: `verdict on ${path}`, sql, answers: rows.map((row) => validCell(path, row)) };
}
