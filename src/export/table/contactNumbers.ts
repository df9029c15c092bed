/**
 * The numbers of a contact, known by their looks: an e-mail has an @, a mobile number begins with 13 to 19, every other number is a telephone.
 * A landline may be written with its hyphen (`财务-王芳-010-12345678`), although the hyphen separates.
 */
import { inspectMobile } from '../../identifiers/index.ts';
import { foldText } from '../../text/index.ts';

/** The kinds of numbers, by the keys of the contact. */
type NumberKind = 'mobile' | 'phone' | 'email';

const NUMBER = /^[\d\s+()*#.\-]+$/u;
const MOBILE_START = /^1[3-9]/u;
const MOBILE_LENGTH = 11;

/**
 * Finds out which number is which.
 *
 * @param pieces - What was written after role and name, cut at the hyphens.
 * @returns The numbers by the keys of the contact, or `undefined` when one is of no kind or a kind stands twice.
 */
export function readContactNumbers(pieces: readonly string[]): ReadonlyMap<string, string> | undefined {
  const found = new Map<NumberKind, string>();
  for (const text of joinParts(pieces)) {
    const kind = kindOf(text);
    if (kind === undefined || found.has(kind)) return undefined;
    found.set(kind, text);
  }
  return found;
}

/** Puts the parts of a landline, or of an address with a hyphen, together again. */
function joinParts(pieces: readonly string[]): readonly string[] {
  const groups: string[][] = [];
  let open: 'number' | 'address' | undefined;
  for (const piece of pieces.filter((text) => text !== '')) {
    const kind = isNumber(piece) ? 'number' : 'address';
    const isWhole = kind === 'number' && isMobile(piece);
    if (kind === open && !isWhole) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    open = isWhole ? undefined : kind;
  }
  return groups.map((parts) => parts.join('-'));
}

function kindOf(text: string): NumberKind | undefined {
  if (/[@＠]/u.test(text)) return 'email';
  if (!isNumber(text)) return undefined;
  return isMobile(text) ? 'mobile' : 'phone';
}

function isNumber(text: string): boolean {
  return NUMBER.test(foldText(text).text);
}

/** Also a mistyped or masked one. */
function isMobile(text: string): boolean {
  if (text.length < MOBILE_LENGTH) return false;
  return inspectMobile(text).verdict !== 'invalid' || MOBILE_START.test(foldText(text).text);
}
