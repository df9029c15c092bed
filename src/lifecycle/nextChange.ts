import type { PlainDate } from '../calendar/index.ts';
import type { Facts } from './facts.ts';
import type { LifecyclePolicy } from './policy.ts';
import type { Outlook, Tally } from './spans.ts';
import { isSameStanding, standingOf } from './standing.ts';
import type { LifecycleLabel, Standing } from './standing.ts';

/** The days on which, with nothing new, something will differ. */
export interface NextChanges {
  /** The first day on which the answer differs; `undefined` when it never will. */
  readonly any: PlainDate | undefined;
  /** For each label that holds the first day on which it does not; no entry when it stays. */
  readonly ends: ReadonlyMap<LifecycleLabel, PlainDate>;
}

/**
 * Finds the days on which the standing will differ, by going through the changes to come.
 *
 * @param outlook - What counts on the day asked about, and the changes after it in order.
 * @param standing - The standing on that day.
 * @param facts - What does not depend on the day.
 * @param policy - The numbers of the rules.
 * @returns The days.
 */
export function nextChanges(outlook: Outlook, standing: Standing, facts: Facts, policy: LifecyclePolicy): NextChanges {
  const { changes } = outlook;
  const tally: Tally = { ...outlook.tally };
  const ends = new Map<LifecycleLabel, PlainDate>();
  let any: PlainDate | undefined;
  for (const [i, { on, what, by }] of changes.entries()) {
    tally[what] += by;
    if (changes[i + 1]?.on === on) continue;
    const then = standingOf(tally, facts, policy);
    if (any === undefined && !isSameStanding(standing, then)) any = on;
    for (const label of standing.labels) if (!ends.has(label) && !then.labels.includes(label)) ends.set(label, on);
    if (any !== undefined && ends.size === standing.labels.length) break;
  }
  return { any, ends };
}
