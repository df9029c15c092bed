/** Tells whether a value that came back from a form is the mask that was shown for another value, or what somebody made of such a mask. */
import type { CustomerField } from '../archive/index.ts';
import { isAbsent } from '../fields/index.ts';
import { isMasked, maskAll, maskOf, maskText } from '../mask/index.ts';
import { INDIVIDUAL, customerTypeOf } from './context.ts';
import { amountBand, cityOf, coarseTime, provinceOf, quantityBand } from './generalise.ts';
import { ownNames, replaceNames } from './ownNames.ts';
import type { OwnName } from './ownNames.ts';

type CustomerType = 'individual' | 'enterprise';

/** What the masks of one record depend on. */
export interface MaskMemory {
  /** Which mask a name got. */
  readonly customerType: CustomerType;
  /** Which mask a new name would get. */
  readonly newType: CustomerType;
  /** The names that may have been taken out of texts: all, those of others, none. */
  readonly nameSets: readonly (readonly OwnName[])[];
}

/** What a masked text has in place of a value. */
const LABEL = /\[(?:手机号|身份证号|信用代码|银行卡号|固定电话|邮箱|证件号|车牌号|账号|姓名|企业名称)\]/gu;

const ADDRESS = 'basic.address';

const STAR = /[*\uff0a]/u;

/**
 * Finds out what the masks of a record depend on.
 *
 * @param record - The record as it is kept.
 * @param edited - The record as it was edited, or a part of it.
 * @returns What to remember.
 */
export function maskMemoryOf(record: unknown, edited: unknown): MaskMemory {
  const others = ownNames(record, (path) => path !== 'basic.name');
  const customerType = customerTypeOf(record) ?? INDIVIDUAL;
  return { customerType, newType: customerTypeOf(edited) ?? customerType, nameSets: [ownNames(record), others, []] };
}

/**
 * Lists what a copy or a view may show in place of a value.
 *
 * @param field - The field.
 * @param value - The value.
 * @param memory - What the masks depend on.
 * @returns The masked forms.
 */
export function maskedForms(field: CustomerField, value: unknown, memory: MaskMemory): Set<unknown> {
  const forms = new Set<unknown>([maskAll(value)]);
  if (typeof value !== 'string') return forms;
  // Mostly no name stands in it, so that all of them are one text.
  const texts = new Set(memory.nameSets.map((names) => replaceNames(value, names)));
  for (const text of texts) forms.add(text).add(maskText(text));
  // What marketing is shown of an address.
  if (field.path === ADDRESS) forms.add(provinceOf(value));
  const kind = field.mask[memory.customerType];
  return kind === 'text' ? forms : forms.add(maskOf(kind)(value));
}

/**
 * Tells whether a value that differs from the one it replaces is a mask, whole or changed: it has stars or labels that the other has not.
 *
 * @param field - The field.
 * @param value - The new value.
 * @param original - The value it replaces, if there is one.
 * @param memory - What the masks depend on.
 * @returns `true` when it must not be saved.
 */
export function isMaskLeft(field: CustomerField, value: unknown, original: unknown, memory: MaskMemory): boolean {
  if (typeof value !== 'string') return false;
  const known = typeof original === 'string' ? original : '';
  if (hasNewLabel(value, known)) return true;
  const kind = field.mask[memory.newType];
  if (kind === 'text') return isMasked(value, 'all');
  // `*女士` is the stored form of a name, which only its own kind knows.
  return isMasked(value, kind) || (kind !== 'name' && !isAbsent(original) && STAR.test(value) && !STAR.test(known));
}

/**
 * Tells whether a value is what a copy for an audience makes of another: a place, a quarter, a band.
 *
 * @param field - The field.
 * @param value - The new value.
 * @param original - The value it replaces.
 * @returns `true` when it must not be saved.
 */
export function isCoarser(field: CustomerField, value: unknown, original: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (typeof original === 'number') return value === quantityBand(original) || value === amountBand(original);
  if (typeof original !== 'string') return false;
  if (field.control === 'date') return value === coarseTime(original);
  return field.path === ADDRESS && value === cityOf(original);
}

/** Whether a label stands in a text more often than in the text it replaces. */
function hasNewLabel(text: string, known: string): boolean {
  const free = new Map<string, number>();
  for (const [label] of known.matchAll(LABEL)) free.set(label, (free.get(label) ?? 0) + 1);
  for (const [label] of text.matchAll(LABEL)) {
    const left = free.get(label) ?? 0;
    if (left === 0) return true;
    free.set(label, left - 1);
  }
  return false;
}
