import type { Change, InvalidInspection, InvalidReason, ValidInspection } from '../identifiers/index.ts';

/** An inspection of a format in which nothing can be doubtful. */
export type DoubtlessInspection<Parts, Detail extends string, Code extends string> =
  ValidInspection<Parts> | (InvalidInspection<Detail> & { readonly code: Code });

/**
 * Makes the answer for a text that is not valid where reason and detail are the same word.
 *
 * @param reason - The reason.
 * @param code - The issue code.
 * @param changes - What had been normalised.
 * @returns The inspection.
 */
export function refused<Reason extends InvalidReason, Code extends string>(
  reason: Reason,
  code: Code,
  changes: readonly Change[] = [],
): InvalidInspection<Reason> & { readonly code: Code } {
  return { verdict: 'invalid', reason, detail: reason, code, changes };
}
