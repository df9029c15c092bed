import { parseInstant } from './instant.ts';
import { isPlainDate, type PlainDate } from './plainDate.ts';

/** The day, and where it was given the very moment, for which an answer is wanted. */
export interface AsOf {
  /** The calendar day; for an instant the day at its own offset. */
  readonly day: PlainDate;
  /** Milliseconds since 1970-01-01T00:00:00Z, when an instant was given. */
  readonly instant?: number;
  /** The offset in minutes east of UTC, when an instant was given. */
  readonly offsetMinutes?: number;
}

/**
 * Reads the option `asOf`: a plain date, or an RFC 3339 instant with its offset.
 *
 * @param asOf - What the caller gave.
 * @returns The day, and the instant with its offset where one was given.
 * @throws RangeError when it is neither; the message names the option, not its value.
 * @example
 * readAsOf('2024-05-12'); //=> { day: '2024-05-12' }
 * readAsOf('1970-01-01T00:00:00+08:00').day; //=> '1970-01-01'
 */
export function readAsOf(asOf: unknown): AsOf {
  if (isPlainDate(asOf)) return { day: asOf };
  const instant = parseInstant(asOf);
  if (instant === undefined) throw new RangeError('asOf must be a plain date YYYY-MM-DD or an RFC 3339 instant with an offset');
  return { day: instant.day, instant: instant.epoch, offsetMinutes: instant.offsetMinutes };
}
