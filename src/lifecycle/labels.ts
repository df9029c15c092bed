/** For each label that holds: since when, why, and what to do. A reason or an action only changes on a day on which the answer changes. */
import { addDays, addMonths } from '../calendar/index.ts';
import type { PlainDate } from '../calendar/index.ts';
import type { LifecycleAction } from './actions.ts';
import type { Facts } from './facts.ts';
import { dormancyNearFrom, firstEventAfter, lastKnown } from './outlook.ts';
import type { LifecyclePolicy } from './policy.ts';
import type { LifecycleReason } from './reasons.ts';
import type { Outlook } from './spans.ts';
import { centsFrom } from './standing.ts';
import type { LifecycleLabel, Standing } from './standing.ts';

/** What is known when a label is explained. */
export interface Situation {
  /** What counts on the day asked about. */
  readonly outlook: Outlook;
  /** Where the customer stands on it. */
  readonly standing: Standing;
  /** What does not depend on the day. */
  readonly facts: Facts;
  /** The numbers of the rules. */
  readonly policy: LifecyclePolicy;
}

/**
 * Tells since when a label that holds has held, by the facts that count now: it holds on every day from then on.
 *
 * @param label - A label that holds.
 * @param situation - The situation.
 * @returns The day; the day asked about when no fact of the record has one.
 */
export function sinceOf(label: LifecycleLabel, situation: Situation): PlainDate {
  return SINCE[label](situation) ?? situation.outlook.day;
}

/**
 * Tells why a label holds.
 *
 * @param label - A label that holds.
 * @param situation - The situation.
 * @returns Codes, at least one.
 */
export function reasonsOf(label: LifecycleLabel, situation: Situation): readonly LifecycleReason[] {
  return label === 'highPotential' ? potentialReasons(situation) : [REASON[label]];
}

/**
 * Tells what to do for a customer with a label.
 *
 * @param label - A label that holds.
 * @param situation - The situation.
 * @returns Codes, at least one, the most important first.
 */
export function actionsOf(label: LifecycleLabel, situation: Situation): readonly LifecycleAction[] {
  return label === 'dormant' ? wakingActions(situation.standing) : [...ACTIONS[label]];
}

const REASON: Readonly<Record<Exclude<LifecycleLabel, 'highPotential'>, LifecycleReason>> = {
  complaintOpen: 'complaintUnresolved',
  dormant: 'noRecentInteraction',
  dormancyNear: 'interactionFading',
  highValue: 'valueReached',
  updateOverdue: 'recordOutdated',
};

const ACTIONS: Readonly<Record<Exclude<LifecycleLabel, 'dormant'>, readonly LifecycleAction[]>> = {
  complaintOpen: ['resolveComplaint', 'pausePromotion'],
  highPotential: ['assignSeniorSales', 'tailoredProposal', 'arrangeTrial'],
  dormancyNear: ['followUpSoon', 'shareNews'],
  highValue: ['keyAccountCare', 'renewalPlan', 'askReferral'],
  updateOverdue: ['updateRecord'],
};

const SINCE: Readonly<Record<LifecycleLabel, (situation: Situation) => PlainDate | undefined>> = {
  complaintOpen: oldestOpenComplaint,
  dormant: dormantOn,
  highPotential: lastFollowUp,
  dormancyNear: dormancyNearOn,
  highValue: valueReachedOn,
  updateOverdue: overdueOn,
};

/** The first day of a complaint that is not resolved; those to come are later than the one that is open. */
function oldestOpenComplaint({ facts, outlook }: Situation): PlainDate | undefined {
  const open = facts.complaints.filter(({ resolvedOn }) => resolvedOn === undefined || resolvedOn > outlook.day);
  return open.map(({ on }) => on).sort()[0];
}

/** The last interaction known; a customer who is dormant or near it has one. */
function lastInteraction({ facts, outlook }: Situation): PlainDate {
  return String(facts.events[lastKnown(facts.events, outlook.day)]);
}

function dormantOn(situation: Situation): PlainDate {
  return addMonths(lastInteraction(situation), situation.policy.dormantMonths);
}

function dormancyNearOn(situation: Situation): PlainDate {
  return dormancyNearFrom(lastInteraction(situation), dormantOn(situation), situation.policy);
}

function lastFollowUp({ facts, outlook }: Situation): PlainDate | undefined {
  return [facts.lastFollowUpOn, facts.firstContactOn].find((day) => day !== undefined && day <= outlook.day);
}

/** The day of the purchase that reached the amount, of those that still count. */
function valueReachedOn({ facts, outlook, policy }: Situation): PlainDate | undefined {
  let cents = 0;
  const counting = facts.purchases.filter(({ on }) => addMonths(on, policy.valueMonths) > outlook.day);
  return counting.find((purchase) => (cents += purchase.cents) >= centsFrom(policy.highValue))?.on;
}

function overdueOn({ facts, policy }: Situation): PlainDate | undefined {
  const event = firstEventAfter(facts.events, facts.updatedOn);
  return event && addDays(event, policy.updateOverdueDays);
}

function potentialReasons({ facts, outlook }: Situation): LifecycleReason[] {
  const reasons: LifecycleReason[] = ['noPurchase', 'needPurchasable'];
  reasons.push(facts.need.what === 'description' ? 'descriptionClear' : 'productPreferenceKnown');
  if (outlook.tally.expected > 0) reasons.push('purchaseExpected');
  if (facts.need.budget) reasons.push('budgetKnown');
  return reasons;
}

/** Who never bought has a need to confirm; who bought gets an offer, and a visit when the purchases were large. */
function wakingActions({ stage, tier }: Standing): LifecycleAction[] {
  if (stage === 'prospect') return ['careCall', 'reviseNeed'];
  return tier === 'A' || tier === 'B' ? ['careCall', 'visitInPerson', 'winBackOffer'] : ['careCall', 'winBackOffer'];
}
