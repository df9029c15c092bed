/**
 * 组织机构代码: the organisation code (GB 11714-1997), which lives on as characters 9 to 17 of the unified social credit code.
 *
 * Parts: body (8 of `0-9A-Z`), check character (digit or X). People write a hyphen between them, machines leave it out (clause 3.2): both
 * are right, and the canonical form is without it.
 *
 * Not checked: whether the code was ever given out.
 */
import { foldText } from '../text/index.ts';
import type { Inspection, ReasonCode } from './inspection.ts';
import { accepted, charsetFault, lengthFault, notText, readNumber, refused } from './reading.ts';
import type { Fault, NumberDetail, NumberReading } from './reading.ts';

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

const LENGTH = 9;

/** What an organisation code says. */
export interface OrganizationCodeParts {
  /** The eight characters before the check character. */
  readonly body: string;
  /** The check character. */
  readonly check: string;
}

/** What can be wrong with an organisation code. */
export type OrganizationCodeDetail = Exclude<NumberDetail, 'precisionLost'> | 'leadingZeroLost' | 'checkCharacter';

/** The issue codes of an organisation code. */
export type OrganizationCodeCode = ReasonCode<'organizationCode'>;

/** What `inspectOrganizationCode` says. */
export type OrganizationCodeInspection = Inspection<OrganizationCodeParts, OrganizationCodeDetail, never, OrganizationCodeCode>;

/**
 * Tells whether a value is an organisation code, with or without the hyphen before its check character.
 *
 * @param value - Any value.
 * @returns `true` when it is one.
 * @example
 * isOrganizationCode('D2143569-X'); //=> true
 */
export function isOrganizationCode(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[0-9A-Z]{8}-?[0-9X]$/u.test(value)) return false;
  const check = value.endsWith('X') ? 10 : value.charCodeAt(value.length - 1) - 0x30;
  return (weightedSum(value) + check) % 11 === 0;
}

/**
 * Inspects an organisation code: what it says, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @returns The inspection; it holds the value, so never log it.
 * @example
 * inspectOrganizationCode('d2143569-x').canonical; //=> 'D2143569X'
 */
export function inspectOrganizationCode(value: unknown): OrganizationCodeInspection {
  if (typeof value !== 'string') return notText('organizationCode');
  const reading = readNumber(value);
  const { text } = reading;
  if (!isOrganizationCode(text)) return refused('organizationCode', faultOf(reading), reading);
  const changes = isHyphened(value) ? reading.changes.filter((change) => change !== 'separator') : reading.changes;
  return accepted(text, { body: text.slice(0, 8), check: text.slice(8) }, [], changes);
}

/** GB 11714-1997, clause 4: each of the eight characters times its weight, A = 10 … Z = 35. */
function weightedSum(code: string): number {
  return WEIGHTS.reduce((sum, weight, index) => sum + parseInt(code.charAt(index), 36) * weight, 0);
}

/** Whether the hyphen stands where it belongs, so that it is none of the separators that have to go. */
function isHyphened(value: string): boolean {
  return /^.{8}-.$/u.test(foldText(value).text);
}

function faultOf(reading: NumberReading): Fault<OrganizationCodeDetail> {
  const { text } = reading;
  if (reading.scientific) return { reason: 'shape', detail: 'scientific' };
  if (/^\d{5,8}$/u.test(text) && isOrganizationCode(text.padStart(LENGTH, '0'))) {
    return { reason: 'length', detail: 'leadingZeroLost', index: 0 };
  }
  return (
    lengthFault(text, LENGTH, LENGTH) ??
    charsetFault(reading, /^(?:[0-9A-Z]{8}[0-9X]|[0-9A-Z]{0,8})/u) ?? {
      reason: 'checksum',
      detail: 'checkCharacter',
      index: LENGTH - 1,
    }
  );
}
