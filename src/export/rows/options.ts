import { readAsOf } from '../../calendar/index.ts';
import { readObject } from '../../fields/index.ts';
import { validateCustomer } from '../../validate/index.ts';
import type { Messages } from '../../validate/index.ts';

/** On which day an export is made. */
export interface ExportOptions {
  /** The day, `YYYY-MM-DD` or an RFC 3339 instant: approvals, consents and the twelve months are judged on it, and no date of a row lies after it. */
  readonly asOf: string;
  /** The language of the problems' issues; Chinese unless given. */
  readonly messages?: Messages | undefined;
}

/** The options after their check. */
export interface ExportSettings {
  /** The day. */
  readonly day: string;
  /** The language. */
  readonly messages: Messages | undefined;
}

/**
 * Checks the options of an export.
 *
 * @param options - The options as the caller gave them.
 * @returns The settings.
 * @throws RangeError naming the option that is wrong.
 */
export function readSettings(options: ExportOptions): ExportSettings {
  const values = new Map(readObject(options));
  const { day } = readAsOf(values.get('asOf'));
  const messages = values.get('messages') as Messages | undefined;
  // Asked once before any row, so that a wrong option is found also where there are no rows.
  if (messages !== undefined) validateCustomer(undefined, { messages });
  return { day, messages };
}
