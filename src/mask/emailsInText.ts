/** E-mail addresses in free text: what surrounds an at sign, as far as the usual characters go. */
import type { PersonalDataSpan } from './textHit.ts';

const LOCAL_MARKS = '._%+-\'';

/**
 * Finds the e-mail addresses of a folded text.
 *
 * @param text - A folded text.
 * @returns Their places in order.
 */
export function emailsIn(text: string): PersonalDataSpan[] {
  const emails: PersonalDataSpan[] = [];
  let free = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at, free);
    const end = at + 1 + domainLength(text, at + 1);
    if (start < at && end > at + 1) {
      emails.push({ start, end, kind: 'email' });
      free = end;
    } else {
      free = at + 1;
    }
  }
  return emails;
}

/** Goes back over the local part and forward again over the marks that cannot begin it. */
function localStart(text: string, at: number, free: number): number {
  let start = at;
  while (start > free && (isAlnum(text, start - 1) || LOCAL_MARKS.includes(text.charAt(start - 1)))) start -= 1;
  while (start < at && !isAlnum(text, start) && text.charAt(start) !== '_') start += 1;
  return start;
}

/** The length of a domain of two labels or more, the last not of digits only; 0 when there is none. */
function domainLength(text: string, from: number): number {
  let end = from;
  while (isAlnum(text, end) || text.charAt(end) === '-' || (text.charAt(end) === '.' && end > from && text.charAt(end - 1) !== '.')) {
    end += 1;
  }
  const labels = text.slice(from, end).split('.');
  while (/^(?:\d*|-+)$/u.test(labels.at(-1) ?? 'none')) labels.pop();
  return labels.length > 1 ? labels.join('.').length : 0;
}

function isAlnum(text: string, index: number): boolean {
  const unit = text.charCodeAt(index) | 0x20;
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39 && text.charCodeAt(index) >= 0x30);
}
