/** Who was referred by whom (转介绍), by customer number only: edges, referrers that are not on file, and circles, which are errors. */
import type { AnyCustomer } from './customer.ts';
import { customerNoIn, customerNoOf } from './customerNo.ts';
import { order } from './order.ts';
import { fieldOf, recordsOf } from './readRecord.ts';

/** A referral. */
export interface Referral {
  /** The customer who referred. */
  readonly from: string;
  /** The customer who was referred. */
  readonly to: string;
}

/** How many customers somebody brought. */
export interface ReferrerCount {
  /** The customer who referred. */
  readonly customerNo: string;
  /** How many customers. */
  readonly count: number;
}

/** The referrals among customers. */
export interface CustomerNetwork {
  /** The referrals whose two ends are on file, in the order of the records. */
  readonly edges: readonly Referral[];
  /** The referrals whose referrer is not on file. */
  readonly unknownReferrers: readonly Referral[];
  /** Circles of referrals, each once, beginning at its smallest number: nobody can be referred by whom he referred. */
  readonly cycles: readonly (readonly string[])[];
  /** How many customers each referrer brought, the most first; of customers on file. */
  readonly referrers: readonly ReferrerCount[];
  /** How many records cannot be placed: no proper customer number, or one that came before. */
  readonly unplaced: number;
}

/**
 * Finds the referrals among customers. Referrers who are employees or have no customer number are not part of it.
 *
 * @param customers - The records, in any iterable; of two with one number the first counts.
 * @returns The network.
 * @example
 * customerNetwork([{ basic: { customerNo: 'C20240512001' }, relations: { referrer: { kind: 'external', customerNo: 'C20240511007' } } }]).unknownReferrers; //=> [{ from: 'C20240511007', to: 'C20240512001' }]
 */
export function customerNetwork(customers: Iterable<AnyCustomer>): CustomerNetwork {
  const referrerOf = new Map<string, string | undefined>();
  let unplaced = 0;
  for (const customer of recordsOf(customers)) {
    const customerNo = customerNoOf(customer);
    if (customerNo === undefined || referrerOf.has(customerNo)) unplaced += 1;
    else referrerOf.set(customerNo, referrerNoOf(customer));
  }
  const referrals = [...referrerOf].flatMap(([to, from]) => (from === undefined ? [] : [{ from, to }]));
  const edges = referrals.filter(({ from }) => referrerOf.has(from));
  return {
    edges,
    unknownReferrers: referrals.filter(({ from }) => !referrerOf.has(from)),
    cycles: cyclesOf(referrerOf),
    referrers: countReferrers(edges),
    unplaced,
  };
}

function referrerNoOf(customer: unknown): string | undefined {
  const referrer = fieldOf(fieldOf(customer, 'relations'), 'referrer');
  return fieldOf(referrer, 'kind') === 'external' ? customerNoIn(referrer) : undefined;
}

/** Everybody has at most one referrer, so going from referrer to referrer visits each customer once. */
function cyclesOf(referrerOf: ReadonlyMap<string, string | undefined>): string[][] {
  const cycles: string[][] = [];
  const walkOf = new Map<string, string>();
  for (const start of referrerOf.keys()) {
    let current: string | undefined = start;
    while (current !== undefined && !walkOf.has(current)) {
      walkOf.set(current, start);
      current = referrerOf.get(current);
    }
    // Only a walk that comes back to itself has closed a circle; one that meets an earlier walk has not.
    if (current !== undefined && walkOf.get(current) === start) cycles.push(circleFrom(current, referrerOf));
  }
  return cycles;
}

function circleFrom(start: string, referrerOf: ReadonlyMap<string, string | undefined>): string[] {
  const circle = [start];
  for (let next = referrerOf.get(start); next !== undefined && next !== start; next = referrerOf.get(next)) circle.push(next);
  const smallest = circle.reduce((least, customerNo, i) => (customerNo < String(circle[least]) ? i : least), 0);
  return [...circle.slice(smallest), ...circle.slice(0, smallest)];
}

function countReferrers(edges: readonly Referral[]): { customerNo: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { from } of edges) counts.set(from, (counts.get(from) ?? 0) + 1);
  const referrers = [...counts].map(([customerNo, count]) => ({ customerNo, count }));
  return referrers.sort((a, b) => b.count - a.count || order(a.customerNo, b.customerNo));
}
