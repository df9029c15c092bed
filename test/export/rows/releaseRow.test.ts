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
