/** The events of a row: what is known of follow-ups, purchases and complaints, and what follows from how long ago they were. */
import { addDays, addMonths, FIRST_DAY } from '../calendar/index.ts';
import type { PlainDate } from '../calendar/index.ts';
import { defaultPolicy } from '../lifecycle/index.ts';
import type { SqlColumn } from './columns.ts';
import { columnOf } from './table.ts';
import type { Table } from './table.ts';
import { absent, all, any, compare, not } from './tree/conditions.ts';
import { NOTHING, choose, column, join, part, text } from './tree/nodes.ts';
import type { ConditionNode, TextNode } from './tree/types.ts';
import { dateTimeVerdict, plainDateVerdict, plainMonthVerdict } from './verdicts/dates.ts';

/** An event that may be known of a row. */
interface Event {
  /** Its day. */
  readonly day: TextNode;
  /** Whether it is known: a real day, not after the day asked about. */
  readonly isKnown: ConditionNode;
}

const EVENT_COLUMNS: readonly SqlColumn[] = ['behavior.lastFollowUpOn', 'lastPurchaseOn', 'lastComplaintOn'];

/**
 * Lists the events that a table has columns for.
 *
 * @param table - The table.
 * @returns The events.
 */
export function eventsOf(table: Table): readonly Event[] {
  return EVENT_COLUMNS.filter((path) => table.columns.has(path)).map((path) => eventAt(path, table.day));
}

/**
 * Tells when the last purchase is known.
 *
 * @param table - The table.
 * @returns The condition, or `undefined` when no column holds its day.
 */
export function hasPurchase(table: Table): ConditionNode | undefined {
  return table.columns.has('lastPurchaseOn') ? eventAt('lastPurchaseOn', table.day).isKnown : undefined;
}

/**
 * Tells when a row is dormant, and when it will soon be.
 *
 * @param table - The table.
 * @param events - Its events.
 * @returns The conditions.
 */
export function dormancyOf({ day }: Table, events: readonly Event[]): { readonly dormant: ConditionNode; readonly near: ConditionNode } {
  const { dormantMonths, dormancyNearDays } = defaultPolicy;
  const dormantCut = lastDay(day, (last) => addMonths(last, dormantMonths) <= day);
  const nearCut = lastDay(day, (last) => addDays(addMonths(last, dormantMonths), -dormancyNearDays) <= day);
  const dormant = silentSince(events, dormantCut);
  return { dormant, near: all(silentSince(events, nearCut), not(dormant)) };
}

/**
 * Gives the day of the last event.
 *
 * @param events - The events.
 * @returns The day, or NULL; `undefined` when there is no column for any.
 */
export function lastOf(events: readonly Event[]): TextNode | undefined {
  const days = events.map(({ day, isKnown }) => choose<TextNode>([[isKnown, day]], NOTHING));
  const [first, ...others] = days;
  return others.reduce<TextNode | undefined>((last, day) => last && later(last, day), first);
}

/**
 * Tells when a row should have been updated: an event after the day of the last update, with the time for it over.
 *
 * @param table - The table.
 * @param events - Its events.
 * @returns The condition, or `undefined` when a column is missing.
 */
export function overdueOf(table: Table, events: readonly Event[]): ConditionNode | undefined {
  const updatedAt = columnOf(table, 'record.updatedAt');
  if (updatedAt === undefined || events.length === 0) return undefined;
  const cut = text(lastDay(table.day, (event) => addDays(event, defaultPolicy.updateOverdueDays) <= table.day));
  const updatedOn = part(updatedAt, 1, 10);
  const isLate = events.map(({ day, isKnown }) => all(isKnown, compare(day, '>', updatedOn), compare(day, '<=', cut)));
  return all(dateTimeVerdict(updatedAt), any(...isLate));
}

/** A month without a day counts as its first day. */
function eventAt(path: SqlColumn, day: PlainDate): Event {
  const value = column(path);
  if (path !== 'lastPurchaseOn') return { day: value, isKnown: all(plainDateVerdict(value), compare(value, '<=', text(day))) };
  const isMonth = plainMonthVerdict(value);
  const on = choose<TextNode>([[isMonth, join(value, text('-01'))]], value);
  return { day: on, isKnown: all(any(plainDateVerdict(value), isMonth), compare(on, '<=', text(day))) };
}

/** Something is known, and nothing of it is later than a day. */
function silentSince(events: readonly Event[], day: PlainDate): ConditionNode {
  const isLater = events.map((event) => all(event.isKnown, compare(event.day, '>', text(day))));
  return all(any(...events.map(({ isKnown }) => isKnown)), not(any(...isLater)));
}

function later(a: TextNode, b: TextNode): TextNode {
  return choose<TextNode>([[any(absent(b), compare(a, '>=', b)), a]], b);
}

/** The last day, not after another, for which something holds that holds for all days before it; an empty text when there is none. */
function lastDay(until: PlainDate, holds: (day: PlainDate) => boolean): PlainDate {
  let day = until;
  while (!holds(day) && day > FIRST_DAY) day = addDays(day, -1);
  return holds(day) ? day : '';
}
