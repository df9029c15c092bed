/**
 * Every number of the lifecycle rules, so that a house can set its own.
 *
 * A policy names only what differs. It is checked whole on every call: a key that does not exist, a number out of its range, or numbers that
 * contradict each other are a `RangeError` that names the key and never the value.
 */
import { readGroup, readNumbers, refuse } from './policyNumbers.ts';
import type { Range, Ranges } from './policyNumbers.ts';

/** The amounts in CNY from which a customer belongs to a value tier. */
export interface ValueTiers {
  /** Tier A from this amount on. */
  readonly A: number;
  /** Tier B from this amount on. */
  readonly B: number;
  /** Tier C from this amount on; anything above 0 is tier D. */
  readonly C: number;
}

/** The steps of the health score: days, and the points that each step gives. */
export interface HealthSteps {
  /** Up to so many days after the last interaction the customer is in touch. */
  readonly recentDays: number;
  /** Points for being in touch. */
  readonly recent: number;
  /** Up to so many days after the last interaction the contact fades. */
  readonly fadingDays: number;
  /** Points while the contact fades. */
  readonly fading: number;
  /** Points from then on, until the customer is dormant. */
  readonly quiet: number;
  /** Points when every required and every recommended field that applies is filled. */
  readonly complete: number;
  /** Points when only recommended fields are missing. */
  readonly required: number;
  /** Points when it is known what is wanted, and when or for how much. */
  readonly clearNeed: number;
  /** Points when one of the two is known. */
  readonly partNeed: number;
  /** Points without a complaint open or recent. */
  readonly noComplaint: number;
  /** Up to so many days after it was reported a complaint is recent. */
  readonly complaintDays: number;
  /** Points when the recent complaints are all resolved. */
  readonly resolvedComplaint: number;
}

/** The numbers of the lifecycle rules. */
export interface LifecyclePolicy {
  /** Calendar months without interaction after which a customer is dormant. */
  readonly dormantMonths: number;
  /** Days before that in which dormancy is near. */
  readonly dormancyNearDays: number;
  /** Calendar months in which a purchase counts for the value. */
  readonly valueMonths: number;
  /** Amount in CNY from which a customer is of high value. */
  readonly highValue: number;
  /** The value tiers. */
  readonly tiers: ValueTiers;
  /** Days after an event from which a record without update is overdue. */
  readonly updateOverdueDays: number;
  /** A purchase expected within so many calendar months is of high priority. */
  readonly highPriorityMonths: number;
  /** A purchase expected within so many calendar months is of medium priority. */
  readonly mediumPriorityMonths: number;
  /** The health score. */
  readonly health: HealthSteps;
}

/** A policy as callers give it: only the numbers that differ. */
export type LifecyclePolicyInput = {
  readonly [Key in keyof LifecyclePolicy]?: (LifecyclePolicy[Key] extends number ? number : Partial<LifecyclePolicy[Key]>) | undefined;
};

/** The rules of the archive form (客户信息全息档案). */
export const defaultPolicy: LifecyclePolicy = /* @__PURE__ */ Object.freeze({
  dormantMonths: 3,
  dormancyNearDays: 14,
  valueMonths: 12,
  highValue: 100_000,
  tiers: /* @__PURE__ */ Object.freeze({ A: 100_000, B: 50_000, C: 10_000 }),
  updateOverdueDays: 2,
  highPriorityMonths: 1,
  mediumPriorityMonths: 3,
  health: /* @__PURE__ */ Object.freeze({
    recentDays: 30,
    recent: 40,
    fadingDays: 60,
    fading: 25,
    quiet: 10,
    complete: 20,
    required: 10,
    clearNeed: 20,
    partNeed: 10,
    noComplaint: 20,
    complaintDays: 90,
    resolvedComplaint: 10,
  }),
});

const MONTHS: Range = { least: 1, most: 1200, whole: true };
const DAYS: Range = { least: 0, most: 36_500, whole: true };
const POINTS: Range = { least: 0, most: 100, whole: true };
const MONEY: Range = { least: 0.01, most: 1e12, whole: false };

const RULE_RANGES: Ranges = {
  dormantMonths: MONTHS,
  dormancyNearDays: DAYS,
  valueMonths: MONTHS,
  highValue: MONEY,
  updateOverdueDays: DAYS,
  highPriorityMonths: MONTHS,
  mediumPriorityMonths: MONTHS,
};

const TIER_RANGES: Ranges = { A: MONEY, B: MONEY, C: MONEY };

const HEALTH_RANGES: Ranges = {
  recentDays: DAYS,
  recent: POINTS,
  fadingDays: DAYS,
  fading: POINTS,
  quiet: POINTS,
  complete: POINTS,
  required: POINTS,
  clearNeed: POINTS,
  partNeed: POINTS,
  noComplaint: POINTS,
  complaintDays: DAYS,
  resolvedComplaint: POINTS,
};

/**
 * Reads the option `policy`.
 *
 * @param policy - What the caller gave; `undefined` means the house rules.
 * @returns The whole policy.
 * @throws RangeError that names the key when a number is wrong.
 * @example
 * readPolicy({ dormantMonths: 6 }).dormantMonths; //=> 6
 * readPolicy({ tiers: { A: 200000 } }).tiers; //=> { A: 200000, B: 50000, C: 10000 }
 */
export function readPolicy(policy: LifecyclePolicyInput | undefined): LifecyclePolicy {
  if (policy === undefined) return defaultPolicy;
  const { tiers, health, ...rules } = readGroup(policy, 'policy');
  const read: LifecyclePolicy = {
    ...readNumbers(defaultPolicy, rules, RULE_RANGES, 'policy'),
    tiers: readNumbers(defaultPolicy.tiers, readGroup(tiers, 'policy.tiers'), TIER_RANGES, 'policy.tiers'),
    health: readNumbers(defaultPolicy.health, readGroup(health, 'policy.health'), HEALTH_RANGES, 'policy.health'),
  };
  refuseContradictions(read);
  return read;
}

function refuseContradictions({ tiers, health, highPriorityMonths, mediumPriorityMonths }: LifecyclePolicy): void {
  refuse(tiers.B > tiers.A, 'tiers.B must not be more than tiers.A');
  refuse(tiers.C > tiers.B, 'tiers.C must not be more than tiers.B');
  refuse(mediumPriorityMonths < highPriorityMonths, 'mediumPriorityMonths must not be less than highPriorityMonths');
  refuse(health.fadingDays < health.recentDays, 'health.fadingDays must not be less than health.recentDays');
  refuse(health.fading > health.recent, 'health.fading must not be more than health.recent');
  refuse(health.quiet > health.fading, 'health.quiet must not be more than health.fading');
  refuse(health.required > health.complete, 'health.required must not be more than health.complete');
  refuse(health.partNeed > health.clearNeed, 'health.partNeed must not be more than health.clearNeed');
  refuse(health.resolvedComplaint > health.noComplaint, 'health.resolvedComplaint must not be more than health.noComplaint');
  refuse(health.recent + health.complete + health.clearNeed + health.noComplaint > 100, 'health must not give more than 100 points');
}
