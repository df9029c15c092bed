/**
 * 工商注册号: the business registration number of 15 digits that preceded the unified social credit code (GS 15-2006).
 *
 * Parts: first registration authority (6, a region code of GB/T 2260), serial number (8), check digit (ISO/IEC 7064 MOD 11,10).
 *
 * Not checked: the region, which may have been abolished since; a province that never was makes the number doubtful.
 */
import type { Inspection, ReasonCode } from './inspection.ts';
import { isProvinceCode } from './provinces.ts';
import { accepted, charsetFault, lengthFault, notText, readNumber, refused } from './reading.ts';
import type { Fault, NumberDetail, NumberReading } from './reading.ts';

const LENGTH = 15;

/** What a business registration number says. */
export interface RegistrationNoParts {
  /** The region code of the authority of first registration. */
  readonly region: string;
  /** The serial number. */
  readonly serial: string;
}

/** What can be wrong with a business registration number. */
export type RegistrationNoDetail = Exclude<NumberDetail, 'precisionLost'> | 'checkDigit';

/** What can be doubtful about a business registration number. */
export type RegistrationNoDoubt = 'province';

/** The issue codes of a business registration number. */
export type RegistrationNoCode = ReasonCode<'registrationNo'>;

/** What `inspectRegistrationNo` says. */
export type RegistrationNoInspection = Inspection<RegistrationNoParts, RegistrationNoDetail, RegistrationNoDoubt, RegistrationNoCode>;

/**
 * Tells whether a value is a business registration number of 15 digits with its check digit.
 *
 * @param value - Any value.
 * @returns `true` when it is one.
 * @example
 * isRegistrationNo('110108000000016'); //=> true
 */
export function isRegistrationNo(value: unknown): value is string {
  if (typeof value !== 'string' || value.length !== LENGTH) return false;
  let product = 10;
  for (let i = 0; i < LENGTH - 1; i += 1) {
    const digit = value.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return false;
    product = (((product + digit) % 10 || 10) * 2) % 11;
  }
  // The check digit makes the last sum 1; a code unit that is no digit cannot be told from one that is, modulo 10, so look again.
  const check = value.charCodeAt(LENGTH - 1) - 0x30;
  return check >= 0 && check <= 9 && (product + check) % 10 === 1;
}

/**
 * Inspects a business registration number: what it says, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @returns The inspection; it holds the value, so never log it.
 * @example
 * inspectRegistrationNo('110108000000017').reason; //=> 'checksum'
 */
export function inspectRegistrationNo(value: unknown): RegistrationNoInspection {
  if (typeof value !== 'string') return notText('registrationNo');
  const reading = readNumber(value);
  const { text } = reading;
  if (!isRegistrationNo(text)) return refused('registrationNo', faultOf(reading), reading);
  const parts = { region: text.slice(0, 6), serial: text.slice(6, 14) };
  return accepted(text, parts, isKnownProvince(text) ? [] : ['province'], reading.changes);
}

function faultOf(reading: NumberReading): Fault<RegistrationNoDetail> {
  if (reading.scientific) return { reason: 'shape', detail: 'scientific' };
  return (
    lengthFault(reading.text, LENGTH, LENGTH) ??
    charsetFault(reading, /^\d*/u) ?? { reason: 'checksum', detail: 'checkDigit', index: LENGTH - 1 }
  );
}

/** The authority of the whole country has the region code 100000. */
function isKnownProvince(text: string): boolean {
  return text.startsWith('100000') || isProvinceCode(Number(text.charAt(0)), Number(text.charAt(1)));
}
