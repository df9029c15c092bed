import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createRiskMeter, exportRisk } from '../../../src/export/index.ts';

const cell = fc.constantFrom('a', 'b', 'c', undefined, null, '', 1, '1');

/** What cannot be told apart: the same value, or nothing. */
const keyOf = (value: unknown): string => (value === undefined || value === null || value === '' ? '-' : JSON.stringify(value));

function figuresOf(rows: readonly Record<string, unknown>[], columns: readonly string[]): object {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = columns.map((column) => keyOf(row[column])).join('|');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sizes = [...counts.values()];
  const unique = sizes.filter((size) => size === 1).length;
  return {
    rows: rows.length,
    k: sizes.length === 0 ? 0 : Math.min(...sizes),
    classes: sizes.length,
    uniqueShare: rows.length === 0 ? 0 : unique / rows.length,
    exact: true,
  };
}

describe('the figures', () => {
  it('take what cannot be gone through for one row', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    for (const rows of [undefined, 'text', {}, proxy]) expect(exportRisk(rows as never, ['a'])).toMatchObject({ rows: 1, k: 1 });
  });

  it('are exact for any list', () => {
    const table = fc.array(fc.record({ x: cell, y: cell, z: cell }, { requiredKeys: [] }));
    fc.assert(
      fc.property(table, fc.subarray(['x', 'y', 'z']), (rows, columns) => {
        const risk = exportRisk(rows, columns);
        expect(risk).toMatchObject(figuresOf(rows, columns));
        for (const { column, ...without } of risk.generalise) {
          const others = columns.filter((other) => other !== column);
          expect(figuresOf(rows, others)).toMatchObject(without);
        }
      }),
    );
  });

  it('are those of no rows when there are none', () => {
    expect(exportRisk([], ['x'])).toEqual({ rows: 0, k: 0, uniqueShare: 0, classes: 0, exact: true, generalise: [], dangerous: [] });
  });

  it('read paths of copies, lists within them, and keys of flat rows', () => {
    const row = (product: string, city: string) => ({ behavior: { purchases: [{ product }, {}] }, 'basic.address': city });
    const rows = [row('A', '北京市'), row('A', '北京市'), row('B', '北京市')];
    expect(exportRisk(rows, ['behavior.purchases[].product']).classes).toBe(2);
    expect(exportRisk(rows, ['behavior.purchases[].price']).classes).toBe(1);
    expect(exportRisk(rows, ['basic.address']).classes).toBe(1);
    expect(exportRisk([{ basic: { address: '北京市' } }, { basic: { address: '天津市' } }], ['basic.address']).classes).toBe(2);
  });

  it('read nothing from a list that is too long or from what is no list', () => {
    const rows = [{ list: Array.from({ length: 1001 }, () => ({ x: 1 })) }, { list: 'x' }, {}];
    expect(exportRisk(rows, ['list[].x'])).toMatchObject({ classes: 1, k: 3 });
  });

  it('do not confuse columns whose texts run into each other', () => {
    expect(
      exportRisk(
        [
          { x: 'a","b', y: 'c' },
          { x: 'a', y: 'b","c' },
        ],
        ['x', 'y'],
      ).classes,
    ).toBe(2);
  });

  it('are there for rows that are none, and for what cannot be written', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['x'] = cyclic;
    expect(exportRisk([null, 3, 'text', []], ['x'])).toMatchObject({ rows: 4, k: 4 });
    expect(exportRisk([cyclic, { x: 1n }], ['x'])).toMatchObject({ rows: 2, k: 2 });
    expect(exportRisk(undefined as never, ['x'])).toMatchObject({ rows: 1 });
  });

  it('count a column that is named twice once', () => {
    expect(exportRisk([{ x: 1 }, { x: 2 }], ['x', 'x']).generalise).toEqual([{ column: 'x', k: 2, uniqueShare: 0 }]);
  });
});

describe('what to make coarser', () => {
  it('names the column that helps most first, and none that does not', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({ alone: index, few: index % 20, same: 1 }));
    expect(exportRisk(rows, ['few', 'alone', 'same']).generalise).toEqual([{ column: 'alone', k: 3, uniqueShare: 0 }]);
    expect(exportRisk(rows, ['few', 'same']).generalise).toEqual([{ column: 'few', k: 60, uniqueShare: 0 }]);
  });

  it('is nothing from five alike on', () => {
    expect(
      exportRisk(
        Array.from({ length: 10 }, (_, index) => ({ x: index % 2 })),
        ['x'],
      ).generalise,
    ).toEqual([]);
  });

  it('is sorted by the rows alone, then by the smallest class', () => {
    const rows = ['a', 'a', 'b', 'b'].map((x, index) => ({ x, y: index % 2, z: index }));
    expect(exportRisk(rows, ['x', 'z']).generalise).toEqual([{ column: 'z', k: 2, uniqueShare: 0 }]);
    const crossed = ['a', 'a', 'a', 'b', 'b', 'b'].map((x, index) => ({ x, y: index % 3 }));
    expect(exportRisk(crossed, ['x', 'y']).generalise).toEqual([
      { column: 'y', k: 3, uniqueShare: 0 },
      { column: 'x', k: 2, uniqueShare: 0 },
    ]);
  });
});

describe('rows that come one by one', () => {
  it('have the same figures as a list while there are few classes', () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ x: index % 40, y: index % 3 }));
    expect(exportRisk(rows.values(), ['x', 'y'])).toEqual(exportRisk(rows, ['x', 'y']));
  });

  it('have estimates near the truth in bounded memory, the same each time', () => {
    const measure = () => {
      const meter = createRiskMeter(['x'], { maxClasses: 500 });
      // 20,000 are alone, 10,000 are in pairs.
      for (let index = 0; index < 20_000; index += 1) meter.add({ x: `alone ${String(index)}` });
      for (let index = 0; index < 10_000; index += 1) meter.add({ x: `pair ${String(index % 5000)}` });
      return meter.risk();
    };
    const risk = measure();
    expect(risk).toEqual(measure());
    expect(risk).toMatchObject({ rows: 30_000, k: 1, exact: false });
    expect(Math.abs(risk.classes / 25_000 - 1)).toBeLessThan(0.2);
    expect(Math.abs(risk.uniqueShare / (2 / 3) - 1)).toBeLessThan(0.2);
  });

  it('never have more classes or a larger share than rows', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 4 }), (texts, maxClasses) => {
        const meter = createRiskMeter(['x'], { maxClasses });
        for (const x of texts) meter.add({ x });
        const { rows, classes, uniqueShare } = meter.risk();
        expect(rows).toBe(texts.length);
        expect(classes).toBeLessThanOrEqual(rows);
        expect(uniqueShare).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test.each([undefined, 'x', [1], [''], ['x', null], ['手机13812345678'], Array.from({ length: 1001 }, () => 'x')])(
  'names of columns that are none are a RangeError without them: %j',
  (columns) => {
    expect(() => exportRisk([], columns as string[])).toThrow(
      /^quasiIdentifiers must be a list of names of columns, none with five digits in a row$/u,
    );
  },
);

test.each([0, 1.5, 10_000_001, '5', Number.NaN])('a number of classes of %s is a RangeError', (maxClasses) => {
  expect(() => createRiskMeter(['x'], { maxClasses: maxClasses as number })).toThrow(/^maxClasses/u);
});
