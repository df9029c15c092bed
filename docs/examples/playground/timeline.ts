/** How the labels of a customer follow each other when nothing new happens. */
import type { CustomerInput } from 'customer-archive';
import { isIsoDate } from 'customer-archive/identifiers';
import { classifyCustomer } from 'customer-archive/lifecycle';
import type { Classification } from 'customer-archive/lifecycle';
import { dayOfNumber, numberOfDay } from './days.ts';
import { entriesOf, readAt } from './record.ts';

/** Days of the same primary label. */
export interface Stretch {
  /** The first day, counted since 1970. */
  readonly from: number;
  /** The day after the last. */
  readonly to: number;
  /** The label; `undefined` when none holds. */
  readonly primary: Classification['primary'];
}

/** The days of the slider. */
export interface Range {
  /** The first day, counted since 1970. */
  readonly from: number;
  /** The last day. */
  readonly to: number;
}

const BEFORE = 30;

const AFTER = 400;

/** Enough for any record; a guard all the same. */
const STRETCHES_MOST = 400;

/**
 * Chooses the days of the slider: from before the first contact to long after the last event.
 *
 * @param record - The record.
 * @param asOf - The day that is shown; it is always among them.
 * @returns The days.
 */
export function rangeOf(record: unknown, asOf: string): Range {
  const behavior = readAt(record, ['behavior']);
  const purchases = entriesOf(readAt(behavior, ['purchases'])).map((entry) => readAt(entry, ['purchasedOn']));
  const events = [readAt(behavior, ['firstContactOn']), readAt(behavior, ['lastFollowUpOn']), ...purchases];
  const days = events.flatMap((day) => (isIsoDate(day) ? [numberOfDay(day)] : []));
  const now = numberOfDay(asOf);
  return { from: Math.min(now, ...days) - BEFORE, to: Math.max(now + BEFORE, ...days.map((day) => day + AFTER)) };
}

/**
 * Follows `nextChangeOn` through the days.
 *
 * @param record - The record.
 * @param range - The days.
 * @returns The stretches, each beginning where the one before ends.
 */
export function stretchesOf(record: unknown, { from, to }: Range): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  while (start <= to && stretches.length < STRETCHES_MOST) {
    const { primary, nextChangeOn } = classifyCustomer(record as CustomerInput, { asOf: dayOfNumber(start) });
    const end = Math.min(nextChangeOn === undefined ? to + 1 : numberOfDay(nextChangeOn), to + 1);
    const last = stretches.at(-1);
    if (last?.primary === primary && last !== undefined) stretches[stretches.length - 1] = { ...last, to: end };
    else stretches.push({ from: start, to: end, primary });
    start = end;
  }
  return stretches;
}
