/** Changes generated SQL in one place at a time: the comparison must see it. */
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/testing/random.ts';
import { mutantsOf } from '../mutants.ts';
import { withAnswers } from '../parity.ts';
import { maskQuestion, verdictQuestion } from './expressions.ts';
import { TABLE } from './proof.ts';
import type { Proof } from './proof.ts';
import type { ScalarPath } from '../rows/rows.ts';

/** The rules whose SQL is changed: each kind of node and each kind of constant is in one of them. */
const MASKS: readonly ScalarPath[] = ['basic.mobile', 'basic.idTail', 'basic.creditCode'];
const VERDICTS: readonly ScalarPath[] = [
  ...(['basic.customerNo', 'basic.mobile', 'basic.idTail', 'basic.creditCode', 'basic.enterpriseSize'] as const),
  ...(['need.priority', 'behavior.lastFollowUpOn', 'record.mobileVerifiedOn'] as const),
];

/** Changes that change no answer. */
const EQUIVALENT: readonly (readonly [change: RegExp, reason: string])[] = [
  [/'\^\[0-9\]\{11\}' became/u, 'the quick way for a plain number: the way for all others gives the same mask'],
  [/'g'\), 11\), 4\).*: 11 became 10/u, 'of the last eleven digits the last four, of the last ten too'],
  [/, 10, 15\) = '000'.*: 15 became 1[46]/u, 'a text that equals 000 has three characters, however many are asked for'],
  [/, 1, 4\) >= '1900'.*: 4 became 5/u, 'the hyphen behind a year does not change its order'],
];

/** Demands that changed SQL is noticed: by an error of the engine or by a row. */
export function proveMutants({ engine, session, rows, rules }: Proof): void {
  const rulesToChange = [
    ...MASKS.map((path) => [`the mask of ${path}`, path, maskQuestion] as const),
    ...VERDICTS.map((path) => [`the verdict on ${path}`, path, verdictQuestion] as const),
  ];

  describe('changed SQL', () => {
    it.each(rulesToChange)('in %s is noticed', async (_, path, ask) => {
      const question = ask({ rules }, path, rows());
      const mutants = mutantsOf(question.sql, createRandom(path.length));
      expect(mutants.length).toBeGreaterThan(2);
      const unnoticed: string[] = [];
      await withAnswers(engine, session(), [question], async (compareWith) => {
        for (const { sql, change } of mutants) {
          const noticed = await compareWith(TABLE, [{ ...question, sql }]).then(
            (differences) => differences.length > 0,
            () => true,
          );
          if (!noticed && !EQUIVALENT.some(([shape]) => shape.test(change))) unnoticed.push(change);
        }
      });
      expect(unnoticed).toEqual([]);
    });
  });
}
