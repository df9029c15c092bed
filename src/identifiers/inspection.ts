/** A repair that normalising made or proposes. */
export type Change =
  | 'fullWidth'
  | 'invisible'
  | 'whitespace'
  | 'separator'
  | 'countryPrefix'
  | 'letterCase'
  | 'dot'
  | 'legacy'
  | 'dateForm'
  | 'moneyForm'
  | 'label'
  | 'placeholder';

/** Why a text is not valid, coarse and the same for every identifier. */
export type InvalidReason = 'length' | 'charset' | 'shape' | 'component' | 'checksum';

/** The identifiers of this folder, as their issue codes name them. */
export type IdentifierName =
  | 'mobile'
  | 'residentId'
  | 'creditCode'
  | 'organizationCode'
  | 'registrationNo'
  | 'landline'
  | 'email'
  | 'bankCard'
  | 'isoDate'
  | 'customerNo'
  | 'personName'
  | 'companyName';

/** The issue code of an identifier: its name and the reason. */
export type ReasonCode<Name extends IdentifierName> = `${Name}.${InvalidReason}`;

/** The text is a valid number or format. */
export interface ValidInspection<Parts> {
  /** The verdict. */
  readonly verdict: 'valid';
  /** The canonical form: personal data, never log it. */
  readonly canonical: string;
  /** What the number says. */
  readonly parts: Parts;
  /** What had to be normalised to read it; empty when nothing. */
  readonly changes: readonly Change[];
}

/** The text is lawful or possible although it breaks a rule: a warning, never an error. */
export interface DoubtfulInspection<Parts, Doubt extends string> {
  /** The verdict. */
  readonly verdict: 'doubtful';
  /** The canonical form: personal data, never log it. */
  readonly canonical: string;
  /** What the number says. */
  readonly parts: Parts;
  /** What is doubtful, at least one. */
  readonly doubts: readonly Doubt[];
  /** What had to be normalised to read it; empty when nothing. */
  readonly changes: readonly Change[];
}

/** The text is not valid. */
export interface InvalidInspection<Detail extends string, Code extends string = string> {
  /** The verdict. */
  readonly verdict: 'invalid';
  /** The first reason found. */
  readonly reason: InvalidReason;
  /** What exactly is wrong; a closed set for each identifier. */
  readonly detail: Detail;
  /** The issue code: the identifier and the reason, or something finer. It holds nothing of the text. */
  readonly code: Code;
  /** Where in the given text, as a UTF-16 index; absent when the whole text is meant. */
  readonly position?: number;
  /** What had been normalised before the fault was found. */
  readonly changes: readonly Change[];
}

/** What an `inspect…` function says of a text. It holds the caller's value: never log it. */
export type Inspection<Parts = unknown, Detail extends string = string, Doubt extends string = string, Code extends string = string> =
  ValidInspection<Parts> | DoubtfulInspection<Parts, Doubt> | InvalidInspection<Detail, Code>;
