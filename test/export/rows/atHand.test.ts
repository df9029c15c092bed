/** Sources of which the rows are at hand. */
import { expect, it } from 'vitest';
import type { Customer } from '../../../src/archive/index.ts';
import { exportRows, prepareExport } from '../../../src/export/index.ts';
import { individual } from '../../support/records.ts';
import { OPTIONS, allowed } from '../approvals.ts';
import { all, going } from './sources.ts';

it('a promise in a list is no row', async () => {
  const { rows, problems } = going(exportRows([Promise.resolve(individual())], allowed('team'), OPTIONS));
  expect(await all(rows)).toEqual([]);
  expect((await all(problems)).map(({ index }) => index)).toEqual([0]);
});

it('the next row waits for whoever is told of a problem here too', async () => {
  const told: string[] = [];
  const onProblem = async (): Promise<void> => {
    told.push('problem');
    await Promise.resolve();
    told.push('done');
  };
  const { rows } = going(exportRows([individual(), null, individual()] as Customer[], allowed('team'), { ...OPTIONS, onProblem }));
  for await (const row of rows) told.push(Object.keys(row).slice(0, 1).join());
  expect(told).toEqual(['basic', 'problem', 'done', 'basic']);
});

it('a list is read entry by entry, whatever iterator it brings along', () => {
  const list = Object.assign([individual(), individual()], { [Symbol.iterator]: () => [][Symbol.iterator]() });
  expect(going(prepareExport(list, allowed('team'), OPTIONS)).rows).toHaveLength(2);
});
