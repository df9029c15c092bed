/** Masks and verdicts of single columns. */
import { sqlRules } from 'customer-archive/sql';
import { describe, expect, it } from 'vitest';
import { itemMaskCell, itemValidCell, maskedCell, validCell } from '../library.ts';
import { compare, fillTable } from '../parity.ts';
import type { Question } from '../parity.ts';
import { everyDate } from '../rows/dates.ts';
import { AS_OF, ITEM_PATHS, SCALAR_PATHS, drawItems, withoutNul } from '../rows/rows.ts';
import type { Row, ScalarPath } from '../rows/rows.ts';
import { COLUMNS, TABLE, TIME_ZONE } from './proof.ts';
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

    it.each(ITEM_PATHS)('%s is masked and judged as by the library', async (path) => {
      const cells = drawItems(rows().length, 7)[path].map((cell) => (engine.storesNul ? cell : withoutNul(cell)));
      await fillTable(engine, session(), 'items', [{ name: 'item', cells }]);
      const ofItem = sqlRules(engine.dialect, { columns: { [path]: 'item' }, asOf: AS_OF, timeZone: TIME_ZONE });
      const found = await compare(engine, session(), 'items', [
        { name: 'mask', sql: ofItem.expression('mask', path), answers: cells.map((cell) => itemMaskCell(path, cell)) },
        { name: 'verdict', sql: flagOf(ofItem.expression('valid', path)), answers: cells.map((cell) => itemValidCell(path, cell)) },
      ]);
      expect(found).toEqual([]);
      await session().run('DROP TABLE items');
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
  return { name: `verdict on ${path}`, sql: flagOf(rules.expression('valid', path)), answers: rows.map((row) => validCell(path, row)) };
}

/** 1 and 0 as texts; anything else is NULL. */
export function flagOf(sql: string): string {
  return `CASE ${sql} WHEN 1 THEN '1' WHEN 0 THEN '0' END`;
}
