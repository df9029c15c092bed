import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { customerFields, findDuplicates } from '../../src/archive/index.ts';
import {
  assertCustomer,
  createCustomerSchema,
  customerDraftSchema,
  customerSchema,
  CustomerValidationError,
  isCustomer,
  validateCustomer,
  validateCustomerDraft,
  validateField,
} from '../../src/validate/index.ts';
import { maskCustomer, createMasker } from '../../src/access/index.ts';
import { individual } from '../support/records.ts';

/** A mark that no text of the library contains. */
const MARK = 'QZ7731';

const PLACES = customerFields.map(({ path }) => path);

/** Everything that could carry a value out. */
function traces(value: unknown): string {
  return [JSON.stringify(value), inspect(value, { depth: 12, showHidden: true }), String(value)].join('\n');
}

/** Any value with marks in its texts and keys. */
const marked = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    fc.string().map((text) => `${text}${MARK}`),
    fc.constantFrom<unknown>(`${MARK}@example.com`, `138${MARK}5678`, `张${MARK}`, `${MARK}****`, null, '', 0, Number.NaN, true, 1n),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(`${MARK}13812345678`, `姓名${MARK}`, 'mobile', 'name', '__proto__'), tie('any'), { maxKeys: 3 }),
  ),
})).any;

/** A record in which some fields are marked values. */
const faulty = fc.array(fc.tuple(fc.constantFrom(...PLACES), marked), { minLength: 1, maxLength: 6 }).map((changes) => {
  const record: unknown = individual();
  for (const [path, value] of changes) put(record, path, value);
  return record;
});

function put(record: unknown, path: string, value: unknown): void {
  const keys = path.split(/\.|(?=\[\])/u).map((key) => (key === '[]' ? '0' : key));
  const last = keys.pop() ?? '';
  let holder = record as Record<string, unknown>;
  for (const key of keys) {
    const inner = holder[key];
    if (typeof inner !== 'object' || inner === null) return;
    holder = inner as Record<string, unknown>;
  }
  holder[last] = value;
}

describe('no leak', () => {
  it('of a value or a key into issues, facades and errors', () => {
    fc.assert(
      fc.property(fc.oneof(faulty, marked), (record) => {
        const result = validateCustomer(record, { asOf: '2024-05-30' });
        if (!result.ok) expect(traces(result)).not.toContain(MARK);
        expect(traces(result.warnings)).not.toContain(MARK);
        const facade = createCustomerSchema()['~standard'].validate(record);
        if (facade.issues !== undefined) expect(traces(facade)).not.toContain(MARK);
        const draft = validateCustomerDraft(record);
        if (!draft.ok) expect(traces(draft)).not.toContain(MARK);
      }),
      { numRuns: 500 },
    );
  });

  it('by the error that assertCustomer throws', () => {
    fc.assert(
      fc.property(faulty, (record) => {
        try {
          assertCustomer(record);
        } catch (error) {
          expect(error).toBeInstanceOf(CustomerValidationError);
          expect(traces(error)).not.toContain(MARK);
          expect((error as Error).stack).not.toContain(MARK);
        }
      }),
    );
  });

  it('by a key that could be a phone number or a name', () => {
    const result = validateCustomer({ [`a13812345${MARK}`]: 1, [`张三${MARK}`]: 1, [MARK.repeat(7)]: 1 });
    expect(traces(result)).not.toContain(MARK);
  });

  it('by the list of duplicates', () => {
    const rows = [{ basic: { customerNo: MARK } }, { basic: { customerNo: MARK } }];
    expect(findDuplicates(rows)).toHaveLength(1);
    expect(traces(findDuplicates(rows))).not.toContain(MARK);
  });
});

function cyclic(): unknown {
  const record: Record<string, unknown> = individual() as never;
  record['basic'] = record;
  record['need'] = [record];
  return record;
}

function throwing(): unknown {
  const fail = (): never => {
    throw new Error(MARK);
  };
  return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail });
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

class Impostor {
  readonly basic = individual().basic;
}

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['an empty text', ''],
  ['a text', '13812345678'],
  ['a number', 1],
  ['NaN', Number.NaN],
  ['a bigint', 10n],
  ['a symbol', Symbol('x')],
  ['a function', () => 1],
  ['a date', new Date(0)],
  ['a map', new Map([['basic', 1]])],
  ['a class instance', new Impostor()],
  ['a list', [individual()]],
  ['a cyclic record', cyclic()],
  ['a frozen record', Object.freeze({ basic: Object.freeze({}) })],
  ['a proxy that throws', throwing()],
  ['a record of proxies that throw', { basic: throwing(), need: { coreNeeds: throwing() }, extra: throwing() }],
  ['a revoked proxy', revoked({})],
  ['revoked lists', { ...individual(), behavior: { purchases: revoked([]), complaints: revoked([]) } }],
  ['a getter that throws', Object.defineProperty({}, 'basic', { enumerable: true, get: throwing as () => never })],
  ['sparse lists', { ...individual(), relations: { contacts: new Array(5), industryTags: new Array(2_000_000_000) } }],
  ['lone surrogates', { basic: { name: '\ud800', mobile: '\udfff', address: '\ud83d' } }],
];

describe('no throw', () => {
  test.each(HOSTILE)('%s gets an answer everywhere', (_, value) => {
    expect(validateCustomer(value, { asOf: '2024-05-30' }).ok).toBe(false);
    expect(validateCustomerDraft(value).ok).toBe(false);
    expect(isCustomer(value)).toBe(false);
    expect(customerSchema['~standard'].validate(value)).toHaveProperty('issues');
    expect(customerDraftSchema['~standard'].validate(value)).toHaveProperty('issues');
    expect(() => {
      assertCustomer(value);
    }).toThrow(CustomerValidationError);
    for (const path of PLACES) {
      const place = path.replaceAll('[]', '[0]');
      expect(validateField(place, value, value)).toHaveProperty('issues');
      expect(validateField(place, value, individual())).toHaveProperty('issues');
    }
    expect(traces(validateCustomer(value))).not.toContain(MARK);
    expect(() => maskCustomer(value as never, 'team')).not.toThrow();
    expect(() => createMasker('analysis', { asOf: '2024-05-30' })(value as never)).not.toThrow();
    expect(findDuplicates([value, value])).toBeInstanceOf(Array);
    expect(findDuplicates(value as never)).toBeInstanceOf(Array);
  });

  it('a megabyte in a field gets an answer', () => {
    const huge = '1'.repeat(1_000_000);
    expect(validateCustomer({ basic: { mobile: huge, creditCode: huge, name: huge }, need: { description: huge } }).ok).toBe(false);
    expect(validateField('basic.mobile', huge, {}).issues.map(({ code }) => code)).toEqual(['mobile.length']);
    expect(maskCustomer({ basic: { mobile: huge, name: huge } }, 'team')).toEqual({ basic: { mobile: '****', name: '**' } });
  });

  it('and prototypes stay as they are', () => {
    const record = JSON.parse(
      '{"__proto__":{"polluted":1},"basic":{"__proto__":{"polluted":1}},"extra":{"__proto__":{"polluted":1}}}',
    ) as never;
    validateCustomer(record);
    maskCustomer(record, 'team');
    expect({}).not.toHaveProperty('polluted');
  });
});
