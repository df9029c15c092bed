import { expect, it } from 'vitest';
import type { Customer } from '../../../src/archive/index.ts';
import { prepareExport } from '../../../src/export/index.ts';
import { enterprise, individual } from '../../support/records.ts';
import { OPTIONS, allowed } from '../approvals.ts';

const prepared = (customers: unknown, audience: 'team' | 'analysis', fields: readonly string[]) => {
  const result = prepareExport(customers as Customer[], allowed(audience, { fields: fields as ['basic.name'] }), OPTIONS);
  if (!result.ok) throw new Error('refused');
  return result;
};

it('a row that is right but for blanks leaves like one without them', () => {
  const blank = [individual(), enterprise()].map((customer) => ({
    ...customer,
    basic: { ...customer.basic, address: ' ' },
    need: { ...customer.need, budget: null, description: '' },
  }));
  const { rows, problems, manifest } = prepared(blank, 'team', ['basic.name', 'basic.address', 'need.budget', 'need.priority']);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { basic: { name: '张**' }, need: { priority: 'medium' } },
    { basic: { name: '北京示范科技有限公司' }, need: { priority: 'low' } },
  ]);
  expect(manifest.fields.map(({ values, treatments }) => [values, treatments])).toEqual([
    [2, { mask: 1, clear: 1 }],
    [0, {}],
    [0, {}],
    [2, { clear: 2 }],
  ]);
});

it('what was bought in twelve months counts as the amount when all of a purchase is asked for', () => {
  const { rows, manifest } = prepared(Array.from({ length: 5 }, individual), 'analysis', ['behavior.purchases']);
  expect(rows[0]).toEqual({ behavior: { purchases: [{ purchasedOn: '2024-Q1' }], purchaseTotal12m: 'from10kTo50k' } });
  expect(manifest.fields.filter(({ values }) => values > 0).map(({ path, values }) => [path, values])).toEqual([
    ['behavior.purchases[].amount', 5],
    ['behavior.purchases[].purchasedOn', 5],
  ]);
});
