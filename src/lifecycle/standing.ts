/** What the tally of a day means: the labels that hold, stage, value tier, health and priority. */
import type { Completeness } from './completeness.ts';
import type { Facts } from './facts.ts';
import type { LifecyclePolicy } from './policy.ts';
import type { Tally } from './spans.ts';

/** A label of a customer. */
export type LifecycleLabel = 'complaintOpen' | 'dormant' | 'highPotential' | 'dormancyNear' | 'highValue' | 'updateOverdue';

/** The labels of a customer, in the order in which they become `primary`. */
export const LABELS_BY_RANK: readonly LifecycleLabel[] = [
  'complaintOpen',
  'dormant',
  'highPotential',
  'dormancyNear',
  'highValue',
  'updateOverdue',
];

/** How far a customer has come: no purchase, one, or more. */
export type LifecycleStage = 'prospect' | 'customer' | 'repeat';

/** The value tier of the last twelve months; `none` when nothing was bought. */
export type ValueTier = 'A' | 'B' | 'C' | 'D' | 'none';

/** How soon a deal is expected. */
export type DerivedPriority = 'high' | 'medium' | 'low';

/** The parts of the health score. */
export interface HealthParts {
  /** Points for how lately there was an interaction. */
  readonly recency: number;
  /** Points for how complete the record is. */
  readonly completeness: number;
  /** Points for how clear the need is. */
  readonly need: number;
  /** Points for the absence of complaints. */
  readonly complaints: number;
}

/** Where a customer stands on a day. */
export interface Standing {
  /** The labels that hold, in the order of `primary`. */
  readonly labels: readonly LifecycleLabel[];
  /** The stage. */
  readonly stage: LifecycleStage;
  /** The value tier. */
  readonly tier: ValueTier;
  /** The health score, 0 to 100. */
  readonly health: number;
  /** The parts of the health score. */
  readonly healthParts: HealthParts;
  /** The priority by the expected purchase. */
  readonly priority: DerivedPriority | undefined;
}

const PRIORITIES: readonly (DerivedPriority | undefined)[] = [undefined, 'low', 'medium', 'high'];

/**
 * Judges the tally of a day.
 *
 * @param tally - What counts on the day.
 * @param facts - What does not depend on the day.
 * @param policy - The numbers of the rules.
 * @returns Where the customer stands.
 */
export function standingOf(tally: Tally, facts: Facts, policy: LifecyclePolicy): Standing {
  const healthParts = healthOf(tally, facts, policy);
  return {
    labels: LABELS_BY_RANK.filter((label) => HOLDS[label](tally, facts, policy)),
    stage: stageOf(tally.purchases),
    tier: tierOf(tally.cents, policy),
    health: healthParts.recency + healthParts.completeness + healthParts.need + healthParts.complaints,
    healthParts,
    priority: PRIORITIES[tally.urgency],
  };
}

/**
 * Tells whether two standings are the same answer.
 *
 * @param a - A standing.
 * @param b - Another one.
 * @returns `true` when labels, stage, tier, health and priority are equal.
 */
export function isSameStanding(a: Standing, b: Standing): boolean {
  return (
    a.stage === b.stage && a.tier === b.tier && a.health === b.health && a.priority === b.priority && a.labels.join() === b.labels.join()
  );
}

/**
 * Tells whether it is known when a purchase is expected, or how much it may cost.
 *
 * @param tally - What counts on the day.
 * @param facts - What does not depend on the day.
 * @returns `true` when one of the two is known.
 */
export function knowsWhenOrHowMuch(tally: Tally, facts: Facts): boolean {
  return facts.need.budget || tally.expected > 0;
}

type Rule = (tally: Tally, facts: Facts, policy: LifecyclePolicy) => boolean;

const HOLDS: Readonly<Record<LifecycleLabel, Rule>> = {
  complaintOpen: (tally) => tally.openComplaints > 0,
  dormant: (tally) => tally.dormant > 0,
  highPotential: (tally, facts) =>
    tally.purchases === 0 && facts.need.purchasable && facts.need.what !== undefined && knowsWhenOrHowMuch(tally, facts),
  dormancyNear: (tally) => tally.dormancyNear > 0,
  highValue: (tally, _, policy) => tally.cents >= centsFrom(policy.highValue),
  updateOverdue: (tally) => tally.updateOverdue > 0,
};

function stageOf(purchases: number): LifecycleStage {
  if (purchases === 0) return 'prospect';
  return purchases === 1 ? 'customer' : 'repeat';
}

function tierOf(cents: number, { tiers }: LifecyclePolicy): ValueTier {
  if (cents >= centsFrom(tiers.A)) return 'A';
  if (cents >= centsFrom(tiers.B)) return 'B';
  if (cents >= centsFrom(tiers.C)) return 'C';
  return cents > 0 ? 'D' : 'none';
}

/**
 * Turns an amount into hundredths of CNY.
 *
 * @param amount - An amount in CNY.
 * @returns The hundredths, whole.
 */
export function centsFrom(amount: number): number {
  return Math.round(amount * 100);
}

function healthOf(tally: Tally, facts: Facts, { health }: LifecyclePolicy): HealthParts {
  const completeness: Readonly<Record<Completeness, number>> = { complete: health.complete, required: health.required, partial: 0 };
  return {
    recency: tally.recency,
    completeness: completeness[facts.completeness],
    need: needPoints(facts.need.what !== undefined, knowsWhenOrHowMuch(tally, facts), health),
    complaints: complaintPoints(tally, health),
  };
}

function needPoints(what: boolean, whenOrHowMuch: boolean, health: LifecyclePolicy['health']): number {
  if (what && whenOrHowMuch) return health.clearNeed;
  return what || whenOrHowMuch ? health.partNeed : 0;
}

function complaintPoints(tally: Tally, health: LifecyclePolicy['health']): number {
  if (tally.openComplaints > 0) return 0;
  return tally.recentComplaints > 0 ? health.resolvedComplaint : health.noComplaint;
}
