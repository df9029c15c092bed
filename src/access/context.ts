import { MAX_ENTRIES, subjectOf } from '../archive/index.ts';
import { isPlainDate } from '../calendar/index.ts';
import { isAbsent, ownValue, readList } from '../fields/index.ts';
import type { OutboundColumn, Subject } from '../fields/index.ts';
import type { MaskSettings } from './audience.ts';
import { ownNames } from './ownNames.ts';
import type { OwnName } from './ownNames.ts';

/** What the copy of one record depends on. */
export interface Context {
  /** The column of the outbound table. */
  readonly column: OutboundColumn;
  /** A human being or an organisation. */
  readonly subject: Subject;
  /** Which mask a name gets. */
  readonly customerType: 'individual' | 'enterprise';
  /** The names to take out of texts. */
  readonly names: readonly OwnName[];
  /** The zero-based row. */
  readonly index: number;
  /** The audience, the day and the purpose. */
  readonly settings: MaskSettings;
}

/** Whom a file without a readable type is taken for: the masks of persons hide more. */
export const INDIVIDUAL = 'individual';

/**
 * Finds out what the copy of a record depends on.
 *
 * @param record - The record.
 * @param index - Its zero-based row.
 * @param settings - The audience, the day and the purpose.
 * @returns The context.
 */
export function contextOf(record: unknown, index: number, settings: MaskSettings): Context {
  return {
    column: settings.audience === 'marketing' && hasConsent(record, settings.asOf) ? 'marketingWithConsent' : settings.audience,
    subject: subjectOf(record),
    customerType: customerTypeOf(record) ?? INDIVIDUAL,
    names: ownNames(record),
    index,
    settings,
  };
}

/**
 * Tells which masks the names of a record get.
 *
 * @param record - The record.
 * @returns The customer type, or `undefined` when the record does not say; who is not surely an enterprise is treated as an individual.
 */
export function customerTypeOf(record: unknown): 'individual' | 'enterprise' | undefined {
  const type = ownValue(ownValue(record, 'basic'), 'customerType');
  return type === 'individual' || type === 'enterprise' ? type : undefined;
}

/** A consent is in force from its day until the day it is withdrawn. */
function hasConsent(record: unknown, asOf: string | undefined): boolean {
  const consents = readList(ownValue(ownValue(record, 'record'), 'consents'), MAX_ENTRIES);
  if (asOf === undefined || consents === undefined || consents === 'long') return false;
  return consents.some((consent) => {
    const [grantedOn, withdrawnOn] = [ownValue(consent, 'grantedOn'), ownValue(consent, 'withdrawnOn')];
    const isGranted = ownValue(consent, 'purpose') === 'marketing' && isPlainDate(grantedOn) && grantedOn <= asOf;
    // A withdrawal that cannot be read is a withdrawal.
    return isGranted && (isAbsent(withdrawnOn) || (isPlainDate(withdrawnOn) && asOf < withdrawnOn));
  });
}
