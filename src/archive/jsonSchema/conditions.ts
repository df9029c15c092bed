import { isCompanyName, isPersonName } from '../../identifiers/index.ts';
import type { Rule } from '../../fields/index.ts';
import type { RuleCode } from '../code.ts';
import { CUSTOMER_TYPES } from '../basicOptions.ts';
import { customerFields } from '../fieldList.ts';
import type { FieldPath } from '../generated/types.ts';
import type { Derivation, JsonSchema } from './derive.ts';

type CustomerType = (typeof CUSTOMER_TYPES)[number]['value'];

/** The one field whose form depends on the customer type, with the format for each. */
const NAME = 'basic.name';

const NAME_FORMATS: Readonly<Record<CustomerType, readonly [string, (text: string) => boolean]>> = {
  individual: ['cn-person-name', isPersonName],
  enterprise: ['cn-company-name', isCompanyName],
};

/** The codes of the rules that follow from `appliesTo`. */
const APPLICABILITY: readonly RuleCode[] = ['required', 'notApplicable', 'creditCode.individual'];

/**
 * Writes what depends on the customer type as `if`/`then`: the fields that must be there, those that must not, and the form of the name.
 *
 * @param derivation - Where the formats of names go.
 * @returns One condition for each customer type.
 */
export function conditionsOf({ formats }: Derivation): readonly JsonSchema[] {
  return CUSTOMER_TYPES.map(({ value: customerType }) => {
    const [format, holds] = NAME_FORMATS[customerType];
    formats.set(format, holds);
    const bound = customerFields.filter(({ appliesTo }) => appliesTo !== 'all');
    const barred = bound.filter(({ appliesTo }) => appliesTo !== customerType).map(({ path }) => [keyOf(path), false] as const);
    const required = bound.filter(({ appliesTo, requirement }) => appliesTo === customerType && requirement === 'required');
    return {
      if: { properties: { customerType: { const: customerType } }, required: ['customerType'] },
      then: {
        properties: { [keyOf(NAME)]: { type: 'string', format }, ...Object.fromEntries(barred) },
        ...(required.length === 0 ? {} : { required: required.map(({ path }) => keyOf(path)) }),
      },
    };
  });
}

/**
 * Tells whether the schema says what a rule says.
 *
 * @param rule - A rule across fields.
 * @returns `true` when whatever breaks the rule is refused by the schema too.
 */
export function isExpressed({ severity, at, codes = [] }: Rule<RuleCode, FieldPath>): boolean {
  return severity === 'error' && (at === NAME || codes.some((code) => APPLICABILITY.includes(code)));
}

/** The fields that depend on the customer type stand beside it. */
function keyOf(path: FieldPath): string {
  return path.slice('basic.'.length);
}
