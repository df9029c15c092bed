/** Sources that analysis and marketing read twice: first to count the classes, then to export. */
import { expect, it } from 'vitest';
import type { Customer } from '../../../src/archive/index.ts';
import { exportRows } from '../../../src/export/index.ts';
import { individual } from '../../support/records.ts';
import { OPTIONS, allowed } from '../approvals.ts';
import { all, going } from './sources.ts';

const REQUEST = allowed('analysis', { fields: ['basic.customerType', 'basic.address'] });

/** Some alike customers of a province. */
function living(address: string, count: number): Customer[] {
  const { basic, ...rest } = individual();
  return Array.from({ length: count }, () => ({ ...rest, basic: { ...basic, address } }));
}

const open = (source: unknown) => going(exportRows(source as Customer[], REQUEST, OPTIONS));

it('a list of five is enough', async () => {
  expect(await all(open(living('江苏省南京市', 5)).rows)).toHaveLength(5);
  expect(exportRows(living('江苏省南京市', 4), REQUEST, OPTIONS)).toMatchObject({ refusals: [{ code: 'rows.tooFew' }] });
});

it('what is no customer is left out of the classes, and the rest is counted', async () => {
  const { rows, manifest } = open([null, ...living('江苏省南京市', 2), null, ...living('江苏省南京市', 3)]);
  expect(await all(rows)).toHaveLength(5);
  expect(await manifest).toMatchObject({ read: 7, problems: 2, suppressed: { rows: 0, region: 0, size: 0 } });
});

it('a class more the second time is another source, also when all others are the same', async () => {
  const [some, others] = [living('江苏省南京市', 5), living('云南省昆明市', 5)];
  let opened = 0;
  const { rows, manifest } = open(() => {
    opened += 1;
    return opened === 1 ? some : [...some, ...others];
  });
  await expect(all(rows)).rejects.toThrow('source gave other rows');
  await expect(manifest).rejects.toThrow('source gave other rows');
});
