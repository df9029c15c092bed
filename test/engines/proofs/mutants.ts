/** Changes generated SQL in one place at a time: the comparison must see it. */
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/testing/random.ts';
import { mutantsOf } from '../mutants.ts';
import { withAnswers } from '../parity.ts';
import { maskQuestion, verdictQuestion } from './expressions.ts';
import { TABLE } from './proof.ts';
import type { Proof } from './proof.ts';
import { SCALAR_PATHS } from '../rows/rows.ts';

const MUTANTS = 30;

/** Demands that changed SQL is noticed: by an error of the engine or by a row. */
export function proveMutants({ engine, session, rows, rules }: Proof): void {
  describe('changed SQL', () => {
    it.each(SCALAR_PATHS.flatMap((path) => [maskQuestion, verdictQuestion].map((ask) => [path, ask] as const)))(
      'of %s is noticed',
      async (path, ask) => {
        const question = ask({ rules }, path, rows());
        const mutants = mutantsOf(question.sql, MUTANTS, createRandom(path.length));
        const unnoticed: string[] = [];
        await withAnswers(engine, session(), [question], async (compareWith) => {
          for (const { sql, change } of mutants) {
            const noticed = await compareWith(TABLE, question, sql).then(
              (differences) => differences.length > 0,
              () => true,
            );
            if (!noticed) unnoticed.push(change);
          }
        });
        expect(unnoticed).toEqual([]);
      },
    );
  });
}
