import * as fc from 'fast-check';

import { plainDatesOf } from '../calendar/arbitraries.ts';

/** Days around which the lives of the generated customers happen. */
export const someDay = fc.oneof(plainDatesOf(2022, 2025), plainDatesOf(2024, 2024));

const month = someDay.map((day) => day.slice(0, 7));
const quarter = fc.tuple(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1, max: 4 })).map(([year, n]) => `${year}-Q${n}`);
const amount = fc.oneof(
  fc.constantFrom(0, 0.01, 9_999.99, 10_000, 49_999.99, 50_000, 99_999.99, 100_000, 33_333.33),
  fc.nat(15_000_000).map((cents) => cents / 100),
);

const purchase = fc.record({
  product: fc.constant('A型设备'),
  quantity: fc.constant(1),
  amount,
  purchasedOn: fc.oneof({ weight: 3, arbitrary: someDay }, { weight: 1, arbitrary: month }),
});
const complaint = fc.record(
  {
    reportedOn: someDay,
    problem: fc.constant('物流延迟'),
    resolution: fc.constantFrom('已补发', ' ', '暂无'),
    resolvedOn: someDay,
  },
  { requiredKeys: ['reportedOn', 'problem'] },
);
const interaction = fc.record({ on: someDay, channel: fc.constant('phone'), kind: fc.constant('service') });

/** Something that is not what belongs there. */
export const junk = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', '2024-02-30', '2024-13', '138****5678', 20240101, NaN, -5, {}, [], [null], true),
  fc.anything(),
);

const need = fc.record(
  {
    coreNeeds: fc.uniqueArray(fc.constantFrom('productPurchase', 'cooperation', 'afterSales', 'other'), { minLength: 1 }),
    description: fc.constantFrom('50台A型设备，8月30日前到货', '尽快', '无', ' '),
    productPreference: fc.constantFrom('A型', '暂无'),
    budget: fc.constantFrom('under10k', 'over100k', 'negotiable', '1-5万'),
    expectedPurchase: fc.oneof(fc.constant('urgent'), someDay, month, quarter),
    priority: fc.constantFrom('high', 'medium', 'low'),
  },
  { requiredKeys: ['coreNeeds', 'priority'] },
);

const behavior = fc.record(
  {
    firstContactOn: someDay,
    lastFollowUpOn: someDay,
    channel: fc.constant('phone'),
    purchases: fc.array(purchase, { maxLength: 4 }),
    interactions: fc.array(interaction, { maxLength: 2 }),
    complaints: fc.array(complaint, { maxLength: 2 }),
  },
  { requiredKeys: ['firstContactOn', 'channel'] },
);

const basic = fc.oneof(
  fc.record({
    customerNo: fc.constant('C20240512001'),
    customerType: fc.constant('individual'),
    name: fc.constant('张三'),
    mobile: fc.constantFrom('13812345678', ' '),
  }),
  fc.record(
    {
      customerNo: fc.constant('C20240512002'),
      customerType: fc.constant('enterprise'),
      name: fc.constant('北京示例科技有限公司'),
      mobile: fc.constant('13812345678'),
      creditCode: fc.constantFrom('91350211M000100Y43', '12100000400000000X'),
      enterpriseSize: fc.constantFrom('small', 'micro'),
      industry: fc.constantFrom('I', 'J'),
    },
    { requiredKeys: ['customerNo', 'customerType', 'name', 'mobile'] },
  ),
);

const record = fc.record({
  updatedAt: fc.tuple(someDay, fc.constantFrom('T00:00:00+08:00', 'T23:59:59-08:00', 'T12:00:00Z')).map((parts) => parts.join('')),
});

/** Customers as they are: in order or not quite, with events before and after any day asked about. */
export const someCustomer = fc.record({ basic, need, behavior, record }, { requiredKeys: ['basic', 'need', 'behavior'] });

/** Customers in which something is not what belongs there. */
export const brokenCustomer = fc
  .tuple(
    someCustomer,
    fc.constantFrom('basic', 'need', 'behavior', 'record', 'lastFollowUpOn', 'purchases', 'complaints', 'interactions'),
    junk,
  )
  .map(([customer, key, value]) =>
    key in customer || key === 'record'
      ? { ...customer, [key]: value }
      : {
          ...customer,
          behavior: {
            ...customer.behavior,
            [key]: key === 'lastFollowUpOn' ? value : [value, { on: value, reportedOn: value, purchasedOn: value }],
          },
        },
  );
