import * as v from 'valibot';
import { codePointLength } from '../text/index.ts';
import { isMasked, isMaskedAddress } from '../mask/index.ts';
import type { MaskKind } from '../mask/index.ts';

/** Numbers up to here are scaled by a thousand without a loss that matters; 2^53 is 9e15. */
const EXACT = 1e12;

/** The issue of one of the checks below; raw like all issues of valibot, but its message is only a code. */
interface CheckIssue<Input, Requirement> extends v.BaseIssue<Input> {
  readonly kind: 'validation';
  readonly expected: null;
  readonly received: string;
  readonly requirement: Requirement;
}

/** A check whose requirement is plain data, so that generated code can repeat it. */
export interface Check<Input, Requirement> extends v.BaseValidation<Input, Input, CheckIssue<Input, Requirement>> {
  /** What is demanded. */
  readonly requirement: Requirement;
  /** The code of the issue. */
  readonly message: string;
}

/**
 * Demands a text of at most so many code points.
 *
 * @param requirement - The limit.
 * @returns The check, code `tooLong`.
 */
// @__NO_SIDE_EFFECTS__
export function maxCodePoints(requirement: number): Check<string, number> {
  return check('max_code_points', requirement, fitsCodePoints, 'tooLong', maxCodePoints);
}

/**
 * Demands a list of at most so many entries.
 *
 * @param requirement - The limit.
 * @returns The check, code `tooLong`.
 */
// @__NO_SIDE_EFFECTS__
export function maxEntries<Entries extends readonly unknown[]>(requirement: number): Check<Entries, number> {
  return check<Entries, number>('max_entries', requirement, hasAtMost, 'tooLong', maxEntries);
}

/**
 * Demands a list of at least so many entries; fewer counts as missing.
 *
 * @param requirement - The limit.
 * @returns The check, code `required`.
 */
// @__NO_SIDE_EFFECTS__
export function minEntries<Entries extends readonly unknown[]>(requirement: number): Check<Entries, number> {
  return check<Entries, number>('min_entries', requirement, hasAtLeast, 'required', minEntries);
}

/**
 * Demands a list in which no entry stands twice.
 *
 * @returns The check, code `duplicate`.
 */
// @__NO_SIDE_EFFECTS__
export function distinct<Entries extends readonly unknown[]>(): v.CheckAction<Entries, 'duplicate'> {
  return v.check<Entries, 'duplicate'>(isDistinct, 'duplicate');
}

/**
 * Demands a text that is not masked.
 *
 * @param requirement - The kind of mask.
 * @returns The check, code `masked`.
 */
// @__NO_SIDE_EFFECTS__
export function unmasked(requirement: MaskKind): Check<string, MaskKind> {
  return check('unmasked', requirement, isUnmasked, 'masked', unmasked);
}

/**
 * Tells whether a text has at most so many code points.
 *
 * @param text - The text.
 * @param max - The limit.
 * @returns `true` when it fits.
 */
export function fitsCodePoints(text: string, max: number): boolean {
  return text.length <= max || (text.length <= 2 * max && codePointLength(text) <= max);
}

/**
 * Tells whether a list has at most so many entries.
 *
 * @param entries - The list.
 * @param max - The limit.
 * @returns `true` when it fits.
 */
export function hasAtMost(entries: readonly unknown[], max: number): boolean {
  return entries.length <= max;
}

/**
 * Tells whether a list has at least so many entries.
 *
 * @param entries - The list.
 * @param min - The limit.
 * @returns `true` when there are enough.
 */
export function hasAtLeast(entries: readonly unknown[], min: number): boolean {
  return entries.length >= min;
}

/**
 * Tells whether a text is not a mask of a kind.
 *
 * @param text - The text.
 * @param kind - The kind of mask.
 * @returns `true` when it is not masked.
 */
export function isUnmasked(text: string, kind: MaskKind): boolean {
  return !isMasked(text, kind);
}

/**
 * Tells whether a text is not a masked address.
 *
 * @param text - The text.
 * @returns `true` when it is not masked: what `isUnmasked` says of the kind `address`, without the other kinds.
 */
export function isUnmaskedAddress(text: string): boolean {
  return !isMaskedAddress(text);
}

/**
 * Tells whether no entry of a list stands in it twice.
 *
 * @param entries - The list.
 * @returns `true` when all differ.
 */
export function isDistinct(entries: readonly unknown[]): boolean {
  // Lists have few entries, a thousand at most: each is sooner looked for behind itself than all are put into a set.
  for (let i = 0; i + 1 < entries.length; i += 1) if (entries.includes(entries[i], i + 1)) return false;
  return true;
}

/**
 * Tells whether a number is greater than nought and finite.
 *
 * @param value - The number.
 * @returns `true` when it is.
 */
export function isPositive(value: number): boolean {
  return value > 0 && value < Infinity;
}

/**
 * Tells whether a number is nought or more and finite.
 *
 * @param value - The number.
 * @returns `true` when it is.
 */
export function isNotNegative(value: number): boolean {
  return value >= 0 && value < Infinity;
}

/**
 * Tells whether a number has at most two decimals, as money in yuan does.
 *
 * @param value - The number.
 * @returns `true` when it has.
 */
export function hasTwoDecimals(value: number): boolean {
  return hasDecimals(value, 100, 2);
}

/**
 * Tells whether a number has at most three decimals, as weights and lengths do.
 *
 * @param value - The number.
 * @returns `true` when it has.
 */
export function hasThreeDecimals(value: number): boolean {
  return hasDecimals(value, 1000, 3);
}

/** Below the limit `unit` times the value is exact enough to find the only fraction that can be meant, and a quotient of integers is rounded well. */
function hasDecimals(value: number, unit: number, digits: number): boolean {
  if (value < EXACT && value > -EXACT) return Math.round(value * unit) / unit === value;
  return Number(value.toFixed(digits)) === value;
}

function check<Input, Requirement>(
  type: string,
  requirement: Requirement,
  holds: (input: Input, requirement: Requirement) => boolean,
  message: string,
  reference: (requirement: Requirement) => Check<Input, Requirement>,
): Check<Input, Requirement> {
  return {
    kind: 'validation',
    type,
    reference,
    expects: null,
    async: false,
    requirement,
    message,
    '~run'(dataset, config) {
      if (dataset.typed && !holds(dataset.value, requirement)) v._addIssue(this, type, dataset, config);
      return dataset;
    },
  };
}
