/**
 * Groups of customers that are alike, large enough that nobody in them is recognised: a class smaller than `minClass` is left out and only counted.
 * Groups are formed by closed lists of values; a text of a record never becomes the name of a group.
 */
import { BUDGETS, CHANNELS, CUSTOMER_TYPES, ENTERPRISE_SIZES, INDUSTRIES } from '../archive/index.ts';
import type { AnyCustomer } from './customer.ts';
import { classifyOn } from './classify.ts';
import type { Classification } from './classify.ts';
import { order } from './order.ts';
import { optionOf, readOptions } from './options.ts';
import type { LifecycleOptions } from './options.ts';
import { fieldOf, recordsOf } from './readRecord.ts';

/** By what customers can be grouped. */
export type SegmentKey = 'customerType' | 'enterpriseSize' | 'industry' | 'budget' | 'channel' | 'stage' | 'tier' | 'primary' | 'priority';

/** For which day customers are grouped, by what, and how small a group may be. */
export interface SegmentOptions extends LifecycleOptions {
  /** By what, at least one key. */
  readonly by: readonly SegmentKey[];
  /** The least number of customers in a group, a whole number from 1; 5 when not given. */
  readonly minClass?: number | undefined;
}

/** A group of customers. */
export interface Segment {
  /** The value of each key; `none` when a record has none. */
  readonly values: Readonly<Partial<Record<SegmentKey, string>>>;
  /** How many they are. */
  readonly count: number;
  /** What they bought in the last twelve months, in CNY. */
  readonly total12m: number;
  /** Their mean health score, with one decimal. */
  readonly meanHealth: number;
}

/** The groups, the largest first. */
export interface Segmentation {
  /** The groups that are large enough. */
  readonly segments: readonly Segment[];
  /** How many customers are in groups that are too small. */
  readonly leftOut: number;
}

const MIN_CLASS = 5;

type Reader = (customer: unknown, found: Classification) => string | undefined;

const READERS: Readonly<Record<SegmentKey, Reader>> = {
  customerType: (customer) => choiceOf(customer, 'basic', 'customerType', CUSTOMER_TYPES),
  enterpriseSize: (customer) => choiceOf(customer, 'basic', 'enterpriseSize', ENTERPRISE_SIZES),
  industry: (customer) => choiceOf(customer, 'basic', 'industry', INDUSTRIES),
  budget: (customer) => choiceOf(customer, 'need', 'budget', BUDGETS),
  channel: (customer) => choiceOf(customer, 'behavior', 'channel', CHANNELS),
  stage: (_, { stage }) => stage,
  tier: (_, { value }) => value.tier,
  primary: (_, { primary }) => primary,
  priority: (_, { priority }) => priority,
};

/**
 * Groups customers, in one pass.
 *
 * @param customers - The records, in any iterable.
 * @param options - The day, the keys, the least size of a group, and the numbers that differ from the house rules.
 * @returns The groups that are large enough, the largest first, and how many customers are in none of them.
 * @throws RangeError when `asOf`, `by`, `minClass` or a number of `policy` is wrong; the message names it.
 * @example
 * segmentCustomers([{}, {}], { asOf: '2024-05-12', by: ['stage'], minClass: 2 }).segments; //=> [{ values: { stage: 'prospect' }, count: 2, total12m: 0, meanHealth: 20 }]
 * segmentCustomers([{}, {}], { asOf: '2024-05-12', by: ['stage'] }); //=> { segments: [], leftOut: 2 }
 */
export function segmentCustomers(customers: Iterable<AnyCustomer>, options: SegmentOptions): Segmentation {
  const { day, policy } = readOptions(options);
  const by = readKeys(optionOf(options, 'by'));
  const minClass = readMinClass(optionOf(options, 'minClass'));
  const groups = new Map<string, Group>();
  for (const customer of recordsOf(customers)) {
    const found = classifyOn(customer, day, policy);
    const values = by.map((key) => READERS[key](customer, found) ?? 'none');
    const name = values.join();
    const group = groups.get(name) ?? { values, count: 0, health: 0, cents: 0 };
    group.count += 1;
    group.health += found.health;
    group.cents += Math.round(found.value.total12m * 100);
    groups.set(name, group);
  }
  const [large, small] = [
    [...groups.values()].filter(({ count }) => count >= minClass),
    [...groups.values()].filter(({ count }) => count < minClass),
  ];
  return {
    segments: large.map((group) => segmentOf(group, by)).sort(bySize),
    leftOut: small.reduce((sum, { count }) => sum + count, 0),
  };
}

interface Group {
  readonly values: readonly string[];
  count: number;
  health: number;
  cents: number;
}

function readKeys(by: unknown): readonly SegmentKey[] {
  const keys: readonly unknown[] = Array.isArray(by) ? by : [];
  const known = (Object.keys(READERS) as SegmentKey[]).filter((key) => keys.includes(key));
  if (known.length === 0 || known.length !== keys.length)
    throw new RangeError(`by must be a list of different keys of: ${Object.keys(READERS).join(', ')}`);
  return known;
}

function readMinClass(minClass: unknown = MIN_CLASS): number {
  if (typeof minClass === 'number' && Number.isInteger(minClass) && minClass >= 1) return minClass;
  throw new RangeError('minClass must be a whole number from 1');
}

function choiceOf(customer: unknown, dimension: string, key: string, options: readonly { readonly value: string }[]): string | undefined {
  const value = fieldOf(fieldOf(customer, dimension), key);
  return options.find((option) => option.value === value)?.value;
}

function segmentOf({ values, count, health, cents }: Group, by: readonly SegmentKey[]): Segment {
  const named = Object.fromEntries(by.map((key, i) => [key, values[i]]));
  return { values: named, count, total12m: cents / 100, meanHealth: Math.round((health / count) * 10) / 10 };
}

/** Equal sizes are ordered by their values, so that the order says nothing of who came first. */
function bySize(a: Segment, b: Segment): number {
  return b.count - a.count || order(Object.values(a.values).join(), Object.values(b.values).join());
}
