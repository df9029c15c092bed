import type { Rule } from '../fields/index.ts';
import { customerFields } from './fieldList.ts';
import type { CustomerField } from './fieldList.ts';
import type { FieldPath } from './generated/types.ts';
import type { RuleCode } from './code.ts';
import { judge, rule } from './ruleFactory.ts';

/** The credit codes of organisations that have a size by the statistical classification: enterprises, sole traders, cooperatives. */
const SIZED_CODES: readonly string[] = ['91', '92', '93'];

/** The industries that the statistical classification of sizes leaves out: finance, education, authorities, international organisations. */
const UNSIZED_INDUSTRIES: readonly string[] = ['J', 'P', 'S', 'T'];

/**
 * The rules that follow from `appliesTo` and `requirement`: required, recommended and not applicable by customer type.
 */
export const applicabilityRules: readonly Rule<RuleCode, FieldPath>[] = /* @__PURE__ */ customerFields.flatMap(rulesFor);

function rulesFor(field: CustomerField): readonly Rule<RuleCode, FieldPath>[] {
  const isForAll = field.appliesTo === 'all';
  return [
    ...(isForAll ? [] : [unapplicable(field)]),
    ...(!isForAll && field.requirement === 'required' ? [demanded(field)] : []),
    ...(field.requirement === 'recommended' ? [missing(field)] : []),
  ];
}

function unapplicable({ path, appliesTo }: CustomerField): Rule<RuleCode, FieldPath> {
  return rule({
    code: path === 'basic.creditCode' ? 'creditCode.individual' : 'notApplicable',
    severity: 'error',
    at: path,
    reads: ['basic.customerType', path],
    holds: ([customerType]) => customerType === appliesTo,
  });
}

function demanded({ path, appliesTo }: CustomerField): Rule<RuleCode, FieldPath> {
  return judge({
    severity: 'error',
    at: path,
    reads: ['basic.customerType'],
    whenAbsent: true,
    judge: ([customerType]) => (customerType === appliesTo ? 'required' : undefined),
  });
}

function missing({ path, appliesTo }: CustomerField): Rule<RuleCode, FieldPath> {
  return judge({
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
