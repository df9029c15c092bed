import { URGENT } from '../../archive/index.ts';
import { isPlainDate, monthBounds, quarterBounds, quarterOf } from '../../calendar/index.ts';

/**
 * Gives the quarter of a day, a month, a quarter or `urgent`.
 *
 * @param value - Any value.
 * @returns `2024-Q2`, or `urgent`; `undefined` for anything else.
 */
export function coarseTime(value: unknown): string | undefined {
  if (value === URGENT) return URGENT;
  const day = isPlainDate(value) ? value : (monthBounds(value) ?? quarterBounds(value))?.first;
  return day === undefined ? undefined : quarterOf(day);
}
