import type { InvalidReason, ReasonCode } from '../../identifiers/index.ts';

/** The identifiers of a customer file whose faults are named by reason. */
const NAMES = ['customerNo', 'mobile', 'creditCode', 'isoDate', 'email', 'personName', 'companyName'] as const;

type Name = (typeof NAMES)[number];

/**
 * Gives the codes of all identifiers of a customer file the text of their reason.
 *
 * @param texts - A text for every reason.
 * @returns A text for every code of every identifier; a language then says the frequent ones better.
 */
// @__NO_SIDE_EFFECTS__
export function reasonTexts(texts: Readonly<Record<InvalidReason, string>>): Record<ReasonCode<Name>, string> {
  const entries = NAMES.flatMap((name) => Object.entries(texts).map(([reason, text]) => [`${name}.${reason}`, text]));
  return Object.fromEntries(entries) as Record<ReasonCode<Name>, string>;
}
