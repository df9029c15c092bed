/**
 * The two gates that a record passes: 数据审核, then where it is required 二次审核. Each outcome goes on record; a return begins anew at the first gate.
 */
import type { Review } from '../archive/index.ts';
import { optionOf } from './options.ts';
import { dayOf, fieldOf, listOf, textOf } from './readRecord.ts';

/** Where a record stands between the gates. */
export type ReviewState = 'awaitingData' | 'awaitingSecond' | 'returned' | 'passed';

/** Why an outcome was not recorded. */
export type ReviewRefusal =
  'gate.unknown' | 'gate.order' | 'outcome.unknown' | 'reviewer.missing' | 'reviewer.same' | 'date.invalid' | 'date.order' | 'state.passed';

/** The outcomes with the new one, or why it was not recorded. */
export type ReviewResult =
  | {
      /** It was recorded. */
      readonly ok: true;
      /** The outcomes, the oldest first. */
      readonly reviews: readonly Review[];
      /** Where the record stands now. */
      readonly state: ReviewState;
    }
  | {
      /** It was not recorded. */
      readonly ok: false;
      /** Why not. */
      readonly code: ReviewRefusal;
    };

/** What the gates depend on. */
export interface ReviewGateOptions {
  /** Whether the second gate has to be passed: what `secondReview` says. */
  readonly second: boolean;
}

/**
 * Tells where a record stands, by the outcomes on record.
 *
 * @param reviews - The list `record.reviews`, the oldest first; what is not a review is passed over.
 * @param options - Whether the second gate has to be passed.
 * @returns The state.
 * @example
 * reviewState([{ gate: 'data', by: '王主管', on: '2024-05-12', outcome: 'passed' }], { second: true }); //=> 'awaitingSecond'
 */
export function reviewState(reviews: readonly Review[], options: ReviewGateOptions): ReviewState {
  return stateAfter(readReviews(reviews).at(-1), isSecondRequired(options));
}

/**
 * Records the outcome of a gate. The gates are passed in order, by two persons, and never back in time.
 *
 * @param reviews - The list `record.reviews`; it is not changed.
 * @param review - The outcome.
 * @param options - Whether the second gate has to be passed.
 * @returns A new list with the outcome and the new state, or the code of the refusal.
 * @example
 * recordReview([], { gate: 'second', by: '王主管', on: '2024-05-12', outcome: 'passed' }, { second: true }); //=> { ok: false, code: 'gate.order' }
 */
export function recordReview(reviews: readonly Review[], review: Review, options: ReviewGateOptions): ReviewResult {
  const second = isSecondRequired(options);
  const known = readReviews(reviews);
  const read = readReview(review);
  if (typeof read === 'string') return { ok: false, code: read };
  const code = refusalOf(read, known.at(-1), second);
  if (code !== undefined) return { ok: false, code };
  return { ok: true, reviews: [...known, read], state: stateAfter(read, second) };
}

function isSecondRequired(options: ReviewGateOptions): boolean {
  const second: unknown = optionOf(options, 'second');
  if (typeof second === 'boolean') return second;
  throw new RangeError('second must be true or false');
}

function readReviews(reviews: readonly Review[]): readonly Review[] {
  return listOf({ reviews }, 'reviews')
    .map(readReview)
    .filter((review) => typeof review !== 'string');
}

function readReview(review: unknown): Review | ReviewRefusal {
  const gate = fieldOf(review, 'gate');
  const outcome = fieldOf(review, 'outcome');
  const by = textOf(review, 'by');
  const on = dayOf(review, 'on');
  const note = textOf(review, 'note');
  if (gate !== 'data' && gate !== 'second') return 'gate.unknown';
  if (outcome !== 'passed' && outcome !== 'returned') return 'outcome.unknown';
  if (by === undefined) return 'reviewer.missing';
  if (on === undefined) return 'date.invalid';
  return note === undefined ? { gate, by, on, outcome } : { gate, by, on, outcome, note };
}

function stateAfter(last: Review | undefined, second: boolean): ReviewState {
  if (last === undefined) return 'awaitingData';
  if (last.outcome === 'returned') return 'returned';
  return last.gate === 'data' && second ? 'awaitingSecond' : 'passed';
}

function refusalOf(review: Review, last: Review | undefined, second: boolean): ReviewRefusal | undefined {
  const state = stateAfter(last, second);
  if (state === 'passed') return 'state.passed';
  if ((review.gate === 'second') !== (state === 'awaitingSecond')) return 'gate.order';
  if (last === undefined) return undefined;
  if (review.on < last.on) return 'date.order';
  return review.gate === 'second' && review.by.trim() === last.by.trim() ? 'reviewer.same' : undefined;
}
