/** The statement with which users prove the dialect on their own cluster. */
import { describe, expect, it } from 'vitest';
import type { Proof } from './proof.ts';

/** The statement must find nothing, and must be able to find something. */
export function proveSelfTest({ session, rules }: Proof): void {
  describe('the self-test', () => {
    it('finds no row on which the engine differs', async () => {
      expect(await session().rows(rules.selfTest())).toEqual([]);
    });
  });
}
