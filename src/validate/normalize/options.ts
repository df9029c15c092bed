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
  const named = repairLabel(options, value);
  if (named !== undefined && accepts(part, named.value)) return named;
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
  const named = valuesByKey(options).get(keyOf(text));
  return named === undefined ? undefined : { value: named, changes: [...withoutInvisible(value).changes, 'label'] };
}

const known = /* @__PURE__ */ new WeakMap<readonly Option[], ReadonlyMap<string, string>>();

/** The value that each name of an option stands for; made once for a list of options. */
function valuesByKey(options: readonly Option[]): ReadonlyMap<string, string> {
  const made = known.get(options);
  if (made !== undefined) return made;
  const values = new Map<string, string>();
  for (const option of options) {
    for (const key of namesOf(option).map(keyOf)) if (key !== '' && !values.has(key)) values.set(key, option.value);
  }
  known.set(options, values);
  return values;
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
