import { addDays } from '../../calendar/index.ts';
import type { Random } from '../random.ts';
import { STORIES } from './stories.data.ts';
import type { Priority, Span, Story } from './stories.data.ts';

/** The day on which the synthetic customer files were drawn up: no event in them is later. */
export const SAMPLE_AS_OF = '2024-05-30';

/** The course of one customer's life; days are counted back from the date of the data. */
export interface Life {
  /** Whether the customer is a company or another organisation. */
  readonly company: boolean;
  /** The kind of life. */
  readonly story: Story;
  /** Days since the first contact. */
  readonly firstContactAgo: number;
  /** Days since the last follow-up. */
  readonly followUpAgo: number;
  /** Days since each purchase, the oldest first. */
  readonly purchasesAgo: readonly number[];
  /** The declared priority. */
  readonly priority: Priority;
}

const COMPANY_PERCENT = 60;

/** Every story as often as its share says. */
const TICKETS: readonly Story[] = /* @__PURE__ */ STORIES.flatMap((story) =>
  /* @__PURE__ */ Array.from({ length: story.share }, () => story),
);

/**
 * Draws a life.
 *
 * @param random - The source of choices.
 * @returns The life.
 */
export function drawLife(random: Random): Life {
  const company = random.chance(COMPANY_PERCENT);
  const story = drawStory(random);
  const followUpAgo = within(random, story.quiet);
  const firstContactAgo = followUpAgo + within(random, story.known);
  const purchasesAgo = Array.from({ length: within(random, story.purchases) }, () => random.whole(followUpAgo, firstContactAgo));
  purchasesAgo.sort((a, b) => b - a);
  return { company, story, firstContactAgo, followUpAgo, purchasesAgo, priority: random.pick(story.priorities) };
}

/**
 * Draws a whole number.
 *
 * @param random - The source of choices.
 * @param span - The least and the most.
 * @returns The number.
 */
export function within(random: Random, [least, most]: Span): number {
  return random.whole(least, most);
}

/**
 * Gives the day that lies so many days before the date of the data.
 *
 * @param ago - The number of days; below 0 it is the date itself, since nothing is later.
 * @returns The day.
 */
export function dayBefore(ago: number): string {
  return addDays(SAMPLE_AS_OF, -Math.max(0, ago));
}

function drawStory(random: Random): Story {
  return random.pick(TICKETS);
}
