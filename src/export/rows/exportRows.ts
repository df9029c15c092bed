/**
 * The export of rows that come one by one: a row is read when the one before it has been taken, and only one is held at a time.
 *
 * - Rows leave in the order of their source, which tells something where that order does: sort the source by something that does not, or take
 *   `prepareExport`. Rows for a processor are numbered as they leave.
 * - For analysis and marketing nobody may be singled out, and what one pass has not seen cannot be counted. So the source must be an array or a
 *   function that opens the rows anew: they are read twice, first to count. Any other source is refused `stream.linking`.
 * - When the consumer stops, the source is closed and the manifest tells what left until then (`complete: false`). When the source fails, `rows`
 *   and `manifest` fail with its error, and `problems` ends.
 * - Only the first 1,000 problems wait for a reader, so that memory stays bounded when nobody reads; `onProblem` is told every one, and the
 *   manifest counts them all. `problems` ends when `rows` does; read alone, without `rows`, it waits.
 */
import type { MaskedCustomer } from '../../access/index.ts';
import { readList } from '../../fields/index.ts';
import { checkRequest } from '../request/checkRequest.ts';
import type { ExportPlan } from '../request/checkRequest.ts';
import type { ExportRefusal, ExportRefused, ExportRequest } from '../request/exportRequest.ts';
import type { ExportProblem } from './inspectRow.ts';
import { createInspector } from './inspectRow.ts';
import { LEAST_ALIKE, createClassCounter, needsClasses } from './linking.ts';
import type { ClassCounter } from './linking.ts';
import type { ExportManifest } from './manifest.ts';
import { isAsync, isReplayable, openRows, unawaited } from './rowSource.ts';
import type { RowSource } from './rowSource.ts';
import { readStreamSettings } from './streamOptions.ts';
import type { ExportStreamOptions, StreamSettings } from './streamOptions.ts';
import { createSession } from './streamSession.ts';
import type { LevelOf, StreamSession } from './streamSession.ts';

/** An export under way. */
export interface ExportStream {
  /** It may leave. */
  readonly ok: true;
  /** The copies, to be gone through once. Nothing is read before the first is asked for. */
  readonly rows: AsyncIterable<MaskedCustomer>;
  /** The rows that are not valid customers; they are for the house, not for the audience. */
  readonly problems: AsyncIterable<ExportProblem>;
  /** What left, in numbers, once `rows` has ended. */
  readonly manifest: Promise<ExportManifest>;
}

/**
 * Exports rows that come one by one.
 *
 * @param source - The rows in any iterable, sync or not, or a function that opens one.
 * @param request - What is asked for; it may come from outside.
 * @param options - The day, and what to do about rows that are not valid customers.
 * @returns The rows with their problems and manifest, or all reasons for the refusal.
 * @throws RangeError when an option is wrong, naming it.
 * @example
 * import { sampleCustomers } from 'customer-archive/testing';
 * const request = { purpose: 'service', audience: 'team', fields: ['basic.customerNo'] } as const;
 * const found = exportRows(sampleCustomers(3, 1), request, { asOf: '2024-05-30' });
 * const batches = [];
 * if (found.ok) for await (const batch of toBatches(found.rows, 2)) batches.push(batch.length);
 * batches; //=> [2, 1]
 */
export function exportRows(source: RowSource, request: ExportRequest, options: ExportStreamOptions): ExportStream | ExportRefused {
  const settings = readStreamSettings(options);
  const { refusals, audience, plan } = checkRequest(request, settings.day);
  const sourceFaults = needsClasses(audience) ? linkingFaults(source) : [];
  if (plan === undefined || sourceFaults.length > 0) return { ok: false, refusals: [...refusals, ...sourceFaults] };
  const session = createSession(plan, settings);
  const rows = closing(flow(source, plan, settings, session), session);
  return { ok: true, rows: { [Symbol.asyncIterator]: () => rows }, problems: session.problems, manifest: session.manifest };
}

function linkingFaults(source: unknown): ExportRefusal[] {
  if (!isReplayable(source)) return [{ code: 'stream.linking' }];
  const few = readList(source, LEAST_ALIKE - 1);
  return few === undefined || few === 'long' ? [] : [{ code: 'rows.tooFew' }];
}

async function* flow(
  source: unknown,
  plan: ExportPlan,
  settings: StreamSettings,
  session: StreamSession,
): AsyncGenerator<MaskedCustomer, undefined, undefined> {
  try {
    const linking = needsClasses(plan.audience) ? await createLinking(source, plan, settings) : undefined;
    const levelOf = linking?.levelOf ?? (() => 0);
    const rows = openRows(source);
    // Waiting costs turns of the event loop, so only for what is async; and a row at hand is no promise, whatever it answers when it is asked.
    if (isAsync(rows)) {
      for await (const input of rows) {
        const answer = session.take(input, levelOf);
        const taken = answer instanceof Promise ? await answer : answer;
        if (taken === 'stop') return undefined;
        if (taken !== 'stays') yield taken;
      }
    } else {
      for (const input of rows) {
        const answer = session.take(input, levelOf);
        const taken = answer instanceof Promise ? await answer : answer;
        if (taken === 'stop') return undefined;
        if (taken !== 'stays') yield taken;
      }
    }
    linking?.check();
    session.end(true);
  } catch (error) {
    session.fail(error);
    throw error;
  } finally {
    session.end(false);
  }
  return undefined;
}

/** Ends the session also when nobody ever asked for the first row: a generator that did not begin does not end either. */
function closing(
  rows: AsyncGenerator<MaskedCustomer, undefined, undefined>,
  session: StreamSession,
): AsyncIterator<MaskedCustomer, undefined> {
  return {
    next: () => rows.next(),
    return: async () => {
      const result = await rows.return(undefined);
      session.end(false);
      return result;
    },
  };
}

/** What two passes over the same rows know. */
interface Linking {
  readonly levelOf: LevelOf;
  readonly check: () => void;
}

/** Counts in a first pass, and counts again in the second: only of the same rows it is known that nobody is singled out. */
async function createLinking(source: unknown, plan: ExportPlan, settings: StreamSettings): Promise<Linking> {
  const first = await countClasses(source, plan, settings);
  const second = createClassCounter(plan);
  const level = first.leveller();
  return {
    levelOf: (copy) => {
      second.add(copy);
      return level(copy);
    },
    check: () => {
      if (!first.equals(second)) throw new Error('source gave other rows when it was read again');
    },
  };
}

async function countClasses(source: unknown, plan: ExportPlan, { messages, onInvalid }: StreamSettings): Promise<ClassCounter> {
  const classes = createClassCounter(plan);
  const inspect = createInspector(plan, messages);
  for await (const input of unawaited(openRows(source))) {
    const found = inspect(input);
    if ('copy' in found) classes.add(found.copy);
    else if (onInvalid === 'stop') return classes;
  }
  return classes;
}
