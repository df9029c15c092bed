import { describe, expect, it } from 'vitest';
import { createRiskMeter } from '../../../src/export/index.ts';
import type { ExportRisk } from '../../../src/export/index.ts';

function measured(names: readonly string[], maxClasses: number): ExportRisk {
  const meter = createRiskMeter(['x'], { maxClasses });
  for (const x of names) meter.add({ x });
  return meter.risk();
}

const names = Array.from({ length: 1000 }, (_, index) => `类${String(index)}`);

describe('the classes of a stream', () => {
  it('are counted one by one as long as there are no more than asked for', () => {
    expect(measured(names, 1000)).toMatchObject({ classes: 1000, k: 1, uniqueShare: 1, exact: true });
    expect(measured([...names, ...names], 1000)).toMatchObject({ classes: 1000, k: 2, uniqueShare: 0, exact: true });
    expect(measured(names, 999).exact).toBe(false);
    expect(createRiskMeter(['x']).risk()).toMatchObject({ rows: 0, exact: true });
    expect(measured(names, 10_000_000).exact).toBe(true);
  });

  it('are estimated alike on every machine, whatever their order', () => {
    const estimates = [500, 100, 10].map((most) => measured(names, most).classes);
    expect(estimates).toEqual([986, 1000, 896]);
    expect([500, 100, 10].map((most) => measured([...names].reverse(), most).classes)).toEqual(estimates);
  });

  it('of which none is left have no smallest', () => {
    expect(measured([], 1)).toMatchObject({ k: 0, classes: 0, uniqueShare: 0, exact: true });
  });
});
