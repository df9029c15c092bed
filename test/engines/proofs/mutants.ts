/** Changes generated SQL in one place at a time: the comparison must see it. */
import { afterEach, describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/testing/random.ts';
import { mutantsOf } from '../mutants.ts';
import { withAnswers } from '../parity.ts';
import { CHANGED, SEED, TRIAL, changedStatements, isEquivalent } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Proof } from './proof.ts';

/** Of so many changes one is tried where few rows are asked for; in the full run every one is. */
const ONE_OF = process.env['ENGINE_ROWS'] === undefined ? 16 : 1;

/** Demands that changed SQL is noticed: by an error of the engine or by a row. */
export function proveMutants(proof: Proof): void {
  const { engine, session } = proof;

  describe('changed SQL', () => {
    afterEach(async () => {
      for (const made of [`VIEW IF EXISTS ${CHANGED}`, `TABLE IF EXISTS ${TRIAL}`, 'TABLE IF EXISTS figures'])
        await session().run(`DROP ${made}`);
    });

    it.each(changedStatements(proof).map((plan): readonly [string, Plan] => [plan.about, plan]))(
      'in %s is noticed',
      async (about, { prepare }) => {
        const { statement, questions } = await prepare();
        await withAnswers(engine, session(), questions, async ({ differ }) => {
          const isNoticed = async (sql: string): Promise<boolean> => {
            try {
              await session().run(sql);
              return await differ(CHANGED);
            } catch {
              return true;
            }
          };
          expect(await isNoticed(statement)).toBe(false);
          const mutants = mutantsOf(statement, createRandom(SEED)).filter((_, index) => index % ONE_OF === 0);
          expect(mutants.length).toBeGreaterThan(0);
          const unnoticed: string[] = [];
          for (const mutant of mutants) if (!(await isNoticed(mutant.sql)) && !isEquivalent(mutant, about)) unnoticed.push(mutant.change);
          expect(unnoticed).toEqual([]);
        });
      },
    );
  });
}
