/** The lives of the synthetic customers: how often each occurs, how long ago what happened, and what is known of the need. */

/** A range of whole numbers, both ends included. */
export type Span = readonly [least: number, most: number];

/** A declared priority. */
export type Priority = 'high' | 'medium' | 'low';

/** One kind of life. */
export interface Story {
  /** How many of a hundred customers live it. */
  readonly share: number;
  /** Days from the last follow-up to the date of the data. */
  readonly quiet: Span;
  /** Days from the first contact to the last follow-up. */
  readonly known: Span;
  /** How many purchases there were. */
  readonly purchases: Span;
  /** By how much the quantities are multiplied. */
  readonly scale: number;
  /** In how many of a hundred files the need is described. */
  readonly described: number;
  /** The priorities that occur, the frequent ones more often. */
  readonly priorities: readonly Priority[];
}

/** Prospects first, then those who have bought. The shares make a hundred. */
export const STORIES: readonly Story[] = [
  { share: 15, quiet: [0, 20], known: [3, 60], purchases: [0, 0], scale: 1, described: 95, priorities: ['high', 'high', 'medium'] },
  { share: 14, quiet: [5, 60], known: [10, 150], purchases: [0, 0], scale: 1, described: 80, priorities: ['medium', 'medium', 'low'] },
  { share: 11, quiet: [1, 70], known: [0, 30], purchases: [0, 0], scale: 1, described: 25, priorities: ['low', 'low', 'medium'] },
  { share: 10, quiet: [95, 480], known: [0, 120], purchases: [0, 0], scale: 1, described: 50, priorities: ['low', 'medium'] },
  { share: 18, quiet: [1, 75], known: [20, 420], purchases: [1, 1], scale: 1, described: 70, priorities: ['medium', 'low', 'low'] },
  { share: 14, quiet: [0, 50], known: [150, 800], purchases: [2, 6], scale: 1, described: 75, priorities: ['high', 'medium', 'medium', 'low'] },
  { share: 4, quiet: [0, 30], known: [200, 800], purchases: [3, 8], scale: 4, described: 90, priorities: ['high', 'medium'] },
  { share: 5, quiet: [78, 91], known: [30, 500], purchases: [0, 3], scale: 1, described: 60, priorities: ['medium', 'low'] },
  { share: 9, quiet: [95, 420], known: [60, 600], purchases: [1, 4], scale: 1, described: 60, priorities: ['low', 'low', 'medium'] },
];
