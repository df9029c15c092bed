import { isPlaceholder } from '../../archive/index.ts';
import { isAbsent, itemOf, unwrap } from '../../fields/index.ts';
import type { AnySchema, Field } from '../../fields/index.ts';
import { isMasked } from '../../mask/index.ts';
import { repairChoices } from './choices.ts';
import { repairDate } from './date.ts';
import { repairIdentifier } from './identifier.ts';
import { accepts, inspectorOf } from './leaf.ts';
import { isNameOfEither, repairName } from './name.ts';
import { repairNumber } from './number.ts';
import { repairChoice, repairLabel } from './options.ts';
import type { Proposal } from './proposal.ts';
import { repairText, withoutInvisible } from './text.ts';

/** Nothing but free text is longer. */
const LONGEST = 2000;

/** No word for nothing has more letters. */
const LONGEST_PLACEHOLDER = 4;

/**
 * Proposes a repair for one value: the one place that knows how a value of a field may be written otherwise. What it does follows from the
 * field's schema (the identifier that inspects it, its choices, a number) and metadata (control, options, masks); there is no second
 * table of fields. A proposal is always accepted by the schema, and nothing ambiguous is chosen.
 *
 * @param field - The field; for an entry of a multiple choice the field of the list.
 * @param schema - What the value must be: a single value, an entry of a list, or the list of a multiple choice, optional or not.
 * @param value - What stands there.
 * @param customerType - `individual` or `enterprise` where it is known: it decides which kind of name is meant and whether the field applies.
 * @returns The repair, with the value `undefined` where the field had better be left out; an ambiguity; or `undefined` when the value is
 * right as it is, masked, or wrong in a way that nobody can repair.
 */
export function proposeRepair(field: Field, schema: AnySchema, value: unknown, customerType?: unknown): Proposal | undefined {
  if ((typeof value !== 'string' && typeof value !== 'number') || isAbsent(value)) return undefined;
  const { inner } = unwrap(schema);
  const isFree = isFreeText(inner);
  // What has only one right form needs no further look when it is right, nor when it is longer than any number, label or date.
  if (!isFree && (isLong(value) || accepts(inner, value))) return undefined;
  const proposal = isFree ? proposeText(field, inner, value, customerType) : propose(field, inner, value, customerType);
  return proposal === undefined || isHidden(field, value) ? undefined : proposal;
}

function isLong(value: string | number): boolean {
  return typeof value === 'string' && value.length > LONGEST;
}

function propose(field: Field, schema: AnySchema, value: string | number, customerType: unknown): Proposal | undefined {
  if (typeof value === 'string' && isPlaceholder(value)) return removal(field, customerType);
  const item = itemOf(schema);
  if (item !== undefined) {
    return field.control === 'multi' && typeof value === 'string' ? repairChoices(field, schema, item, value) : undefined;
  }
  if (schema.type === 'number') return typeof value === 'string' ? repairNumber(schema, value) : undefined;
  if (schema.type === 'picklist') return repairChoice(field.options ?? [], schema, value);
  const inspect = inspectorOf(schema);
  if (inspect === undefined) return undefined;
  const isDate = field.control === 'date' || field.control === 'timeNode';
  return isDate ? repairDate(field, inspect, schema, value) : repairIdentifier(inspect, schema, value);
}

function proposeText(field: Field, schema: AnySchema, value: string | number, customerType: unknown): Proposal | undefined {
  if (typeof value === 'number') return repairWritten(schema, value);
  const { text } = withoutInvisible(value);
  if (text.length <= LONGEST_PLACEHOLDER && isPlaceholder(text)) return removal(field, customerType);
  if (isNameOfEither(field)) return repairName(schema, value, customerType);
  return (field.options && repairLabel(field.options, value)) ?? repairText(schema, value);
}

function removal(field: Field, customerType: unknown): Proposal | undefined {
  return isNeeded(field, customerType) ? undefined : { value: undefined, changes: ['placeholder'] };
}

/** Whether any text will do that is not too long, so that several spellings of one thing are right. */
function isFreeText(schema: AnySchema): boolean {
  return schema.type === 'string' && inspectorOf(schema) === undefined;
}

/** Whether a value is expected, so that a placeholder must not simply go. */
function isNeeded({ requirement, appliesTo }: Field, customerType: unknown): boolean {
  if (requirement !== 'required') return false;
  const isOther = (customerType === 'individual' || customerType === 'enterprise') && customerType !== appliesTo;
  return appliesTo === 'all' || !isOther;
}

/** Whether a value is a mask, which must stay as it is so that its original can be put back. */
function isHidden({ mask }: Field, value: string | number): boolean {
  return typeof value === 'string' && [mask.individual, mask.enterprise, 'all' as const].some((kind) => isMasked(value, kind));
}

/** A number where free text is wanted: a model that is only digits. */
function repairWritten(schema: AnySchema, value: number): Proposal | undefined {
  const text = String(value);
  return /^\d+(?:\.\d+)?$/u.test(text) && accepts(schema, text) ? { value: text, changes: ['moneyForm'] } : undefined;
}
