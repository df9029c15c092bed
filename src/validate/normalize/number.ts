import type { RepairPart } from './part.ts';
import { foldMoney, readAmount } from './amount.ts';
import { accepts } from './leaf.ts';
import type { Proposal } from './proposal.ts';

/**
 * Proposes the number that a text means: `２`, `19,999.50元`, `￥1.2万`.
 *
 * @param part - What the number must be.
 * @param value - The text.
 * @returns The repair with the change `moneyForm`, an ambiguity, or `undefined`.
 */
export function repairNumber(part: RepairPart, value: string): Proposal | undefined {
  const { text, changes } = foldMoney(value);
  const amount = readAmount(text);
  if (amount === undefined) return undefined;
  if (typeof amount === 'string') return { ambiguous: amount };
  return accepts(part, amount) ? { value: amount, changes: [...changes, 'moneyForm'] } : undefined;
}
