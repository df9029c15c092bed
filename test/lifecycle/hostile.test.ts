import { describe, expect, test } from 'vitest';

import { classifyCustomer } from '../../src/lifecycle/index.ts';
import type { AnyCustomer } from '../../src/lifecycle/index.ts';

const raise = (): never => {
  throw new Error('13812345678');
};
const throwing = new Proxy({}, { get: raise, getOwnPropertyDescriptor: raise, ownKeys: raise, has: raise });
const revoked = Proxy.revocable([], {});
revoked.revoke();

const classify = (customer: unknown) => classifyCustomer(customer as AnyCustomer, { asOf: '2024-05-12' });
const unknownCustomer = classify({});

describe('classifyCustomer', () => {
  test('takes what is not a customer for a prospect without labels', () => {
    expect(unknownCustomer).toEqual({
      labels: [],
      primary: undefined,
      stage: 'prospect',
      lastInteractionOn: undefined,
      priority: undefined,
      value: { total12m: 0, tier: 'none' },
      health: 20,
      healthParts: { recency: 0, completeness: 0, need: 0, complaints: 20 },
      nextChangeOn: undefined,
    });
  });

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 42],
    ['a text', 'customer'],
    ['a symbol', Symbol('customer')],
    ['a bigint', 42n],
    ['a function', raise],
    ['a function that carries data', Object.assign(() => undefined, { behavior: { lastFollowUpOn: '2024-05-01' } })],
    ['an array', [{ behavior: {} }]],
    ['an empty dimension', { behavior: null, need: 7, record: [] }],
    ['a proxy that throws', throwing],
    ['a revoked proxy', revoked.proxy],
    ['a dimension that throws', { basic: throwing, need: throwing, behavior: throwing, record: throwing }],
    [
      'a list that throws',
      { behavior: { purchases: revoked.proxy, interactions: new Proxy([1], { ownKeys: raise, get: raise }), complaints: throwing } },
    ],
    ['entries that throw', { behavior: { purchases: [throwing, revoked.proxy] } }],
    [
      'a getter',
      {
        get behavior(): never {
          return raise();
        },
      },
    ],
    ['inherited data', Object.create({ behavior: { lastFollowUpOn: '2020-01-01' } })],
    [
      'lists that are none',
      { behavior: { purchases: { 0: { purchasedOn: '2024-05-01' }, length: 1 } }, need: { coreNeeds: 'productPurchase' } },
    ],
    [
      'impossible days',
      {
        behavior: {
          lastFollowUpOn: '2024-02-30',
          purchases: [{ purchasedOn: '2024-13', amount: 1 }],
          complaints: [{ reportedOn: '2024-5-1' }],
        },
      },
    ],
    [
      'a megabyte of digits',
      {
        need: { expectedPurchase: '9'.repeat(1e6) },
        behavior: { lastFollowUpOn: '2'.repeat(1e6) },
        record: { updatedAt: `2024-05-12T00:00:00.${'9'.repeat(1e6)}` },
      },
    ],
    ['lone surrogates', { need: { productPreference: '\u200b', expectedPurchase: '\udc00' } }],
  ])('gives %s that answer', (_, customer) => {
    expect(classify(customer)).toEqual(unknownCustomer);
  });

  test('takes a record that contains itself', () => {
    const customer: Record<string, unknown> = { behavior: { lastFollowUpOn: '2024-05-01' } };
    customer['need'] = customer;
    customer['basic'] = customer;
    expect(classify(customer).lastInteractionOn).toBe('2024-05-01');
  });

  test('takes a list with holes', () => {
    expect(classify({ behavior: { purchases: [, { purchasedOn: '2024-05-01', amount: 1 }] } }).stage).toBe('customer');
  });

  test.each<[string, unknown]>([
    ['missing', undefined],
    ['null', null],
    ['empty', {}],
    ['without a real day', { asOf: '2024-02-30' }],
    ['with a Date', { asOf: new Date(0) }],
    ['the day itself', '2024-05-12'],
    ['a proxy that throws', throwing],
  ])('names asOf when the options are %s', (_, options) => {
    expect(() => classifyCustomer({}, options as { asOf: string })).toThrow(
      new RangeError('asOf must be a plain date YYYY-MM-DD or an RFC 3339 instant with an offset'),
    );
  });

  test('gives away nothing that can change the next answer', () => {
    const customer = { behavior: { complaints: [{ reportedOn: '2024-05-01', problem: '延迟' }] } };
    const first = classify(customer);
    (first.labels[0]?.actions as string[]).length = 0;
    (first.labels[0]?.reasons as string[]).length = 0;
    expect(classify(customer).labels[0]).toMatchObject({
      reasons: ['complaintUnresolved'],
      actions: ['resolveComplaint', 'pausePromotion'],
    });
  });
});
