import { describe, expect, test } from 'vitest';

import { customerFields } from '../../src/archive/index.ts';
import { classifyCustomer } from '../../src/lifecycle/index.ts';

type Dimensions = Record<string, Record<string, unknown>>;

/** Every field of the three dimensions that have required fields, filled with anything. */
const full = (basic: object): Dimensions => {
  const record: Dimensions = {};
  for (const { path, control } of customerFields) {
    const [dimension = '', key = '', ...rest] = path.split('.');
    if (rest.length === 0 && !key.includes('['))
      (record[dimension] ??= {})[key] = control === 'list' || control === 'multi' ? ['filled'] : 'filled';
  }
  return { ...record, basic: { ...record['basic'], ...basic } };
};
const enterprise = full({ customerType: 'enterprise', creditCode: '91350211M000100Y43', industry: 'I' });
const individual = full({ customerType: 'individual' });

const points = (record: Dimensions): number => classifyCustomer(record, { asOf: '2024-05-12' }).healthParts.completeness;
const without = (record: Dimensions, path: string, blank?: unknown): Dimensions => {
  const [dimension = '', key = ''] = path.split('.');
  return { ...record, [dimension]: { ...record[dimension], [key]: blank } };
};

const fields = customerFields.filter(({ path }) => path.split('.').length === 2 && !path.includes('[') && path !== 'basic.customerType');

describe('completeness', () => {
  test.each(fields)('judges $path as the field is declared', ({ path, requirement, appliesTo }) => {
    const expected = { required: 0, recommended: 10, optional: 20 }[requirement];
    for (const blank of [undefined, null, ' ', []]) {
      expect(points(without(enterprise, path, blank))).toBe(appliesTo === 'individual' ? 20 : expected);
      expect(points(without(individual, path, blank))).toBe(appliesTo === 'enterprise' ? 20 : expected);
    }
  });

  test.each([
    ['12100000400000000X', 'I'],
    ['91350211M000100Y43', 'J'],
    ['91350211M000100Y43', 'P'],
    ['91350211M000100Y43', 'S'],
    ['91350211M000100Y43', 'T'],
    [91350211, 'I'],
  ])('asks for no size with the code %s in industry %s', (creditCode, industry) => {
    expect(points(full({ customerType: 'enterprise', creditCode, industry, enterpriseSize: '' }))).toBe(20);
  });

  test.each(['91350211M000100Y43', '92350211M000100Y40', '93350211M000100Y48'])('asks for the size with the code %s', (creditCode) => {
    expect(points(full({ customerType: 'enterprise', creditCode, industry: 'I', enterpriseSize: '' }))).toBe(10);
  });

  test('is none without a customer type', () => {
    expect(points(without(individual, 'basic.customerType'))).toBe(0);
  });
});
