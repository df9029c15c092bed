import { expect, it } from 'vitest';
import { exportRisk } from '../../../src/export/index.ts';

const rows = [
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 1],
  [3, 4],
  [4, 4],
].map(([p, q]) => ({ p, q }));

it('the column without which fewest rows are alone comes first, however they were named', () => {
  for (const columns of [
    ['p', 'q'],
    ['q', 'p'],
  ]) {
    expect(exportRisk(rows, columns).generalise).toEqual([
      { column: 'p', k: 1, uniqueShare: 1 / 3 },
      { column: 'q', k: 1, uniqueShare: 1 / 2 },
    ]);
  }
});
