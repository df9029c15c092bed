/**
 * 手机号: a mobile number of the Chinese mainland, 11 digits (MIIT 电信网编号计划, 2017).
 *
 * Parts: segment (3 to 5 digits, of the operator), the rest. The shape `1[3-9]` + 9 digits decides; the dated table of segments only
 * makes a number doubtful, because new segments come every year.
 *
 * Not checked: whether the number is in service, and who serves it (numbers can be ported). The 13-digit numbers of things are refused
 * for their length; landlines, two numbers in one cell and numbers of Hong Kong, Macau, Taiwan and abroad by name.
 */
import { digitsAt } from '../calendar/index.ts';
import { dropSeparators, foldText } from '../text/index.ts';
import type { FoldedText } from '../text/index.ts';
import type { Change, Inspection, InvalidInspection, ReasonCode } from './inspection.ts';
import { isLandlineInAnyForm } from './landline.ts';
import { MOBILE_SEGMENTS, MOBILE_SEGMENTS_AS_OF, THINGS_SEGMENTS } from './mobileSegments.data.ts';
import type { MobileOperator, MobileSegments, MobileService } from './mobileSegments.data.ts';
import { accepted, charsetFault, isScientific, lengthFault, notText, refused, refusedAs } from './reading.ts';
import type { Fault, NumberReading, TextDetail } from './reading.ts';
import { hasSeveralNumbers } from './severalNumbers.ts';

const ZERO = 0x30;

/** The country code of the mainland in front of a number, as it is written once dashes and spaces are gone. */
const COUNTRY_PREFIX = /^(?:\+86|0086|86|\((?:\+|00)?86\)|\+\(86\))/u;

/** Numbers that begin with the code of another country or region, or Taiwan's own form; bare ones only where no mainland number is like them. */
const NOT_MAINLAND = /^(?:\(?(?:\+|00)[\d()]{7,20}|\(?85[23]\)?\d{8}|\(?886\)?\d{8,9}|09\d{8})$/u;

/** The numbers that companies rent for their hotlines. */
const HOTLINE = /^[48]00\d{7}$/u;

/** No number of a landline or of another country that is named is shorter. */
const SHORTEST_ELSEWHERE = 8;

/** More than a cell with telephone numbers takes; a longer text is only too long. */
const LONGEST_CELL = 200;

const GROUP_OF_SEGMENT = /* @__PURE__ */ groupsBySegment();

/** What a mobile number says. */
export interface MobileParts {
  /** The longest allocated segment that begins the number, else its first three digits. */
  readonly segment: string;
  /** To whom the segment was given; absent when it is not allocated. */
  readonly operator?: MobileOperator;
  /** What the segment is for; absent when it is not allocated. */
  readonly service?: MobileService;
  /** The month for which the table of segments holds. */
  readonly asOf: string;
}

/** What a text is that was taken for a mobile number. */
export type MobileConfusion = 'landline' | 'several' | 'notMainland';

/** What can be wrong with a mobile number. */
export type MobileDetail = TextDetail | MobileConfusion | 'scientific' | 'prefix' | 'things' | 'hotline';

/** What can be doubtful about a mobile number. */
export type MobileDoubt = 'segment';

/** The issue codes of a mobile number. */
export type MobileCode = ReasonCode<'mobile'> | `mobile.${MobileConfusion}`;

/** What `inspectMobile` says. */
export type MobileInspection = Inspection<MobileParts, MobileDetail, MobileDoubt, MobileCode>;

/**
 * Tells whether a value is a mobile number of the Chinese mainland: `1[3-9]` and nine digits, nothing else.
 *
 * @param value - Any value.
 * @returns `true` when it is one, also in a segment that is not allocated.
 * @example
 * isMobile('13812345678'); //=> true
 */
export function isMobile(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== 11 || value.charCodeAt(0) !== 0x31) return false;
  if (value.charCodeAt(1) < 0x33) return false;
  for (let i = 1; i < 11; i += 1) {
    const digit = value.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

/**
 * Tells whether a value is a mobile number in a segment that was allocated, by the dated table.
 *
 * @param value - Any value.
 * @returns `true` exactly when `inspectMobile` has nothing to change and no doubt.
 * @example
 * isAllocatedMobile('13812345678'); //=> true
 */
export function isAllocatedMobile(value: unknown): value is string {
  return isMobile(value) && GROUP_OF_SEGMENT.has(segmentOf(value));
}

/**
 * Inspects a mobile number: what it says, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @returns The inspection; it holds the value, so never log it.
 * @example
 * inspectMobile('+86 138-1234-5678').canonical; //=> '13812345678'
 * inspectMobile('010-62345678').code; //=> 'mobile.landline'
 */
export function inspectMobile(value: unknown): MobileInspection {
  if (typeof value !== 'string') return notText('mobile');
  if (isMobile(value)) return acceptedMobile(value, []);
  const folded = foldText(value);
  const reading = readMobile(folded);
  if (isMobile(reading.text)) return acceptedMobile(reading.text, reading.changes);
  const confusion = confusionOf(folded.text);
  return confusion === undefined ? refused('mobile', faultOf(reading), reading) : named(confusion, reading);
}

function acceptedMobile(mobile: string, changes: readonly Change[]): MobileInspection {
  const parts = partsOf(mobile);
  return accepted(mobile, parts, parts.operator === undefined ? ['segment'] : [], changes);
}

/** The number without separators, and without the country's code where that is written out or leaves a mobile number. */
function readMobile(folded: FoldedText): NumberReading {
  const compact = dropSeparators(folded);
  const scientific = isScientific(folded.text);
  const changes = compact.dropped ? ([...folded.changes, 'separator'] as const) : folded.changes;
  const prefix = COUNTRY_PREFIX.exec(compact.text)?.[0] ?? '';
  const text = compact.text.slice(prefix.length);
  if (prefix === '' || (/^\(?86/u.test(prefix) && !isMobile(text))) {
    return { text: compact.text, cased: compact.text, changes, offsets: compact.offsets, scientific };
  }
  const offsets = Array.from(text, (_, index) => compact.offsets?.[index + prefix.length] ?? index + prefix.length);
  return { text, cased: text, changes: [...changes, 'countryPrefix'], offsets, scientific };
}

function partsOf(mobile: string): MobileParts {
  const segment = segmentOf(mobile);
  const group = GROUP_OF_SEGMENT.get(segment);
  return {
    segment: String(segment),
    ...(group === undefined ? {} : { operator: group.operator, service: group.service }),
    asOf: MOBILE_SEGMENTS_AS_OF,
  };
}

/** The longest allocated segment that begins a number, else its first three digits. */
function segmentOf(mobile: string): number {
  // As a number: no segment begins with a zero, and texts would have to be made.
  const longest = digitsAt(mobile, 0, 5);
  if (GROUP_OF_SEGMENT.has(longest)) return longest;
  const middle = Math.floor(longest / 10);
  return GROUP_OF_SEGMENT.has(middle) ? middle : Math.floor(middle / 10);
}

function groupsBySegment(): ReadonlyMap<number, MobileSegments> {
  return new Map(MOBILE_SEGMENTS.flatMap((group) => group.segments.map((segment) => [Number(segment), group] as const)));
}

function confusionOf(text: string): MobileConfusion | undefined {
  if (text.length > LONGEST_CELL) return undefined;
  if (hasSeveralNumbers(text)) return 'several';
  if (text.length < SHORTEST_ELSEWHERE) return undefined;
  const compact = dropSeparators({ text, offsets: undefined }).text;
  if (isLandlineAnyhow(text, compact)) return 'landline';
  return NOT_MAINLAND.test(compact) && !COUNTRY_PREFIX.test(compact) ? 'notMainland' : undefined;
}

/** A landline, also in the international form or with its extension after a word. */
function isLandlineAnyhow(text: string, compact: string): boolean {
  const [number = ''] = text.split(/转|分机|#|ext/iu, 1);
  const national = compact.replace(COUNTRY_PREFIX, '');
  return [number, national, `0${national}`].some((form, index) => (index === 0 || national !== compact) && isLandlineInAnyForm(form));
}

function named(detail: MobileConfusion, reading: NumberReading): InvalidInspection<MobileConfusion, MobileCode> {
  return refusedAs(`mobile.${detail}`, { reason: 'shape', detail }, reading);
}

function faultOf(reading: NumberReading): Fault<MobileDetail> {
  const { text } = reading;
  if (reading.scientific) return { reason: 'shape', detail: 'scientific' };
  if (HOTLINE.test(text)) return { reason: 'length', detail: 'hotline' };
  if (/^\d{13}$/u.test(text) && THINGS_SEGMENTS.some((segment) => text.startsWith(segment))) {
    return { reason: 'length', detail: 'things' };
  }
  return (
    lengthFault(text, 11, 11) ??
    charsetFault(reading, /^\d*/u) ?? { reason: 'shape', detail: 'prefix', index: text.startsWith('1') ? 1 : 0 }
  );
}
