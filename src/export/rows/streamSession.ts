/** What the streaming exports share: one row after the other is looked at and let out, problems are told, and at the end there is a manifest. */
import type { MaskedCustomer } from '../../access/index.ts';
import type { ExportPlan } from '../request/checkRequest.ts';
import { createInspector } from './inspectRow.ts';
import type { ExportProblem } from './inspectRow.ts';
import type { Level } from './linking.ts';
import { createTally } from './manifest.ts';
import type { ExportManifest } from './manifest.ts';
import type { ExportStreamOptions, StreamSettings } from './streamOptions.ts';
import { createQueue } from './problemQueue.ts';
import { createReleaser, numberRow } from './releaseRow.ts';

/** How many problems wait for a reader. */
const MOST_PROBLEMS = 1000;

/** What becomes of a row: it leaves, it stays behind, or it ends the export. */
export type Taken = MaskedCustomer | 'stays' | 'stop';

/** Says what a copy loses so that nobody is singled out. */
export type LevelOf = (copy: MaskedCustomer) => Level;

/** An export under way. */
export interface StreamSession {
  /** Looks at the next row. A promise only where `onProblem` gives one. */
  readonly take: (input: unknown, levelOf: LevelOf) => Taken | Promise<Taken>;
  /** Ends the export; only the first end counts. */
  readonly end: (complete: boolean) => void;
  /** Ends the export because something failed. */
  readonly fail: (error: unknown) => void;
  /** The problems. */
  readonly problems: AsyncIterable<ExportProblem>;
  /** The manifest of what left until the end. */
  readonly manifest: Promise<ExportManifest>;
}

/**
 * Begins an export.
 *
 * @param plan - The export.
 * @param settings - The language, and what to do about problems.
 * @returns The export under way.
 */
export function createSession(plan: ExportPlan, settings: StreamSettings): StreamSession {
  const inspect = createInspector(plan, settings.messages);
  const tally = createTally(plan);
  const letOut = createReleaser(plan, tally);
  const queue = createQueue<ExportProblem>(MOST_PROBLEMS);
  const end = createEnd<ExportManifest>();
  let [index, released] = [-1, 0];
  return {
    take: (input, levelOf) => {
      index += 1;
      tally.read();
      const found = inspect(input);
      if ('issues' in found) {
        tally.problem(found.issues);
        return tell({ index, issues: found.issues }, queue.push, settings);
      }
      const row = letOut(found, levelOf(found.copy));
      if (row === undefined) return 'stays';
      released += 1;
      if (plan.audience === 'processor') numberRow(row, released);
      return row;
    },
    end: (complete) => {
      end.resolve(() => tally.manifest(complete));
      queue.end();
    },
    fail: (error) => {
      end.reject(error);
      queue.end();
    },
    problems: queue.items,
    manifest: end.promise,
  };
}

/** Tells a problem to whoever wants to know. */
function tell(
  problem: ExportProblem,
  push: (problem: ExportProblem) => void,
  { onProblem, onInvalid }: Pick<ExportStreamOptions, 'onProblem' | 'onInvalid'>,
): Taken | Promise<Taken> {
  const next = onInvalid === 'stop' ? 'stop' : 'stays';
  push(problem);
  const told: unknown = onProblem?.(problem);
  return told === undefined ? next : Promise.resolve(told).then(() => next);
}

/** A promise with its two ends; whoever does not ask for it is not troubled by its failure. */
function createEnd<Value>(): { promise: Promise<Value>; resolve: (make: () => Value) => void; reject: (error: unknown) => void } {
  let settle: ((make: () => Value) => void) | undefined;
  const promise = new Promise<() => Value>((resolve) => {
    settle = resolve;
  }).then((make) => make());
  promise.catch(() => undefined);
  return {
    promise,
    resolve: (make) => settle?.(make),
    reject: (error) =>
      settle?.(() => {
        throw error;
      }),
  };
}
