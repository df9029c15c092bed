/**
 * The three clocks of 24 hours: a change is on file, a record is reviewed, and a rejection is explained within 24 hours.
 *
 * 24 hours at a fixed offset are the same time on the next day, so the text keeps its offset and its fraction of a second as they were given.
 * A leap second (`:60`) becomes second 59, which is exactly 86,400 seconds later.
 */
import { addDays, LAST_DAY, parseInstant } from '../calendar/index.ts';

/**
 * Gives the moment until which a change has to be on file.
 *
 * @param changedAt - When the customer's situation changed: RFC 3339 with an offset.
 * @returns 24 hours later at the same offset, or `undefined` when it is not an instant, or the result lies after the year 9999.
 * @example
 * updateDueAt('2024-02-28T18:00:00+08:00'); //=> '2024-02-29T18:00:00+08:00'
 */
export function updateDueAt(changedAt: string): string | undefined {
  return dayLater(changedAt);
}

/**
 * Gives the moment until which a submitted record has to be reviewed.
 *
 * @param submittedAt - When it was submitted: RFC 3339 with an offset.
 * @returns 24 hours later at the same offset, or `undefined` when it is not an instant, or the result lies after the year 9999.
 * @example
 * reviewDueAt('2024-12-31T23:59:59Z'); //=> '2025-01-01T23:59:59Z'
 */
export function reviewDueAt(submittedAt: string): string | undefined {
  return dayLater(submittedAt);
}

/**
 * Gives the moment until which whoever submitted a record has to be told why it was rejected.
 *
 * @param rejectedAt - When it was rejected: RFC 3339 with an offset.
 * @returns 24 hours later at the same offset, or `undefined` when it is not an instant, or the result lies after the year 9999.
 * @example
 * reviewFeedbackDueAt('2024-05-12T09:30:00.500+08:00'); //=> '2024-05-13T09:30:00.500+08:00'
 */
export function reviewFeedbackDueAt(rejectedAt: string): string | undefined {
  return dayLater(rejectedAt);
}

function dayLater(instant: string): string | undefined {
  const day = parseInstant(instant)?.day;
  if (day === undefined || day === LAST_DAY) return undefined;
  return addDays(day, 1) + instant.slice(10).replace(':60', ':59');
}
