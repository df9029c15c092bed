/**
 * 银行卡号: the number of a bank card (ISO/IEC 7812-1:2017), 16 to 19 digits as Chinese banks give out.
 *
 * Parts: issuer identification number (6 to 8 digits), account, check digit (Luhn, annex B). A number of one repeated digit is refused: it
 * can pass the check but no bank gives it out.
 *
 * Not checked: whether the issuer exists.
 */
import type { Inspection, ReasonCode } from './inspection.ts';
import { accepted, charsetFault, endsInLostDigits, lengthFault, notText, readNumber, refused } from './reading.ts';
import type { Fault, NumberDetail, NumberReading } from './reading.ts';

const SHORTEST = 16;
const LONGEST = 19;

/** What a bank card number says. */
export interface BankCardParts {
  /** The first six digits, which name the issuer. */
  readonly issuer: string;
  /** The last four digits, which may be shown. */
  readonly lastFour: string;
}

/** What can be wrong with a bank card number. */
export type BankCardDetail = NumberDetail | 'sameDigit' | 'checkDigit';

/** The issue codes of a bank card number. */
export type BankCardCode = ReasonCode<'bankCard'>;

/** What `inspectBankCard` says. */
export type BankCardInspection = Inspection<BankCardParts, BankCardDetail, never, BankCardCode>;

/**
 * Tells whether a value is a bank card number: 16 to 19 digits with a Luhn check digit, not all the same digit.
 *
 * @param value - Any value.
 * @returns `true` when it is one.
 * @example
 * isBankCard('6222020200112230'); //=> true
 */
export function isBankCard(value: unknown): value is string {
  if (typeof value !== 'string' || value.length < SHORTEST || value.length > LONGEST) return false;
  const first = value.charCodeAt(0);
  let sum = 0;
  let same = true;
  for (let i = value.length - 1, double = false; i >= 0; i -= 1, double = !double) {
    const unit = value.charCodeAt(i);
    const digit = unit - 0x30;
    if (digit < 0 || digit > 9) return false;
    sum += double ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
    same &&= unit === first;
  }
  return sum % 10 === 0 && !same;
}

/**
 * Inspects a bank card number: what it says, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @returns The inspection; it holds the value, so never log it.
 * @example
 * inspectBankCard('6222 0202 0011 2230').parts.lastFour; //=> '2230'
 */
export function inspectBankCard(value: unknown): BankCardInspection {
  if (typeof value !== 'string') return notText('bankCard');
  const reading = readNumber(value);
  const { text } = reading;
  if (!isBankCard(text)) return refused('bankCard', faultOf(reading), reading);
  return accepted(text, { issuer: text.slice(0, 6), lastFour: text.slice(-4) }, [], reading.changes);
}

function faultOf(reading: NumberReading): Fault<BankCardDetail> {
  const { text } = reading;
  if (reading.scientific) return { reason: 'shape', detail: 'scientific' };
  const fault = lengthFault(text, SHORTEST, LONGEST) ?? charsetFault(reading, /^\d*/u);
  if (fault !== undefined) return fault;
  if (text === text.charAt(0).repeat(text.length)) return { reason: 'component', detail: 'sameDigit' };
  if (endsInLostDigits(text)) return { reason: 'checksum', detail: 'precisionLost', index: 15 };
  return { reason: 'checksum', detail: 'checkDigit', index: text.length - 1 };
}
