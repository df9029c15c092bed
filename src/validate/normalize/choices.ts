import type { RepairPart } from './part.ts';
import { accepts } from './leaf.ts';
import { repairLabel, splitChoices } from './options.ts';
import { isPlaceholder } from '../../archive/index.ts';
import type { Proposal } from './proposal.ts';
import { withoutInvisible } from './text.ts';

/**
 * Proposes the list that a text of choices means: `产品购买、售后`. Every piece must be a choice, also through its label; with an open list any
 * piece that is accepted will do, without invisible characters. The same choice twice is one.
 *
 * @param part - The list; its options are the choices.
 * @param item - What one choice must be.
 * @param value - The text.
 * @returns The repair with the change `label`, or the ambiguity `unknownLabel`.
 */
export function repairChoices(part: RepairPart, item: RepairPart, value: string): Proposal | undefined {
  const { options = [] } = part;
  const pieces = splitChoices(value)
    .map((piece) => withoutInvisible(piece).text)
    .filter((piece) => piece !== '');
  const choices = [...new Set(pieces.map((piece) => repairLabel(options, piece)?.value ?? piece))];
  if (pieces.some(isPlaceholder) || !choices.every((choice) => accepts(item, choice))) return { ambiguous: 'unknownLabel' };
  return accepts(part, choices) ? { value: choices, changes: ['label'] } : undefined;
}
