import * as fc from 'fast-check';
import { CHANNELS, INTERACTION_KINDS } from '../../archive/index.ts';
import type { Behavior, Complaint, Interaction, Purchase } from '../../archive/index.ts';
import { isoDates } from '../isoDates.ts';
import { objectsOf, oneOf } from './options.ts';
import { texts } from './texts.ts';

const ENTRIES_MOST = 4;

/**
 * Generates 行为信息 whose days follow each other and end with the given one.
 *
 * @param last - The last day that may occur.
 * @returns The generator.
 */
export function behaviors(last: string): fc.Arbitrary<Behavior> {
  const rest = objectsOf(
    { channel: oneOf(CHANNELS) },
    { purchases: listsOf(purchases(last)), interactions: listsOf(interactions(last)), complaints: listsOf(complaints(last)) },
  );
  return fc
    .tuple(orderedDays(last), rest)
    .map(([[firstContactOn, lastFollowUpOn], others]) => ({ firstContactOn, lastFollowUpOn, ...others }));
}

/**
 * Generates two days, the first not after the second.
 *
 * @param last - The last day that may occur.
 * @returns The generator.
 */
export function orderedDays(last: string): fc.Arbitrary<readonly [string, string]> {
  return fc.tuple(isoDates({ max: last }), isoDates({ max: last })).map(([a, b]) => (a <= b ? [a, b] : [b, a]));
}

/**
 * Generates short lists.
 *
 * @param entries - The generator of an entry.
 * @returns The generator.
 */
export function listsOf<Entry>(entries: fc.Arbitrary<Entry>): fc.Arbitrary<Entry[]> {
  return fc.array(entries, { maxLength: ENTRIES_MOST });
}

/** Quantities of up to three decimals, amounts of up to two, made by division so that they are the nearest numbers there are. */
function purchases(last: string): fc.Arbitrary<Purchase> {
  const days = isoDates({ max: last });
  return objectsOf(
    {
      product: texts(100),
      quantity: fc.integer({ min: 1, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
      amount: fc.integer({ min: 0, max: 2_000_000_000 }).map((hundredths) => hundredths / 100),
      purchasedOn: fc.oneof(
        days,
        days.map((day) => day.slice(0, 7)),
      ),
    },
    { unit: fc.constantFrom('台', '套', '千克', '人天', 'm²') },
  );
}

function interactions(last: string): fc.Arbitrary<Interaction> {
  return objectsOf({ on: isoDates({ max: last }), channel: oneOf(CHANNELS), kind: oneOf(INTERACTION_KINDS) }, { summary: texts(2000) });
}

function complaints(last: string): fc.Arbitrary<Complaint> {
  const rest = objectsOf({ problem: texts(2000) }, { resolution: texts(2000) });
  return fc
    .tuple(orderedDays(last), rest, fc.boolean())
    .map(([[reportedOn, resolvedOn], told, resolved]) => (resolved ? { reportedOn, ...told, resolvedOn } : { reportedOn, ...told }));
}
