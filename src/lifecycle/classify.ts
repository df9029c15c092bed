import type { AnyCustomer } from './customer.ts';
import type { PlainDate } from '../calendar/index.ts';
import type { LifecycleAction } from './actions.ts';
import { readFacts } from './facts.ts';
import { actionsOf, reasonsOf, sinceOf } from './labels.ts';
import { nextChanges } from './nextChange.ts';
import { lastKnown, outlookOf } from './outlook.ts';
import { readOptions } from './options.ts';
import type { LifecycleOptions } from './options.ts';
import type { LifecyclePolicy } from './policy.ts';
import type { LifecycleReason } from './reasons.ts';
import { standingOf } from './standing.ts';
import type { DerivedPriority, HealthParts, LifecycleLabel, LifecycleStage, ValueTier } from './standing.ts';

/** A label that holds. */
export interface LabelFinding {
  /** The label. */
  readonly label: LifecycleLabel;
  /** Since when it has held. */
  readonly since: PlainDate;
  /** Why it holds: codes of `lifecycleReasons`. */
  readonly reasons: readonly LifecycleReason[];
  /** What to do: codes of `lifecycleActions`, the most important first. */
  readonly actions: readonly LifecycleAction[];
  /** The first day on which, with nothing new, it will not hold; absent when it stays. */
  readonly nextChangeOn?: PlainDate;
}

/** What a customer bought lately. */
export interface CustomerValue {
  /** The sum of the last twelve months in CNY. */
  readonly total12m: number;
  /** The tier of that sum. */
  readonly tier: ValueTier;
}

/** Where a customer stands. */
export interface Classification {
  /** The labels that hold, in the order of `primary`. */
  readonly labels: readonly LabelFinding[];
  /** The most important label; `undefined` when none holds. */
  readonly primary: LifecycleLabel | undefined;
  /** How far the customer has come. */
  readonly stage: LifecycleStage;
  /** The day of the last follow-up, purchase, interaction or complaint; `undefined` when none is known yet. */
  readonly lastInteractionOn: PlainDate | undefined;
  /** The priority that the expected purchase gives; `undefined` when none is expected or its time has passed. */
  readonly priority: DerivedPriority | undefined;
  /** What the customer bought lately. */
  readonly value: CustomerValue;
  /** The health score, 0 to 100. */
  readonly health: number;
  /** The parts of which `health` is the sum. */
  readonly healthParts: HealthParts;
  /** The first day on which, with nothing new, labels, primary, stage, tier, health or priority will differ; `undefined` when never. */
  readonly nextChangeOn: PlainDate | undefined;
}

/**
 * Classifies a customer for a day: labels with reasons and actions, stage, value, health, and the day on which the answer will change.
 *
 * The record need not be valid. What is not in order is not there: an entry without a real day, an amount that is no number, a masked day.
 * Events after `asOf` are ignored until their day. A value that is not a customer at all is a prospect without labels.
 *
 * @param customer - A customer, a draft, or a record that nobody has checked.
 * @param options - The day, and the numbers that differ from the house rules.
 * @returns The classification; it holds no value of the record but days and the sum of the purchases.
 * @throws RangeError when `asOf` or a number of `policy` is wrong; the message names it.
 * @example
 * classifyCustomer({ behavior: { lastFollowUpOn: '2023-11-30' } }, { asOf: '2024-02-29' }).primary; //=> 'dormant'
 * classifyCustomer({ behavior: { lastFollowUpOn: '2024-05-12' } }, { asOf: '2024-05-30' }).nextChangeOn; //=> '2024-06-12'
 */
export function classifyCustomer(customer: AnyCustomer, options: LifecycleOptions): Classification {
  const { day, policy } = readOptions(options);
  return classifyOn(customer, day, policy);
}

/**
 * Classifies a customer when the options have been read already.
 *
 * @param customer - Any value.
 * @param day - The day.
 * @param policy - The whole policy.
 * @returns The classification.
 */
export function classifyOn(customer: unknown, day: PlainDate, policy: LifecyclePolicy): Classification {
  const facts = readFacts(customer);
  const outlook = outlookOf(facts, day, policy);
  const standing = standingOf(outlook.tally, facts, policy);
  const changes = nextChanges(outlook, standing, facts, policy);
  const situation = { outlook, standing, facts, policy };
  const labels = standing.labels.map((label): LabelFinding => {
    const end = changes.ends.get(label);
    const finding = {
      label,
      since: sinceOf(label, situation),
      reasons: reasonsOf(label, situation),
      actions: actionsOf(label, situation),
    };
    return end === undefined ? finding : { ...finding, nextChangeOn: end };
  });
  return {
    labels,
    primary: standing.labels[0],
    stage: standing.stage,
    lastInteractionOn: facts.events[lastKnown(facts.events, day)],
    priority: standing.priority,
    value: { total12m: outlook.tally.cents / 100, tier: standing.tier },
    health: standing.health,
    healthParts: standing.healthParts,
    nextChangeOn: changes.any,
  };
}
