/**
 * How long a record may and must be kept. `keep`: as it is. `review`: a person decides. `restrict`: store only, no other use (PIPL art. 47 paragraph 2).
 * `erase`: now.
 *
 * Erasure is due when the person asked for it or withdrew consent, or when the longest time after the end of the purpose is over. It waits for a
 * hold, for a period set by law, and for the paper the customer signed, which the collection form's rules keep at least three years (a house rule, not law).
 * When the purpose has ended and nothing is due yet, the record is only stored; where no longest time is set (there is no default) and nothing else
 * decides, a person reviews it.
 * Periods end on their last day of `asOf`: a paper signed on day s is kept while `asOf < s + 3 years`, month ends clamped.
 * What is given and cannot be read never leads to erasure: a hold that is not `false` holds, the end of a period of which the day is none is not
 * reached, and a request or an end of the purpose without a real day is for a person to review.
 */
import { addDays, addMonths, readAsOf } from '../calendar/index.ts';
import type { PlainDate } from '../calendar/index.ts';
import { isAbsent } from '../fields/index.ts';
import { optionOf } from './options.ts';
import { readGroup, readNumbers, refuse } from './policyNumbers.ts';
import type { Ranges } from './policyNumbers.ts';
import { dayOf, fieldOf } from './readRecord.ts';

/** What is known about the keeping of a record. */
export interface RetentionRecord {
  /** The day on which the purpose ended: the contract was fulfilled, the customer left. */
  readonly purposeEndedOn?: PlainDate | null | undefined;
  /** The day on which the person asked for erasure or withdrew consent. */
  readonly erasureRequestedOn?: PlainDate | null | undefined;
  /** The day on which the customer signed the paper form. */
  readonly signedOn?: PlainDate | null | undefined;
  /** The last day of a period in which a law demands that it is kept. */
  readonly lawfulUntil?: PlainDate | null | undefined;
  /** Whether it must not be erased for now: a dispute, an investigation. */
  readonly hold?: boolean | null | undefined;
}

/** The numbers of retention. */
export interface RetentionPolicy {
  /** Years for which a signed paper is kept; 3, or more. */
  readonly signedYears?: number | undefined;
  /** Months after the end of the purpose from which a record is erased; none when not given, not less than the years of a signed paper. */
  readonly maxMonths?: number | undefined;
}

/** For which day retention is judged, and by which numbers. */
export interface RetentionOptions {
  /** The day, `YYYY-MM-DD`, or an RFC 3339 instant, which stands for its day at its own offset. */
  readonly asOf: string;
  /** The numbers that differ. */
  readonly policy?: RetentionPolicy | undefined;
}

/** What to do with a record. */
export type RetentionVerdict = 'keep' | 'review' | 'restrict' | 'erase';

/** Why. */
export type RetentionReason = 'inUse' | 'purposeEnded' | 'erasureRequested' | 'maximumReached' | 'hold' | 'law' | 'signedPaper';

/** What to do with a record, and when that will change. */
export interface Retention {
  /** What to do. */
  readonly verdict: RetentionVerdict;
  /** Why, at least one. */
  readonly reasons: readonly RetentionReason[];
  /** The first day on which, with nothing new, the verdict will differ; `undefined` when never. */
  readonly nextChangeOn: PlainDate | undefined;
}

/** The reasons that have a day, in the order in which they are told. */
const DATED: readonly RetentionReason[] = ['erasureRequested', 'maximumReached', 'purposeEnded', 'law', 'signedPaper'];

/** All numbers; only the longest time may be missing. */
type ReadPolicy = RetentionPolicy & { readonly signedYears: number };

/** The day of each reason that may have none that is real. */
const DAYS: Readonly<Partial<Record<RetentionReason, keyof RetentionRecord>>> = {
  erasureRequested: 'erasureRequestedOn',
  purposeEnded: 'purposeEndedOn',
  law: 'lawfulUntil',
  signedPaper: 'signedOn',
};

/** 客户信息收集表: signed paper is kept at least three years. */
const DEFAULTS: ReadPolicy = { signedYears: 3 };

const RANGES: Ranges = {
  signedYears: { least: 3, most: 100, whole: true },
  maxMonths: { least: 36, most: 1200, whole: true },
};

/**
 * Tells what to do with a record.
 *
 * @param record - What is known about its keeping.
 * @param options - The day, and the numbers that differ.
 * @returns The verdict with its reasons, and the day on which it will change.
 * @throws RangeError when `asOf` or a number of `policy` is wrong; the message names it.
 * @example
 * retention({ signedOn: '2021-05-12', erasureRequestedOn: '2024-01-01' }, { asOf: '2024-05-11' }); //=> { verdict: 'restrict', reasons: ['erasureRequested', 'signedPaper'], nextChangeOn: '2024-05-12' }
 * retention({ purposeEndedOn: '2024-01-01' }, { asOf: '2024-05-12' }).verdict; //=> 'review'
 */
export function retention(record: RetentionRecord, options: RetentionOptions): Retention {
  const { day } = readAsOf(optionOf(options, 'asOf'));
  const terms = termsOf(record, readPolicy(optionOf(options, 'policy')));
  const today = judge(terms, day);
  const turns = Object.values(terms).filter((term): term is PlainDate => typeof term === 'string' && term > day);
  return { ...today, nextChangeOn: turns.sort().find((turn) => judge(terms, turn).verdict !== today.verdict) };
}

/** The days on which something begins to count or ends. */
interface Terms {
  readonly hold: boolean;
  /** What is given without a real day. */
  readonly unread: readonly RetentionReason[];
  readonly endedOn: PlainDate | undefined;
  readonly requestedOn: PlainDate | undefined;
  readonly maximumOn: PlainDate | undefined;
  readonly lawEndsOn: PlainDate | undefined;
  readonly paperEndsOn: PlainDate | undefined;
}

function termsOf(record: RetentionRecord, { signedYears, maxMonths }: ReadPolicy): Terms {
  const endedOn = dayOf(record, 'purposeEndedOn');
  const signedOn = dayOf(record, 'signedOn');
  const lawfulUntil = dayOf(record, 'lawfulUntil');
  return {
    hold: isGiven(record, 'hold') && fieldOf(record, 'hold') !== false,
    unread: DATED.filter((reason) => isUnread(record, DAYS[reason])),
    endedOn,
    requestedOn: dayOf(record, 'erasureRequestedOn'),
    maximumOn: endedOn === undefined || maxMonths === undefined ? undefined : addMonths(endedOn, maxMonths),
    lawEndsOn: lawfulUntil && addDays(lawfulUntil, 1),
    paperEndsOn: signedOn && addMonths(signedOn, signedYears * 12),
  };
}

function isGiven(record: RetentionRecord, key: keyof RetentionRecord): boolean {
  return !isAbsent(fieldOf(record, key));
}

function isUnread(record: RetentionRecord, key: keyof RetentionRecord | undefined): boolean {
  return key !== undefined && isGiven(record, key) && dayOf(record, key) === undefined;
}

function judge(terms: Terms, day: PlainDate): Pick<Retention, 'verdict' | 'reasons'> {
  const due = reached({ erasureRequested: terms.requestedOn, maximumReached: terms.maximumOn }, day);
  const waits = waitsOf(terms, day);
  if (due.length > 0) return { verdict: waits.length > 0 ? 'restrict' : 'erase', reasons: [...due, ...waits] };
  if (reached({ purposeEnded: terms.endedOn }, day).length > 0) {
    const decided = waits.length > 0 || terms.maximumOn !== undefined;
    return { verdict: decided ? 'restrict' : 'review', reasons: ['purposeEnded', ...waits] };
  }
  const unclear = terms.unread.filter((reason) => reason === 'erasureRequested' || reason === 'purposeEnded');
  if (unclear.length > 0) return { verdict: 'review', reasons: [...unclear, ...waits] };
  return { verdict: 'keep', reasons: waits.length > 0 ? waits : ['inUse'] };
}

/** What erasure waits for. */
function waitsOf({ hold, unread, lawEndsOn, paperEndsOn }: Terms, day: PlainDate): RetentionReason[] {
  const waits = [...ahead({ law: lawEndsOn, signedPaper: paperEndsOn }, day), ...unread];
  return [...(hold ? (['hold'] as const) : []), ...(['law', 'signedPaper'] as const).filter((reason) => waits.includes(reason))];
}

function reached(terms: Partial<Record<RetentionReason, PlainDate | undefined>>, day: PlainDate): RetentionReason[] {
  return reasonsWhere(terms, (term) => term <= day);
}

function ahead(terms: Partial<Record<RetentionReason, PlainDate | undefined>>, day: PlainDate): RetentionReason[] {
  return reasonsWhere(terms, (term) => term > day);
}

function reasonsWhere(
  terms: Partial<Record<RetentionReason, PlainDate | undefined>>,
  holds: (term: PlainDate) => boolean,
): RetentionReason[] {
  return DATED.filter((reason) => terms[reason] !== undefined && holds(terms[reason]));
}

function readPolicy(policy: unknown): ReadPolicy {
  const read: ReadPolicy = readNumbers(DEFAULTS, readGroup(policy, 'policy'), RANGES, 'policy');
  refuse(
    read.maxMonths !== undefined && read.maxMonths < read.signedYears * 12,
    'maxMonths must not be less than the months of signedYears',
  );
  return read;
}
