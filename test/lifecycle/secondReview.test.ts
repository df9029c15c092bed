import { describe, expect, test } from 'vitest';

import type { Review } from '../../src/archive/index.ts';
import { recordReview, reviewState, secondReview } from '../../src/lifecycle/index.ts';
import type { AnyCustomer, ReviewGateOptions, SecondReviewPolicy } from '../../src/lifecycle/index.ts';

const needing = (need: object): AnyCustomer => ({ need });

describe('secondReview', () => {
  test.each([
    ['over100k', true],
    ['from50kTo100k', false],
    ['negotiable', false],
    ['10万以上', false],
    [undefined, false],
  ])('with a budget of %s: %s', (budget, required) => {
    expect(secondReview(needing({ coreNeeds: ['cooperation'], budget }))).toEqual({
      required,
      reasons: required ? ['budget'] : [],
      by: 'salesSupervisor',
    });
  });

  test.each([
    ['50台', '50台', false],
    ['50台', ' 50台 ', false],
    ['50台', '60台', true],
    [undefined, '60台', true],
    ['50台', null, true],
    [undefined, ' ', false],
  ])('with a description first %j and then %j: %s', (first, then, required) => {
    const review = secondReview(needing({ description: then }), { before: needing({ description: first }) });
    expect(review).toMatchObject({ required, reasons: required ? ['descriptionChanged'] : [] });
  });

  test('of a new record asks for no change of the description', () => {
    expect(secondReview(needing({ description: '60台' })).required).toBe(false);
  });

  test.each([
    [['afterSales'], 'serviceSupervisor'],
    [['afterSales', 'serviceConsulting'], 'serviceSupervisor'],
    [['afterSales', 'productPurchase'], 'salesSupervisor'],
    [[], 'salesSupervisor'],
    ['afterSales', 'salesSupervisor'],
  ])('with needs %j is for the %s', (coreNeeds, by) => {
    expect(secondReview(needing({ coreNeeds })).by).toBe(by);
  });

  test('takes another amount', () => {
    const customer = needing({ budget: 'from10kTo50k' });
    expect([9_999, 10_000, 10_001].map((minBudget) => secondReview(customer, { policy: { minBudget } }).required)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('is not asked for by an open budget, whatever the amount', () => {
    expect(secondReview(needing({ budget: 'negotiable' }), { policy: { minBudget: 0 } }).required).toBe(false);
  });

  test.each([-1, NaN, '100000', null])('names the amount when it is %j', (minBudget) => {
    const message = 'policy.minBudget must be a number from 0 to 1000000000000';
    expect(() => secondReview({}, { policy: { minBudget } as SecondReviewPolicy })).toThrow(new RangeError(message));
  });

  test.each([null, 3, []])('names the policy when it is %j', (policy) => {
    expect(() => secondReview({}, { policy: policy as SecondReviewPolicy })).toThrow(new RangeError('policy must be an object'));
  });

  test('names a key that does not exist', () => {
    expect(() => secondReview({}, { policy: { budget: 5 } as SecondReviewPolicy })).toThrow(
      new RangeError('policy.budget is not a number of the policy'),
    );
  });

  test.each([undefined, null, 3, 'text', []])('answers for %j as well', (customer) => {
    expect(secondReview(customer as unknown as AnyCustomer, { before: customer as unknown as AnyCustomer })).toEqual({
      required: false,
      reasons: [],
      by: 'salesSupervisor',
    });
  });
});

const data: Review = { gate: 'data', by: '王主管', on: '2024-05-12', outcome: 'passed' };
const second: Review = { gate: 'second', by: '赵主管', on: '2024-05-13', outcome: 'passed', note: '预算已核对' };
const returned: Review = { ...data, outcome: 'returned' };

describe('the two gates', () => {
  test.each<[string, Review[], boolean, string]>([
    ['nothing', [], true, 'awaitingData'],
    ['the first passed', [data], true, 'awaitingSecond'],
    ['the first passed and no second needed', [data], false, 'passed'],
    ['both passed', [data, second], true, 'passed'],
    ['the first returned', [returned], true, 'returned'],
    ['the second returned', [data, { ...second, outcome: 'returned' }], true, 'returned'],
    ['passed after a return', [returned, { ...data, on: '2024-05-14' }], true, 'awaitingSecond'],
  ])('with %s', (_, reviews, isSecond, state) => {
    expect(reviewState(reviews, { second: isSecond })).toBe(state);
  });

  test('are passed step by step, each outcome on record', () => {
    const first = recordReview([], data, { second: true });
    // No note is written that nobody made.
    expect(first).toStrictEqual({ ok: true, reviews: [data], state: 'awaitingSecond' });
    expect(recordReview(Object.freeze([data]), second, { second: true })).toEqual({ ok: true, reviews: [data, second], state: 'passed' });
    expect(recordReview([returned], { ...data, on: '2024-05-14' }, { second: false })).toMatchObject({ ok: true, state: 'passed' });
    expect(recordReview([data, { ...second, outcome: 'returned' }], { ...data, on: '2024-05-14' }, { second: true })).toMatchObject({
      ok: true,
      state: 'awaitingSecond',
    });
  });

  test('may be passed on one day', () => {
    expect(recordReview([data], { ...second, on: data.on }, { second: true })).toMatchObject({ ok: true, state: 'passed' });
  });

  test.each<[string, Review[], object | null | undefined, boolean, string]>([
    ['the second gate first', [], second, true, 'gate.order'],
    ['the first gate twice', [data], data, true, 'gate.order'],
    ['the second gate after a return', [returned], second, true, 'gate.order'],
    ['the second gate when it is not needed', [], second, false, 'gate.order'],
    ['a review of what has passed', [data], second, false, 'state.passed'],
    ['a third review', [data, second], data, true, 'state.passed'],
    ['one person at both gates', [data], { ...second, by: ' 王主管' }, true, 'reviewer.same'],
    ['one person whose name is on record with a blank', [{ ...data, by: '王主管 ' }], { ...second, by: '王主管' }, true, 'reviewer.same'],
    ['a step back in time', [data], { ...second, on: '2024-05-11' }, true, 'date.order'],
    ['a gate that is none', [], { ...data, gate: 'third' }, true, 'gate.unknown'],
    ['an outcome that is none', [], { ...data, outcome: 'maybe' }, true, 'outcome.unknown'],
    ['nobody', [], { ...data, by: ' ' }, true, 'reviewer.missing'],
    ['a day that is none', [], { ...data, on: '2024-02-30' }, true, 'date.invalid'],
    ['null', [], null, true, 'gate.unknown'],
    ['nothing', [], undefined, true, 'gate.unknown'],
  ])('refuse %s', (_, reviews, review, isSecond, code) => {
    expect(recordReview(reviews, review as Review, { second: isSecond })).toEqual({ ok: false, code });
  });

  test('pass over what is not a review', () => {
    expect(reviewState([null, data, { ...second, on: '' }] as unknown as Review[], { second: true })).toBe('awaitingSecond');
    expect(reviewState(null as unknown as Review[], { second: true })).toBe('awaitingData');
  });

  test('need to know whether the second one is required', () => {
    expect(() => reviewState([], {} as ReviewGateOptions)).toThrow(new RangeError('second must be true or false'));
    expect(() => recordReview([], data, undefined as unknown as ReviewGateOptions)).toThrow(new RangeError('second must be true or false'));
  });
});
