/** What the copy of a record depends on, read step by step with nothing saved. */
import { MAX_ENTRIES, subjectOf } from '../../src/archive/index.ts';
import { isPlainDate } from '../../src/calendar/index.ts';
import { isAbsent, ownValue, readList } from '../../src/fields/index.ts';
import type { OutboundColumn, Subject } from '../../src/fields/index.ts';
import type { MaskSettings } from '../../src/access/audience.ts';
import { ownNames } from '../../src/access/ownNames.ts';
import { selectionOf } from '../../src/access/selections.ts';
import type { OwnName } from '../../src/access/ownNames.ts';

/** What the copy of one record depends on. */
export interface Context {
  /** The column of the outbound table. */
  readonly column: OutboundColumn;
  /** A human being or an organisation. */
  readonly subject: Subject;
  /** The place of subject and column among `SELECTIONS`. */
  readonly selection: number;
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
const INDIVIDUAL = 'individual';

/**
 * Finds out what the copy of a record depends on.
 *
 * @param record - The record.
 * @param index - Its zero-based row.
 * @param settings - The audience, the day and the purpose.
 * @returns The context.
 */
export function contextOf(record: unknown, index: number, settings: MaskSettings): Context {
  const column = settings.audience === 'marketing' && hasConsent(record, settings.asOf) ? 'marketingWithConsent' : settings.audience;
  const subject = subjectOf(record);
  return {
    column,
    subject,
    selection: selectionOf(subject, column),
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
function customerTypeOf(record: unknown): 'individual' | 'enterprise' | undefined {
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
