import type { Change } from '../../identifiers/index.ts';

/**
 * Why a value that needs a repair gets none: it can mean more than one thing, or a part of it is lost.
 *
 * Numbers: `several` numbers in one place; `scientific` notation, `precisionLost` and `leadingZero` are damage done by spreadsheets;
 * `lookAlike` letters and `foreignDigits`; a number with a `unit`, or in another `currency`.
 * Options: `unknownLabel`; `duplicate` of another choice; `budgetInterval`: an amount that no single band holds.
 * Dates: `dateOrder` of day and month, `twoDigitYear`, `yearMissing`, `dayMissing`, `yearOrSerial` (2024 alone), `timeZone`.
 */
export type AmbiguityReason =
  | 'several'
  | 'scientific'
  | 'precisionLost'
  | 'leadingZero'
  | 'lookAlike'
  | 'foreignDigits'
  | 'unit'
  | 'currency'
  | 'unknownLabel'
  | 'duplicate'
  | 'budgetInterval'
  | 'dateOrder'
  | 'twoDigitYear'
  | 'yearMissing'
  | 'dayMissing'
  | 'yearOrSerial'
  | 'timeZone';

/** A value to put in the place of another. */
export interface Repair {
  /** The value; `undefined` proposes to leave the field out. It holds data of the record: never log it. */
  readonly value: unknown;
  /** What was done, at least one, each once. */
  readonly changes: readonly Change[];
}

/** A value that cannot be repaired without knowing more. */
export interface Ambiguity {
  /** Why. */
  readonly ambiguous: AmbiguityReason;
}

/** What can be proposed for a value. */
export type Proposal = Repair | Ambiguity;

/**
 * Tells a repair from an ambiguity.
 *
 * @param proposal - What was proposed, if anything.
 * @returns `true` when there is a value to put in place.
 */
export function isRepair(proposal: Proposal | undefined): proposal is Repair {
  return proposal !== undefined && 'changes' in proposal;
}
