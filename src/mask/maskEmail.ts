/**
 * The mask of an e-mail address: `z***@example.com`. The first character stays when the part before the last `@` has three or more; the
 * stars are always three, which no lawful address here may hold side by side.
 *
 * What follows the `@` must look like a domain: letters, digits, hyphens, low lines and dots, and no run of seven digits. Else all is hidden, so that
 * a telephone number written behind the address does not stay.
 */
import { HIDDEN, fold, hideOther } from './masking.ts';
import type { Masked } from './masking.ts';

/** The common case, told at once: nothing to fold, no star, no digit in the domain. */
const USUAL = /^[\w.-]{3,}@[a-z.-]+$/u;

const DOMAIN = /^[\p{L}\p{N}_.-]+$/u;

const STARS_ONLY = /^\*+$/u;

const SEVEN_DIGITS = /\p{N}{7}/u;

/** A local part that shows no more than the mask itself, whatever its number of stars. */
const SHOWN_ALREADY = /^[^*\s]?\*{3,}$/u;

const FIRST_OF_THREE = /^([^\p{C}\s]).{2}/su;

/**
 * Masks an e-mail address.
 *
 * @param text - The address; `null`, `undefined` and `''` come back as they are.
 * @returns The masked address, or four stars where there is no `@`, nothing before it or no domain behind it.
 * @example
 * maskEmail('zhangsan@example.com'); //=> 'z***@example.com'
 * maskEmail('a@b.cn'); //=> '***@b.cn'
 */
export function maskEmail<T>(text: T): Masked<T>;
export function maskEmail(text: unknown): unknown {
  if (typeof text === 'string' && USUAL.test(text)) return text.charAt(0) + '***' + text.slice(text.indexOf('@'));
  return readAndMask(text);
}

function readAndMask(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return hideOther(text);
  const address = fold(text);
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const domain = address.slice(at + 1);
  if (STARS_ONLY.test(address)) return text;
  if (local === '' || !DOMAIN.test(domain) || SEVEN_DIGITS.test(domain)) return HIDDEN;
  if (local.includes('***')) return SHOWN_ALREADY.test(local) ? text : HIDDEN;
  return `${FIRST_OF_THREE.exec(local)?.[1] ?? ''}***@${domain}`;
}
