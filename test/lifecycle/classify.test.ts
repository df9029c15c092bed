import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { derivedPriority } from '../../src/archive/index.ts';
import { addDays } from '../../src/calendar/index.ts';
import { classifyCustomer, lifecycleActions, lifecycleLabels, lifecycleReasons } from '../../src/lifecycle/index.ts';
import type { AnyCustomer, Classification } from '../../src/lifecycle/index.ts';
import { brokenCustomer, junk, someCustomer, someDay } from './arbitraries.ts';
import { oracle } from './oracle.ts';

/** The generators also make values that the types refuse. */
const classify = (customer: unknown, options: { asOf: string }) => classifyCustomer(customer as AnyCustomer, options);

/** What `nextChangeOn` speaks of. */
function answer({ labels, primary, stage, value, health, priority }: Classification) {
  return { labels: labels.map(({ label }) => label), primary, stage, tier: value.tier, health, priority };
}

describe('classifyCustomer', () => {
  test('agrees with the rules written naively', () => {
    fc.assert(
      fc.property(someCustomer, someDay, (customer, asOf) => {
        const found = classify(customer, { asOf });
        const { lastInteractionOn, value } = found;
        expect({ ...answer(found), lastInteractionOn, total12m: value.total12m }).toEqual(oracle(customer, asOf));
      }),
      { numRuns: 1000 },
    );
  });

  test('derives the same priority as validation does', () => {
    fc.assert(
      fc.property(someCustomer, someDay, (customer, asOf) => {
        expect(classify(customer, { asOf }).priority).toBe(derivedPriority(customer.need.expectedPurchase, asOf));
      }),
      { numRuns: 1000 },
    );
  });

  test('gives the same answer on every day before nextChangeOn and another on it', () => {
    fc.assert(
      fc.property(someCustomer, someDay, (customer, asOf) => {
        const first = classify(customer, { asOf });
        // Nothing that the generators make can change an answer after 2027.
        const end = first.nextChangeOn ?? '2027-12-31';
        let differsOn: string | undefined;
        for (let day = addDays(asOf, 1); day < end && differsOn === undefined; day = addDays(day, 1)) {
          if (!sameAnswer(customer, day, first)) differsOn = day;
        }
        expect(differsOn).toBeUndefined();
        if (first.nextChangeOn !== undefined) expect(sameAnswer(customer, first.nextChangeOn, first)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps reasons, actions and since of a label as long as nothing changes', () => {
    fc.assert(
      fc.property(someCustomer, someDay, (customer, asOf) => {
        const first = classify(customer, { asOf });
        const eve = addDays(first.nextChangeOn ?? addDays(asOf, 400), -1);
        const known = (days: (string | undefined)[]): boolean => days.every((day) => day === undefined || day <= asOf || day > eve);
        // A date in the future that comes true may move a day without changing the answer.
        fc.pre(known([customer.behavior.lastFollowUpOn, customer.behavior.firstContactOn]));
        const strip = ({ labels }: Classification) =>
          labels.map(({ label, reasons, actions, nextChangeOn }) => ({ label, reasons, actions, nextChangeOn }));
        expect(strip(classify(customer, { asOf: eve }))).toEqual(strip(first));
      }),
    );
  });

  test('a label has held every day since, and first does not on its own nextChangeOn', () => {
    fc.assert(
      fc.property(someCustomer, someDay, fc.nat(400), (customer, asOf, back) => {
        for (const { label, since, nextChangeOn } of classify(customer, { asOf }).labels) {
          const holdsOn = (day: string): boolean => classify(customer, { asOf: day }).labels.some((finding) => finding.label === label);
          const between = addDays(asOf, -back);
          expect(since <= asOf && holdsOn(since) && holdsOn(between < since ? since : between)).toBe(true);
          if (nextChangeOn === undefined) expect(holdsOn('2027-12-31')).toBe(true);
          else expect([holdsOn(addDays(nextChangeOn, -1)), holdsOn(nextChangeOn)]).toEqual([true, false]);
        }
      }),
    );
  });

  test('gives an instant the answer of its day', () => {
    fc.assert(
      fc.property(
        someCustomer,
        someDay,
        fc.constantFrom('T00:00:00+08:00', 'T23:59:59.999-11:00', 'T12:30:00Z'),
        (customer, asOf, time) => {
          expect(classify(customer, { asOf: asOf + time })).toEqual(classify(customer, { asOf }));
        },
      ),
    );
  });

  test('every label, reason and action has its texts', () => {
    fc.assert(
      fc.property(someCustomer, someDay, (customer, asOf) => {
        for (const { label, reasons, actions } of classify(customer, { asOf }).labels) {
          expect(lifecycleLabels[label].zh).not.toBe('');
          expect(reasons.map((code) => lifecycleReasons[code].zh)).not.toHaveLength(0);
          expect(actions.map((code) => lifecycleActions[code].en)).not.toHaveLength(0);
        }
      }),
    );
  });

  test('does not throw on records with something else in them, and never mutates', () => {
    fc.assert(
      fc.property(fc.oneof(brokenCustomer, junk), someDay, (customer, asOf) => {
        const { health, labels } = classify(deepFreeze(customer), { asOf });
        expect(health >= 0 && health <= 100 && labels.length <= 6).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function sameAnswer(customer: object, asOf: string, first: Classification): boolean {
  return JSON.stringify(answer(classify(customer, { asOf }))) === JSON.stringify(answer(first));
}

function deepFreeze(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}
