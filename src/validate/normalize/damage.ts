import type { AnySchema } from '../../fields/index.ts';
import { digitTwin, isForeignDigit, latinTwin } from '../../text/index.ts';
import { accepts } from './leaf.ts';
import type { AmbiguityReason } from './proposal.ts';

/** Longer texts are no damaged numbers. */
const LONGEST = 200;

const BETWEEN_NUMBERS = /[\s/\\、,;|&~或和及至]/u;

/**
 * Names the damage of a text that would be right without it.
 *
 * @param schema - What the text must be.
 * @param text - The folded text, which is refused.
 * @returns The damage, or `undefined` when the text is wrong in another way.
 */
export function damageOf(schema: AnySchema, text: string): AmbiguityReason | undefined {
  if (text.length > LONGEST) return undefined;
  if (/^\d(?:\.\d+)?E\+?\d+$/iu.test(text)) return 'scientific';
  const chars = Array.from(text);
  if (chars.some(isForeignDigit)) return 'foreignDigits';
  if (hasTwin(schema, chars)) return 'lookAlike';
  if (/^\d+$/u.test(text) && isTail(schema, text)) return 'leadingZero';
  return text.split(BETWEEN_NUMBERS).filter((piece) => accepts(schema, piece)).length > 1 ? 'several' : undefined;
}

/** Whether digits are right with the zeros that a spreadsheet took off their head: one, or of the four of an ID up to three. */
function isTail(schema: AnySchema, digits: string): boolean {
  return accepts(schema, `0${digits}`) || (digits.length < 3 && accepts(schema, digits.padStart(4, '0')));
}

/** Whether the text is right once letters stand for the digits or Latin letters that they look like. */
function hasTwin(schema: AnySchema, chars: readonly string[]): boolean {
  const latin = chars.map((char) => latinTwin(char) ?? char).join('');
  const digits = chars.map((char) => digitTwin(char) ?? char).join('');
  return accepts(schema, latin) || accepts(schema, digits);
}
