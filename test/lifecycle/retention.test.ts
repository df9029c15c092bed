import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '../../src/calendar/index.ts';
import { erasurePlan, erasureSteps, retention } from '../../src/lifecycle/index.ts';
import type { AnyCustomer, RetentionPolicy, RetentionRecord } from '../../src/lifecycle/index.ts';
import { junk, someDay } from './arbitraries.ts';

const someRecord: fc.Arbitrary<RetentionRecord> = fc.record(
  { purposeEndedOn: someDay, erasureRequestedOn: someDay, signedOn: someDay, lawfulUntil: someDay, hold: fc.boolean() },
  { requiredKeys: [] },
);
const somePolicy: fc.Arbitrary<RetentionPolicy> = fc.constantFrom<RetentionPolicy[]>(
  {},
  { maxMonths: 36 },
  { signedYears: 5, maxMonths: 60 },
);

describe('retention', () => {
  test('gives the same verdict on every day before nextChangeOn and another on it', () => {
    fc.assert(
      fc.property(someRecord, somePolicy, someDay, fc.nat(4000), (record, policy, asOf, ahead) => {
        const today = retention(record, { asOf, policy });
        const later = addDays(asOf, ahead);
        const eve = today.nextChangeOn === undefined ? later : addDays(today.nextChangeOn, -1);
        for (const day of [eve, later < eve ? later : eve]) expect(retention(record, { asOf: day, policy }).verdict).toBe(today.verdict);
        if (today.nextChangeOn !== undefined)
          expect(retention(record, { asOf: today.nextChangeOn, policy }).verdict).not.toBe(today.verdict);
      }),
      { numRuns: 500 },
    );
  });

  test('never erases what is on hold, signed less than three years ago, or to be kept by law', () => {
    fc.assert(
      fc.property(someRecord, somePolicy, someDay, (record, policy, asOf) => {
        const { verdict, reasons } = retention(record, { asOf, policy });
        if (record.hold === true || (record.lawfulUntil ?? '') >= asOf) expect(verdict).not.toBe('erase');
        if (verdict === 'erase') expect(reasons.some((reason) => reason === 'erasureRequested' || reason === 'maximumReached')).toBe(true);
      }),
    );
  });

  test.each<[RetentionRecord, RetentionPolicy, string, object]>([
    [{}, {}, '2024-05-12', { verdict: 'keep', reasons: ['inUse'], nextChangeOn: undefined }],
    [{ signedOn: '2021-05-12' }, {}, '2024-05-11', { verdict: 'keep', reasons: ['signedPaper'], nextChangeOn: undefined }],
    [{ purposeEndedOn: '2024-06-01' }, {}, '2024-05-12', { verdict: 'keep', reasons: ['inUse'], nextChangeOn: '2024-06-01' }],
    [{ purposeEndedOn: '2024-05-12' }, {}, '2024-05-12', { verdict: 'review', reasons: ['purposeEnded'], nextChangeOn: undefined }],
    [
      { purposeEndedOn: '2024-05-12' },
      { maxMonths: 36 },
      '2024-05-12',
      { verdict: 'restrict', reasons: ['purposeEnded'], nextChangeOn: '2027-05-12' },
    ],
    [
      { purposeEndedOn: '2021-05-12' },
      { maxMonths: 36 },
      '2024-05-12',
      { verdict: 'erase', reasons: ['maximumReached'], nextChangeOn: undefined },
    ],
    [
      { purposeEndedOn: '2024-05-12', signedOn: '2024-02-29' },
      {},
      '2024-05-12',
      { verdict: 'restrict', reasons: ['purposeEnded', 'signedPaper'], nextChangeOn: '2027-02-28' },
    ],
    [{ erasureRequestedOn: '2024-05-12' }, {}, '2024-05-12', { verdict: 'erase', reasons: ['erasureRequested'], nextChangeOn: undefined }],
    [
      { erasureRequestedOn: '2024-05-12', hold: true },
      {},
      '2024-05-12',
      { verdict: 'restrict', reasons: ['erasureRequested', 'hold'], nextChangeOn: undefined },
    ],
    [
      { erasureRequestedOn: '2024-05-12', signedOn: '2021-05-12' },
      {},
      '2024-05-12',
      { verdict: 'erase', reasons: ['erasureRequested'], nextChangeOn: undefined },
    ],
    [
      { erasureRequestedOn: '2024-05-12', signedOn: '2021-05-12' },
      { signedYears: 5 },
      '2024-05-12',
      { verdict: 'restrict', reasons: ['erasureRequested', 'signedPaper'], nextChangeOn: '2026-05-12' },
    ],
    [
      { erasureRequestedOn: '2024-01-01', lawfulUntil: '2024-05-12' },
      {},
      '2024-05-12',
      { verdict: 'restrict', reasons: ['erasureRequested', 'law'], nextChangeOn: '2024-05-13' },
    ],
    [{ signedOn: '2020-05-12' }, { maxMonths: 36 }, '2024-05-12', { verdict: 'keep', reasons: ['inUse'], nextChangeOn: undefined }],
    [
      { hold: false, erasureRequestedOn: '2024-05-12' },
      {},
      '2024-05-12',
      { verdict: 'erase', reasons: ['erasureRequested'], nextChangeOn: undefined },
    ],
    [{ hold: true }, {}, '2024-05-12', { verdict: 'keep', reasons: ['hold'], nextChangeOn: undefined }],
  ])('of %j by %j on %s', (record, policy, asOf, result) => {
    expect(retention(record, { asOf, policy })).toEqual(result);
  });

  test('keeps what is in use, whatever cannot be read', () => {
    fc.assert(
      fc.property(junk, junk, (record, value) => {
        expect(retention(record as RetentionRecord, { asOf: '2024-05-12' }).verdict).toBe('keep');
        expect(retention({ hold: value, signedOn: value } as RetentionRecord, { asOf: '2024-05-12' }).verdict).toBe('keep');
      }),
    );
  });

  test.each<[unknown, object]>([
    [{ hold: 'yes' }, { verdict: 'restrict', reasons: ['erasureRequested', 'hold'], nextChangeOn: undefined }],
    [{ hold: '' }, { verdict: 'erase', reasons: ['erasureRequested'], nextChangeOn: undefined }],
    [{ hold: null }, { verdict: 'erase', reasons: ['erasureRequested'], nextChangeOn: undefined }],
    [{ signedOn: '2024-02-30' }, { verdict: 'restrict', reasons: ['erasureRequested', 'signedPaper'], nextChangeOn: undefined }],
    [{ signedOn: ' ' }, { verdict: 'erase', reasons: ['erasureRequested'], nextChangeOn: undefined }],
    [
      { lawfulUntil: 2027, signedOn: '2024-05-12' },
      { verdict: 'restrict', reasons: ['erasureRequested', 'law', 'signedPaper'], nextChangeOn: undefined },
    ],
    [{ erasureRequestedOn: 'May' }, { verdict: 'review', reasons: ['erasureRequested'], nextChangeOn: undefined }],
    [
      { erasureRequestedOn: 'May', purposeEndedOn: 'April', hold: true },
      { verdict: 'review', reasons: ['erasureRequested', 'purposeEnded', 'hold'], nextChangeOn: undefined },
    ],
  ])('erases nothing because of what cannot be read: %j', (record, result) => {
    const given = { erasureRequestedOn: '2024-05-12', ...(record as RetentionRecord) };
    expect(retention(given, { asOf: '2024-05-12' })).toEqual(result);
  });

  test.each([
    [{ signedYears: 2 }, 'policy.signedYears must be a whole number from 3 to 100'],
    [{ signedYears: 3.5 }, 'policy.signedYears must be a whole number from 3 to 100'],
    [{ signedYears: '3' }, 'policy.signedYears must be a whole number from 3 to 100'],
    [{ signedYears: 101 }, 'policy.signedYears must be a whole number from 3 to 100'],
    [{ maxMonths: 35 }, 'policy.maxMonths must be a whole number from 36 to 1200'],
    [{ maxMonths: 1201 }, 'policy.maxMonths must be a whole number from 36 to 1200'],
    [{ maxMonths: null }, 'policy.maxMonths must be a whole number from 36 to 1200'],
    [{ signedYears: 5, maxMonths: 59 }, 'policy.maxMonths must not be less than the months of signedYears'],
    [{ years: 5 }, 'policy.years is not a number of the policy'],
    [null, 'policy must be an object'],
  ])('names what is wrong in %j', (policy, message) => {
    expect(() => retention({}, { asOf: '2024-05-12', policy: policy as RetentionPolicy })).toThrow(new RangeError(message));
  });

  test('names a wrong asOf', () => {
    expect(() => retention({}, { asOf: 'today' })).toThrow('asOf');
  });
});

describe('erasurePlan', () => {
  const person = {
    basic: { customerNo: 'C20240512001', customerType: 'individual', name: '张三', mobile: '13812345678', address: ' ' },
    need: { coreNeeds: ['productPurchase'], budget: 'over100k' },
    behavior: { purchases: [{ product: 'A型', amount: 5 }, null], complaints: [] },
    relations: { referrer: { kind: 'external', name: '李四' } },
    extra: { vip: true },
  } as unknown as AnyCustomer;

  test('lets of a person nothing stay but the number', () => {
    const plan = erasurePlan(person);
    expect(plan).toMatchObject({ customerNo: 'C20240512001', keep: ['basic.customerNo'], extra: true });
    expect(plan.erase).toEqual([
      'basic.customerType',
      'basic.name',
      'basic.mobile',
      'need.coreNeeds',
      'need.budget',
      'behavior.purchases[].product',
      'behavior.purchases[].amount',
      'relations.referrer.kind',
      'relations.referrer.name',
    ]);
    expect(plan.steps.map((step) => erasureSteps[step].zh)).not.toContain('');
  });

  test('lets of an organisation stay what is about the organisation', () => {
    const basic = {
      customerNo: 'C20240512001',
      customerType: 'enterprise',
      name: '北京示例科技有限公司',
      creditCode: '91350211M000100Y43',
      mobile: '13812345678',
    };
    expect(erasurePlan({ basic, record: { owner: '王五' } } as AnyCustomer)).toMatchObject({
      erase: ['basic.name', 'basic.mobile', 'record.owner'],
      keep: ['basic.customerNo', 'basic.customerType', 'basic.creditCode'],
      extra: false,
    });
    // An individually owned business is a person.
    const owned = { ...basic, creditCode: '92350211M000100Y40' };
    expect(erasurePlan({ basic: owned } as AnyCustomer).keep).toEqual(['basic.customerNo']);
  });

  test.each<[unknown, boolean]>([
    [{ basic: { name: '张三' } }, false],
    [{ basic: { name: '张三', wechat: '' }, vip: null }, false],
    [{ relations: { contacts: [{ name: '李四' }, null], industryTags: ['制造业'] } }, false],
    [{ basic: { name: '张三', wechat: 'zhang' } }, true],
    [{ vip: true }, true],
    [{ extra: {} }, true],
    [{ relations: { contacts: [{ name: '李四' }, { wechat: 'li' }] } }, true],
    [{ relations: { contacts: '李四 13812345678' } }, true],
    [{ basic: ['张三'] }, true],
    ['张三', true],
    [{ relations: { contacts: Array.from({ length: 1001 }, () => ({ name: '李四' })) } }, true],
  ])('says whether there is more than the fields, case %#', (record, extra) => {
    expect(erasurePlan(record as AnyCustomer).extra).toBe(extra);
  });

  test('holds no value of the record but the number', () => {
    const text = JSON.stringify(erasurePlan(person));
    expect(['张三', '13812345678', '李四', 'A型', 'over100k'].filter((value) => text.includes(value))).toEqual([]);
    expect(erasurePlan({ basic: { customerNo: '张三' } }).customerNo).toBeUndefined();
  });

  test('has an answer for anything', () => {
    fc.assert(
      fc.property(junk, (value) => {
        expect(erasurePlan({ basic: value, extra: undefined } as unknown as AnyCustomer).steps).toHaveLength(7);
        expect(erasurePlan(value as AnyCustomer).customerNo).toBeUndefined();
      }),
    );
  });
});
