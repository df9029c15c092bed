/**
 * The lifecycle rules as spans of days: what each fact counts for, from which day and until when.
 *
 * Windows of months end as dormancy begins: a thing of day e no longer counts when `asOf ≥ e + n months`, month ends clamped.
 * Windows of days include their last day: within 30 days is up to and including e + 30. A fact after `asOf` counts from its day.
 * The end of day e plus 24 hours is the start of day e + 2 at the offset of `asOf`, so a date and an instant give the same answer.
 */
import { timeNodeInterval } from '../archive/index.ts';
import { addDays, addMonths, earlier, FIRST_DAY } from '../calendar/index.ts';
import type { PlainDate } from '../calendar/index.ts';
import type { Facts } from './facts.ts';
import { order } from './order.ts';
import type { LifecyclePolicy } from './policy.ts';
import { count, emptyOutlook } from './spans.ts';
import type { Outlook } from './spans.ts';

/** The values of `Tally.urgency`. */
const URGENCY = { low: 1, medium: 2, high: 3 } as const;

/**
 * Lays the facts of a record out in time.
 *
 * @param facts - The facts.
 * @param day - The day asked about.
 * @param policy - The numbers of the rules.
 * @returns What counts on that day, and the changes after it in order.
 */
export function outlookOf(facts: Facts, day: PlainDate, policy: LifecyclePolicy): Outlook {
  const outlook = emptyOutlook(day);
  countContact(outlook, facts, policy);
  countPurchases(outlook, facts, policy);
  countComplaints(outlook, facts, policy);
  countExpectation(outlook, facts, policy);
  countUpdate(outlook, facts, policy);
  outlook.changes.sort((a, b) => order(a.on, b.on));
  return outlook;
}

/**
 * Finds the last interaction known on a day.
 *
 * @param events - Days in order.
 * @param day - The day asked about.
 * @returns Its index, or -1 when there is none.
 */
export function lastKnown(events: readonly PlainDate[], day: PlainDate): number {
  let index = events.length - 1;
  while (index >= 0 && String(events[index]) > day) index -= 1;
  return index;
}

/** Recency and dormancy run from the last interaction, and from each later one when its day has come. */
function countContact(outlook: Outlook, { events }: Facts, policy: LifecyclePolicy): void {
  const from = Math.max(0, lastKnown(events, outlook.day));
  events.slice(from).forEach((event, i, rest) => {
    countSilence(outlook, event, rest[i + 1], policy);
  });
}

function countSilence(outlook: Outlook, event: PlainDate, next: PlainDate | undefined, policy: LifecyclePolicy): void {
  const { health } = policy;
  const dormantOn = addMonths(event, policy.dormantMonths);
  const end = earlier(dormantOn, next);
  const fadingOn = addDays(event, health.recentDays + 1);
  const quietOn = addDays(event, health.fadingDays + 1);
  count(outlook, 'recency', health.recent, event, earlier(fadingOn, end));
  count(outlook, 'recency', health.fading, fadingOn, earlier(quietOn, end));
  count(outlook, 'recency', health.quiet, quietOn, end);
  count(outlook, 'dormancyNear', 1, dormancyNearFrom(event, dormantOn, policy), end);
  count(outlook, 'dormant', 1, dormantOn, next);
}

/**
 * Finds the day from which dormancy is near: not before the interaction itself, however long that time is.
 *
 * @param event - The day of an interaction.
 * @param dormantOn - The day from which the customer is dormant after it.
 * @param policy - The numbers of the rules.
 * @returns The day.
 */
export function dormancyNearFrom(event: PlainDate, dormantOn: PlainDate, policy: LifecyclePolicy): PlainDate {
  const nearOn = addDays(dormantOn, -policy.dormancyNearDays);
  return nearOn > event ? nearOn : event;
}

function countPurchases(outlook: Outlook, { purchases }: Facts, policy: LifecyclePolicy): void {
  if (purchases.length === 0) return;
  // What was bought a month before the window, or earlier, is surely out of it; this spares most histories a date each.
  const surelyOut = addMonths(outlook.day, -policy.valueMonths - 1);
  for (const { on, cents } of purchases) {
    count(outlook, 'purchases', 1, on);
    if (on >= surelyOut) count(outlook, 'cents', cents, on, addMonths(on, policy.valueMonths));
  }
}

function countComplaints(outlook: Outlook, { complaints }: Facts, { health }: LifecyclePolicy): void {
  for (const { on, resolvedOn } of complaints) {
    count(outlook, 'openComplaints', 1, on, resolvedOn);
    count(outlook, 'recentComplaints', 1, on, addDays(on, health.complaintDays + 1));
  }
}

function countExpectation(outlook: Outlook, { need }: Facts, policy: LifecyclePolicy): void {
  if (need.expectedPurchase === 'urgent') {
    // It always means within a month of the day asked about.
    count(outlook, 'expected', 1, FIRST_DAY);
    count(outlook, 'urgency', URGENCY.high, FIRST_DAY);
    return;
  }
  const latest = timeNodeInterval(need.expectedPurchase, outlook.day)?.latest;
  if (latest === undefined) return;
  const passedOn = addDays(latest, 1);
  const mediumOn = firstDayReaching(latest, policy.mediumPriorityMonths);
  const highOn = firstDayReaching(latest, policy.highPriorityMonths);
  count(outlook, 'expected', 1, FIRST_DAY, passedOn);
  count(outlook, 'urgency', URGENCY.low, FIRST_DAY, mediumOn);
  count(outlook, 'urgency', URGENCY.medium, mediumOn, highOn);
  count(outlook, 'urgency', URGENCY.high, highOn, passedOn);
}

/** The first day from which a number of months leads to a day or beyond it; month ends make it one day later than going back. */
function firstDayReaching(day: PlainDate, months: number): PlainDate {
  const back = addMonths(day, -months);
  return addMonths(back, months) < day ? addDays(back, 1) : back;
}

function countUpdate(outlook: Outlook, { events, updatedOn }: Facts, policy: LifecyclePolicy): void {
  const event = firstEventAfter(events, updatedOn);
  if (event !== undefined) count(outlook, 'updateOverdue', 1, addDays(event, policy.updateOverdueDays));
}

/**
 * Finds the first event that a record does not hold yet.
 *
 * @param events - Days in order.
 * @param updatedOn - The day of the last update.
 * @returns The day, or `undefined` when there is none or the record does not say when it was updated.
 */
export function firstEventAfter(events: readonly PlainDate[], updatedOn: PlainDate | undefined): PlainDate | undefined {
  return updatedOn === undefined ? undefined : events.find((event) => event > updatedOn);
}
