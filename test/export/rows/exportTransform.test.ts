import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReadableStream, TransformStream } from 'node:stream/web';
import { describe, expect, it, test } from 'vitest';
import type { MaskedCustomer } from '../../../src/access/index.ts';
import { exportRows, exportTransform, prepareExport, toBatches } from '../../../src/export/index.ts';
import type { ExportStreamOptions } from '../../../src/export/index.ts';
import { sampleCustomers } from '../../../src/testing/index.ts';
import { OPTIONS, allowed } from '../approvals.ts';
import { all, going, watched } from './sources.ts';

const samples = sampleCustomers(25, 8);

const expected = going(prepareExport(samples, allowed('team'), OPTIONS));

const transform = (options: Partial<ExportStreamOptions> = {}) => going(exportTransform(allowed('team'), { ...OPTIONS, ...options }));

/** A web stream of batches. */
function webStream(batches: readonly unknown[]): ReadableStream<unknown> {
  return ReadableStream.from(batches);
}

describe('web streams', () => {
  it('carry a batch for a batch', async () => {
    const part = transform();
    const stream = webStream(await all(toBatches(samples, 10))).pipeThrough(
      new TransformStream<unknown, MaskedCustomer[]>(part.transformer),
    );
    const batches = await all(stream);
    expect(batches.map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(batches.flat()).toEqual(expected.rows);
    expect(await part.manifest).toEqual(expected.manifest);
    expect(await all(part.problems)).toEqual([]);
  });

  it('take a row that stands alone, and pass no empty batch on', async () => {
    const part = transform();
    const stream = webStream([samples[0], [null], [], [null, samples[1]]]).pipeThrough(
      new TransformStream<unknown, MaskedCustomer[]>(part.transformer),
    );
    expect((await all(stream)).map(({ length }) => length)).toEqual([1, 1]);
    expect((await all(part.problems)).map(({ index }) => index)).toEqual([1, 2]);
  });

  it('end at a problem when asked to', async () => {
    const part = transform({ onInvalid: 'stop' });
    const stream = webStream([[samples[0], null, samples[1]], [samples[2]]]).pipeThrough(
      new TransformStream<unknown, MaskedCustomer[]>(part.transformer),
    );
    expect((await all(stream)).flat().length).toBe(1);
    expect(await part.manifest).toMatchObject({ complete: false, read: 2, rows: 1, problems: 1 });
  });

  it('fail when whoever is told of a problem fails', async () => {
    const part = transform({ onProblem: () => Promise.reject(new Error('no room')) });
    const stream = webStream([[null]]).pipeThrough(new TransformStream<unknown, MaskedCustomer[]>(part.transformer));
    await expect(all(stream)).rejects.toThrow('no room');
    await expect(part.manifest).rejects.toThrow('no room');
  });

  it('give their manifest also when they are cancelled', async () => {
    const { transformer, manifest } = transform();
    transformer.cancel();
    expect(await manifest).toMatchObject({ complete: false, read: 0 });
  });

  it('are fed by the rows of an export', async () => {
    const { rows } = going(exportRows(samples, allowed('team'), OPTIONS));
    expect((await all(ReadableStream.from(toBatches(rows, 10)))).flat()).toEqual(expected.rows);
  });
});

describe('Node streams', () => {
  it('carry a batch for a batch through a pipeline', async () => {
    const part = transform();
    const written: MaskedCustomer[][] = [];
    const sink = new Writable({
      objectMode: true,
      write: (batch: MaskedCustomer[], _, done) => {
        written.push(batch);
        done();
      },
    });
    await pipeline(Readable.from(toBatches(samples, 10)), part.through, sink);
    expect(written.map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(written.flat()).toEqual(expected.rows);
    expect(await part.manifest).toEqual(expected.manifest);
  });

  it('close the source when the sink fails', async () => {
    const source = watched([samples, samples, samples]);
    const part = transform();
    const sink = new Writable({
      objectMode: true,
      write: (_batch, _encoding, done) => {
        done(new Error('the disk is full'));
      },
    });
    await expect(pipeline(source, part.through, sink)).rejects.toThrow('the disk is full');
    expect(source.closed()).toBe(1);
    expect(await part.manifest).toMatchObject({ complete: false });
  });

  it('fail when the source fails', async () => {
    const part = transform();
    await expect(all(part.through(watched([samples], 1)))).rejects.toThrow('the source failed');
    await expect(part.manifest).rejects.toThrow('the source failed');
  });

  it('end at a problem when asked to, and pass no empty batch on', async () => {
    const source = watched([[null], samples]);
    const part = transform({ onInvalid: 'stop', onProblem: () => Promise.resolve() });
    expect(await all(part.through(source))).toEqual([]);
    expect([source.asked(), source.closed()]).toEqual([1, 1]);
    expect(await part.manifest).toMatchObject({ complete: false, problems: 1 });
  });
});

test('a refusal is that of a list; analysis and marketing are refused', () => {
  expect(exportTransform({ audience: 'requester' }, OPTIONS)).toEqual({
    ok: false,
    refusals: [{ code: 'purpose.missing' }, { code: 'approval.missing' }],
  });
  for (const audience of ['analysis', 'marketing'] as const) {
    expect(exportTransform(allowed(audience), OPTIONS)).toEqual({ ok: false, refusals: [{ code: 'stream.linking' }] });
  }
  expect(() => exportTransform(allowed('team'), { asOf: '' })).toThrow(/^asOf/u);
});

it('takes what is no stream of batches for one row, and a list that cannot be read too', async () => {
  const unreadable = new Proxy([], {
    get: () => {
      throw new Error('13812345678');
    },
  });
  for (const source of [null, 5, [unreadable]]) {
    const part = transform();
    expect(await all(part.through(source as never))).toEqual([]);
    expect((await all(part.problems)).map(({ index }) => index)).toEqual([0]);
  }
});
