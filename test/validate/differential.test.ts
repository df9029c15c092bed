import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { CustomerDraftSchema, CustomerSchema, customerFields } from '../../src/archive/index.ts';
import { customers } from '../../src/testing/index.ts';
import { customerKind } from '../../src/validate/customerKind.ts';
import { engineOf } from '../../src/validate/engine.ts';
import { isCustomer, isCustomerOn, validateCustomer, validateCustomerDraft } from '../../src/validate/index.ts';
import { en } from '../../src/validate/messages/en.ts';
import { settingsOf } from '../../src/validate/options.ts';
import type { ValidationOptions } from '../../src/validate/options.ts';

/** The way without generated code: closures made from the schemas, with valibot for single values. */
const plainly = engineOf(customerKind(CustomerSchema));
const plainDraft = engineOf(customerKind(CustomerDraftSchema));

/** What happens to a record: a value put somewhere, or something done to the object that is there. */
type Operation = readonly [path: string, operate: (holder: Record<string, unknown>, key: string) => void];

const PATHS = [
  ...customerFields.map(({ path }) => path),
  ...customerFields.map(({ path }) => path.split('.').slice(0, -1).join('.')).filter((path) => path.endsWith('[]')),
  'basic',
  'need',
  'behavior',
  'relations',
  'record',
  'extra',
  'need.coreNeeds[]',
  'relations.industryTags[]',
];

const VALUES = [
  undefined,
  null,
  '',
  ' \u3000\u200b',
  0,
  1.5,
  -1,
  1e21,
  0.0005,
  Number.NaN,
  Infinity,
  true,
  10n,
  Symbol('s'),
  [],
  {},
  [null, ''],
  ['other', 'other'],
  ['other', null, '售后'],
  [{}],
  '无',
  'N/A',
  '****',
  '张**',
  '138****5678',
  '江苏省****',
  '13812345678',
  '１３８１２３４５６７８',
  '138 1234 5678',
  '002x',
  '002X',
  '11010519491231002X',
  '2024-02-30',
  '2024-05',
  '2024-Q3',
  '2050-01-01',
  '2024-05-12T09:30:00+08:00',
  'urgent',
  '尽快，大概 50 人',
  '\ud800',
  'x'.repeat(2001),
  '𠮷'.repeat(150),
  '测试用户',
  'enterprise',
  'individual',
  '91110000600037341L',
  '92110000600037341L',
  new Date(0),
  new Map(),
];

const anyValue = fc.oneof({ arbitrary: fc.constantFrom<unknown>(...VALUES), weight: 8 }, fc.string(), fc.anything({ maxDepth: 2 }));

const key = fc.constantFrom('nick', '13812345678', 'constructor', '__proto__', 'toString', 'a b', '客户', 'name');

const operation: fc.Arbitrary<Operation> = fc
  .tuple(
    fc.constantFrom(...PATHS),
    fc.oneof(
      { arbitrary: anyValue.map((value) => (holder: Record<string, unknown>, at: string) => void (holder[at] = value)), weight: 6 },
      fc.constant((holder: Record<string, unknown>, at: string) => void Reflect.deleteProperty(holder, at)),
      fc.tuple(key, anyValue).map(([name, value]) => (holder: Record<string, unknown>) => {
        Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
      }),
      fc.constant((holder: Record<string, unknown>, at: string) => {
        Object.defineProperty(holder, at, { value: holder[at], enumerable: false, configurable: true, writable: true });
      }),
      fc.constant((holder: Record<string, unknown>, at: string) => {
        if (typeof holder[at] === 'object' && !Array.isArray(holder[at]))
          holder[at] = Object.assign(Object.create(null) as object, holder[at]);
      }),
      fc.constant((holder: Record<string, unknown>, at: string) => {
        if (typeof holder[at] === 'object' && holder[at] !== null) holder[at] = Object.create(holder[at]);
      }),
      fc.constant((holder: Record<string, unknown>, at: string) => {
        class Instance {
          readonly name = '张三';
        }
        holder[at] = Object.assign(new Instance(), holder[at]);
      }),
      fc.constant((holder: Record<string, unknown>, at: string) => {
        const list = holder[at];
        // A list with a hole, a blank, and an entry too many.
        if (Array.isArray(list)) holder[at] = [, ...(list as unknown[]), null, ...(list as unknown[])];
      }),
    ),
  )
  .map(([path, operate]) => [path, operate] as const);

/** What is done to a customer, several times over, each time to a fresh copy. */
const damages = fc.array(fc.array(operation, { maxLength: 5 }), { minLength: 20, maxLength: 20 });

function damaged(customer: unknown, operations: readonly Operation[]): unknown {
  const record = structuredClone(customer);
  for (const [path, operate] of operations) {
    const keys = path.replaceAll('[]', '.0').split('.');
    const last = keys.pop() ?? '';
    let holder: unknown = record;
    for (const each of keys) holder = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[each] : undefined;
    if (typeof holder === 'object' && holder !== null && Object.isExtensible(holder)) operate(holder as Record<string, unknown>, last);
  }
  return record;
}

const optionsOf: fc.Arbitrary<ValidationOptions> = fc.record(
  {
    asOf: fc.constantFrom('2024-05-30', '1999-12-31'),
    messages: fc.constant(en),
    require: fc.subarray(
      ['basic.idTail', 'need.budget', 'relations.contacts[].email', 'record.owner', 'behavior.purchases[].unit'] as const,
      {
        maxLength: 3,
      },
    ),
  },
  { requiredKeys: [] },
);

/** Compares quickly, and slowly where there is something to show. */
function same(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected);
}

function check(input: unknown, options: ValidationOptions): void {
  const settings = settingsOf(options);
  const generated = validateCustomer(input, options);
  const plain = plainly(input, settings);
  same(generated, plain);
  // The very same object where nothing is taken out.
  if (generated.ok && plain.ok) expect(generated.value === input).toBe(plain.value === input);
  if (options.require === undefined) expect(isCustomerOn(input, options.asOf)).toBe(plain.ok && plain.value === input);
}

describe('the generated validator says what the schemas say', () => {
  it('of 20,000 valid and damaged records', () => {
    fc.assert(
      fc.property(customers(), damages, optionsOf, (customer, all, options) => {
        for (const operations of all) check(damaged(customer, operations), options);
      }),
      { numRuns: 1000 },
    );
  }, 300_000);

  it('of drafts', () => {
    fc.assert(
      fc.property(customers(), damages, optionsOf, (customer, all, options) => {
        for (const operations of all) {
          const input = damaged(customer, operations);
          same(validateCustomerDraft(input, options), plainDraft(input, settingsOf(options)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true }), optionsOf, check),
      { numRuns: 2_000 },
    );
  });

  describe('where something was written into the prototype of all objects', () => {
    afterEach(() => {
      for (const name of ['name', 'nick', 'creditCode']) Reflect.deleteProperty(Object.prototype, name);
    });

    it('of records with and without faults', () => {
      const inherited = fc.constantFrom(['name', '张三'], ['nick', 'x'], ['creditCode', '91110000600037341L']);
      fc.assert(
        fc.property(customers(), fc.array(operation, { maxLength: 5 }), inherited, (customer, operations, [name = '', value]) => {
          const input = damaged(customer, operations);
          Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true, writable: true });
          try {
            const settings = settingsOf(undefined);
            const [generated, plain] = [validateCustomer(input), plainly(input, settings)];
            const isIt = isCustomer(input);
            Reflect.deleteProperty(Object.prototype, name);
            same(generated, plain);
            expect(isIt).toBe(plain.ok && plain.value === input);
          } finally {
            Reflect.deleteProperty(Object.prototype, name);
          }
        }),
        { numRuns: 500 },
      );
    });
  });
});
