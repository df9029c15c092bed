import { describe, expect, test } from 'vitest';

import { classifyCustomer } from '../../src/lifecycle/index.ts';

type Input = Parameters<typeof classifyCustomer>[0];

const labelsOf = (customer: Input, asOf: string): string[] => classifyCustomer(customer, { asOf }).labels.map(({ label }) => label);
const bought = (amount: number, purchasedOn: string): Input => ({
  behavior: { purchases: [{ product: 'A型', quantity: 1, amount, purchasedOn }] },
});

describe('dormancy', () => {
  test.each([
    // Month ends clamp.
    ['2023-11-30', '2024-02-28', '2024-02-29'],
    ['2022-11-30', '2023-02-27', '2023-02-28'],
    ['2024-11-29', '2025-02-27', '2025-02-28'],
    ['2024-01-31', '2024-04-29', '2024-04-30'],
    ['2024-02-29', '2024-05-28', '2024-05-29'],
    ['2024-05-31', '2024-08-30', '2024-08-31'],
    ['2024-02-12', '2024-05-11', '2024-05-12'],
  ])('after %s is near on %s and there on %s', (lastFollowUpOn, near, dormantOn) => {
    const customer = { behavior: { lastFollowUpOn } };
    expect(labelsOf(customer, near)).toEqual(['dormancyNear']);
    expect(classifyCustomer(customer, { asOf: near }).nextChangeOn).toBe(dormantOn);
    expect(labelsOf(customer, dormantOn)).toEqual(['dormant']);
    expect(classifyCustomer(customer, { asOf: '2029-01-01' }).labels[0]).toEqual({
      label: 'dormant',
      since: dormantOn,
      reasons: ['noRecentInteraction'],
      actions: ['careCall', 'reviseNeed'],
    });
  });

  test('is near from the fourteenth day before', () => {
    const customer = { behavior: { lastFollowUpOn: '2024-02-20' } };
    expect([labelsOf(customer, '2024-05-05'), labelsOf(customer, '2024-05-06')]).toEqual([[], ['dormancyNear']]);
    expect(classifyCustomer(customer, { asOf: '2024-05-12' }).labels[0]).toEqual({
      label: 'dormancyNear',
      since: '2024-05-06',
      reasons: ['interactionFading'],
      actions: ['followUpSoon', 'shareNews'],
      nextChangeOn: '2024-05-20',
    });
  });

  test.each([
    ['a purchase', { purchases: [{ product: 'A型', quantity: 1, amount: 1, purchasedOn: '2024-03-15' }] }],
    ['an interaction', { interactions: [{ on: '2024-03-15', channel: 'phone', kind: 'service' }] }],
    ['a complaint', { complaints: [{ reportedOn: '2024-03-15', problem: '延迟', resolution: '已补发' }] }],
  ] as const)('counts from %s as well', (_, later) => {
    const customer = { behavior: { lastFollowUpOn: '2024-01-01', ...later } };
    expect(classifyCustomer(customer, { asOf: '2024-05-12' }).lastInteractionOn).toBe('2024-03-15');
    expect(labelsOf(customer, '2024-06-14')).not.toContain('dormant');
    expect(labelsOf(customer, '2024-06-15')).toContain('dormant');
  });

  test('ends on the day of a later event that is on record', () => {
    const customer = {
      behavior: { lastFollowUpOn: '2024-01-01', interactions: [{ on: '2024-06-15', channel: 'phone', kind: 'service' }] },
    } as const;
    expect(classifyCustomer(customer, { asOf: '2024-05-01' })).toMatchObject({
      primary: 'dormant',
      lastInteractionOn: '2024-01-01',
      nextChangeOn: '2024-06-15',
    });
    expect(classifyCustomer(customer, { asOf: '2024-06-15' })).toMatchObject({ primary: undefined, lastInteractionOn: '2024-06-15' });
  });

  test('does not come to who was never met, and not before the first contact', () => {
    expect(labelsOf({}, '2024-05-12')).toEqual([]);
    const customer = { behavior: { firstContactOn: '2024-03-01', lastFollowUpOn: '2024-03-01' } };
    expect(classifyCustomer(customer, { asOf: '2024-02-29' })).toMatchObject({
      labels: [],
      lastInteractionOn: undefined,
      nextChangeOn: '2024-03-01',
    });
  });

  test('differs in what to do by what was bought', () => {
    const actions = (amount: number) => classifyCustomer(bought(amount, '2024-01-15'), { asOf: '2024-05-12' }).labels[0]?.actions;
    expect(actions(50_000)).toEqual(['careCall', 'visitInPerson', 'winBackOffer']);
    expect(actions(100_000)).toEqual(['careCall', 'visitInPerson', 'winBackOffer']);
    expect(actions(49_999)).toEqual(['careCall', 'winBackOffer']);
  });
});

describe('value', () => {
  test.each([
    [0, 'none'],
    [0.01, 'D'],
    [9_999.99, 'D'],
    [10_000, 'C'],
    [49_999.99, 'C'],
    [50_000, 'B'],
    [99_999.99, 'B'],
    [100_000, 'A'],
  ])('%d CNY is tier %s', (amount, tier) => {
    expect(classifyCustomer(bought(amount, '2024-05-01'), { asOf: '2024-05-12' }).value).toEqual({ total12m: amount, tier });
  });

  test.each([
    ['2023-05-12', '2024-05-11', '2024-05-12'],
    ['2024-02-29', '2025-02-27', '2025-02-28'],
    ['2023-02-28', '2024-02-27', '2024-02-28'],
    // A month counts as its first day.
    ['2023-05', '2024-04-30', '2024-05-01'],
  ])('a purchase of %s still counts on %s and no longer on %s', (purchasedOn, lastDay, goneOn) => {
    const customer = bought(100_000, purchasedOn);
    expect(classifyCustomer(customer, { asOf: lastDay })).toMatchObject({ value: { tier: 'A' }, nextChangeOn: goneOn });
    expect(classifyCustomer(customer, { asOf: goneOn })).toMatchObject({ value: { total12m: 0, tier: 'none' }, stage: 'customer' });
    expect(labelsOf(customer, lastDay)).toContain('highValue');
    expect(labelsOf(customer, goneOn)).not.toContain('highValue');
  });

  test('sums cents exactly, and is high from the purchase that reached the amount', () => {
    const purchases = ['2024-01-10', '2024-02-10', '2024-03'].map((purchasedOn) => ({
      product: 'A型',
      quantity: 1,
      amount: 33_333.33,
      purchasedOn,
    }));
    const customer = {
      behavior: {
        lastFollowUpOn: '2024-05-01',
        purchases: [...purchases, { product: 'B型', quantity: 1, amount: 0.01, purchasedOn: '2024-04-02' }],
      },
    };
    expect(classifyCustomer(customer, { asOf: '2024-05-12' })).toMatchObject({
      labels: [{ label: 'highValue', since: '2024-04-02', reasons: ['valueReached'], nextChangeOn: '2025-01-10' }],
      value: { total12m: 100_000, tier: 'A' },
      stage: 'repeat',
    });
    expect(classifyCustomer(customer, { asOf: '2024-04-01' }).value).toEqual({ total12m: 99_999.99, tier: 'B' });
  });

  test('is high from the same purchase in whatever order they are listed', () => {
    const purchases = ['2024-04-10', '2024-03-10', '2024-01-10', '2024-02-10'].map((purchasedOn) => ({
      product: 'A型',
      quantity: 1,
      amount: 50_000,
      purchasedOn,
    }));
    const { labels } = classifyCustomer({ behavior: { lastFollowUpOn: '2024-05-01', purchases } }, { asOf: '2024-05-12' });
    expect(labels).toMatchObject([{ label: 'highValue', since: '2024-02-10' }]);
  });

  test('is high from a purchase that still counts', () => {
    const purchases = [
      { amount: 100_000, purchasedOn: '2023-05-12' },
      { amount: 100_000, purchasedOn: '2024-01-10' },
    ];
    const since = (asOf: string) =>
      classifyCustomer({ behavior: { purchases } }, { asOf }).labels.find(({ label }) => label === 'highValue')?.since;
    expect([since('2024-05-11'), since('2024-05-12')]).toEqual(['2023-05-12', '2024-01-10']);
  });

  test('ignores what is no amount, and bounds what is none in this world', () => {
    const amounts: unknown[] = [NaN, Infinity, -Infinity, -5, '60000', null, 1e300];
    const purchases = amounts.map((amount) => ({ product: 'A型', quantity: 1, amount: amount as number, purchasedOn: '2024-05-01' }));
    const { value, stage } = classifyCustomer({ behavior: { purchases } }, { asOf: '2024-05-12' });
    expect([Number.isFinite(value.total12m), value.tier, stage]).toEqual([true, 'A', 'repeat']);
    expect(
      classifyCustomer({ behavior: { purchases: purchases.filter(({ amount }) => amount !== 1e300) } }, { asOf: '2024-05-12' }).value,
    ).toEqual({
      total12m: 0,
      tier: 'none',
    });
  });
});

describe('high potential', () => {
  const need = { coreNeeds: ['productPurchase'], productPreference: 'A型', budget: 'over100k', priority: 'low' } as const;
  const behavior = { firstContactOn: '2024-04-01', lastFollowUpOn: '2024-05-01' };

  test('since the last follow-up, with its reasons', () => {
    expect(classifyCustomer({ need, behavior }, { asOf: '2024-05-12' }).labels).toEqual([
      {
        label: 'highPotential',
        since: '2024-05-01',
        reasons: ['noPurchase', 'needPurchasable', 'productPreferenceKnown', 'budgetKnown'],
        actions: ['assignSeniorSales', 'tailoredProposal', 'arrangeTrial'],
      },
    ]);
  });

  test('names the description where that says what is wanted', () => {
    // The figure beside it makes 大概 clear enough.
    for (const description of ['50台A型设备', '大概 50 人用']) {
      const described = { ...need, productPreference: null, description };
      expect(classifyCustomer({ need: described, behavior }, { asOf: '2024-05-12' }).labels[0]?.reasons).toEqual([
        'noPurchase',
        'needPurchasable',
        'descriptionClear',
        'budgetKnown',
      ]);
    }
  });

  test.each(['productPurchase', 'serviceConsulting', 'cooperation', 'customDevelopment'] as const)('with the core need %s', (coreNeed) => {
    expect(labelsOf({ need: { ...need, coreNeeds: ['afterSales', coreNeed] }, behavior }, '2024-05-12')).toEqual(['highPotential']);
  });

  test.each([
    ['the follow-up is today', '2024-05-01', '2024-05-01'],
    ['the follow-up lies ahead', '2024-04-20', '2024-04-01'],
    ['the first contact lies ahead', '2024-03-20', '2024-03-20'],
  ])('since the best day known when %s', (_, asOf, since) => {
    expect(classifyCustomer({ need, behavior }, { asOf }).labels[0]?.since).toBe(since);
  });

  test.each([
    ['a purchase', {}, { purchases: [{ product: 'A型', quantity: 1, amount: 1, purchasedOn: '2024-05' }] }],
    ['only after-sales', { coreNeeds: ['afterSales', 'other'] }, {}],
    ['a need that is no option', { coreNeeds: ['购买'] }, {}],
    ['no need', { coreNeeds: [] }, {}],
    ['nothing wanted', { productPreference: ' ' }, {}],
    ['a placeholder', { productPreference: '暂无' }, {}],
    ['a vague description', { productPreference: null, description: '尽快' }, {}],
    ['an open budget', { budget: 'negotiable' }, {}],
    ['a budget that is no option', { budget: '10万以上' }, {}],
    ['an expected purchase that has passed', { budget: null, expectedPurchase: '2024-05-11' }, {}],
    ['no time node', { budget: null, expectedPurchase: '紧急' }, {}],
  ])('not with %s', (_, needs, behaviors) => {
    expect(labelsOf({ need: { ...need, ...needs }, behavior: { ...behavior, ...behaviors } } as Input, '2024-05-12')).toEqual([]);
  });

  test.each([
    ['2024-05-12', 'high', '2024-05-13'],
    ['2024-05', 'high', '2024-06-01'],
    ['2024-Q2', 'medium', '2024-05-30'],
    ['2024-12-31', 'low', '2024-10-01'],
    ['urgent', 'high', undefined],
  ])('with a purchase expected %s, which changes on its day', (expectedPurchase, priority, nextChangeOn) => {
    const customer = { need: { ...need, budget: null, expectedPurchase }, behavior: { firstContactOn: '2024-05-12' } };
    const found = classifyCustomer(customer, { asOf: '2024-05-12' });
    expect(found).toMatchObject({ primary: 'highPotential', priority, nextChangeOn });
    expect(found.labels[0]?.reasons).toEqual(['noPurchase', 'needPurchasable', 'productPreferenceKnown', 'purchaseExpected']);
  });

  test('ends when a purchase that is on record comes true', () => {
    const purchases = [{ product: 'A型', quantity: 1, amount: 1, purchasedOn: '2024-05-20' }];
    const found = classifyCustomer({ need, behavior: { ...behavior, purchases } }, { asOf: '2024-05-12' });
    expect([found.labels[0]?.nextChangeOn, found.nextChangeOn]).toEqual(['2024-05-20', '2024-05-20']);
  });
});

describe('complaints', () => {
  test.each([
    ['no resolution', {}, true],
    ['a blank resolution', { resolution: ' ' }, true],
    ['a placeholder for a resolution', { resolution: '暂无' }, true],
    ['a resolution', { resolution: '已补发' }, false],
    ['a day of resolution only', { resolvedOn: '2024-05-10' }, false],
    ['a resolution of a later day', { resolution: '已补发', resolvedOn: '2024-05-13' }, true],
    ['a resolution of today', { resolution: '已补发', resolvedOn: '2024-05-12' }, false],
    ['a day of resolution that is none', { resolvedOn: '2024-02-30' }, true],
  ])('with %s are open: %s', (_, rest, open) => {
    const customer = { behavior: { complaints: [{ reportedOn: '2024-05-01', problem: '延迟', ...rest }] } };
    expect(labelsOf(customer, '2024-05-12').includes('complaintOpen')).toBe(open);
  });

  test('are open since the oldest of them', () => {
    const complaints = ['2024-05-08', '2024-05-03', '2024-05-20'].map((reportedOn) => ({ reportedOn, problem: '延迟' }));
    expect(classifyCustomer({ behavior: { complaints } }, { asOf: '2024-05-12' }).labels[0]).toEqual({
      label: 'complaintOpen',
      since: '2024-05-03',
      reasons: ['complaintUnresolved'],
      actions: ['resolveComplaint', 'pausePromotion'],
    });
  });

  test('are not open since one that is resolved today', () => {
    const complaints = [
      { reportedOn: '2024-05-03', problem: '延迟', resolvedOn: '2024-05-12' },
      { reportedOn: '2024-05-08', problem: '延迟' },
    ];
    const since = (asOf: string) => classifyCustomer({ behavior: { complaints } }, { asOf }).labels[0]?.since;
    expect([since('2024-05-11'), since('2024-05-12')]).toEqual(['2024-05-03', '2024-05-08']);
  });

  test('weigh on health for ninety days after they are resolved at once', () => {
    const customer = { behavior: { complaints: [{ reportedOn: '2024-01-01', problem: '延迟', resolution: '已补发' }] } };
    expect(classifyCustomer(customer, { asOf: '2024-03-31' })).toMatchObject({
      healthParts: { complaints: 10 },
      nextChangeOn: '2024-04-01',
    });
    expect(classifyCustomer(customer, { asOf: '2024-04-01' }).healthParts.complaints).toBe(20);
  });
});

describe('an overdue update', () => {
  const customer = { behavior: { lastFollowUpOn: '2024-05-10' }, record: { updatedAt: '2024-05-09T23:30:00+08:00' } };

  test.each([
    ['2024-05-11', false],
    ['2024-05-12', true],
    ['2024-05-11T23:59:59.999+08:00', false],
    ['2024-05-12T00:00:00+08:00', true],
    ['2024-05-12T00:00:00-08:00', true],
  ])('as of %s: %s', (asOf, overdue) => {
    expect(labelsOf(customer, asOf).includes('updateOverdue')).toBe(overdue);
  });

  test.each([
    ['on the day of the event', '2024-05-10T00:00:00+08:00'],
    ['at an instant without an offset', '2024-05-09T23:30:00'],
    ['never', undefined],
  ])('not when the record was updated %s', (_, updatedAt) => {
    expect(labelsOf({ ...customer, record: { updatedAt } }, '2024-05-12')).toEqual([]);
  });

  test('counts from the first event after the update', () => {
    const interactions = [{ on: '2024-05-08' }, { on: '2024-05-01' }].map(({ on }) => ({ on, channel: 'phone', kind: 'service' }) as const);
    const found = classifyCustomer(
      { ...customer, behavior: { ...customer.behavior, interactions }, record: { updatedAt: '2024-05-03T10:00:00Z' } },
      { asOf: '2024-05-12' },
    );
    expect(found.labels).toEqual([{ label: 'updateOverdue', since: '2024-05-10', reasons: ['recordOutdated'], actions: ['updateRecord'] }]);
  });
});

describe('health', () => {
  test.each([
    ['2024-03-31', 40],
    ['2024-04-01', 25],
    ['2024-04-30', 25],
    ['2024-05-01', 10],
    ['2024-05-31', 10],
    ['2024-06-01', 0],
  ])('after a follow-up on 2024-03-01 gives on %s %i points for recency', (asOf, recency) => {
    expect(classifyCustomer({ behavior: { lastFollowUpOn: '2024-03-01' } }, { asOf }).healthParts.recency).toBe(recency);
  });

  test('is the sum of its parts', () => {
    const found = classifyCustomer(
      {
        basic: { customerNo: 'C20240512001', customerType: 'individual', name: '张三', mobile: '13812345678' },
        need: { coreNeeds: ['productPurchase'], priority: 'high', expectedPurchase: 'urgent', description: '50台A型设备' },
        behavior: { firstContactOn: '2024-05-01', lastFollowUpOn: '2024-05-12', channel: 'phone' },
      },
      { asOf: '2024-05-12' },
    );
    expect([found.health, found.healthParts]).toEqual([100, { recency: 40, completeness: 20, need: 20, complaints: 20 }]);
  });
});

describe('the next change', () => {
  test('passes over days on which nothing differs', () => {
    const purchases = ['2023-05-20', '2024-03-01'].map((purchasedOn) => ({ amount: 20_000, purchasedOn }));
    const found = classifyCustomer({ behavior: { lastFollowUpOn: '2024-05-12', purchases } }, { asOf: '2024-05-12' });
    // The first purchase is out of the window on 2024-05-20; tier C stays.
    expect(found).toMatchObject({ labels: [], value: { tier: 'C' }, nextChangeOn: '2024-06-12' });
  });

  test('is a purchase to come that changes the stage only', () => {
    const purchases = [{ amount: 0, purchasedOn: '2024-05-13' }];
    const found = classifyCustomer({ behavior: { lastFollowUpOn: '2024-05-12', purchases } }, { asOf: '2024-05-12' });
    expect(found).toMatchObject({ stage: 'prospect', nextChangeOn: '2024-05-13' });
  });

  test('of a label that stays is not there', () => {
    const { labels } = classifyCustomer({ behavior: { lastFollowUpOn: '2023-05-12' } }, { asOf: '2024-05-12' });
    expect(labels.map((finding) => Object.keys(finding))).toEqual([['label', 'since', 'reasons', 'actions']]);
  });
});

describe('the first label that holds is primary', () => {
  test('in the order of the rules', () => {
    const customer = {
      need: { coreNeeds: ['cooperation'], productPreference: 'A型', budget: 'over100k' },
      behavior: { lastFollowUpOn: '2024-02-01', complaints: [{ reportedOn: '2024-01-01', problem: '延迟' }] },
      record: { updatedAt: '2024-01-01T09:00:00+08:00' },
    } as const;
    expect(labelsOf(customer, '2024-05-12')).toEqual(['complaintOpen', 'dormant', 'highPotential', 'updateOverdue']);
    expect(labelsOf(customer, '2024-04-20')).toEqual(['complaintOpen', 'highPotential', 'dormancyNear', 'updateOverdue']);
    expect(classifyCustomer(customer, { asOf: '2024-05-12' }).primary).toBe('complaintOpen');
    expect(labelsOf(bought(100_000, '2024-02-15'), '2024-05-12')).toEqual(['dormancyNear', 'highValue']);
  });
});
