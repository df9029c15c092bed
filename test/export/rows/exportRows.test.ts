import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AUDIENCES } from '../../../src/access/index.ts';
import type { Customer } from '../../../src/archive/index.ts';
import { exportRows, prepareExport, toBatches } from '../../../src/export/index.ts';
import type { ExportProblem, ExportStreamOptions } from '../../../src/export/index.ts';
import { sampleCustomers } from '../../../src/testing/index.ts';
import { individual } from '../../support/records.ts';
import { OPTIONS, allowed } from '../approvals.ts';
import { all, going, watched } from './sources.ts';

const samples = sampleCustomers(120, 21);

const CUSTOMER_NO = allowed('team', { fields: ['basic.customerNo'] });

const NO_CUSTOMER = { basic: { name: '记号甲乙' } };

const open = (source: unknown, options: Partial<ExportStreamOptions> = {}, request = CUSTOMER_NO) =>
  going(exportRows(source as Customer[], request, { ...OPTIONS, ...options }));

describe('the rows', () => {
  it.each(AUDIENCES)('for %s are those of the list, with the same manifest', async (audience) => {
    const request = allowed(audience);
    const list = going(prepareExport(samples, request, OPTIONS));
    const stream = open(samples, {}, request);
    const rows = await all(stream.rows);
    const bare = (row: object): string => JSON.stringify(row).replace(/"customerNo":"\d+"/u, '');
    expect(rows.map(bare).sort()).toEqual(list.rows.map(bare).sort());
    expect(await stream.manifest).toEqual(list.manifest);
    expect(await all(stream.problems)).toEqual([]);
  });

  it('come in the order of the source, for a processor numbered from 1 without a gap', async () => {
    const sequence = ['basic.customerNo'] as const;
    const { rows } = open(watched([samples[0], NO_CUSTOMER, samples[1]]), {}, allowed('processor', { fields: sequence }));
    expect(await all(rows)).toEqual([{ basic: { customerNo: '1' } }, { basic: { customerNo: '2' } }]);
  });

  it.each([
    ['a list', () => samples],
    ['a set', () => new Set(samples)],
    ['a generator', () => samples.values()],
    ['an async iterable', () => watched(samples)],
    ['a function that opens one', () => () => watched(samples)],
  ])('may come from %s', async (_, source) => {
    expect((await all(open(source()).rows)).length).toBe(samples.length);
  });

  it.each([null, 7, 'C20240512001', () => null])('of what is no source are one problem: %s', async (source) => {
    const { rows, problems, manifest } = open(source);
    expect(await all(rows)).toEqual([]);
    expect((await all(problems)).map(({ index }) => index)).toEqual([0]);
    expect(await manifest).toMatchObject({ read: 1, problems: 1, reasons: { type: 1 } });
  });

  it('can be gone through once', async () => {
    const { rows } = open(samples);
    expect((await all(rows)).length).toBe(samples.length);
    expect(await all(rows)).toEqual([]);
  });
});

describe('the source', () => {
  it('is not touched before a row is asked for, and is never ahead of the consumer', async () => {
    const source = watched(samples);
    const rows = open(source).rows[Symbol.asyncIterator]();
    expect(source.asked()).toBe(0);
    await rows.next();
    expect(source.asked()).toBe(1);
    await rows.next();
    expect(source.asked()).toBe(2);
  });

  it('is closed when the consumer stops, and the manifest tells what left until then', async () => {
    const source = watched(samples);
    const { rows, problems, manifest } = open(source);
    for await (const row of rows) if (row.basic?.customerNo === samples[2]?.basic.customerNo) break;
    expect([source.asked(), source.closed()]).toEqual([3, 1]);
    expect(await manifest).toMatchObject({ complete: false, read: 3, rows: 3 });
    expect(await all(problems)).toEqual([]);
  });

  it('is not opened when the consumer stops before the first row', async () => {
    const source = watched(samples);
    const { rows, problems, manifest } = open(source);
    expect(await rows[Symbol.asyncIterator]().return?.()).toEqual({ done: true, value: undefined });
    expect([source.asked(), source.closed()]).toEqual([0, 0]);
    expect(await manifest).toMatchObject({ complete: false, read: 0, rows: 0 });
    expect(await all(problems)).toEqual([]);
  });

  it('that fails makes the rows and the manifest fail, and the problems end', async () => {
    const { rows, problems, manifest } = open(watched(samples, 2));
    const found: unknown[] = [];
    const reading = (async () => {
      for await (const row of rows) found.push(row);
    })();
    await expect(reading).rejects.toThrow('the source failed');
    await expect(manifest).rejects.toThrow('the source failed');
    expect(found.length).toBe(2);
    expect(await all(problems)).toEqual([]);
  });

  it('that fails troubles nobody who does not ask for the manifest', async () => {
    const unhandled: unknown[] = [];
    const listener = (error: unknown): number => unhandled.push(error);
    process.on('unhandledRejection', listener);
    await expect(all(open(watched(samples, 0)).rows)).rejects.toThrow('the source failed');
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
  });
});

describe('the problems', () => {
  const mixed = [samples[0], NO_CUSTOMER, samples[1], null, samples[2]];

  it('name the row, also when they are read after the rows, and the export goes on', async () => {
    const { rows, problems, manifest } = open(watched(mixed));
    expect((await all(rows)).length).toBe(3);
    const found = await all(problems);
    expect(found.map(({ index }) => index)).toEqual([1, 3]);
    expect(JSON.stringify([found, await manifest])).not.toContain('记号');
    expect(await manifest).toMatchObject({ complete: true, read: 5, rows: 3, problems: 2 });
  });

  it('can be read at the same time', async () => {
    const { rows, problems } = open(watched(mixed));
    const [found] = await Promise.all([all(problems), all(rows)]);
    expect(found.map(({ index }) => index)).toEqual([1, 3]);
  });

  it('end the export when asked to', async () => {
    const source = watched(mixed);
    const { rows, problems, manifest } = open(source, { onInvalid: 'stop' });
    expect((await all(rows)).length).toBe(1);
    expect([source.asked(), source.closed()]).toEqual([2, 1]);
    expect((await all(problems)).map(({ index }) => index)).toEqual([1]);
    expect(await manifest).toMatchObject({ complete: false, read: 2, rows: 1, problems: 1 });
  });

  it('are told one by one, and the next row waits', async () => {
    const told: (number | string)[] = [];
    const onProblem = async ({ index }: ExportProblem): Promise<void> => {
      told.push(index);
      await Promise.resolve();
      told.push(`${String(index)} done`);
    };
    const { rows } = open(watched(mixed), { onProblem });
    for await (const row of rows) told.push(Object.keys(row).join());
    expect(told).toEqual(['basic', 1, '1 done', 'basic', 3, '3 done', 'basic']);
  });

  it('end the export when whoever is told fails', async () => {
    const source = watched(mixed);
    const onProblem = (): never => {
      throw new Error('no room');
    };
    const { rows, manifest } = open(source, { onProblem });
    await expect(all(rows)).rejects.toThrow('no room');
    await expect(manifest).rejects.toThrow('no room');
    expect(source.closed()).toBe(1);
  });

  it('wait for a reader up to a thousand, and all are told and counted', async () => {
    let told = 0;
    const { rows, problems, manifest } = open(
      Array.from({ length: 1500 }, () => null),
      { onProblem: () => void (told += 1) },
    );
    expect(await all(rows)).toEqual([]);
    expect((await all(problems)).map(({ index }) => index)).toEqual(Array.from({ length: 1000 }, (_, index) => index));
    expect([told, (await manifest).problems]).toEqual([1500, 1500]);
  });

  it('are kept no longer once their reader has gone', async () => {
    const { rows, problems } = open(Array.from({ length: 5 }, () => null));
    const reading = all(rows);
    for await (const problem of problems) if (problem.index === 0) break;
    await reading;
    expect(await all(problems)).toEqual([]);
  });
});

describe('analysis and marketing', () => {
  it.each(['analysis', 'marketing'] as const)('refuse a source that gives its rows once: %s', (audience) => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    for (const source of [watched(samples), samples.values(), new Set(samples), null, proxy]) {
      const result = exportRows(source as unknown as Customer[], allowed(audience), OPTIONS);
      expect(result).toEqual({ ok: false, refusals: [{ code: 'stream.linking' }] });
    }
    expect(exportRows(samples.slice(0, 4), allowed(audience), OPTIONS)).toEqual({ ok: false, refusals: [{ code: 'rows.tooFew' }] });
  });

  it('read a source that can be opened again twice, and single nobody out', async () => {
    let opened = 0;
    const source = (): AsyncIterable<unknown> => {
      opened += 1;
      return watched([...samples, null]);
    };
    const { rows, problems, manifest } = open(source, {}, allowed('analysis'));
    const list = going(prepareExport([...samples, null] as Customer[], allowed('analysis'), OPTIONS));
    expect((await all(rows)).length).toBe(list.rows.length);
    expect((await all(problems)).map(({ index }) => index)).toEqual([120]);
    expect([opened, await manifest]).toEqual([2, list.manifest]);
  });

  it('stop at the same row both times when a problem stops them', async () => {
    const same = Array.from({ length: 12 }, individual);
    const { rows, manifest } = open([...same.slice(0, 4), null, ...same], { onInvalid: 'stop' }, allowed('analysis'));
    expect(await all(rows)).toEqual([]);
    expect(await manifest).toMatchObject({ read: 5, rows: 0, problems: 1, suppressed: { rows: 4 } });
  });

  it('fail when the rows are others the second time', async () => {
    let opened = 0;
    const changing = (): Customer[] => {
      opened += 1;
      return samples.slice(0, opened === 1 ? 60 : 61);
    };
    const { rows, manifest } = open(changing, {}, allowed('analysis', { fields: ['basic.customerType'] }));
    await expect(all(rows)).rejects.toThrow('source gave other rows');
    await expect(manifest).rejects.toThrow('source gave other rows');
  });

  it('leave out a class that was not there when it was counted', async () => {
    let opened = 0;
    const { basic, ...rest } = individual();
    const changing = (): Customer[] => {
      opened += 1;
      const others = Array.from({ length: 5 }, () => ({ ...rest, basic: { ...basic, address: '云南省昆明市五华区' } }));
      return opened === 1 ? Array.from({ length: 5 }, individual) : others;
    };
    const found: unknown[] = [];
    const { rows } = open(changing, {}, allowed('analysis'));
    const reading = (async () => {
      for await (const row of rows) found.push(row);
    })();
    await expect(reading).rejects.toThrow('source gave other rows');
    expect(found).toEqual([]);
  });
});

test('a refusal is the same as for a list, and all reasons come at once', () => {
  const request = { audience: 'marketing', fields: ['basic.idTail'] } as const;
  const list = prepareExport(samples, request, OPTIONS);
  expect(exportRows(samples, request, OPTIONS)).toEqual(list);
  expect(exportRows(watched(samples), request, OPTIONS)).toMatchObject({
    refusals: [{ code: 'purpose.missing' }, { code: 'approval.missing' }, { code: 'field.forbidden' }, { code: 'stream.linking' }],
  });
});

test.each([
  [{ asOf: 'today' }, /^asOf/u],
  [{ ...OPTIONS, onInvalid: 'ask' }, /^onInvalid/u],
  [{ ...OPTIONS, onProblem: [] }, /^onProblem/u],
  [undefined, /^asOf/u],
])('a wrong option is a RangeError: %j', (options, message) => {
  expect(() => exportRows(samples, CUSTOMER_NO, options as ExportStreamOptions)).toThrow(message);
});

describe('batches', () => {
  it('hold every item in order, all but the last full', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), async (items, size) => {
        const batches = await all(toBatches(watched(items), size));
        expect(batches.flat()).toEqual(items);
        expect(batches.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(batches.length).toBe(Math.ceil(items.length / size));
      }),
    );
  });

  it('close their source when the consumer stops, and read no further', async () => {
    const source = watched([1, 2, 3, 4, 5]);
    for await (const batch of toBatches(source, 2)) if (batch.includes(2)) break;
    expect([source.asked(), source.closed()]).toEqual([2, 1]);
  });

  it('take items as they are, also promises and what only looks like one', async () => {
    const items = [Promise.resolve(1), { then: () => 2 }];
    expect((await all(toBatches(items, 2)))[0]?.map((item, index) => item === items[index])).toEqual([true, true]);
  });

  it('close a source that is not async too, if it can be closed', async () => {
    let closed = 0;
    const open: Iterator<number> = { next: () => ({ done: false, value: 1 }) };
    const closing: Iterator<number> = { ...open, return: () => ({ done: true, value: (closed += 1) }) };
    for (const iterator of [open, closing]) {
      for await (const batch of toBatches({ [Symbol.iterator]: () => iterator }, 2)) if (batch.length === 2) break;
    }
    expect(closed).toBe(1);
  });

  it('take a text for a list of characters', async () => {
    expect(await all(toBatches('ab', 2))).toEqual([['a', 'b']]);
  });

  it.each([undefined, null, 5, {}, { [Symbol.iterator]: 1 }])('of %j are a RangeError', (source) => {
    expect(() => toBatches(source as never, 2)).toThrow(new RangeError('source must be iterable'));
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, '2'])('of a size of %s are a RangeError', (size) => {
    expect(() => toBatches([], size as number)).toThrow(/^size/u);
  });
});
