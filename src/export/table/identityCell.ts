/**
 * Numbers that say who somebody is. A full resident ID is never kept: of a right one the last four characters are read, of a wrong one nothing.
 * A text with fewer than five digits cannot be one and is kept as it is, so that validation names what is wrong with it; so is a text in the place
 * of a credit code that does not look like a resident ID.
 */
import { captureIdTail, inspectCreditCode } from '../../identifiers/index.ts';
import type { ReasonCode } from '../../identifiers/index.ts';
import { findPersonalData } from '../../mask/index.ts';

/** What was read of a number. */
export interface IdentityReading {
  /** The text to keep; absent when nothing may be kept. */
  readonly value?: string;
  /** What is wrong. */
  readonly code?: ReasonCode<'residentId'> | 'creditCode.residentId' | 'idTail.full';
}

const TAIL_LENGTH = 4;

/**
 * Reads the number of a person from a column that asks for the full one.
 *
 * @param text - The text of the cell.
 * @returns The last four characters, or a text too short to be a number.
 */
export function readPersonNumber(text: string): IdentityReading {
  if (countDigits(text) <= TAIL_LENGTH) return { value: text };
  const captured = captureIdTail(text);
  return captured.ok ? { value: captured.tail } : { code: `residentId.${captured.reason}` };
}

/**
 * Reads the number of a person from a column that asks for the last four characters only.
 *
 * @param text - The text of the cell.
 * @returns The last four characters; the code says when more was written.
 */
export function readIdTail(text: string): IdentityReading {
  const reading = readPersonNumber(text);
  return reading.value === undefined || reading.value === text ? reading : { ...reading, code: 'idTail.full' };
}

/**
 * Reads the number of an enterprise.
 *
 * @param text - The text of the cell.
 * @returns The text as it is, unless it is a resident ID.
 */
export function readEnterpriseNumber(text: string): IdentityReading {
  if (inspectCreditCode(text).verdict !== 'invalid') return { value: text };
  return captureIdTail(text).ok || holdsResidentId(text) ? { code: 'creditCode.residentId' } : { value: text };
}

/** Whatever its check character: a mistyped number still says who it is. */
function holdsResidentId(text: string): boolean {
  return findPersonalData(text).some(({ kind }) => kind === 'residentId');
}

function countDigits(text: string): number {
  let count = 0;
  for (const char of text) {
    if (/\p{Nd}/u.test(char)) count += 1;
  }
  return count;
}
