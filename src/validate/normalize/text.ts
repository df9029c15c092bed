import type { RepairPart } from './part.ts';
import { foldText, isInvisible } from '../../text/index.ts';
import type { FoldedText } from '../../text/index.ts';
import { accepts } from './leaf.ts';
import type { Repair } from './proposal.ts';

/** Two pictures joined to one by U+200D: the joiner is part of the picture. */
const JOINED = /\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?\u200d\p{Extended_Pictographic}/u;

/**
 * Takes invisible characters and outer white space off a free text; its width, its dots and its line breaks are the writer's own.
 *
 * @param part - What the text must be.
 * @param value - The text.
 * @returns The repair, or `undefined` when there is nothing to take off or the rest would still be refused.
 */
export function repairText(part: RepairPart, value: string): Repair | undefined {
  const { text, changes } = withoutInvisible(value);
  return changes.length > 0 && accepts(part, text) ? { value: text, changes } : undefined;
}

/**
 * Takes invisible characters and outer white space off a text, and nothing else.
 *
 * @param value - The text.
 * @returns The text with the changes made.
 */
export function withoutInvisible(value: string): Pick<FoldedText, 'text' | 'changes'> {
  if (isClean(value)) return { text: value, changes: [] };
  if (!JOINED.test(value)) return foldText(value, (unit) => unit);
  const text = value.trim();
  return { text, changes: text === value ? [] : ['whitespace'] };
}

/** The common case: nothing to take off. */
function isClean(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (isInvisible(text.charCodeAt(i))) return false;
  }
  return text.trim().length === text.length;
}
