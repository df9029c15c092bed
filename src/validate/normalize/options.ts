import type { Option } from '../../fields/index.ts';
import type { RepairPart } from './part.ts';
import { foldText } from '../../text/index.ts';
import { areBands, repairBudget } from './budget.ts';
import { accepts } from './leaf.ts';
import type { Proposal, Repair } from './proposal.ts';
import { withoutInvisible } from './text.ts';

/** What people write between several choices in one cell. */
const BETWEEN_CHOICES = /[、,，;；/|\n]/u;

/**
 * Proposes the option that a text means: the value in other letters or width, its label, one of its aliases, or for bands of money an amount.
 *
 * @param options - The options.
 * @param part - What the value must be.
 * @param value - What stands there.
 * @returns The repair, an ambiguity when no option or more than one is meant, or `undefined` for a number that is no amount.
 */
export function repairChoice(options: readonly Option[], part: RepairPart, value: string | number): Proposal | undefined {
  const money = areBands(options) ? repairBudget(options, value) : undefined;
  if (typeof value === 'number') return money;
  const known = repairLabel(options, value);
  if (known !== undefined && accepts(part, known.value)) return known;
  if (money !== undefined) return money;
  const choices = splitChoices(value).map((piece) => repairLabel(options, piece) ?? accepts(part, piece));
  return { ambiguous: choices.length > 1 && !choices.includes(false) ? 'several' : 'unknownLabel' };
}

/**
 * Proposes the value of the option that a text names.
 *
 * @param options - The options.
 * @param value - The text.
 * @returns The repair, or `undefined` when it is the value itself already or no option has such a name.
 */
export function repairLabel(options: readonly Option[], value: string): Repair | undefined {
  if (options.some((option) => option.value === value)) return undefined;
  const { text, changes } = foldText(value);
  const option = options.find((candidate) => candidate.value.toLowerCase() === text.toLowerCase());
  if (option !== undefined) {
    return { value: option.value, changes: option.value === text ? changes : [...changes, 'letterCase'] };
  }
  const key = keyOf(text);
  const named = key === '' ? undefined : options.find((candidate) => namesOf(candidate).some((name) => keyOf(name) === key));
  return named && { value: named.value, changes: [...withoutInvisible(value).changes, 'label'] };
}

/**
 * Cuts the text of a cell into its choices.
 *
 * @param value - The text.
 * @returns The pieces that are not empty.
 */
export function splitChoices(value: string): readonly string[] {
  return value
    .split(BETWEEN_CHOICES)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** The names of an option; spreadsheets also write the value and the label together: `I 信息传输…`. */
function namesOf({ value, label, aliases }: Option): readonly string[] {
  return [label.zh, label.en, `${value}${label.zh}`, ...aliases];
}

/** A name without what people change in it without noticing: case, width, spaces, the kind of dash, signs between words. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s、,，/·.]/gu, '')
    .replace(/[~～〜‐‑‒–—―−]/gu, '-')
    .replaceAll('（', '(')
    .replaceAll('）', ')');
}
