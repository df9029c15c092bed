/**
 * The telephone of a contact: a landline, a 400 or 800 number, a service number 95xxx of five to eight digits, or a number outside the mainland
 * in the international form of ITU-T E.164 (`+852 2123 4567`). A mainland mobile number has its own field. Foreign numbering plans are not
 * checked beyond E.164's 7 to 15 digits.
 */
import { inspectLandline, isLandline } from '../identifiers/index.ts';
import { foldText, isFolded } from '../text/index.ts';
import { refused } from './inspect.ts';
import type { DoubtlessInspection } from './inspect.ts';

/** What kind of number it is. */
export interface ContactPhoneParts {
  /** The kind. */
  readonly kind: 'landline' | 'hotline' | 'service' | 'abroad';
}

/** The issue codes of a contact's telephone. */
export type ContactPhoneCode = 'phone.shape' | 'phone.mobile';

const HOTLINE = /^[48]00\d{7}$/u;
const SERVICE = /^95\d{3,6}$/u;
const ABROAD = /^(?:\+|00)([1-9]\d)\d{5,13}$/u;
const MAINLAND = '86';

/** Digits in groups, any of them in brackets: `+1 (415) 555-2671`, `(+852) 2123 4567`, `400-123-4567`. */
const GROUPED = /^(?:\+\p{Zs}?)?(?:\(\+?\d+(?:[\p{Zs}-]{1,3}\d+)*\)|\d)(?:[\p{Zs}-]{0,3}(?:\(\d+\)|\d))*$/u;

/** More than any number takes with its groups. */
const LONGEST = 40;

const MOBILE = /^(?:(?:\+|00)?86)?1[3-9]\d{9}$/u;

/**
 * Tells whether a value is a telephone number of a contact, in its canonical form.
 *
 * @param value - Any value.
 * @returns `true` when it is.
 * @example
 * isContactPhone('010-62345678'); //=> true
 */
export function isContactPhone(value: unknown): boolean {
  return isLandline(value) || (typeof value === 'string' && kindOf(withoutGroups(value)) !== undefined && isFolded(value));
}

/**
 * Inspects the telephone number of a contact.
 *
 * @param value - Any value.
 * @returns `valid` with its kind, hyphens, brackets and spaces left as they are, or `invalid`; a mainland mobile number is told apart.
 * @example
 * inspectContactPhone('400-123-4567').parts; //=> { kind: 'hotline' }
 */
export function inspectContactPhone(value: unknown): DoubtlessInspection<ContactPhoneParts, 'shape' | 'mobile', ContactPhoneCode> {
  if (typeof value !== 'string') return refused('shape', 'phone.shape');
  const { text, changes } = foldText(value);
  const landline = inspectLandline(value);
  if (landline.verdict !== 'invalid') {
    return { verdict: 'valid', canonical: landline.canonical, parts: { kind: 'landline' }, changes: landline.changes };
  }
  const compact = withoutGroups(text);
  const kind = kindOf(compact);
  if (kind !== undefined) return { verdict: 'valid', canonical: text, parts: { kind }, changes };
  return MOBILE.test(compact)
    ? { verdict: 'invalid', reason: 'shape', detail: 'mobile', code: 'phone.mobile', changes }
    : refused('shape', 'phone.shape', changes);
}

/** A text that is no number in groups stays as it is, which is none of the kinds. */
function withoutGroups(text: string): string {
  return text.length <= LONGEST && GROUPED.test(text) ? text.replace(/[\p{Zs}\-()]/gu, '') : text;
}

function kindOf(compact: string): ContactPhoneParts['kind'] | undefined {
  if (HOTLINE.test(compact)) return 'hotline';
  if (SERVICE.test(compact)) return 'service';
  const country = ABROAD.exec(compact)?.[1];
  return country === undefined || country === MAINLAND ? undefined : 'abroad';
}
