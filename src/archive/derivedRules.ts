/** The rules that follow from what the fields declare: required, recommended and not applicable by customer type, and masks in texts. */
import type { AppliesTo, Field, Rule } from '../fields/index.ts';
import type { RuleCode } from './code.ts';
import type { FieldPath } from './generated/types.ts';
import { judge, rule } from './ruleFactory.ts';
import { isOfEnterprise, isOfIndividual } from './verdicts.ts';
import { isClearText } from './warningVerdicts.ts';

/** The credit codes of organisations that have a size by the statistical classification: enterprises, sole traders, cooperatives. */
const SIZED_CODES: readonly string[] = ['91', '92', '93'];

/** The industries that the statistical classification of sizes leaves out: finance, education, authorities, international organisations. */
const UNSIZED_INDUSTRIES: readonly string[] = ['J', 'P', 'S', 'T'];

/** What makes a derived rule: plain data, so that generated code can repeat it without the fields. */
export interface DerivedRule {
  /** What is demanded. */
  readonly kind: 'notApplicable' | 'required' | 'recommended' | 'unmaskedText';
  /** Of which field. */
  readonly path: FieldPath;
  /** The customer types that the field applies to. */
  readonly appliesTo: AppliesTo;
}

/**
 * Says which rules follow from fields.
 *
 * @param fields - The fields.
 * @returns What makes the rules, in the order of the fields.
 */
export function derivedRules(fields: readonly Field<FieldPath>[]): readonly DerivedRule[] {
  return fields.flatMap(({ path, appliesTo, requirement, mask, control }) => {
    const kinds: Readonly<Record<DerivedRule['kind'], boolean>> = {
      notApplicable: appliesTo !== 'all',
      required: appliesTo !== 'all' && requirement === 'required',
      recommended: requirement === 'recommended',
      unmaskedText: mask.enterprise === 'text' && control === 'text',
    };
    return (Object.keys(kinds) as DerivedRule['kind'][]).filter((kind) => kinds[kind]).map((kind) => ({ kind, path, appliesTo }));
  });
}

/**
 * Makes a derived rule.
 *
 * @param row - What makes it.
 * @returns The rule.
 */
// @__NO_SIDE_EFFECTS__
export function ruleFrom(row: DerivedRule): Rule<RuleCode, FieldPath> {
  return MAKERS[row.kind](row);
}

const MAKERS: Readonly<Record<DerivedRule['kind'], (row: DerivedRule) => Rule<RuleCode, FieldPath>>> = {
  notApplicable,
  required,
  recommended,
  unmaskedText,
};

/** Whether a field of one customer type may be there, and whether it may be absent. */
function verdictsOf(appliesTo: AppliesTo): Readonly<Record<'given' | 'absent', typeof isOfIndividual>> {
  return appliesTo === 'individual' ? { given: isOfIndividual, absent: isOfEnterprise } : { given: isOfEnterprise, absent: isOfIndividual };
}

function notApplicable({ path, appliesTo }: DerivedRule): Rule<RuleCode, FieldPath> {
  return rule({
    code: path === 'basic.creditCode' ? 'creditCode.individual' : 'notApplicable',
    severity: 'error',
    at: path,
    reads: ['basic.customerType', path],
    holds: verdictsOf(appliesTo).given,
  });
}

function required({ path, appliesTo }: DerivedRule): Rule<RuleCode, FieldPath> {
  return judge({
    codes: ['required'],
    severity: 'error',
    at: path,
    reads: ['basic.customerType'],
    whenAbsent: true,
    // Whom the field does not apply to may lack it.
    holds: verdictsOf(appliesTo).absent,
    judge: ([customerType]) => (customerType === appliesTo ? 'required' : undefined),
  });
}

function recommended({ path, appliesTo }: DerivedRule): Rule<RuleCode, FieldPath> {
  return judge({
    codes: ['recommended.missing'],
    severity: 'warning',
    at: path,
    reads: ['basic.customerType'],
    consults: ['basic.creditCode', 'basic.industry'],
    whenAbsent: true,
    judge: ([customerType, creditCode, industry]) => {
      if (appliesTo !== 'all' && customerType !== appliesTo) return undefined;
      return path !== 'basic.enterpriseSize' || hasSize(creditCode, industry) ? 'recommended.missing' : undefined;
    },
  });
}

function hasSize(creditCode = '', industry = ''): boolean {
  return SIZED_CODES.includes(creditCode.slice(0, 2)) && !UNSIZED_INDUSTRIES.includes(industry);
}

function unmaskedText({ path }: DerivedRule): Rule<RuleCode, FieldPath> {
  return rule({
    code: 'masked.inText',
    severity: 'warning',
    at: path,
    reads: [path],
    holds: isClearText,
  });
}
