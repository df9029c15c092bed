import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { classifyCustomer, customerNetwork, customerSummary, reviewPlan, segmentCustomers } from '../../src/lifecycle/index.ts';
import type { AnyCustomer, ReviewInterval, ReviewPlanOptions, SegmentKey, SegmentOptions } from '../../src/lifecycle/index.ts';
import { brokenCustomer, junk, someCustomer, someDay } from './arbitraries.ts';

const someCustomers = fc
  .array(fc.oneof(someCustomer, brokenCustomer), { maxLength: 12 })
  .map((customers) => customers as unknown as AnyCustomer[]);

const numberOf = (n: number): string => `C20240512${String(n).padStart(3, '0')}`;
const metOn = (lastFollowUpOn: string, n: number, more: object = {}): AnyCustomer => ({
  basic: { customerNo: numberOf(n), customerType: 'individual', name: '张三' },
  behavior: { lastFollowUpOn, ...more },
});

describe('reviewPlan', () => {
  test('lists whom to look at by day, rank, health and number', () => {
    const customers = [
      metOn('2024-05-10', 1), // nothing until the health falls on 2024-06-10
      metOn('2024-05-01', 2), // health falls on 2024-06-01
      metOn('2024-04-20', 3), // health falls on 2024-05-21
      metOn('2024-01-01', 4),
      metOn('2024-05-09', 5, { complaints: [{ reportedOn: '2024-05-09' }] }),
      metOn('2023-01-01', 6),
      metOn('2023-01-01', 7, { complaints: [{ reportedOn: '2023-01-01', resolution: '已补发' }] }),
    ];
    const plan = reviewPlan(customers, { asOf: '2024-05-12', every: 'month' });
    expect({ ...plan, items: plan.items.map(({ customerNo, on, primary }) => [customerNo, on, primary]) }).toEqual({
      first: '2024-05-01',
      last: '2024-05-31',
      total: 7,
      unnamed: 0,
      items: [
        [numberOf(5), '2024-05-12', 'complaintOpen'],
        [numberOf(4), '2024-05-12', 'dormant'],
        [numberOf(6), '2024-05-12', 'dormant'],
        [numberOf(7), '2024-05-12', 'dormant'],
        [numberOf(3), '2024-05-21', undefined],
      ],
    });
    expect(plan.items[0]).toEqual({
      customerNo: numberOf(5),
      on: '2024-05-12',
      primary: 'complaintOpen',
      labels: ['complaintOpen'],
      stage: 'prospect',
      tier: 'none',
      health: 40,
    });
    const quarter = reviewPlan(customers, { asOf: '2024-05-12', every: 'quarter' });
    expect([quarter.first, quarter.last, quarter.items.slice(4).map(({ on }) => on)]).toEqual([
      '2024-04-01',
      '2024-06-30',
      ['2024-05-21', '2024-06-01', '2024-06-10'],
    ]);
  });

  test('lists two who only change on the same day by health and number', () => {
    const plan = reviewPlan(
      [metOn('2024-04-20', 3), metOn('2024-04-20', 2), metOn('2024-04-20', 1, { purchases: [{ amount: 1, purchasedOn: '2024-04-20' }] })],
      {
        asOf: '2024-05-12',
        every: 'month',
      },
    );
    expect(plan.items.map(({ customerNo }) => customerNo)).toEqual([1, 2, 3].map(numberOf));
  });

  test('sets the earlier day first, however healthy the customer of the later one', () => {
    const earlier = metOn('2024-04-20', 1);
    // Three months after the complaint the health rises, on 2024-05-25.
    const later = metOn('2024-05-10', 2, { complaints: [{ reportedOn: '2024-02-24', resolution: '已补发' }] });
    for (const customers of [
      [earlier, later],
      [later, earlier],
    ]) {
      const { items } = reviewPlan(customers, { asOf: '2024-05-12', every: 'month' });
      expect(items.map(({ on, health }) => [on, health])).toEqual([
        ['2024-05-21', 60],
        ['2024-05-25', 50],
      ]);
    }
  });

  test('does not list who has no label and no change to come', () => {
    const plan = reviewPlan([{ basic: { customerNo: numberOf(1) } }], { asOf: '2024-05-12', every: 'month' });
    expect(plan).toMatchObject({ total: 1, items: [], unnamed: 0 });
  });

  test('sets the less healthy first among equals', () => {
    const complete = { need: { coreNeeds: ['afterSales'], budget: 'over100k' } };
    const plan = reviewPlan([{ ...metOn('2024-01-01', 1), ...complete } as AnyCustomer, metOn('2024-01-01', 2)], {
      asOf: '2024-05-12',
      every: 'month',
    });
    expect(plan.items.map(({ customerNo }) => customerNo)).toEqual([numberOf(2), numberOf(1)]);
  });

  test('counts each customer with a label once, and names no value but the number', () => {
    fc.assert(
      fc.property(someCustomers, someDay, fc.constantFrom<ReviewInterval[]>('month', 'quarter'), (customers, asOf, every) => {
        const { items, unnamed, total, first, last } = reviewPlan(new Set(customers), { asOf, every });
        const labelled = customers.filter((customer) => classifyCustomer(customer, { asOf }).labels.length > 0).length;
        expect(total).toBe(customers.length);
        expect(items.filter(({ labels }) => labels.length > 0).length).toBeLessThanOrEqual(labelled);
        expect(items.length + unnamed).toBeGreaterThanOrEqual(labelled);
        expect(items.every(({ on }) => first <= asOf && asOf <= on && on <= last)).toBe(true);
        expect(JSON.stringify(items)).not.toMatch(/张三|示例|13812345678/u);
      }),
    );
  });

  test('counts who has no proper number', () => {
    const unnumbered = { basic: { customerNo: '张三' }, behavior: { lastFollowUpOn: '2023-01-01' } };
    expect(reviewPlan([unnumbered], { asOf: '2024-05-12', every: 'month' })).toMatchObject({ items: [], unnamed: 1, total: 1 });
  });

  test.each([undefined, 'week', 1])('names every when it is %j', (every) => {
    expect(() => reviewPlan([], { asOf: '2024-05-12', every } as ReviewPlanOptions)).toThrow(
      new RangeError('every must be month or quarter'),
    );
  });
});

describe('customerSummary', () => {
  test('adds up', () => {
    const sum = (counts: object): number => Object.values(counts as Record<string, number>).reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(someCustomers, someDay, (customers, asOf) => {
        const found = customers.map((customer) => classifyCustomer(customer, { asOf }));
        const { total, byType, byLabel, byPrimary, byStage, byTier, byPriority, total12m, meanHealth } = customerSummary(customers, {
          asOf,
        });
        expect([total, sum(byType), sum(byPrimary), sum(byStage), sum(byTier), sum(byPriority)]).toEqual(Array(6).fill(customers.length));
        expect(sum(byLabel)).toBe(found.reduce((count, { labels }) => count + labels.length, 0));
        expect(byLabel.dormant).toBe(found.filter(({ labels }) => labels.some(({ label }) => label === 'dormant')).length);
        expect(Math.round(total12m * 100)).toBe(found.reduce((cents, { value }) => cents + Math.round(value.total12m * 100), 0));
        if (meanHealth !== undefined)
          expect(Math.abs(meanHealth * total - found.reduce((health, part) => health + part.health, 0))).toBeLessThanOrEqual(total);
      }),
    );
  });

  test('counts one customer', () => {
    const customer = {
      basic: { customerType: 'enterprise' },
      need: { expectedPurchase: 'urgent' },
      behavior: { lastFollowUpOn: '2024-01-01', purchases: [{ amount: 10.1, purchasedOn: '2024-05-01' }] },
    };
    expect(customerSummary([customer as AnyCustomer, {}, { basic: { customerType: 'individual' } }], { asOf: '2024-05-12' })).toEqual({
      total: 3,
      byType: { individual: 1, enterprise: 1, unknown: 1 },
      byLabel: { complaintOpen: 0, dormant: 0, highPotential: 0, dormancyNear: 0, highValue: 0, updateOverdue: 0 },
      byPrimary: { complaintOpen: 0, dormant: 0, highPotential: 0, dormancyNear: 0, highValue: 0, updateOverdue: 0, none: 3 },
      byStage: { prospect: 2, customer: 1, repeat: 0 },
      byTier: { A: 0, B: 0, C: 0, D: 1, none: 2 },
      byPriority: { high: 1, medium: 0, low: 0, none: 2 },
      total12m: 10.1,
      meanHealth: 36.7,
    });
  });
});

describe('segmentCustomers', () => {
  const keys: SegmentKey[] = ['customerType', 'enterpriseSize', 'industry', 'budget', 'channel', 'stage', 'tier', 'primary', 'priority'];

  test('leaves nobody out uncounted, and no group is too small', () => {
    fc.assert(
      fc.property(
        someCustomers,
        someDay,
        fc.subarray(keys, { minLength: 1 }),
        fc.integer({ min: 1, max: 6 }),
        (customers, asOf, by, minClass) => {
          const { segments, leftOut } = segmentCustomers(customers, { asOf, by, minClass });
          const counts = segments.map(({ count }) => count);
          expect(counts.reduce((a, b) => a + b, leftOut)).toBe(customers.length);
          expect(counts.every((count, i) => count >= minClass && count <= (counts[i - 1] ?? count))).toBe(true);
          expect(segments.every(({ values }) => JSON.stringify(Object.keys(values).sort()) === JSON.stringify([...by].sort()))).toBe(true);
        },
      ),
    );
  });

  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(someCustomers, someDay, (customers, asOf) => {
        const options: SegmentOptions = { asOf, by: ['tier', 'budget'], minClass: 1 };
        expect(segmentCustomers([...customers].reverse(), options)).toEqual(segmentCustomers(customers, options));
      }),
    );
  });

  test('makes groups of five by default, by values of closed lists only', () => {
    const of = (industry: string, count: number) => Array.from({ length: count }, () => ({ basic: { industry } }) as AnyCustomer);
    expect(segmentCustomers([...of('I', 5), ...of('C', 4), ...of('张三', 6)], { asOf: '2024-05-12', by: ['industry'] })).toEqual({
      segments: [
        { values: { industry: 'none' }, count: 6, total12m: 0, meanHealth: 20 },
        { values: { industry: 'I' }, count: 5, total12m: 0, meanHealth: 20 },
      ],
      leftOut: 4,
    });
  });

  test('reads each key where it stands', () => {
    const customer = {
      basic: { customerType: 'enterprise', enterpriseSize: 'small', industry: 'I' },
      need: { budget: 'over100k', expectedPurchase: 'urgent' },
      behavior: { channel: 'phone', lastFollowUpOn: '2024-05-12', purchases: [{ amount: 10_000.1, purchasedOn: '2024-05-01' }] },
      record: { updatedAt: '2024-05-01T09:00:00+08:00' },
    } as AnyCustomer;
    expect(segmentCustomers([customer, customer], { asOf: '2024-05-14', by: keys, minClass: 2 })).toEqual({
      segments: [
        {
          values: {
            customerType: 'enterprise',
            enterpriseSize: 'small',
            industry: 'I',
            budget: 'over100k',
            channel: 'phone',
            stage: 'customer',
            tier: 'C',
            primary: 'updateOverdue',
            priority: 'high',
          },
          count: 2,
          total12m: 20_000.2,
          meanHealth: 70,
        },
      ],
      leftOut: 0,
    });
  });

  test('orders groups of one size by their values', () => {
    const customers = ['I', 'C', 'J', 'A'].map((industry) => ({ basic: { industry } }) as AnyCustomer);
    const { segments } = segmentCustomers(customers, { asOf: '2024-05-12', by: ['industry'], minClass: 1 });
    expect(segments.map(({ values }) => values.industry)).toEqual(['A', 'C', 'I', 'J']);
  });

  test.each([
    [{ by: [] }, 'by'],
    [{ by: ['name'] }, 'by'],
    [{ by: ['stage', 'stage'] }, 'by'],
    [{ by: 'stage' }, 'by'],
    [{ by: ['stage'], minClass: 0 }, 'minClass'],
    [{ by: ['stage'], minClass: 2.5 }, 'minClass'],
    [{ by: ['stage'], minClass: '5' }, 'minClass'],
    [{ by: ['stage'], asOf: 'today' }, 'asOf'],
  ])('names what is wrong in %j', (options, name) => {
    const message = {
      by: `by must be a list of different keys of: ${keys.join(', ')}`,
      minClass: 'minClass must be a whole number from 1',
      asOf: 'asOf must be a plain date YYYY-MM-DD or an RFC 3339 instant with an offset',
    }[name];
    expect(() => segmentCustomers([], { asOf: '2024-05-12', ...options } as SegmentOptions)).toThrow(new RangeError(message));
  });
});

describe('customerNetwork', () => {
  const referred = (n: number, by?: number, kind = 'external'): AnyCustomer =>
    ({
      basic: { customerNo: numberOf(n) },
      relations: by === undefined ? undefined : { referrer: { kind, name: '李四', customerNo: numberOf(by) } },
    }) as AnyCustomer;

  test('tells referrals, unknown referrers and circles apart', () => {
    const network = customerNetwork([
      referred(1),
      referred(2, 1),
      referred(3, 1),
      referred(4, 9),
      referred(6, 5),
      referred(5, 7),
      referred(7, 6),
      referred(8, 8),
      referred(10, 7),
      referred(11, 1, 'internal'),
      referred(2, 3),
      {},
    ]);
    const edge = (from: number, to: number) => ({ from: numberOf(from), to: numberOf(to) });
    expect(network).toEqual({
      edges: [edge(1, 2), edge(1, 3), edge(5, 6), edge(7, 5), edge(6, 7), edge(8, 8), edge(7, 10)],
      unknownReferrers: [edge(9, 4)],
      cycles: [[5, 7, 6].map(numberOf), [numberOf(8)]],
      referrers: [1, 7, 5, 6, 8].map((n) => ({ customerNo: numberOf(n), count: n === 1 || n === 7 ? 2 : 1 })),
      unplaced: 2,
    });
  });

  test('lists referrers of as many customers by their number', () => {
    const { referrers } = customerNetwork([referred(9), referred(8), referred(1, 9), referred(2, 8)]);
    expect(referrers.map(({ customerNo }) => customerNo)).toEqual([numberOf(8), numberOf(9)]);
  });

  test('finds a circle exactly when following the referrers comes back', () => {
    const graph = fc.array(fc.option(fc.nat(7), { nil: undefined }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(graph, (by) => {
        const { cycles, edges } = customerNetwork(
          by.map((referrer, n) => referred(n + 1, referrer === undefined ? undefined : referrer + 1)),
        );
        const inCircle = by.flatMap((_, n) => {
          let current = by[n];
          for (let steps = 0; steps < 8 && current !== undefined && current !== n; steps += 1) current = by[current];
          return current === n ? [numberOf(n + 1)] : [];
        });
        expect(cycles.flat().sort()).toEqual(inCircle);
        expect(edges).toHaveLength(by.filter((referrer) => referrer !== undefined).length);
        expect(cycles.every((circle) => circle[0] === [...circle].sort()[0])).toBe(true);
      }),
    );
  });

  test('takes no name for a number', () => {
    const customer = {
      basic: { customerNo: numberOf(1) },
      relations: { referrer: { kind: 'external', name: '李四', customerNo: '李四' } },
    };
    expect(customerNetwork([customer as AnyCustomer])).toEqual({ edges: [], unknownReferrers: [], cycles: [], referrers: [], unplaced: 0 });
  });
});

describe('every overview', () => {
  const overviews: ((customers: Iterable<AnyCustomer>) => unknown)[] = [
    (customers) => reviewPlan(customers, { asOf: '2024-05-12', every: 'month' }),
    (customers) => customerSummary(customers, { asOf: '2024-05-12' }),
    (customers) => segmentCustomers(customers, { asOf: '2024-05-12', by: ['stage'] }),
    (customers) => customerNetwork(customers),
  ];

  test('takes what is not a list for an empty one, and any record in it', () => {
    const unreadable = new Proxy(
      {},
      {
        get: () => {
          throw new Error('13812345678');
        },
      },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          junk.filter((value) => typeof value !== 'object' || value === null || !(Symbol.iterator in value)),
          fc.constant(unreadable),
        ),
        (value) => {
          for (const overview of overviews) expect(overview(value as AnyCustomer[])).toEqual(overview([]));
        },
      ),
    );
    fc.assert(
      fc.property(fc.array(junk), (customers) => {
        for (const overview of overviews) expect(overview(customers as AnyCustomer[])).toBeTypeOf('object');
      }),
    );
  });

  test('fails when its source fails', () => {
    function* broken(): Generator<AnyCustomer> {
      yield {};
      throw new Error('connection lost');
    }
    for (const overview of overviews) expect(() => overview(broken())).toThrow('connection lost');
  });
});
