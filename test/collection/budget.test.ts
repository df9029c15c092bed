import { expect, test } from 'vitest';
import { inspectBudget } from '../../src/collection/budget.ts';

test.each([
  ['5-10万', 'from50kTo100k'],
  ['￥80,000', 'from50kTo100k'],
  ['面议', 'negotiable'],
  ['over100k', 'over100k'],
  ['3-8万', undefined],
  ['不超过8万元', undefined],
  ['5000美元', undefined],
  ['五万到十万', undefined],
  ['总预算20万元', undefined],
])('%s is a budget in the band %s', (text, band) => {
  expect(inspectBudget(text)).toEqual({ verdict: 'valid', canonical: text, parts: band === undefined ? {} : { band }, changes: [] });
});

test.each(['预算有限', '便宜一点', '无', '****', '待定', '1'.repeat(61), 50_000, undefined])('%s is no budget', (value) => {
  expect(inspectBudget(value)).toMatchObject({ verdict: 'invalid', code: 'budget.shape' });
});
