import type { Need } from '../../archive/index.ts';
import { addDays } from '../../calendar/index.ts';
import { COMPANY_WISHES, PERSON_WISHES } from '../offers.data.ts';
import type { Wish } from '../offers.data.ts';
import type { Random } from '../random.ts';
import { SAMPLE_AS_OF } from './life.ts';
import type { Life } from './life.ts';
import type { Priority } from './stories.data.ts';

/** Time nodes beside single days whose last day, seen from the date of the data, gives the priority. */
const TIME_NODES: Readonly<Record<Priority, readonly string[]>> = {
  high: ['urgent', '2024-06', '2024-Q2'],
  medium: ['2024-07'],
  low: ['2024-09', '2024-Q3', '2024-Q4', '2025-Q1', '2025-03'],
};

/** Days ahead, within one month, within three, and later. */
const DAYS_AHEAD: Readonly<Record<Priority, readonly [least: number, most: number]>> = { high: [1, 30], medium: [32, 90], low: [95, 300] };

/** From so many days of silence on, the time that the customer named has passed. */
const STALE = 95;

const PERSON_BUDGETS = ['under10k', 'under10k', 'under10k', 'from10kTo50k', 'negotiable'] as const;
const COMPANY_BUDGETS = ['under10k', 'from10kTo50k', 'from10kTo50k', 'from50kTo100k', 'over100k', 'negotiable'] as const;

/**
 * Draws 需求信息.
 *
 * @param random - The source of choices.
 * @param life - The life of the customer.
 * @returns The dimension.
 */
export function drawNeed(random: Random, life: Life): Need {
  const wish = random.pick(life.company ? COMPANY_WISHES : PERSON_WISHES);
  const described = random.chance(life.story.described);
  const budgeted = random.chance(described ? 75 : 20);
  return {
    coreNeeds: drawCoreNeeds(random, wish),
    ...(described && { description: wish.description }),
    ...(described && random.chance(70) && { productPreference: wish.preference }),
    ...(budgeted && { budget: random.pick(life.company ? COMPANY_BUDGETS : PERSON_BUDGETS) }),
    ...(random.chance(described ? 80 : 30) && { expectedPurchase: drawTimeNode(random, life) }),
    priority: life.priority,
  };
}

function drawCoreNeeds(random: Random, { coreNeed }: Wish): Need['coreNeeds'] {
  const extra = random.pick(['serviceConsulting', 'afterSales', 'other'] as const);
  return random.chance(15) && extra !== coreNeed ? [coreNeed, extra] : [coreNeed];
}

function drawTimeNode(random: Random, { followUpAgo, priority }: Life): string {
  if (followUpAgo >= STALE) return addDays(SAMPLE_AS_OF, -random.whole(1, followUpAgo));
  if (random.chance(60)) return random.pick(TIME_NODES[priority]);
  const [least, most] = DAYS_AHEAD[priority];
  return addDays(SAMPLE_AS_OF, random.whole(least, most));
}
