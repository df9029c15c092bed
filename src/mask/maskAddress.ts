/**
 * The mask of an address: province, city and district stay, the rest is four stars.
 *
 * Where nothing follows the last level, that level is hidden too, so that the whole is never seen. An address that begins below the
 * province is hidden whole.
 */
import { levelCuts } from './addressLevels.ts';
import { HIDDEN, fold, hideOther } from './masking.ts';
import type { Masked } from './masking.ts';

const SUBSTANCE = /[\p{L}\p{N}]/u;

const STARS_ONLY = /^\*+$/u;

/**
 * Masks an address.
 *
 * @param text - The address; `null`, `undefined` and `''` come back as they are.
 * @returns The levels found and four stars.
 * @example
 * maskAddress('江苏省南京市玄武区中山路1号'); //=> '江苏省南京市玄武区****'
 * maskAddress('江苏省南京市'); //=> '江苏省****'
 * maskAddress('中山路1号'); //=> '****'
 */
export function maskAddress<T>(text: T): Masked<T>;
export function maskAddress(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return hideOther(text);
  const address = fold(text);
  const cuts = levelCuts(address);
  const end = cuts.at(-1)?.end ?? 0;
  if (address.includes('*')) return STARS_ONLY.test(address.slice(end)) ? text : HIDDEN;
  const shown = hasSubstance(address, end) ? end : (cuts.at(-2)?.end ?? 0);
  return address.slice(0, shown) + HIDDEN;
}

/** Whether anything follows the last level; mostly an ideograph, told without a regular expression. */
function hasSubstance(address: string, end: number): boolean {
  const unit = address.charCodeAt(end);
  return (unit >= 0x4e00 && unit <= 0x9fff) || SUBSTANCE.test(address.slice(end));
}
