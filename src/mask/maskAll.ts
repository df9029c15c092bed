/** The masks that show nothing, for what has no window: any text, and the last four of a resident ID number, which are themselves the secret. */
import { fold, hideOther } from './masking.ts';
import type { Masked } from './masking.ts';

const STARS_ONLY = /^\*+$/u;

/**
 * Hides a text whole.
 *
 * @param text - Any text; `null`, `undefined` and `''` come back as they are, and so do stars.
 * @returns Four stars.
 * @example
 * maskAll('不对外'); //=> '****'
 */
export function maskAll<T>(text: T): Masked<T>;
export function maskAll(text: unknown): unknown {
  return typeof text === 'string' && STARS_ONLY.test(fold(text)) ? text : hideOther(text);
}

/**
 * Hides the last four characters of a resident ID number: with a birth date and a district they would rebuild the whole number.
 *
 * @param text - The four characters; `null`, `undefined` and `''` come back as they are, and so do stars.
 * @returns Four stars.
 * @example
 * maskIdTail('002X'); //=> '****'
 */
export function maskIdTail<T>(text: T): Masked<T>;
export function maskIdTail(text: unknown): unknown {
  return maskAll(text);
}
