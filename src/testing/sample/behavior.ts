import type { Behavior, Complaint, Interaction, Purchase } from '../../archive/index.ts';
import { COMPANY_OFFERS, COMPLAINTS, PERSON_OFFERS, SUMMARIES } from '../offers.data.ts';
import type { Random } from '../random.ts';
import { dayBefore } from './life.ts';
import type { Life } from './life.ts';

const PERSON_CHANNELS = ['phone', 'phone', 'faceToFace', 'referral', 'onlineMeeting'] as const;
const COMPANY_CHANNELS = ['phone', 'faceToFace', 'faceToFace', 'onlineMeeting', 'exhibition', 'referral'] as const;
const KINDS = ['inquiry', 'followUp', 'service'] as const;

/** In so many of a hundred purchases only the month is known. */
const MONTH_ONLY_PERCENT = 6;

/**
 * Draws 行为信息: what happened between the first contact and the last follow-up, which is the last event.
 *
 * @param random - The source of choices.
 * @param life - The life of the customer.
 * @returns The dimension.
 */
export function drawBehavior(random: Random, life: Life): Behavior {
  const channel = random.pick(life.company ? COMPANY_CHANNELS : PERSON_CHANNELS);
  const purchases = life.purchasesAgo.map((ago) => drawPurchase(random, life, ago));
  const interactions = Array.from({ length: random.whole(0, 3) }, () => drawInteraction(random, life, channel));
  const complaints = purchases.length > 0 && random.chance(18) ? [drawComplaint(random, life)] : [];
  return {
    firstContactOn: dayBefore(life.firstContactAgo),
    lastFollowUpOn: dayBefore(life.followUpAgo),
    channel,
    ...(purchases.length > 0 && { purchases }),
    ...(interactions.length > 0 && { interactions: interactions.sort((a, b) => (a.on < b.on ? -1 : 1)) }),
    ...(complaints.length > 0 && { complaints }),
  };
}

function drawPurchase(random: Random, life: Life, ago: number): Purchase {
  const { product, unit, price } = random.pick(life.company ? COMPANY_OFFERS : PERSON_OFFERS);
  const most = life.company ? 4 : 2;
  const quantity = (random.chance(5) ? 0.5 : random.whole(1, most)) * life.story.scale;
  const day = dayBefore(ago);
  return {
    product,
    quantity,
    ...(random.chance(85) && { unit }),
    amount: Math.round(quantity * price * 100) / 100,
    purchasedOn: random.chance(MONTH_ONLY_PERCENT) ? day.slice(0, 7) : day,
  };
}

function drawInteraction(random: Random, life: Life, channel: Behavior['channel']): Interaction {
  const kind = random.pick(KINDS);
  return {
    on: dayBefore(random.whole(life.followUpAgo, life.firstContactAgo)),
    channel,
    kind,
    ...(random.chance(80) && { summary: random.pick(SUMMARIES[kind]) }),
  };
}

/** Between the last purchase and the last follow-up. */
function drawComplaint(random: Random, { followUpAgo, purchasesAgo }: Life): Complaint {
  const ago = random.whole(followUpAgo, Math.min(...purchasesAgo));
  const [problem, resolution] = random.pick(COMPLAINTS);
  const reported = { reportedOn: dayBefore(ago), problem };
  return random.chance(20) ? reported : { ...reported, resolution, resolvedOn: dayBefore(ago - random.whole(1, 9)) };
}
