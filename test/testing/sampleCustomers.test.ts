import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../src/archive/index.ts';
import { classifyCustomer, lifecycleLabels } from '../../src/lifecycle/index.ts';
import { SAMPLE_AS_OF, sampleCustomers } from '../../src/testing/index.ts';
import { isCustomer, validateCustomer } from '../../src/validate/index.ts';

const customers = sampleCustomers(2000, 2024);
const classified = customers.map((customer) => classifyCustomer(customer, { asOf: SAMPLE_AS_OF }));

describe('sampleCustomers', () => {
  test('are all valid on the date of the data', () => {
    const results = customers.map((customer) => validateCustomer(customer, { asOf: SAMPLE_AS_OF }));
    expect(results.flatMap((result) => (result.ok ? [] : result.issues))).toEqual([]);
    expect(customers.every(isCustomer)).toBe(true);
  });

  test('are valid for any seed', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        for (const customer of sampleCustomers(5, seed))
          expect(validateCustomer(customer, { asOf: SAMPLE_AS_OF })).toMatchObject({ ok: true });
      }),
    );
  });

  test('bear few warnings: missing recommendations and time nodes that have passed', () => {
    const codes = customers.flatMap((customer) => validateCustomer(customer, { asOf: SAMPLE_AS_OF }).warnings.map(({ code }) => code));
    expect(new Set(codes)).toEqual(new Set(['recommended.missing', 'expectedPurchase.past']));
  });

  test('are the same for the same arguments, and new objects', () => {
    expect(sampleCustomers(2000, 2024)).toStrictEqual(customers);
    expect(sampleCustomers(1, 2024)[0]).not.toBe(sampleCustomers(1, 2024)[0]);
  });

  test('are other customers for another seed', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1000 }), (seed, step) => {
        const other = seed > 0 ? seed - step : seed + step;
        expect(sampleCustomers(3, other)).not.toEqual(sampleCustomers(3, seed));
      }),
      { examples: [[-5, 9]] },
    );
  });

  test('begin with the customers of every smaller count', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat(40), fc.nat(40), (seed, some, more) => {
        expect(sampleCustomers(some + more, seed).slice(0, some)).toEqual(sampleCustomers(some, seed));
      }),
      { numRuns: 30 },
    );
  });

  test('are filed once each', () => {
    expect(findDuplicates(customers)).toEqual([]);
    expect(new Set(customers.map(({ basic }) => basic.mobile)).size).toBe(2000);
  });

  test('bear every label, stage and tier', () => {
    const labels = classified.flatMap((one) => one.labels.map(({ label }) => label));
    const rare = Object.keys(lifecycleLabels).filter((label) => labels.filter((found) => found === label).length < 20);
    expect(rare).toEqual([]);
    expect(new Set(classified.map(({ stage }) => stage))).toEqual(new Set(['prospect', 'customer', 'repeat']));
    expect(countsOf(classified.map(({ value }) => value.tier)).every((count) => count >= 20)).toBe(true);
  });

  test('declare every priority, as the time node would', () => {
    expect(countsOf(customers.map(({ need }) => need.priority))).toHaveLength(3);
    const contradicted = customers.filter(({ need }, index) => (classified[index]?.priority ?? need.priority) !== need.priority);
    expect(contradicted).toEqual([]);
  });

  test('have health from poor to excellent', () => {
    const tens = new Set(classified.map(({ health }) => Math.floor(health / 10)));
    expect(tens.size).toBeGreaterThanOrEqual(7);
  });

  test('hold only numbers that belong to nobody', () => {
    for (const { basic } of customers) expect(basic.mobile).toMatch(/^1\d{2}0000\d{4}$/u);
    for (const { basic } of customers) expect(basic.creditCode ?? '________XX').toMatch(/^.{8}XX/u);
  });

  test.each([
    ['count', -1, 1],
    ['count', 1.5, 1],
    ['count', Number.NaN, 1],
    ['count', 1_000_001, 1],
    ['seed', 1, 0.5],
    ['seed', 1, Number.POSITIVE_INFINITY],
    ['seed', 1, 2 ** 53],
  ])('refuse a wrong %s', (option, count, seed) => {
    expect(() => sampleCustomers(count, seed)).toThrow(RangeError);
    expect(() => sampleCustomers(count, seed)).toThrow(new RegExp(`^${option} `, 'u'));
  });

  test('may be none', () => {
    expect(sampleCustomers(0, 1)).toEqual([]);
  });
});

function countsOf(values: readonly string[]): number[] {
  return [...new Set(values)].map((value) => values.filter((other) => other === value).length);
}
