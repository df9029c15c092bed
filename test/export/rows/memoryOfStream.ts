/** Asked by `memory.test.ts` in a process of its own, where the garbage can be collected. */
import { exportRows } from '../../../src/export/index.ts';
import { enterprise } from '../../support/records.ts';
import { OPTIONS, allowed } from '../approvals.ts';
import { going } from './sources.ts';

/** How many rows are exported. */
export const ROWS = 200_000;

const text = JSON.stringify(enterprise());

/** New objects for every row, as a parser makes them; every tenth row is a problem that nobody reads. */
function* source(): Generator<unknown, void, undefined> {
  for (let index = 0; index < ROWS; index += 1) {
    yield index % 10 === 9 ? { basic: { name: `row ${String(index)}` } } : JSON.parse(text);
  }
}

function usedHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Exports many rows and tells how the heap grows from the first tenth to the last. */
export async function growthOfHeap(): Promise<object> {
  const { rows, manifest } = going(exportRows(source(), allowed('team'), OPTIONS));
  let [count, first, most] = [0, 0, 0];
  for await (const row of rows) {
    if (row.basic !== undefined) count += 1;
    if (count === ROWS / 10) first = usedHeap();
    if (count > ROWS / 10 && count % (ROWS / 10) === 0) most = Math.max(most, usedHeap());
  }
  const { read, problems } = await manifest;
  return { count, read, problems, growth: most - first, isMeasured: globalThis.gc !== undefined };
}
