import * as fc from 'fast-check';
import { CONSENT_KINDS, PURPOSES, REVIEW_GATES, REVIEW_OUTCOMES } from '../../archive/index.ts';
import type { Consent, RecordKeeping, Review } from '../../archive/index.ts';
import { paddedNumbers } from '../digits.ts';
import { isoDates } from '../isoDates.ts';
import { personNames } from '../personNames.ts';
import { listsOf, orderedDays } from './behavior.ts';
import { objectsOf, oneOf } from './options.ts';
import { texts } from './texts.ts';

const OFFSETS = ['+08:00', 'Z', '-05:00', '+05:30'] as const;

/**
 * Generates 档案管理 whose days end with the given one.
 *
 * @param last - The last day that may occur.
 * @returns The generator; sometimes all is absent.
 */
export function records(last: string): fc.Arbitrary<RecordKeeping> {
  return objectsOf(
    {},
    {
      owner: personNames(),
      updatedAt: instants(last),
      updatedBy: personNames(),
      mobileVerifiedOn: isoDates({ max: last }),
      reviews: listsOf(reviews(last)),
      consents: listsOf(consents(last)),
      remarks: texts(2000),
    },
  );
}

function instants(last: string): fc.Arbitrary<string> {
  return fc
    .tuple(isoDates({ max: last }), paddedNumbers(0, 23, 2), paddedNumbers(0, 59, 2), paddedNumbers(0, 59, 2), fc.constantFrom(...OFFSETS))
    .map(([day, hour, minute, second, offset]) => `${day}T${hour}:${minute}:${second}${offset}`);
}

function reviews(last: string): fc.Arbitrary<Review> {
  return objectsOf(
    { gate: oneOf(REVIEW_GATES), by: personNames(), on: isoDates({ max: last }), outcome: oneOf(REVIEW_OUTCOMES) },
    { note: texts(2000) },
  );
}

function consents(last: string): fc.Arbitrary<Consent> {
  const rest = objectsOf({ purpose: fc.oneof(oneOf(PURPOSES), texts(50)), kind: oneOf(CONSENT_KINDS) }, { noticeVersion: texts(50) });
  return fc
    .tuple(orderedDays(last), rest, fc.boolean())
    .map(([[grantedOn, withdrawnOn], told, withdrawn]) => (withdrawn ? { grantedOn, ...told, withdrawnOn } : { grantedOn, ...told }));
}
