import { expect, it } from 'vitest';
import type { Customer } from '../../../src/archive/index.ts';
import { exportRows, prepareExport } from '../../../src/export/index.ts';
import { enterprise, individual } from '../../support/records.ts';
import { OPTIONS, allowed } from '../approvals.ts';
import { all, going } from './sources.ts';

it('a row for a processor without any of the basics has no number', async () => {
  const request = allowed('processor', { fields: ['need.coreNeeds'] });
  const rows = [{ need: { coreNeeds: ['productPurchase', 'afterSales'] } }];
  expect(going(prepareExport([individual()], request, OPTIONS)).rows).toEqual(rows);
  expect(await all(going(exportRows([individual()], request, OPTIONS)).rows)).toEqual(rows);
});

it('a size is counted as lost only where there was one', () => {
  const { enterpriseSize, ...unsized } = enterprise().basic;
  const some = (basic: object, count: number): Customer[] =>
    Array.from({ length: count }, () => ({ ...enterprise(), basic: basic as Customer['basic'] }) as Customer);
  const customers = [...some({ ...unsized, enterpriseSize }, 4), ...some(unsized, 2)];
  const { manifest } = going(prepareExport(customers, allowed('analysis', { fields: ['basic.enterpriseSize'] }), OPTIONS));
  expect(manifest).toMatchObject({ read: 6, rows: 6, suppressed: { rows: 0, region: 0, size: 4 } });
});

it('what leaves with a consent is counted as what it became, beside rows without one', () => {
  const { record, ...rest } = individual();
  const without = { ...rest, record: { ...record, consents: [] } };
  const customers = [...Array.from({ length: 5 }, () => without), ...Array.from({ length: 5 }, individual)] as Customer[];
  for (const list of [customers, [...customers].reverse()]) {
    const request = allowed('marketing', { fields: ['basic.customerNo', 'basic.name', 'basic.customerType'] });
    const { rows, manifest } = going(prepareExport(list, request, OPTIONS));
    expect(rows).toHaveLength(10);
    expect(manifest.fields.map(({ values, treatments }) => [values, treatments])).toEqual([
      [5, { clear: 5 }],
      [10, { clear: 10 }],
      [5, { mask: 5 }],
    ]);
  }
});
