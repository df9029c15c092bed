import { isPlaceholder } from '../../archive/index.ts';
import { isAbsent } from '../../fields/index.ts';
import { isMasked } from '../../mask/index.ts';
import { repairChoices } from './choices.ts';
import { repairDate } from './date.ts';
import { repairIdentifier } from './identifier.ts';
import { accepts } from './leaf.ts';
import { isNameOfEither, repairName } from './name.ts';
import { repairNumber } from './number.ts';
import { repairChoice, repairLabel } from './options.ts';
import type { RepairPart } from './part.ts';
import type { Proposal } from './proposal.ts';
import { repairText, withoutInvisible } from './text.ts';

/** Nothing but free text is longer. */
const LONGEST = 2000;

/** No word for nothing has more letters. */
const LONGEST_PLACEHOLDER = 4;

/**
 * Proposes a repair for one value: the one place that knows how a value of a field may be written otherwise. What it does follows from the
 * field's schema (the identifier that inspects it, its choices, a number) and metadata (control, options, masks), from which parts are written;
 * there is no second table of fields. A proposal is always accepted by the part, and nothing ambiguous is chosen.
 *
 * @param part - What the value must be: a single value, an entry of a list, or the list of a multiple choice.
 * @param value - What stands there.
 * @param customerType - `individual` or `enterprise` where it is known: it decides which kind of name is meant and whether the field applies.
 * @returns The repair, with the value `undefined` where the field had better be left out; an ambiguity; or `undefined` when the value is
 * right as it is, masked, or wrong in a way that nobody can repair.
 */
export function proposeRepair(part: RepairPart, value: unknown, customerType?: unknown): Proposal | undefined {
  if ((typeof value !== 'string' && typeof value !== 'number') || isAbsent(value)) return undefined;
  // What has only one right form needs no further look when it is right, nor when it is longer than any number, label or date.
  if (!isFreeText(part) && (isLong(value) || accepts(part, value))) return undefined;
  const proposal = isFreeText(part) ? proposeText(part, value, customerType) : propose(part, value, customerType);
  return proposal === undefined || isHidden(part, value) ? undefined : proposal;
}

function isLong(value: string | number): boolean {
  return typeof value === 'string' && value.length > LONGEST;
}

function propose(part: RepairPart, value: string | number, customerType: unknown): Proposal | undefined {
  if (typeof value === 'string' && isPlaceholder(value)) return removal(part, customerType);
  const { kind, item, control, inspect } = part;
  if (item !== undefined) return control === 'multi' && typeof value === 'string' ? repairChoices(part, item, value) : undefined;
  if (kind === 'number') return typeof value === 'string' ? repairNumber(part, value) : undefined;
  if (kind === 'choice') return repairChoice(part.options ?? [], part, value);
  if (inspect === undefined) return undefined;
  const isDate = control === 'date' || control === 'timeNode';
  return isDate ? repairDate(inspect, part, value) : repairIdentifier(inspect, part, value);
}

function proposeText(part: RepairPart, value: string | number, customerType: unknown): Proposal | undefined {
  if (typeof value === 'number') return repairWritten(part, value);
  const { text } = withoutInvisible(value);
  if (text.length <= LONGEST_PLACEHOLDER && isPlaceholder(text)) return removal(part, customerType);
  if (isNameOfEither(part)) return repairName(part, value, customerType);
  return (part.options && repairLabel(part.options, value)) ?? repairText(part, value);
}

function removal(part: RepairPart, customerType: unknown): Proposal | undefined {
  return isNeeded(part, customerType) ? undefined : { value: undefined, changes: ['placeholder'] };
}

/** Whether any text will do that is not too long, so that several spellings of one thing are right. */
function isFreeText({ kind, inspect }: RepairPart): boolean {
  return kind === 'text' && inspect === undefined;
}

/** Whether a value is expected, so that a placeholder must not simply go. */
function isNeeded({ isRequired, appliesTo = 'all' }: RepairPart, customerType: unknown): boolean {
  if (isRequired !== true) return false;
  const isOther = (customerType === 'individual' || customerType === 'enterprise') && customerType !== appliesTo;
  return appliesTo === 'all' || !isOther;
}

/** Whether a value is a mask, which must stay as it is so that its original can be put back. */
function isHidden({ masks }: RepairPart, value: string | number): boolean {
  return typeof value === 'string' && [...(masks ?? []), 'all' as const].some((kind) => isMasked(value, kind));
}

/** A number where free text is wanted: a model that is only digits. */
function repairWritten(part: RepairPart, value: number): Proposal | undefined {
  const text = String(value);
  return /^\d+(?:\.\d+)?$/u.test(text) && accepts(part, text) ? { value: text, changes: ['moneyForm'] } : undefined;
}
