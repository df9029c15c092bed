import { MAX_ENTRIES, subjectOf } from '../archive/index.ts';
import { isPlainDate } from '../calendar/index.ts';
import { isAbsent, ownValue, readList } from '../fields/index.ts';
import type { OutboundColumn, Subject } from '../fields/index.ts';
import type { MaskSettings } from './audience.ts';
import { CUSTOMER_COPIES } from './generated/customerCopies.ts';
import { purchaseBand } from './generalise.ts';
import { namesIn } from './ownNames.ts';
import type { OwnName, ReadValue } from './ownNames.ts';
import { selectionOf } from './selections.ts';

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
  /** The names to take out of texts; none where no text leaves. */
  readonly names: readonly OwnName[];
  /** The band of what was bought in twelve months, where it is what leaves of purchases. */
  readonly purchaseTotal12m: string | undefined;
  /** The zero-based row. */
  readonly index: number;
  /** The audience, the day and the purpose. */
  readonly settings: MaskSettings;
}

/** Whom a file without a readable type is taken for: the masks of persons hide more. */
export const INDIVIDUAL = 'individual';

const NO_NAMES: readonly OwnName[] = [];

/**
 * Finds out what the copy of a record depends on.
 *
 * @param record - The record.
 * @param index - Its zero-based row.
 * @param settings - The audience, the day and the purpose.
 * @param read - Reads a property; `ownValue` unless the record is known to be plain data.
 * @returns The context.
 */
export function contextOf(record: unknown, index: number, settings: MaskSettings, read: ReadValue = ownValue): Context {
  const basic = read(record, 'basic');
  const type = read(basic, 'customerType');
  const isEnterprise = type === 'enterprise';
  const subject = isEnterprise ? subjectOf({ basic: { customerType: type, creditCode: read(basic, 'creditCode') } }) : 'person';
  const column = settings.audience === 'marketing' && hasConsent(record, settings.asOf, read) ? 'marketingWithConsent' : settings.audience;
  const selection = selectionOf(subject, column);
  const needs = CUSTOMER_COPIES[selection];
  return {
    column,
    subject,
    selection,
    customerType: isEnterprise ? type : INDIVIDUAL,
    names: needs?.usesNames === true ? namesIn(basic, read(record, 'relations'), read) : NO_NAMES,
    purchaseTotal12m: needs?.sumsUp === true ? purchaseBand(read(read(record, 'behavior'), 'purchases'), settings.asOf) : undefined,
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
function hasConsent(record: unknown, asOf: string | undefined, read: ReadValue): boolean {
  const consents = readList(read(read(record, 'record'), 'consents'), MAX_ENTRIES);
  if (asOf === undefined || consents === undefined || consents === 'long') return false;
  return consents.some((consent) => {
    const [grantedOn, withdrawnOn] = [read(consent, 'grantedOn'), read(consent, 'withdrawnOn')];
    const isGranted = read(consent, 'purpose') === 'marketing' && isPlainDate(grantedOn) && grantedOn <= asOf;
    // A withdrawal that cannot be read is a withdrawal.
    return isGranted && (isAbsent(withdrawnOn) || (isPlainDate(withdrawnOn) && asOf < withdrawnOn));
  });
}
