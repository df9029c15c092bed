import { readObject } from '../../fields/index.ts';
import type { ExportProblem } from './inspectRow.ts';
import { readSettings } from './options.ts';
import type { ExportOptions, ExportSettings } from './options.ts';

/** How a stream of rows is exported. */
export interface ExportStreamOptions extends ExportOptions {
  /** What to do on a row that is not a valid customer: go on with the next (`skip`, unless given) or end the export (`stop`). */
  readonly onInvalid?: 'skip' | 'stop' | undefined;
  /**
   * Is told every problem, before the next row is read; a promise is waited for. Of `problems` only the first 1,000 wait for a reader.
   *
   * @param problem - The place of the row and its issues.
   */
  readonly onProblem?: ((problem: ExportProblem) => unknown) | undefined;
}

/** The options after their check. */
export interface StreamSettings extends ExportSettings {
  /** What to do on a row that is not a valid customer. */
  readonly onInvalid: 'skip' | 'stop';
  /** Is told every problem. */
  readonly onProblem: ((problem: ExportProblem) => unknown) | undefined;
}

/**
 * Checks the options of a streaming export.
 *
 * @param options - The options as the caller gave them.
 * @returns The settings.
 * @throws RangeError naming the option that is wrong.
 */
export function readStreamSettings(options: ExportStreamOptions): StreamSettings {
  const settings = readSettings(options);
  const values = new Map(readObject(options));
  const [onInvalid = 'skip', onProblem] = [values.get('onInvalid'), values.get('onProblem')];
  if (onInvalid !== 'skip' && onInvalid !== 'stop') throw new RangeError('onInvalid must be skip or stop');
  if (onProblem !== undefined && typeof onProblem !== 'function') throw new RangeError('onProblem must be a function');
  return { ...settings, onInvalid, onProblem: onProblem as StreamSettings['onProblem'] };
}
