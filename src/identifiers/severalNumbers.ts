import { isSeparator } from '../text/index.ts';

/** What people write between two telephone numbers; full-width signs are folded before. */
const BETWEEN = /[\s/\\、,;|&或和及]/u;

/** The digits of the shortest telephone number with which one can call a subscriber. */
const SHORTEST = 7;

const MOBILE = /^(?:(?:00)?86)?1[3-9]\d{9}$/u;

const MOBILES = /^(?:(?:00)?(?:86)?1[3-9]\d{9}){2,}$/u;

/**
 * Tells whether a text holds two telephone numbers or more: `13812345678/13912345678`, or two mobile numbers without anything between or
 * with whatever stands there: `13812345678(张)13912345678(李)`.
 *
 * @param text - A folded text.
 * @returns `true` when it does.
 */
export function hasSeveralNumbers(text: string): boolean {
  let numbers = 0;
  for (const piece of text.split(BETWEEN)) {
    if (digitsOf(piece) >= SHORTEST) numbers += 1;
    if (numbers > 1) return true;
  }
  return text.split(/\D/u).filter((run) => MOBILE.test(run)).length > 1 || MOBILES.test(withoutSigns(text));
}

function digitsOf(piece: string): number {
  let count = 0;
  for (let i = 0; i < piece.length; i += 1) {
    if (piece.charCodeAt(i) >= 0x30 && piece.charCodeAt(i) <= 0x39) count += 1;
  }
  return count;
}

function withoutSigns(text: string): string {
  let bare = '';
  for (let i = 0; i < text.length; i += 1) {
    if (!isSeparator(text.charCodeAt(i)) && !'+()'.includes(text.charAt(i))) bare += text.charAt(i);
  }
  return bare;
}
