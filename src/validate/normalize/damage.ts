import type { RepairPart } from './part.ts';
import { digitTwin, isForeignDigit, latinTwin } from '../../text/index.ts';
import { accepts } from './leaf.ts';
import type { AmbiguityReason } from './proposal.ts';

/** Longer texts are no damaged numbers. */
const LONGEST = 200;

const BETWEEN_NUMBERS = /[\s/\\、,;|&~或和及至]/u;

/**
 * Names the damage of a text that would be right without it.
 *
 * @param part - What the text must be.
 * @param text - The folded text, which is refused.
 * @returns The damage, or `undefined` when the text is wrong in another way.
 */
export function damageOf(part: RepairPart, text: string): AmbiguityReason | undefined {
  if (text.length > LONGEST) return undefined;
  if (/^\d(?:\.\d+)?E\+?\d+$/iu.test(text)) return 'scientific';
  const chars = Array.from(text);
  if (chars.some(isForeignDigit)) return 'foreignDigits';
  if (hasTwin(part, chars)) return 'lookAlike';
  if (/^\d+$/u.test(text) && isTail(part, text)) return 'leadingZero';
  return text.split(BETWEEN_NUMBERS).filter((piece) => accepts(part, piece)).length > 1 ? 'several' : undefined;
}

/** Whether digits are right with the zeros that a spreadsheet took off their head: one, or of the four of an ID up to three. */
function isTail(part: RepairPart, digits: string): boolean {
  return accepts(part, `0${digits}`) || (digits.length < 3 && accepts(part, digits.padStart(4, '0')));
}

/** Whether the text is right once letters stand for the digits or Latin letters that they look like. */
function hasTwin(part: RepairPart, chars: readonly string[]): boolean {
  const latin = chars.map((char) => latinTwin(char) ?? char).join('');
  const digits = chars.map((char) => digitTwin(char) ?? char).join('');
  return accepts(part, latin) || accepts(part, digits);
}
