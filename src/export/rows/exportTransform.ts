/**
 * The streaming export as a part of a pipeline, a batch in and a batch out: for Web Streams `new TransformStream(found.transformer)`, for Node
 * `pipeline(source, found.through, sink)`. A batch is an array of rows; a chunk that is none is a batch of one row. Batches in which no row is
 * left are not passed on.
 *
 * What `exportRows` says of problems, order and failures holds here too. A pipeline is gone through once, so analysis and marketing are refused
 * `stream.linking`. Use either `transformer` or `through`, once.
 */
import type { MaskedCustomer } from '../../access/index.ts';
import { checkRequest } from '../request/checkRequest.ts';
import { readList } from '../../fields/index.ts';
import type { ExportRefused, ExportRequest } from '../request/exportRequest.ts';
import type { ExportProblem } from './inspectRow.ts';
import { needsClasses } from './linking.ts';
import type { ExportManifest } from './manifest.ts';
import { isStream, unawaited } from './rowSource.ts';
import { readStreamSettings } from './streamOptions.ts';
import type { ExportStreamOptions } from './streamOptions.ts';
import { createSession } from './streamSession.ts';
import type { StreamSession } from './streamSession.ts';

/** What a transformer needs of the stream it stands in; that of Web Streams has it. */
export interface BatchController {
  /**
   * Passes a batch on.
   *
   * @param batch - The copies.
   */
  enqueue: (batch: MaskedCustomer[]) => void;
  /** Ends the stream. */
  terminate: () => void;
}

/** What `new TransformStream(…)` takes. */
export interface BatchTransformer {
  /**
   * Exports a batch.
   *
   * @param chunk - The rows.
   * @param controller - The stream.
   * @returns When the batch is done.
   */
  transform: (chunk: unknown, controller: BatchController) => Promise<void>;
  /** Ends the export at the end of the source. */
  flush: () => void;
  /** Ends the export when the consumer stops; platforms that do not call it leave the manifest open. */
  cancel: () => void;
}

/** A part of a pipeline. */
export interface ExportTransform {
  /** It may leave. */
  readonly ok: true;
  /** For Web Streams. */
  readonly transformer: BatchTransformer;
  /**
   * For Node streams and for async iterables: gives a batch for a batch.
   *
   * @param source - The batches of rows.
   * @returns The batches of copies.
   */
  readonly through: (source: Iterable<unknown> | AsyncIterable<unknown>) => AsyncGenerator<MaskedCustomer[], void, undefined>;
  /** The rows that are not valid customers. */
  readonly problems: AsyncIterable<ExportProblem>;
  /** What left, in numbers, once the pipeline has ended. */
  readonly manifest: Promise<ExportManifest>;
}

/**
 * Makes a part of a pipeline that exports batches of rows.
 *
 * @param request - What is asked for; it may come from outside.
 * @param options - The day, and what to do about rows that are not valid customers.
 * @returns The part of the pipeline, or all reasons for the refusal.
 * @throws RangeError when an option is wrong, naming it.
 * @example
 * import { sampleCustomers } from 'customer-archive/testing';
 * const found = exportTransform({ purpose: 'followUp', audience: 'team' }, { asOf: '2024-05-30' });
 * const sizes = [];
 * if (found.ok) for await (const batch of found.through(toBatches(sampleCustomers(5, 1), 2))) sizes.push(batch.length);
 * sizes; //=> [2, 2, 1]
 */
export function exportTransform(request: ExportRequest, options: ExportStreamOptions): ExportTransform | ExportRefused {
  const settings = readStreamSettings(options);
  const { refusals, audience, plan } = checkRequest(request, settings.day);
  const isLinking = needsClasses(audience);
  if (plan === undefined || isLinking) {
    return { ok: false, refusals: isLinking ? [...refusals, { code: 'stream.linking' }] : refusals };
  }
  const session = createSession(plan, settings);
  return {
    ok: true,
    transformer: transformerOf(session),
    through: (source) => through(source, session),
    problems: session.problems,
    manifest: session.manifest,
  };
}

function transformerOf(session: StreamSession): BatchTransformer {
  return {
    transform: async (chunk, controller) => {
      try {
        const { batch, isLast } = await exportBatch(chunk, session);
        if (batch.length > 0) controller.enqueue(batch);
        if (!isLast) return;
        session.end(false);
        controller.terminate();
      } catch (error) {
        session.fail(error);
        throw error;
      }
    },
    flush: () => {
      session.end(true);
    },
    cancel: () => {
      session.end(false);
    },
  };
}

async function* through(
  source: Iterable<unknown> | AsyncIterable<unknown>,
  session: StreamSession,
): AsyncGenerator<MaskedCustomer[], void, undefined> {
  try {
    for await (const chunk of unawaited(isStream(source) ? source : [source])) {
      const { batch, isLast } = await exportBatch(chunk, session);
      if (batch.length > 0) yield batch;
      if (isLast) return;
    }
    session.end(true);
  } catch (error) {
    session.fail(error);
    throw error;
  } finally {
    session.end(false);
  }
}

async function exportBatch(chunk: unknown, session: StreamSession): Promise<{ batch: MaskedCustomer[]; isLast: boolean }> {
  const list = readList(chunk, Infinity);
  const inputs: readonly unknown[] = list === undefined || list === 'long' ? [chunk] : list;
  const batch: MaskedCustomer[] = [];
  for (const input of inputs) {
    const answer = session.take(input, loseNothing);
    // Waiting costs a turn of the event loop, so only for what is a promise.
    const taken = answer instanceof Promise ? await answer : answer;
    if (taken === 'stop') return { batch, isLast: true };
    if (taken !== 'stays') batch.push(taken);
  }
  return { batch, isLast: false };
}

/** Only exports that count classes take something away. */
function loseNothing(): 0 {
  return 0;
}
