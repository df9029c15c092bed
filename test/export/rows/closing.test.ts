/** What the iterators of an export answer when they are closed by hand. */
import { expect, it } from 'vitest';
import { exportRows, toBatches } from '../../../src/export/index.ts';
import { individual } from '../../support/records.ts';
import { OPTIONS, allowed } from '../approvals.ts';
import { all, going } from './sources.ts';

const DONE = { done: true, value: undefined };

it('the problems are done', async () => {
  const { rows, problems } = going(exportRows([null, individual(), null] as never, allowed('team'), OPTIONS));
  const reader = problems[Symbol.asyncIterator]();
  const first = reader.next();
  await all(rows);
  expect(await first).toMatchObject({ done: false, value: { index: 0 } });
  expect(await reader.return?.()).toStrictEqual(DONE);
  expect(await reader.next()).toStrictEqual(DONE);
});

it('batches of what is at hand are done', async () => {
  const batches = toBatches([1, 2, 3], 2)[Symbol.asyncIterator]();
  expect(await batches.next()).toStrictEqual({ done: false, value: [1, 2] });
  expect(await batches.return?.()).toStrictEqual(DONE);
  expect(await batches.next()).toStrictEqual(DONE);
});
