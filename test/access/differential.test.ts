/** Generated copies give what walking a record beside its schema gives, whatever the record. */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { AUDIENCES, maskCustomer } from '../../src/access/index.ts';
import type { MaskOptions } from '../../src/access/index.ts';
import { maskSettings } from '../../src/access/audience.ts';
import { customerFields } from '../../src/archive/index.ts';
import type { CustomerInput } from '../../src/archive/index.ts';
import { customers, sampleCustomers } from '../../src/testing/index.ts';
import { HOSTILE } from './hostile.ts';
import { plainCopy } from './plainCopy.ts';

type Holder = Record<string, unknown>;

/** Something done to a value of a record. */
type Operation = readonly [path: string, operate: (holder: Holder, key: string) => void];

const PATHS = [
  ...customerFields.map(({ path }) => path),
  ...customerFields.map(({ path }) => path.split('.').slice(0, -1).join('.')),
  ...['need.coreNeeds[]', 'relations.industryTags[]', 'extra'],
];

const VALUES: readonly unknown[] = [
  ...[undefined, null, '', ' \u3000\u200b', 0, 1.5, 2, 150, -1, 20_000, 0.0005, Number.NaN, Infinity, true, 10n, Symbol('s'), [], {}, [[]]],
  ...[
    [null, ''],
    ['other', 'other', null, '售后'],
    [{}],
    '无',
    '****',
    '张**',
    '138****5678',
    '江苏省****',
    '13812345678',
    '+86 138 1234 5678',
  ],
  ...['002X', '11010519491231002X', '2024-02-30', '2024-05', '2024-Q3', '2024-05-12', '2024-05-12T09:30:00+08:00', 'urgent', '\ud800'],
  ...[
    'x'.repeat(2001),
    '𠮷'.repeat(150),
    '欧阳样本',
    '张三',
    '王',
    '请联系张三13812345678',
    'enterprise',
    'individual',
    'marketing',
    '制造业',
  ],
  ...[
    '91110000600037341L',
    '92110000600037341L',
    '北京示范科技有限公司',
    '江苏省南京市玄武区中山路1号',
    new Date(0),
    new Map(),
    Array.from({ length: 1001 }, () => ({
      on: '2024-05-12',
      product: 'A',
      problem: 'A',
      name: '张三',
      gate: 'data',
      purpose: 'marketing',
    })),
  ],
];

const raise = (): never => {
  throw new Error('13812345678');
};

/** Objects that do not let themselves be read. */
const TRAPS: readonly ProxyHandler<object>[] = [
  { get: raise },
  { ownKeys: raise },
  { getPrototypeOf: raise },
  { getOwnPropertyDescriptor: raise },
  { get: (target, key) => (key === 'name' || key === '0' ? raise() : (Reflect.get(target, key) as unknown)) },
];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const defined = (property: PropertyDescriptor) => (holder: Holder, key: string) => {
  Object.defineProperty(holder, key, { configurable: true, ...property });
};

const changed = (change: (value: object) => unknown) => (holder: Holder, key: string) => {
  const value = holder[key];
  if (isObject(value)) holder[key] = change(value);
};

class Instance {
  readonly name = '张三';
}

const operate: fc.Arbitrary<Operation[1]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .oneof({ arbitrary: fc.constantFrom(...VALUES), weight: 8 }, fc.string(), fc.anything({ maxDepth: 2 }))
      .map((value) => (holder: Holder, key: string) => void (holder[key] = value)),
  },
  fc.constant((holder: Holder, key: string) => void Reflect.deleteProperty(holder, key)),
  fc.constantFrom('nick', '__proto__', 'toString', '客户', 'name', 'on').map((name) => (holder: Holder) => {
    defined({ value: '张三13812345678', enumerable: true, writable: true })(holder, name);
  }),
  fc.constant((holder: Holder, key: string) => {
    defined({ value: holder[key], writable: true, enumerable: false })(holder, key);
  }),
  fc.constantFrom(raise, () => '13812345678').map((get) => defined({ get, enumerable: true })),
  fc.constant(changed((value) => (Array.isArray(value) ? value : (Object.assign(Object.create(null) as object, value) as unknown)))),
  fc.constant(changed((value) => Object.create(value) as unknown)),
  fc.constant(changed((value) => Object.assign(new Instance(), value))),
  fc.constant(changed((value) => (Array.isArray(value) ? value : Object.fromEntries(Object.entries(value).reverse())))),
  // A list with a hole, a blank, and entries twice.
  fc.constant(changed((value) => (Array.isArray(value) ? [, ...(value as unknown[]), null, ...(value as unknown[])] : value))),
  fc.constantFrom(...TRAPS).map((trap) => changed((value) => new Proxy(value, trap))),
);

const damages = fc.array(fc.array(fc.tuple(fc.constantFrom(...PATHS), operate), { maxLength: 5 }), { minLength: 10, maxLength: 10 });

function damaged(customer: unknown, operations: readonly Operation[]): unknown {
  const record: unknown = structuredClone(customer);
  for (const [path, change] of operations) {
    const keys = path.replaceAll('[]', '.0').split('.');
    const last = keys.pop() ?? '';
    try {
      const holder = keys.reduce<unknown>((at, key) => (isObject(at) ? (at as Holder)[key] : undefined), record);
      if (isObject(holder)) change(holder as Holder, last);
    } catch {
      // What was made unreadable stays as it is.
    }
  }
  return record;
}

const OPTIONS: readonly MaskOptions[] = [{}, { asOf: '2024-05-30' }, { asOf: '2024-05-30', purpose: 'audit' }];

/** What both ways give, where they differ. */
function differences(record: unknown, options: MaskOptions): unknown[] {
  return AUDIENCES.flatMap((audience) => {
    const copy = maskCustomer(record as CustomerInput, audience, options);
    const plain = plainCopy(record, 0, maskSettings(audience, options));
    // The text tells the order of keys too.
    return isDeepStrictEqual(copy, plain) && textOf(copy) === textOf(plain) ? [] : [{ audience, options, copy, plain }];
  });
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${String(inner)}n` : inner));
}

const option = fc.constantFrom(...OPTIONS);

/** Faster than an arbitrary, for what is damaged afterwards. */
const sample = fc.constantFrom(...sampleCustomers(200, 20_261_122));

describe('generated copies', () => {
  it('are those of a walk, for whole records', () => {
    fc.assert(
      fc.property(customers(), option, (customer, options) => {
        expect(differences(customer, options)).toStrictEqual([]);
      }),
    );
  });

  it('are those of a walk, for damaged records', () => {
    fc.assert(
      fc.property(sample, damages, option, (customer, all, options) => {
        for (const operations of all) expect(differences(damaged(customer, operations), options)).toStrictEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('are those of a walk, for what is no record', () => {
    for (const value of HOSTILE) for (const options of OPTIONS) expect(differences(value, options)).toStrictEqual([]);
  });
});

describe('while plain objects inherit something', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'remarks');
  });

  it('generated copies are those of a walk', () => {
    Object.defineProperty(Object.prototype, 'remarks', { value: '张三13812345678', enumerable: true, configurable: true, writable: true });
    fc.assert(
      fc.property(sample, damages, option, (customer, [operations = []], options) => {
        expect(differences(damaged(customer, operations), options)).toStrictEqual([]);
      }),
    );
  });
});
