/**
 * 电子邮箱: an e-mail address in the practical syntax of the HTML standard (section 4.10.5.1.5, "valid e-mail address"), with a domain of two
 * labels or more.
 *
 * Parts: local part (up to 64 characters), domain; up to 254 characters together (RFC 5321, erratum 1690).
 *
 * Hint: narrower than the HTML standard on purpose: no dot at either end of the local part and no two in a row (RFC 5321, 4.1.2), no
 * top-level domain of digits only (RFC 3696, section 2), and no three stars in a row, because that is a mask.
 * Not checked: whether the domain exists; quoted local parts and addresses in other scripts are refused.
 */
import { foldText } from '../text/index.ts';
import type { Inspection, ReasonCode } from './inspection.ts';
import { accepted, lengthFault, notText, refused, strangeness } from './reading.ts';
import type { Fault, TextDetail } from './reading.ts';

const LONGEST = 254;
const LONGEST_LOCAL = 64;

const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/u;

/** Two labels or more, each of 1 to 63 characters and with no hyphen at an end; a dot with something behind it, or the end. */
const DOMAIN = /^(?:[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?(?:\.\b|$)){2,}$/u;

const MASK = '***';

/** What an e-mail address says. */
export interface EmailParts {
  /** What stands before the at sign. */
  readonly local: string;
  /** What stands after it. */
  readonly domain: string;
}

/** What can be wrong with an e-mail address. */
export type EmailDetail = TextDetail | 'at' | 'local' | 'localTooLong' | 'dots' | 'domain' | 'mask';

/** The issue codes of an e-mail address. */
export type EmailCode = ReasonCode<'email'>;

/** What `inspectEmail` says. */
export type EmailInspection = Inspection<EmailParts, EmailDetail, never, EmailCode>;

/**
 * Tells whether a value is an e-mail address.
 *
 * @param value - Any value.
 * @returns `true` when it is one.
 * @example
 * isEmail('zhangsan@example.com'); //=> true
 */
export function isEmail(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > LONGEST || value.includes(MASK)) return false;
  const at = value.lastIndexOf('@');
  return at <= LONGEST_LOCAL && LOCAL.test(value.slice(0, Math.max(at, 0))) && isDomain(value.slice(at + 1));
}

/**
 * Inspects an e-mail address: what it says, what had to be normalised, what is wrong with it and where.
 *
 * @param value - Any value.
 * @returns The inspection; it holds the value, so never log it.
 * @example
 * inspectEmail(' zhangsan＠example.com').canonical; //=> 'zhangsan@example.com'
 */
export function inspectEmail(value: unknown): EmailInspection {
  if (typeof value !== 'string') return notText('email');
  const folded = foldText(value);
  const { text, changes } = folded;
  if (!isEmail(text)) return refused('email', faultOf(text), folded);
  const at = text.lastIndexOf('@');
  return accepted(text, { local: text.slice(0, at), domain: text.slice(at + 1) }, [], changes);
}

function isDomain(domain: string): boolean {
  return DOMAIN.test(domain) && !/\.\d+$/u.test(domain);
}

function faultOf(text: string): Fault<EmailDetail> {
  const strange = text.search(/[^!-~]/u);
  const length = lengthFault(text, 1, LONGEST);
  if (length !== undefined) return length;
  if (strange >= 0) return { reason: 'charset', detail: strangeness(text, strange), index: strange };
  if (text.includes(MASK)) return { reason: 'shape', detail: 'mask', index: text.indexOf(MASK) };
  return placeFault(text, text.lastIndexOf('@'));
}

/** What is wrong with visible ASCII of a right length. */
function placeFault(text: string, at: number): Fault<EmailDetail> {
  if (at < 0) return { reason: 'shape', detail: 'at' };
  const local = text.slice(0, at);
  if (local.includes('@')) return { reason: 'shape', detail: 'at', index: text.indexOf('@') };
  if (local.length > LONGEST_LOCAL) return { reason: 'length', detail: 'localTooLong', index: LONGEST_LOCAL };
  const dots = dotsFault(local);
  if (dots >= 0) return { reason: 'shape', detail: 'dots', index: dots };
  if (!LOCAL.test(local)) return { reason: 'shape', detail: 'local', index: 0 };
  return { reason: 'shape', detail: 'domain', index: at + 1 };
}

/** The index of a dot that stands at an end or beside another one, or −1. */
function dotsFault(local: string): number {
  if (local.startsWith('.')) return 0;
  return local.endsWith('.') ? local.length - 1 : local.indexOf('..');
}
