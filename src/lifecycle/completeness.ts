/**
 * How complete a record is, by the fields that the archive requires and recommends. Present is enough: whether a value is right is the
 * business of validation. The lists are written out so that this entry point does not carry the schemas; a test holds them equal to the fields.
 */
import { isAbsent } from '../fields/index.ts';
import { fieldOf, textOf } from './readRecord.ts';

/** `complete`: nothing is missing; `required`: only recommended fields are missing; `partial`: a required field is missing. */
export type Completeness = 'complete' | 'required' | 'partial';

const REQUIRED = {
  basic: ['customerNo', 'customerType', 'name', 'mobile'],
  need: ['coreNeeds', 'priority'],
  behavior: ['firstContactOn', 'lastFollowUpOn', 'channel'],
} as const;

/** What the credit codes of organisations begin with that have a size by the statistical classification. */
const SIZED_CODES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['91', '92', '93']);
/** The industries that the classification of sizes leaves out. */
const UNSIZED_INDUSTRIES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['J', 'P', 'S', 'T']);

/**
 * Tells how complete a record is.
 *
 * @param customer - Any value.
 * @returns How complete it is; a value that is not a record is `partial`.
 */
export function completenessOf(customer: unknown): Completeness {
  const basic = fieldOf(customer, 'basic');
  const customerType = fieldOf(basic, 'customerType');
  const whole =
    has(basic, REQUIRED.basic) && has(fieldOf(customer, 'need'), REQUIRED.need) && has(fieldOf(customer, 'behavior'), REQUIRED.behavior);
  if (!whole) return 'partial';
  if (customerType !== 'enterprise') return 'complete';
  if (!has(basic, ['creditCode'])) return 'partial';
  return has(basic, hasSize(basic) ? ['industry', 'enterpriseSize'] : ['industry']) ? 'complete' : 'required';
}

function has(dimension: unknown, keys: readonly string[]): boolean {
  return keys.every((key) => isPresent(fieldOf(dimension, key)));
}

function isPresent(value: unknown): boolean {
  return !isAbsent(value) && fieldOf(value, 'length') !== 0;
}

function hasSize(basic: unknown): boolean {
  return SIZED_CODES.has(textOf(basic, 'creditCode')?.slice(0, 2)) && !UNSIZED_INDUSTRIES.has(fieldOf(basic, 'industry'));
}
