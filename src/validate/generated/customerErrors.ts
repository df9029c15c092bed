// Generated from the schemas and rules of src/archive by scripts/generate-validator.ts; do not edit.

import { declaredErrors, ruleFrom } from '../../archive/index.ts';
import { entriesIn, groupIn, judgeRule } from '../judging.ts';

import type { DerivedRule } from '../../archive/index.ts';
import type { Rule } from '../../fields/index.ts';
import type { Collecting } from '../walking.ts';

/** What makes the rules that follow from the fields. */
const DERIVED: readonly DerivedRule[] = [
  { kind: 'notApplicable', path: 'basic.idTail', appliesTo: 'individual' },
  { kind: 'notApplicable', path: 'basic.creditCode', appliesTo: 'enterprise' },
  { kind: 'required', path: 'basic.creditCode', appliesTo: 'enterprise' },
  { kind: 'notApplicable', path: 'basic.enterpriseSize', appliesTo: 'enterprise' },
  { kind: 'notApplicable', path: 'basic.industry', appliesTo: 'enterprise' },
];

/** The rules across fields. */
export const CUSTOMER_ERROR_RULES: readonly Rule[] = /* @__PURE__ */ [.../* @__PURE__ */ DERIVED.map(ruleFrom), ...declaredErrors];

/** Judges the rules across fields of a record in which no single value is wrong. */
export function judgeCustomerErrors(input: unknown, asOf: string | undefined, walk: Collecting): void {
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
  if (basicCustomerType !== undefined && basicIdTail !== undefined)
    judgeRule(CUSTOMER_ERROR_RULES, 0, [basicCustomerType, basicIdTail], asOf, walk);
  if (basicCustomerType !== undefined && basicCreditCode !== undefined)
    judgeRule(CUSTOMER_ERROR_RULES, 1, [basicCustomerType, basicCreditCode], asOf, walk);
  if (basicCreditCode === undefined && basicCustomerType !== undefined) judgeRule(CUSTOMER_ERROR_RULES, 2, [basicCustomerType], asOf, walk);
  if (basicCustomerType !== undefined && basicEnterpriseSize !== undefined)
    judgeRule(CUSTOMER_ERROR_RULES, 3, [basicCustomerType, basicEnterpriseSize], asOf, walk);
  if (basicCustomerType !== undefined && basicIndustry !== undefined)
    judgeRule(CUSTOMER_ERROR_RULES, 4, [basicCustomerType, basicIndustry], asOf, walk);
  if (basicCustomerType !== undefined && basicName !== undefined)
    judgeRule(CUSTOMER_ERROR_RULES, 5, [basicCustomerType, basicName, basicCreditCode], asOf, walk);
  if (behaviorFirstContactOn !== undefined && behaviorLastFollowUpOn !== undefined)
    judgeRule(CUSTOMER_ERROR_RULES, 6, [behaviorFirstContactOn, behaviorLastFollowUpOn], asOf, walk);
  if (behaviorFirstContactOn !== undefined) judgeRule(CUSTOMER_ERROR_RULES, 8, [behaviorFirstContactOn], asOf, walk);
  if (behaviorLastFollowUpOn !== undefined) judgeRule(CUSTOMER_ERROR_RULES, 9, [behaviorLastFollowUpOn], asOf, walk);
  const behaviorComplaints = entriesIn(behavior['complaints']);
  for (let index = 0; index < behaviorComplaints.length; index += 1) {
    const entry = groupIn(behaviorComplaints[index]);
    const behaviorComplaintsReportedOn = entry['reportedOn'];
    const behaviorComplaintsResolvedOn = entry['resolvedOn'];
    if (behaviorComplaintsReportedOn !== undefined && behaviorComplaintsResolvedOn !== undefined)
      judgeRule(
        CUSTOMER_ERROR_RULES,
        7,
        [behaviorComplaintsReportedOn, behaviorComplaintsResolvedOn],
        asOf,
        walk,
        behaviorComplaints,
        index,
      );
    if (behaviorComplaintsReportedOn !== undefined)
      judgeRule(CUSTOMER_ERROR_RULES, 12, [behaviorComplaintsReportedOn], asOf, walk, behaviorComplaints, index);
    if (behaviorComplaintsResolvedOn !== undefined)
      judgeRule(CUSTOMER_ERROR_RULES, 13, [behaviorComplaintsResolvedOn], asOf, walk, behaviorComplaints, index);
  }
  const behaviorPurchases = entriesIn(behavior['purchases']);
  for (let index = 0; index < behaviorPurchases.length; index += 1) {
    const entry = groupIn(behaviorPurchases[index]);
    const behaviorPurchasesPurchasedOn = entry['purchasedOn'];
    if (behaviorPurchasesPurchasedOn !== undefined)
      judgeRule(CUSTOMER_ERROR_RULES, 10, [behaviorPurchasesPurchasedOn], asOf, walk, behaviorPurchases, index);
  }
  const behaviorInteractions = entriesIn(behavior['interactions']);
  for (let index = 0; index < behaviorInteractions.length; index += 1) {
    const entry = groupIn(behaviorInteractions[index]);
    const behaviorInteractionsOn = entry['on'];
    if (behaviorInteractionsOn !== undefined)
      judgeRule(CUSTOMER_ERROR_RULES, 11, [behaviorInteractionsOn], asOf, walk, behaviorInteractions, index);
  }
}
