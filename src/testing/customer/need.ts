import * as fc from 'fast-check';
import { BUDGETS, CORE_NEEDS, PRIORITIES, URGENT } from '../../archive/index.ts';
import type { Need } from '../../archive/index.ts';
import { quarterOf } from '../../calendar/index.ts';
import { isoDates } from '../isoDates.ts';
import { objectsOf, oneOf } from './options.ts';
import { texts } from './texts.ts';

/**
 * Generates 需求信息.
 *
 * @returns The generator.
 */
export function needs(): fc.Arbitrary<Need> {
  return objectsOf(
    { coreNeeds: fc.uniqueArray(oneOf(CORE_NEEDS), { minLength: 1 }), priority: oneOf(PRIORITIES) },
    { description: texts(2000), productPreference: texts(100), budget: oneOf(BUDGETS), expectedPurchase: timeNodes() },
  );
}

/** Days, months, quarters, and 紧急. */
function timeNodes(): fc.Arbitrary<string> {
  const days = isoDates();
  return fc.oneof(
    days,
    days.map((day) => day.slice(0, 7)),
    days.map(quarterOf),
    fc.constant(URGENT),
  );
}
