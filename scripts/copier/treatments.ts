/** How a single value is treated for an audience, as a TypeScript expression of `value` and `context`. */
import type { CustomerField } from '../../src/archive/index.ts';
import type { Treatment } from '../../src/fields/index.ts';
import type { MaskKind } from '../../src/mask/index.ts';
import { acceptExpression } from '../compiler/accept.ts';
import type { Writing } from '../compiler/accept.ts';
import type { Imports } from '../compiler/imports.ts';
import type { LeafNode } from '../compiler/nodes.ts';

/** The mask of each kind, by the name of its function. */
const MASKS: Readonly<Record<MaskKind, string>> = {
  mobile: 'maskMobile',
  name: 'maskName',
  residentId: 'maskResidentId',
  idTail: 'maskIdTail',
  creditCode: 'maskCreditCode',
  bankCard: 'maskBankCard',
  email: 'maskEmail',
  landline: 'maskLandline',
  address: 'maskAddress',
  companyName: 'maskCompanyName',
  text: 'maskText',
  all: 'maskAll',
};

/** The ways that do not depend on the field: the type of value that they understand, and the function that makes it coarser. */
const COARSER: Readonly<Partial<Record<Treatment, readonly [type: 'string' | 'number', name: string]>>> = {
  city: ['string', 'cityOf'],
  province: ['string', 'provinceOf'],
  quarter: ['string', 'coarseTime'],
  listedTags: ['string', 'listedTag'],
  amountBand: ['number', 'amountBand'],
  quantityBand: ['number', 'quantityBand'],
};

/** More options than these are asked for by a function of their own. */
const MOST_OPTIONS = 3;

/**
 * Writes how a value is treated.
 *
 * @param node - What the value should be.
 * @param field - Its field.
 * @param treatment - What the table says of it.
 * @param writing - Where functions come from and go to.
 * @returns An expression that is `undefined` when nothing of `value` leaves, or `undefined` when nothing ever does.
 */
export function treatmentOf(node: LeafNode, field: CustomerField, treatment: Treatment, writing: Writing): string | undefined {
  const need = (name: string): string => writing.imports.need(name);
  const coarser = COARSER[treatment];
  if (coarser !== undefined) return `typeof value === '${coarser[0]}' ? ${need(coarser[1])}(value) : undefined`;
  switch (treatment) {
    case 'clear':
      return cleared(node, field, writing);
    case 'mask':
      return masked(field, writing.imports);
    case 'rowNumber':
      return `${need('isAbsent')}(value) ? undefined : String(context.index + 1)`;
    case 'auditOnly':
      return `context.settings.purpose === 'audit' ? (${cleared(node, field, writing)}) : undefined`;
    default:
      return undefined;
  }
}

/** What is not what the field should hold is hidden; a text is shown without numbers, and without the record's names unless it is one. */
function cleared(node: LeafNode, { mask }: CustomerField, writing: Writing): string {
  const need = (name: string): string => writing.imports.need(name);
  const isText = node.takesBlank && node.isTyped === "typeof value === 'string'";
  const text = mask.individual === 'name' ? 'value' : `${need('replaceNames')}(value, context.names)`;
  return `${accepted(node, writing)} ? ${isText ? `${need('maskText')}(${text})` : 'value'} : ${need('hidden')}(value)`;
}

function masked({ mask }: CustomerField, imports: Imports): string {
  const { individual, enterprise } = mask;
  if (individual === 'text' && enterprise === 'text') return `${imports.need('textWithoutNames')}(value, context.names)`;
  if (individual === 'all' && enterprise === 'all') return `${imports.need('hidden')}(value)`;
  if (individual === 'text' || enterprise === 'text') throw new Error('A mask of text must be that of both customer types.');
  const [one, other] = [imports.need(MASKS[individual]), imports.need(MASKS[enterprise])];
  const mine = one === other ? `${one}(value)` : `context.customerType === 'individual' ? ${one}(value) : ${other}(value)`;
  return `${imports.need('isAbsent')}(value) ? undefined : ${mine}`;
}

/** Long lists of options are written once. */
function accepted(node: LeafNode, writing: Writing): string {
  const expression = acceptExpression(node, writing);
  if (expression.split(' || ').length <= MOST_OPTIONS) return expression;
  const code = (name: string): string => `function ${name}(value: unknown): boolean {\nreturn ${expression};\n}`;
  const known = [...writing.functions].find(([name, text]) => text === code(name))?.[0];
  const name = known ?? `isOptionOf${pascal(node.path)}`;
  writing.functions.set(name, code(name));
  return `${name}(value)`;
}

/**
 * Makes a name of a path.
 *
 * @param path - The path of a field.
 * @returns Its words with capitals: `BehaviorPurchases`.
 */
export function pascal(path: string): string {
  const words = path.match(/[A-Za-z0-9]+/gu) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
