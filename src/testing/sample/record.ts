import type { Consent, RecordKeeping, Review } from '../../archive/index.ts';
import { addDays } from '../../calendar/index.ts';
import { REMARKS } from '../offers.data.ts';
import { EMPLOYEES } from '../persons.data.ts';
import type { Random } from '../random.ts';
import { dayBefore, SAMPLE_AS_OF } from './life.ts';
import type { Life } from './life.ts';

const CONSENT_PURPOSES = ['followUp', 'service', 'marketing', 'analysis'] as const;

/**
 * Draws 档案管理: mostly kept up to date, sometimes some days behind, sometimes not kept at all.
 *
 * @param random - The source of choices.
 * @param life - The life of the customer.
 * @param lastEventOn - The day of the last event in the file.
 * @returns The dimension, or `undefined` when the file is not kept.
 */
export function drawRecord(random: Random, life: Life, lastEventOn: string): RecordKeeping | undefined {
  if (random.chance(10)) return undefined;
  const owner = random.pick(EMPLOYEES);
  return {
    owner,
    ...(random.chance(92) && { updatedAt: drawUpdate(random, lastEventOn), updatedBy: random.chance(80) ? owner : random.pick(EMPLOYEES) }),
    ...(random.chance(50) && { mobileVerifiedOn: dayBefore(random.whole(life.followUpAgo, life.firstContactAgo)) }),
    ...(random.chance(30) && { reviews: drawReviews(random, life) }),
    ...(!life.company && random.chance(45) && { consents: [drawConsent(random, life)] }),
    ...(random.chance(15) && { remarks: random.pick(REMARKS) }),
  };
}

/** On the day of the last event, or, in some files, some days before it: those are behind. */
function drawUpdate(random: Random, lastEventOn: string): string {
  const day = random.chance(8) ? addDays(lastEventOn, -random.whole(2, 20)) : lastEventOn;
  return `${day}T${random.whole(10, 18)}:${random.whole(10, 59)}:00+08:00`;
}

function drawReviews(random: Random, { followUpAgo }: Life): Review[] {
  const passed: Review = { gate: 'data', by: random.pick(EMPLOYEES), on: dayBefore(followUpAgo - 1), outcome: 'passed' };
  const second: Review = { gate: 'second', by: random.pick(EMPLOYEES), on: dayBefore(followUpAgo - 2), outcome: 'passed' };
  if (random.chance(15)) return [{ ...passed, outcome: 'returned', note: '请补充联系地址' }];
  return random.chance(40) ? [passed, second] : [passed];
}

function drawConsent(random: Random, { firstContactAgo }: Life): Consent {
  const granted = {
    purpose: random.pick(CONSENT_PURPOSES),
    kind: random.chance(30) ? ('separate' as const) : ('general' as const),
    grantedOn: dayBefore(firstContactAgo),
    noticeVersion: '2023-11',
  };
  return random.chance(12) ? { ...granted, withdrawnOn: earlierOf(addDays(granted.grantedOn, random.whole(10, 200))) } : granted;
}

function earlierOf(day: string): string {
  return day < SAMPLE_AS_OF ? day : SAMPLE_AS_OF;
}
