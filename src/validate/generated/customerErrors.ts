// Generated from the schemas and rules by scripts/generate-validator.ts; do not edit.

import { declaredErrors, ruleFrom } from '../../archive/index.ts';
import { entriesIn, groupIn, isBroken } from '../judging.ts';

import type { DerivedRule } from '../../archive/index.ts';
import type { Rule } from '../../fields/index.ts';

/** What makes the rules that follow from the fields. */
const DERIVED: readonly DerivedRule[] = [
  { kind: 'notApplicable', path: 'basic.idTail', appliesTo: 'individual' },
  { kind: 'notApplicable', path: 'basic.creditCode', appliesTo: 'enterprise' },
  { kind: 'required', path: 'basic.creditCode', appliesTo: 'enterprise' },
  { kind: 'notApplicable', path: 'basic.enterpriseSize', appliesTo: 'enterprise' },
  { kind: 'notApplicable', path: 'basic.industry', appliesTo: 'enterprise' },
];

/** The rules across fields. */
export const ERROR_RULES: readonly Rule[] = /* @__PURE__ */ [.../* @__PURE__ */ DERIVED.map(ruleFrom), ...declaredErrors];

/** Tells whether a rule across fields is broken in a record in which no single value is wrong. */
export function breaksRules(input: unknown, asOf: string | undefined): boolean {
  const root = groupIn(input);
  const basic = groupIn(root['basic']);
  const behavior = groupIn(root['behavior']);
  const basicCustomerType = basic['customerType'];
  const basicIdTail = basic['idTail'];
  const basicCreditCode = basic['creditCode'];
  const basicEnterpriseSize = basic['enterpriseSize'];
  const basicIndustry = basic['industry'];
  const basicName = basic['name'];
  const behaviorFirstContactOn = behavior['firstContactOn'];
  const behaviorLastFollowUpOn = behavior['lastFollowUpOn'];
  if (basicCustomerType !== undefined && basicIdTail !== undefined && isBroken(ERROR_RULES, 0, [basicCustomerType, basicIdTail], asOf))
    return true;
  if (
    basicCustomerType !== undefined &&
    basicCreditCode !== undefined &&
    isBroken(ERROR_RULES, 1, [basicCustomerType, basicCreditCode], asOf)
  )
    return true;
  if (basicCreditCode === undefined && basicCustomerType !== undefined && isBroken(ERROR_RULES, 2, [basicCustomerType], asOf)) return true;
  if (
    basicCustomerType !== undefined &&
    basicEnterpriseSize !== undefined &&
    isBroken(ERROR_RULES, 3, [basicCustomerType, basicEnterpriseSize], asOf)
  )
    return true;
  if (basicCustomerType !== undefined && basicIndustry !== undefined && isBroken(ERROR_RULES, 4, [basicCustomerType, basicIndustry], asOf))
    return true;
  if (
    basicCustomerType !== undefined &&
    basicName !== undefined &&
    isBroken(ERROR_RULES, 5, [basicCustomerType, basicName, basicCreditCode], asOf)
  )
    return true;
  if (
    behaviorFirstContactOn !== undefined &&
    behaviorLastFollowUpOn !== undefined &&
    isBroken(ERROR_RULES, 6, [behaviorFirstContactOn, behaviorLastFollowUpOn], asOf)
  )
    return true;
  if (behaviorFirstContactOn !== undefined && isBroken(ERROR_RULES, 8, [behaviorFirstContactOn], asOf)) return true;
  if (behaviorLastFollowUpOn !== undefined && isBroken(ERROR_RULES, 9, [behaviorLastFollowUpOn], asOf)) return true;
  const behaviorComplaints = entriesIn(behavior['complaints']);
  for (let index = 0; index < behaviorComplaints.length; index += 1) {
    const entry = groupIn(behaviorComplaints[index]);
    const behaviorComplaintsReportedOn = entry['reportedOn'];
    const behaviorComplaintsResolvedOn = entry['resolvedOn'];
    if (
      behaviorComplaintsReportedOn !== undefined &&
      behaviorComplaintsResolvedOn !== undefined &&
      isBroken(ERROR_RULES, 7, [behaviorComplaintsReportedOn, behaviorComplaintsResolvedOn], asOf)
    )
      return true;
    if (behaviorComplaintsReportedOn !== undefined && isBroken(ERROR_RULES, 12, [behaviorComplaintsReportedOn], asOf)) return true;
    if (behaviorComplaintsResolvedOn !== undefined && isBroken(ERROR_RULES, 13, [behaviorComplaintsResolvedOn], asOf)) return true;
  }
  const behaviorPurchases = entriesIn(behavior['purchases']);
  for (let index = 0; index < behaviorPurchases.length; index += 1) {
    const entry = groupIn(behaviorPurchases[index]);
    const behaviorPurchasesPurchasedOn = entry['purchasedOn'];
    if (behaviorPurchasesPurchasedOn !== undefined && isBroken(ERROR_RULES, 10, [behaviorPurchasesPurchasedOn], asOf)) return true;
  }
  const behaviorInteractions = entriesIn(behavior['interactions']);
  for (let index = 0; index < behaviorInteractions.length; index += 1) {
    const entry = groupIn(behaviorInteractions[index]);
    const behaviorInteractionsOn = entry['on'];
    if (behaviorInteractionsOn !== undefined && isBroken(ERROR_RULES, 11, [behaviorInteractionsOn], asOf)) return true;
  }
  return false;
}
