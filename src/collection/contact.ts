/**
 * 联系方式: one or more ways to reach a contact in one field, separated by `/ 、 , ， ; ；`. Each is a mobile number, a landline number or an e-mail address.
 *
 * A landline number counts with its area code. The form asks for 11 digits (010 and 8, 0310 and 7); cities with four-digit area codes and
 * eight-digit numbers have 12, so these are accepted and are worth a warning. Nowhere are there 10. Not checked: whether anybody answers.
 */
import { inspectEmail, inspectLandline, inspectMobile, isEmail, isLandline, isMobile } from '../identifiers/index.ts';
import type { EmailCode, Inspection, InvalidInspection, LandlineCode, MobileCode, ValidInspection } from '../identifiers/index.ts';
import { isMasked } from '../mask/index.ts';
import { folded } from '../text/index.ts';

/** The most code points of the field; what is longer is not taken apart. */
export const LONGEST_CONTACT = 200;

const LANDLINE_DIGITS = 11;

/** The kind of one way to reach somebody. */
export type ContactKind = 'mobile' | 'landline' | 'email';

/** One way to reach somebody. Personal data: never log it. */
export interface ContactPiece {
  /** What it is or comes nearest to. */
  readonly kind: ContactKind;
  /** The text of the piece, without outer white space. */
  readonly text: string;
}

/** The issue codes of a contact field: those of its first piece that is wrong, and one for what is none of the three. */
export type ContactCode = MobileCode | LandlineCode | EmailCode | 'contact.shape' | 'masked' | 'required';

/** What `inspectContact` says. */
export type ContactInspection =
  ValidInspection<readonly ContactPiece[]> | (InvalidInspection<'piece' | 'none' | 'length'> & { readonly code: ContactCode });

const INSPECTORS: Readonly<Record<ContactKind, (text: string) => Inspection>> = {
  mobile: inspectMobile,
  landline: inspectLandline,
  email: inspectEmail,
};

/** What the inspectors find nothing wrong with and nothing to change in. */
const ANSWERS: Readonly<Record<ContactKind, (text: string) => boolean>> = {
  mobile: isMobile,
  landline: (text) => isLandline(text) && landlineDigits(text) >= LANDLINE_DIGITS,
  email: isEmail,
};

/**
 * Takes a contact field apart.
 *
 * @param text - The text of the field, any value.
 * @returns The pieces in their order, empty ones left out; none for what is no text or is over 200 characters.
 * @example
 * contactPieces('13812345678/010-62345678'); //=> [{ kind: 'mobile', text: '13812345678' }, { kind: 'landline', text: '010-62345678' }]
 */
export function contactPieces(text: unknown): readonly ContactPiece[] {
  if (typeof text !== 'string' || text.length > 2 * LONGEST_CONTACT) return [];
  const pieces: ContactPiece[] = [];
  let start = 0;
  for (let end = 0; end <= text.length; end += 1) {
    if (end < text.length && !separates(text.charCodeAt(end))) continue;
    const piece = text.slice(start, end).trim();
    if (piece !== '') pieces.push({ kind: kindOf(piece), text: piece });
    start = end + 1;
  }
  return pieces;
}

/**
 * Tells whether a value is a contact field in which every piece is right.
 *
 * @param value - Any value.
 * @returns `true` exactly when `inspectContact` finds nothing wrong.
 * @example
 * isContact('13812345678；zhangsan@example.com'); //=> true
 */
export function isContact(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 2 * LONGEST_CONTACT) return false;
  const pieces = contactPieces(value);
  return pieces.length > 0 && pieces.every(({ kind, text }) => ANSWERS[kind](text) && !isMasked(text, kind));
}

/**
 * Inspects a contact field.
 *
 * @param value - Any value.
 * @returns `valid` with its pieces when every piece is, else `invalid` with the code of the first piece that is not.
 * @example
 * inspectContact('13812345678；zhangsan@example.com').verdict; //=> 'valid'
 * inspectContact('13812345678、1381234').code; //=> 'mobile.length'
 */
export function inspectContact(value: unknown): ContactInspection {
  if (typeof value !== 'string') return refused('none', 'contact.shape');
  if (value.length > 2 * LONGEST_CONTACT) return refused('length', 'contact.shape');
  const pieces = contactPieces(value);
  if (pieces.length === 0) return refused('none', 'required');
  const fault = pieces.map(pieceFault).find((code) => code !== undefined);
  return fault === undefined ? { verdict: 'valid', canonical: value, parts: pieces, changes: [] } : refused('piece', fault);
}

/**
 * Tells whether a piece is a landline number of more than 11 digits, which the form does not foresee.
 *
 * @param piece - A piece of a valid field.
 * @returns `true` when it is.
 */
export function isOddLandline({ kind, text }: ContactPiece): boolean {
  return kind === 'landline' && landlineDigits(text) > LANDLINE_DIGITS;
}

/** The digits of a landline number without its extension; none for what is no landline number. */
function landlineDigits(text: string): number {
  const found = inspectLandline(text);
  return found.verdict === 'invalid' ? 0 : found.parts.areaCode.length + found.parts.number.length;
}

/** What is written between two ways to reach somebody: `/`, `、`, `,`, `，`, `;` and `；`. */
function separates(unit: number): boolean {
  return unit === 0x2f || unit === 0x3001 || unit === 0x2c || unit === 0xff0c || unit === 0x3b || unit === 0xff1b;
}

/** An area code begins with a nought, unless it is the 00 of a country code. */
function kindOf(piece: string): ContactKind {
  const text = folded(piece);
  if (text.includes('@')) return 'email';
  return /^\(?0[1-9]/u.test(text) ? 'landline' : 'mobile';
}

/** What is wrong with one piece; a right number in another spelling has the wrong shape. */
function pieceFault({ kind, text }: ContactPiece): ContactCode | undefined {
  if (isMasked(text, kind)) return 'masked';
  const found = INSPECTORS[kind](text);
  if (found.verdict !== 'invalid' && kind === 'landline' && landlineDigits(text) < LANDLINE_DIGITS) return 'landline.length';
  if (found.verdict !== 'invalid') return found.changes.length === 0 ? undefined : `${kind}.shape`;
  // A landline number is welcome here, but not with a country code; so are several numbers, but not without what separates them.
  if (found.code === 'mobile.landline') return 'landline.shape';
  const isNone = kind === 'mobile' && !/^\+?\d/u.test(folded(text));
  return isNone || found.code === 'mobile.several' ? 'contact.shape' : (found.code as ContactCode);
}

function refused(detail: 'piece' | 'none' | 'length', code: ContactCode): ContactInspection {
  return { verdict: 'invalid', reason: detail === 'length' ? 'length' : 'shape', detail, code, changes: [] };
}
