/** What is found in free text. */
export type PersonalDataKind =
  | 'mobile'
  | 'residentId'
  | 'creditCode'
  | 'bankCard'
  | 'landline'
  | 'email'
  | 'document'
  | 'plate'
  | 'account';

/** A place in a text; it holds no value. */
export interface PersonalDataSpan {
  /** The first UTF-16 unit. */
  readonly start: number;
  /** The unit behind the last one. */
  readonly end: number;
  /** What stands there. */
  readonly kind: PersonalDataKind;
}

/** A hit at a place in a text. */
export interface TextHit {
  /** What it is. */
  readonly kind: PersonalDataKind;
  /** How many units before the place belong to it: an opening bracket, a plus sign. */
  readonly before: number;
  /** How many units from the place on belong to it. */
  readonly length: number;
}

/** What can be read at a place: the text from it on and the text before it, both cut short. */
export interface TextWindow {
  /** From the place on, up to the next e-mail address and at most 64 units. */
  readonly ahead: string;
  /** Before the place, back to the last hit and at most 24 units. */
  readonly behind: string;
}

/**
 * Makes a hit that begins at the place itself.
 *
 * @param kind - What it is.
 * @param length - How long it is.
 * @returns The hit.
 */
export function hit(kind: PersonalDataKind, length: number): TextHit {
  return { kind, before: 0, length };
}

/**
 * Tells whether a text begins with an ASCII digit.
 *
 * @param text - Any string.
 * @returns `true` when it does.
 */
export function isDigitNext(text: string): boolean {
  return /^\d/u.test(text);
}

/**
 * Tells whether a text begins with an ASCII digit or letter.
 *
 * @param text - Any string.
 * @returns `true` when it does.
 */
export function isAlnumNext(text: string): boolean {
  return /^[0-9A-Za-z]/u.test(text);
}
