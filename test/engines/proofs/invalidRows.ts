/** The rows that break a rule: at which fields, by the key alone. */
import { validateCustomer } from 'customer-archive';
import { describe, expect, it } from 'vitest';
import { KEY } from '../parity.ts';
import { AS_OF, SCALAR_PATHS } from '../rows/rows.ts';
import type { Row, ScalarPath } from '../rows/rows.ts';
import { TABLE } from './proof.ts';
import type { Proof } from './proof.ts';
import { recordOf } from './record.ts';

/** Compares the faulty fields of every row. */
export function proveInvalidRows({ engine, session, rows, rules }: Proof): void {
  describe('the query for invalid rows', () => {
    it('names the fields at which the library finds an error, and no value', async () => {
      await session().run(`CREATE TABLE invalid ${engine.tableEnd} AS ${rules.invalidRows({ from: [TABLE], key: KEY })}`);
      const wrong = await session().rows('SELECT * FROM invalid');
      expect(new Set(wrong.flatMap((row) => Object.keys(row)))).toEqual(new Set([KEY, 'path', 'code']));
      const codes = new Set(wrong.map(({ code }) => code));
      expect([...codes].every((code) => /^[A-Za-z.]{4,40}$/u.test(code ?? ''))).toBe(true);
      const found = new Set(wrong.map((row) => `${row[KEY]} ${row['path']}`));
      const expected = new Set(rows().flatMap((row, index) => faultyPaths(row).map((path) => `${index} ${path}`)));
      expect({
        missing: [...expected].filter((one) => !found.has(one)).slice(0, 5),
        extra: [...found].filter((one) => !expected.has(one)).slice(0, 5),
      }).toEqual({
        missing: [],
        extra: [],
      });
      await session().run('DROP TABLE invalid');
    });
  });
}

function faultyPaths(row: Row): readonly string[] {
  const result = validateCustomer(recordOf(row), { asOf: AS_OF });
  const paths = result.ok ? [] : result.issues.map(({ path }) => path);
  return [...new Set(paths)].filter((path) => SCALAR_PATHS.includes(path as ScalarPath));
}
