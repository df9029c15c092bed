/** The copy of a filled form that may leave for an audience, by the same table as copies of customer files. */
import { MAX_ENTRIES } from '../../archive/index.ts';
import { AUDIENCES, OUTBOUND, isAbsent, ownValue, readList } from '../../fields/index.ts';
import type { Audience, Treatment } from '../../fields/index.ts';
import { inspectCompanyName, isPersonName } from '../../identifiers/index.ts';
import { maskAll, maskOf, maskText } from '../../mask/index.ts';
import { acceptValue } from '../../validate/index.ts';
import { inspectBudget } from '../budget.ts';
import type { Template, TemplateField } from '../form.ts';
import { DIFFICULT_FIELDS } from '../formLabel.ts';
import { valueSchema } from '../ownSchema.ts';
import { isDeclined } from '../refusals.ts';
import { isBuiltIn } from '../template.ts';
import { assertTemplate } from '../templateFaults.ts';
import { coarseTime } from './coarseTime.ts';
import { formNames, withoutNames } from './formNames.ts';
import type { FormName } from './formNames.ts';
import { maskContact } from './maskContact.ts';

/** A masked copy of a filled form: no field need be there, and no value is what it was. */
export type MaskedCollection = Readonly<Record<string, unknown>>;

/** What the copy of one field depends on. */
interface Cutting {
  readonly audience: Audience;
  readonly names: readonly FormName[];
}

/**
 * Makes the copy of a filled form that may leave for an audience: what it may not see is masked, made coarser or left out. A field that the
 * template does not have is left out; a value that is not what its field should hold is hidden; the form's own names are taken out of its texts.
 *
 * @param template - The template of the form.
 * @param values - The filled form, or what there is of it; what is no form gives an empty copy.
 * @param audience - Who gets the copy.
 * @returns The copy.
 * @throws RangeError when the template or the audience is none, naming it.
 * @example
 * maskCollection(defaultTemplate, { contact: '13812345678' }, 'requester')['contact']; //=> '138****5678'
 */
export function maskCollection(template: Template, values: unknown, audience: Audience): MaskedCollection {
  assertTemplate(template);
  if (!AUDIENCES.includes(audience)) throw new RangeError(`audience: must be one of ${AUDIENCES.join(', ')}`);
  const cutting: Cutting = { audience, names: formNames(values) };
  const copy = cutEntries(template.fields, values, cutting);
  const difficult = difficultKeys(template, values);
  return difficult.length === 0 ? copy : { ...copy, [DIFFICULT_FIELDS]: difficult };
}

function cutEntries(fields: readonly TemplateField[], holder: unknown, cutting: Cutting): MaskedCollection {
  const kept = fields.flatMap((field) => {
    const value = ownValue(holder, field.key);
    const copy = isAbsent(value) ? undefined : cut(field, value, cutting);
    return copy === undefined ? [] : [[field.key, copy] as const];
  });
  return Object.fromEntries(kept);
}

function cut(field: TemplateField, value: unknown, cutting: Cutting): unknown {
  const [treatment, mask] = treatmentOf(field, value, cutting.audience);
  const hasText = OUTBOUND.text[cutting.audience] !== 'drop';
  if (isDeclined(value)) return isShown(treatment) && hasText ? { declined: textOf(ownValue(value, 'declined'), cutting) } : undefined;
  if (field.items !== undefined) return isShown(treatment) ? cutList(field.items, value, cutting) : undefined;
  // Who gets no free text gets what was chosen, not what was written.
  if (treatment === 'clear') return hasText || mask !== 'text' ? clear(field, value, cutting) : chosen(field, value);
  if (treatment === 'quarter') return coarseTime(value);
  return treatment === 'mask' ? masked(mask, value, cutting) : undefined;
}

/** What happens to a value, and its mask: the name of a person in the place of a company is a person's. */
function treatmentOf(field: TemplateField, value: unknown, audience: Audience): readonly [Treatment | undefined, TemplateField['mask']] {
  const isPerson = isBuiltIn(field, 'companyName') && inspectCompanyName(value).verdict !== 'valid' && isPersonName(value);
  return isPerson ? [OUTBOUND.personName[audience], 'name'] : [field.outbound[audience], field.mask];
}

function isShown(treatment: Treatment | undefined): boolean {
  return treatment === 'clear' || treatment === 'mask';
}

function cutList(items: readonly TemplateField[], value: unknown, cutting: Cutting): unknown {
  const entries = readList(value, MAX_ENTRIES);
  if (entries === undefined || entries === 'long') return undefined;
  const copies = entries.map((entry) => cutEntries(items, entry, cutting)).filter((copy) => Object.keys(copy).length > 0);
  return copies.length === 0 ? undefined : copies;
}

/** Also what is shown is shown without numbers and names in its texts. */
function clear(field: TemplateField, value: unknown, cutting: Cutting): unknown {
  if (!acceptValue(valueSchema(field))(value)) return maskAll(value);
  if (typeof value !== 'string') return value;
  return field.mask === 'name' || field.mask === 'companyName' ? maskText(value) : textOf(value, cutting);
}

function chosen(field: TemplateField, value: unknown): unknown {
  if (isBuiltIn(field, 'budget')) {
    const found = inspectBudget(value);
    return found.verdict === 'valid' ? found.parts.band : undefined;
  }
  return field.options?.find((option) => option.value === value)?.value;
}

function masked(mask: TemplateField['mask'], value: unknown, cutting: Cutting): unknown {
  if (mask === 'contact') return maskContact(value);
  return mask === 'text' ? textOf(value, cutting) : maskOf(mask)(value);
}

function textOf(value: unknown, { names }: Cutting): unknown {
  return maskText(typeof value === 'string' ? withoutNames(value, names) : value);
}

function difficultKeys(template: Template, values: unknown): readonly string[] {
  const list = readList(ownValue(values, DIFFICULT_FIELDS), MAX_ENTRIES);
  return list === undefined || list === 'long' ? [] : template.fields.map(({ key }) => key).filter((key) => list.includes(key));
}
