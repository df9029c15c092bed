import { describe, expect, test } from 'vitest';

import {
  classifyCustomer,
  defaultPolicy,
  erasureSteps,
  lifecycleActions,
  lifecycleLabels,
  lifecycleReasons,
} from '../../src/lifecycle/index.ts';
import type { LifecyclePolicyInput } from '../../src/lifecycle/index.ts';

const customer = {
  need: { coreNeeds: ['productPurchase'], expectedPurchase: '2024-08-30', budget: 'over100k' },
  behavior: {
    lastFollowUpOn: '2024-04-20',
    purchases: [{ amount: 60_000, purchasedOn: '2023-09-30' }],
    complaints: [{ reportedOn: '2024-03-01', resolution: '已补发', resolvedOn: '2024-03-05' }],
  },
  record: { updatedAt: '2024-04-19T09:00:00+08:00' },
} as const;

function classify(policy: unknown) {
  const found = classifyCustomer(customer, { asOf: '2024-05-30', policy: policy as LifecyclePolicyInput });
  return {
    labels: found.labels.map(({ label, since }) => `${label} ${since}`),
    priority: found.priority,
    ...found.value,
    ...found.healthParts,
  };
}

const byHouseRules = classify(undefined);

describe('a policy', () => {
  test('that names nothing is the house rules', () => {
    expect(byHouseRules).toEqual({
      labels: ['updateOverdue 2024-04-22'],
      priority: 'medium',
      total12m: 60_000,
      tier: 'B',
      recency: 25,
      completeness: 0,
      need: 10,
      complaints: 10,
    });
    const same = [
      {},
      defaultPolicy,
      { tiers: {}, health: {} },
      { tiers: undefined, dormantMonths: undefined, health: { recent: undefined } },
    ];
    expect(same.map(classify)).toEqual(same.map(() => byHouseRules));
  });

  test.each<[LifecyclePolicyInput, object]>([
    [{ dormantMonths: 1 }, { labels: ['dormant 2024-05-20', 'updateOverdue 2024-04-22'], recency: 0 }],
    [{ dormancyNearDays: 51 }, { labels: ['dormancyNear 2024-05-30', 'updateOverdue 2024-04-22'] }],
    [{ dormancyNearDays: 400 }, { labels: ['dormancyNear 2024-04-20', 'updateOverdue 2024-04-22'] }],
    [{ dormancyNearDays: 50 }, {}],
    [{ valueMonths: 8 }, { total12m: 0, tier: 'none' }],
    [{ valueMonths: 9 }, {}],
    [{ highValue: 60_000 }, { labels: ['highValue 2023-09-30', 'updateOverdue 2024-04-22'] }],
    [{ highValue: 60_000.01 }, {}],
    [{ tiers: { A: 60_000 } }, { tier: 'A' }],
    [{ tiers: { B: 60_000.01 } }, { tier: 'C' }],
    [{ tiers: { B: 70_000, C: 60_000.01 } }, { tier: 'D' }],
    [{ updateOverdueDays: 40 }, { labels: ['updateOverdue 2024-05-30'] }],
    [{ updateOverdueDays: 41 }, { labels: [] }],
    [{ mediumPriorityMonths: 2 }, { priority: 'low' }],
    [{ highPriorityMonths: 3 }, { priority: 'high' }],
    [{ health: { recentDays: 40 } }, { recency: 40 }],
    [{ health: { recentDays: 40, recent: 35 } }, { recency: 35 }],
    [{ health: { fadingDays: 39 } }, { recency: 10 }],
    [{ health: { fadingDays: 39, quiet: 5 } }, { recency: 5 }],
    [{ health: { fading: 26 } }, { recency: 26 }],
    [{ health: { partNeed: 7 } }, { need: 7 }],
    [{ health: { complaintDays: 89 } }, { complaints: 20 }],
    [{ health: { complaintDays: 89, noComplaint: 15 } }, { complaints: 15 }],
    [{ health: { resolvedComplaint: 3 } }, { complaints: 3 }],
  ])('%j changes only what it speaks of', (policy, difference) => {
    expect(classify(policy)).toEqual({ ...byHouseRules, ...difference });
  });

  test('of health points for completeness and a clear need is used', () => {
    const whole = {
      basic: { customerNo: 'C20240512001', customerType: 'individual', name: '张三', mobile: '13812345678' },
      need: { coreNeeds: ['productPurchase'], priority: 'low', budget: 'over100k', productPreference: 'A型' },
      behavior: { firstContactOn: '2024-05-01', lastFollowUpOn: '2024-05-12', channel: 'phone' },
    } as const;
    const policy = { health: { complete: 12, required: 3, clearNeed: 13 } };
    expect(classifyCustomer(whole, { asOf: '2024-05-30', policy }).healthParts).toEqual({
      recency: 40,
      completeness: 12,
      need: 13,
      complaints: 20,
    });
    const unnamed = { ...whole.basic, name: undefined };
    const enterprise = { ...whole, basic: { ...whole.basic, customerType: 'enterprise', creditCode: '12100000400000000X' } } as const;
    expect(classifyCustomer(enterprise, { asOf: '2024-05-30', policy }).healthParts.completeness).toBe(3);
    expect(classifyCustomer({ ...whole, basic: unnamed }, { asOf: '2024-05-30', policy }).healthParts.completeness).toBe(0);
  });
});

describe('a wrong policy', () => {
  test.each<[unknown, string]>([
    [null, 'policy must be an object'],
    [3, 'policy must be an object'],
    [[3], 'policy must be an object'],
    [{ tiers: 5 }, 'policy.tiers must be an object'],
    [{ health: null }, 'policy.health must be an object'],
    [{ dormantMonth: 6 }, 'policy.dormantMonth is not a number of the policy'],
    [{ tiers: { E: 6 } }, 'policy.tiers.E is not a number of the policy'],
    [{ 'tiers.A': 6 }, 'policy.(unknown key) is not a number of the policy'],
    [{ q12: 6 }, 'policy.q12 is not a number of the policy'],
    [{ x13812345678: 6 }, 'policy.(unknown key) is not a number of the policy'],
    [{ constructor: 6 }, 'policy.constructor is not a number of the policy'],
    [JSON.parse('{"__proto__":{"dormantMonths":6}}'), 'policy.__proto__ is not a number of the policy'],
    [{ dormantMonths: 0 }, 'policy.dormantMonths must be a whole number from 1 to 1200'],
    [{ dormantMonths: 1.5 }, 'policy.dormantMonths must be a whole number from 1 to 1200'],
    [{ dormantMonths: '3' }, 'policy.dormantMonths must be a whole number from 1 to 1200'],
    [{ dormantMonths: 1201 }, 'policy.dormantMonths must be a whole number from 1 to 1200'],
    [{ dormantMonths: null }, 'policy.dormantMonths must be a whole number from 1 to 1200'],
    [{ dormancyNearDays: -1 }, 'policy.dormancyNearDays must be a whole number from 0 to 36500'],
    [{ highValue: NaN }, 'policy.highValue must be a number from 0.01 to 1000000000000'],
    [{ highValue: 0 }, 'policy.highValue must be a number from 0.01 to 1000000000000'],
    [{ health: { recent: 101 } }, 'policy.health.recent must be a whole number from 0 to 100'],
    [{ tiers: { A: 40_000 } }, 'policy.tiers.B must not be more than tiers.A'],
    [{ tiers: { C: 60_000 } }, 'policy.tiers.C must not be more than tiers.B'],
    [{ highPriorityMonths: 4 }, 'policy.mediumPriorityMonths must not be less than highPriorityMonths'],
    [{ health: { recentDays: 61 } }, 'policy.health.fadingDays must not be less than health.recentDays'],
    [{ health: { fading: 41 } }, 'policy.health.fading must not be more than health.recent'],
    [{ health: { quiet: 26 } }, 'policy.health.quiet must not be more than health.fading'],
    [{ health: { required: 21 } }, 'policy.health.required must not be more than health.complete'],
    [{ health: { partNeed: 21 } }, 'policy.health.partNeed must not be more than health.clearNeed'],
    [{ health: { resolvedComplaint: 21 } }, 'policy.health.resolvedComplaint must not be more than health.noComplaint'],
    [{ health: { recent: 41 } }, 'policy.health must not give more than 100 points'],
  ])('%j is a RangeError that names the key', (policy, message) => {
    expect(() => classify(policy)).toThrow(new RangeError(message));
  });

  test('that cannot be read is named too', () => {
    const unreadable = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('13812345678');
        },
      },
    );
    expect(() => classify(unreadable)).toThrow(new RangeError('policy cannot be read'));
    expect(() => classify({ tiers: unreadable })).toThrow(new RangeError('policy.tiers cannot be read'));
  });
});

describe('the house rules and the texts', () => {
  test.each(Object.entries({ ...lifecycleLabels, ...lifecycleReasons, ...lifecycleActions, ...erasureSteps }))(
    'say %s in Chinese and in English',
    (_, { zh, en }) => {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z]\P{Script=Han}+$/u);
    },
  );

  test('cannot be changed by who reads them', () => {
    const shared = [
      defaultPolicy,
      defaultPolicy.tiers,
      defaultPolicy.health,
      lifecycleActions,
      lifecycleReasons,
      lifecycleLabels,
      erasureSteps,
    ];
    expect(shared.filter((value) => !Object.isFrozen(value))).toEqual([]);
  });
});

describe('bounds', () => {
  test('may be reached', () => {
    const policy = { dormantMonths: 1200, dormancyNearDays: 36_500, highValue: 1e12, health: { recent: 0, fading: 0, quiet: 0 } };
    expect(classify(policy)).toMatchObject({ labels: ['dormancyNear 2024-05-14', 'updateOverdue 2024-04-22'], recency: 0 });
  });

  test('of the time in which dormancy is near do not begin before the interaction', () => {
    const options = { asOf: '2024-05-12', policy: { dormancyNearDays: 200 } };
    expect(classifyCustomer({ behavior: { lastFollowUpOn: '2024-06-10' } }, options)).toMatchObject({
      labels: [],
      nextChangeOn: '2024-06-10',
    });
  });
});

describe('equal bounds', () => {
  test('contradict nothing', () => {
    const policy = {
      highPriorityMonths: 3,
      tiers: { A: 50_000, B: 50_000, C: 50_000 },
      health: { recentDays: 60, fading: 40, quiet: 40, required: 20, partNeed: 20, resolvedComplaint: 20 },
    };
    expect(classify(policy)).toMatchObject({ tier: 'A', recency: 40, need: 20, complaints: 20, priority: 'high' });
  });
});
