import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerFields } from '../../src/archive/index.ts';
import type { Customer } from '../../src/archive/index.ts';
import { customerDrafts, customers } from '../../src/testing/index.ts';
import { isCustomer, validateCustomer, validateCustomerDraft } from '../../src/validate/index.ts';
import { draw } from './draw.ts';

const drawn = draw(customers(), 600);
const paths = drawn.map((customer) => new Set(pathsOf(customer)));

describe('customers', () => {
  test('are valid just as they stand', () => {
    fc.assert(
      fc.property(customers(), (customer) => {
        expect(validateCustomer(customer)).toMatchObject({ ok: true });
        expect(isCustomer(customer)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test.each(['2024-05-30', '1900-01-01', '2024-02-29T23:59:59-05:00', '2200-01-01'])('are valid on %s when made for it', (asOf) => {
    fc.assert(
      fc.property(customers({ asOf }), (customer) => {
        expect(validateCustomer(customer, { asOf })).toMatchObject({ ok: true });
      }),
    );
  });

  test('cover every field, and its absence where it may be absent', () => {
    const optional = customerFields.filter(({ requirement, appliesTo }) => requirement !== 'required' || appliesTo !== 'all');
    const present = new Set(paths.flatMap((some) => [...some]));
    expect(customerFields.map(({ path }) => path).filter((path) => !present.has(path))).toEqual([]);
    const always = optional.filter(({ path }) => !path.includes('[]') && paths.every((some) => some.has(path)));
    expect(always.map(({ path }) => path)).toEqual([]);
  });

  test('cover every option of every choice', () => {
    const texts = new Set(drawn.flatMap((customer) => leavesOf(customer)));
    const values = customerFields.flatMap(({ options = [] }) => options.map(({ value }) => value));
    expect(values.filter((value) => !texts.has(value))).toEqual([]);
  });

  test('have ordinary prototypes and survive JSON', () => {
    fc.assert(
      fc.property(customers(), (customer) => {
        expect(JSON.parse(JSON.stringify(customer))).toStrictEqual(customer);
      }),
    );
  });

  test.each(['yesterday', '1899-12-31'])('refuse %s as their day', (asOf) => {
    expect(() => customers({ asOf })).toThrow(RangeError);
    expect(() => customers({ asOf })).toThrow(/^asOf /u);
  });
});

describe('customerDrafts', () => {
  test('are valid drafts', () => {
    fc.assert(
      fc.property(customerDrafts({ asOf: '2024-05-30' }), (draft) => {
        expect(validateCustomerDraft(draft, { asOf: '2024-05-30' })).toMatchObject({ ok: true });
      }),
    );
  });

  test('have a customer number sometimes', () => {
    const numbered = draw(customerDrafts(), 300).filter(({ basic }) => Object.hasOwn(basic, 'customerNo'));
    expect(numbered.length).toBeGreaterThan(50);
    expect(numbered.length).toBeLessThan(290);
  });
});

/** The paths of all fields that a file has, entries of lists with `[]`. */
function pathsOf(customer: Customer): string[] {
  return walk({ ...customer, extra: undefined }, '').map(([path]) => path);
}

function leavesOf(customer: Customer): unknown[] {
  return walk(customer, '').map(([, value]) => value);
}

function walk(value: unknown, path: string): [string, unknown][] {
  const own: [string, unknown][] = path === '' ? [] : [[path, value]];
  if (Array.isArray(value)) return [...own, ...value.flatMap((entry) => walk(entry, `${path}[]`))];
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`))];
}
