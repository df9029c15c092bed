// Generated from the schemas and rules by scripts/generate-validator.ts; do not edit.

import {
  declaredErrors,
  declaredWarnings,
  hasBegun,
  isAhead,
  isAllocated,
  isClearText,
  isConcrete,
  isConsistent,
  isInOrder,
  isName,
  isNoTestMobile,
  isNoTestName,
  isOfEnterprise,
  isOfIndividual,
  isUndoubtedCode,
  isUndoubtedName,
  ruleFrom,
} from '../../archive/index.ts';
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
  { kind: 'recommended', path: 'basic.enterpriseSize', appliesTo: 'enterprise' },
  { kind: 'notApplicable', path: 'basic.industry', appliesTo: 'enterprise' },
  { kind: 'recommended', path: 'basic.industry', appliesTo: 'enterprise' },
  { kind: 'unmaskedText', path: 'need.description', appliesTo: 'all' },
  { kind: 'unmaskedText', path: 'need.productPreference', appliesTo: 'all' },
  { kind: 'unmaskedText', path: 'behavior.purchases[].product', appliesTo: 'all' },
  { kind: 'unmaskedText', path: 'behavior.interactions[].summary', appliesTo: 'all' },
  { kind: 'unmaskedText', path: 'behavior.complaints[].problem', appliesTo: 'all' },
  { kind: 'unmaskedText', path: 'behavior.complaints[].resolution', appliesTo: 'all' },
  { kind: 'unmaskedText', path: 'relations.contacts[].role', appliesTo: 'all' },
  { kind: 'unmaskedText', path: 'record.reviews[].note', appliesTo: 'all' },
  { kind: 'unmaskedText', path: 'record.remarks', appliesTo: 'all' },
];

/** The rules across fields. */
export const CUSTOMER_RULES: readonly Rule[] = /* @__PURE__ */ [
  .../* @__PURE__ */ DERIVED.map(ruleFrom),
  ...declaredErrors,
  ...declaredWarnings,
];

/** Judges the rules across fields whose breach is an error. */
export function judgeErrors(input: unknown, asOf: string | undefined, walk: Collecting): void {
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
  if (basicCustomerType !== undefined && basicIdTail !== undefined && !isOfIndividual([basicCustomerType, basicIdTail] as never))
    judgeRule(CUSTOMER_RULES, 0, [basicCustomerType, basicIdTail], asOf, walk);
  if (basicCustomerType !== undefined && basicCreditCode !== undefined && !isOfEnterprise([basicCustomerType, basicCreditCode] as never))
    judgeRule(CUSTOMER_RULES, 1, [basicCustomerType, basicCreditCode], asOf, walk);
  if (basicCreditCode === undefined && basicCustomerType !== undefined && !isOfIndividual([basicCustomerType] as never))
    judgeRule(CUSTOMER_RULES, 2, [basicCustomerType], asOf, walk);
  if (
    basicCustomerType !== undefined &&
    basicEnterpriseSize !== undefined &&
    !isOfEnterprise([basicCustomerType, basicEnterpriseSize] as never)
  )
    judgeRule(CUSTOMER_RULES, 3, [basicCustomerType, basicEnterpriseSize], asOf, walk);
  if (basicCustomerType !== undefined && basicIndustry !== undefined && !isOfEnterprise([basicCustomerType, basicIndustry] as never))
    judgeRule(CUSTOMER_RULES, 5, [basicCustomerType, basicIndustry], asOf, walk);
  if (basicCustomerType !== undefined && basicName !== undefined && !isName([basicCustomerType, basicName, basicCreditCode] as never))
    judgeRule(CUSTOMER_RULES, 16, [basicCustomerType, basicName, basicCreditCode], asOf, walk);
  if (
    behaviorFirstContactOn !== undefined &&
    behaviorLastFollowUpOn !== undefined &&
    !isInOrder([behaviorFirstContactOn, behaviorLastFollowUpOn] as never)
  )
    judgeRule(CUSTOMER_RULES, 17, [behaviorFirstContactOn, behaviorLastFollowUpOn], asOf, walk);
  if (asOf !== undefined && behaviorFirstContactOn !== undefined && !hasBegun([behaviorFirstContactOn] as never, asOf))
    judgeRule(CUSTOMER_RULES, 19, [behaviorFirstContactOn], asOf, walk);
  if (asOf !== undefined && behaviorLastFollowUpOn !== undefined && !hasBegun([behaviorLastFollowUpOn] as never, asOf))
    judgeRule(CUSTOMER_RULES, 20, [behaviorLastFollowUpOn], asOf, walk);
  const behaviorComplaints = entriesIn(behavior['complaints']);
  for (let index = 0; index < behaviorComplaints.length; index += 1) {
    const entry = groupIn(behaviorComplaints[index]);
    const behaviorComplaintsReportedOn = entry['reportedOn'];
    const behaviorComplaintsResolvedOn = entry['resolvedOn'];
    if (
      behaviorComplaintsReportedOn !== undefined &&
      behaviorComplaintsResolvedOn !== undefined &&
      !isInOrder([behaviorComplaintsReportedOn, behaviorComplaintsResolvedOn] as never)
    )
      judgeRule(CUSTOMER_RULES, 18, [behaviorComplaintsReportedOn, behaviorComplaintsResolvedOn], asOf, walk, behaviorComplaints, index);
    if (asOf !== undefined && behaviorComplaintsReportedOn !== undefined && !hasBegun([behaviorComplaintsReportedOn] as never, asOf))
      judgeRule(CUSTOMER_RULES, 23, [behaviorComplaintsReportedOn], asOf, walk, behaviorComplaints, index);
    if (asOf !== undefined && behaviorComplaintsResolvedOn !== undefined && !hasBegun([behaviorComplaintsResolvedOn] as never, asOf))
      judgeRule(CUSTOMER_RULES, 24, [behaviorComplaintsResolvedOn], asOf, walk, behaviorComplaints, index);
  }
  if (asOf !== undefined) {
    const behaviorPurchases = entriesIn(behavior['purchases']);
    for (let index = 0; index < behaviorPurchases.length; index += 1) {
      const entry = groupIn(behaviorPurchases[index]);
      const behaviorPurchasesPurchasedOn = entry['purchasedOn'];
      if (behaviorPurchasesPurchasedOn !== undefined && !hasBegun([behaviorPurchasesPurchasedOn] as never, asOf))
        judgeRule(CUSTOMER_RULES, 21, [behaviorPurchasesPurchasedOn], asOf, walk, behaviorPurchases, index);
    }
  }
  if (asOf !== undefined) {
    const behaviorInteractions = entriesIn(behavior['interactions']);
    for (let index = 0; index < behaviorInteractions.length; index += 1) {
      const entry = groupIn(behaviorInteractions[index]);
      const behaviorInteractionsOn = entry['on'];
      if (behaviorInteractionsOn !== undefined && !hasBegun([behaviorInteractionsOn] as never, asOf))
        judgeRule(CUSTOMER_RULES, 22, [behaviorInteractionsOn], asOf, walk, behaviorInteractions, index);
    }
  }
}

/** Judges the rules across fields whose breach is worth a look. */
export function judgeWarnings(input: unknown, asOf: string | undefined, walk: Collecting): void {
  const root = groupIn(input);
  const basic = groupIn(root['basic']);
  const need = groupIn(root['need']);
  const record = groupIn(root['record']);
  const behavior = groupIn(root['behavior']);
  const relations = groupIn(root['relations']);
  const basicEnterpriseSize = basic['enterpriseSize'];
  const basicCustomerType = basic['customerType'];
  const basicCreditCode = basic['creditCode'];
  const basicIndustry = basic['industry'];
  const needDescription = need['description'];
  const needProductPreference = need['productPreference'];
  const recordRemarks = record['remarks'];
  const basicName = basic['name'];
  const basicMobile = basic['mobile'];
  const needExpectedPurchase = need['expectedPurchase'];
  const needPriority = need['priority'];
  if (basicEnterpriseSize === undefined && basicCustomerType !== undefined)
    judgeRule(CUSTOMER_RULES, 4, [basicCustomerType, basicCreditCode, basicIndustry], asOf, walk);
  if (basicIndustry === undefined && basicCustomerType !== undefined)
    judgeRule(CUSTOMER_RULES, 6, [basicCustomerType, basicCreditCode, basicIndustry], asOf, walk);
  if (needDescription !== undefined && !isClearText([needDescription] as never))
    judgeRule(CUSTOMER_RULES, 7, [needDescription], asOf, walk);
  if (needProductPreference !== undefined && !isClearText([needProductPreference] as never))
    judgeRule(CUSTOMER_RULES, 8, [needProductPreference], asOf, walk);
  if (recordRemarks !== undefined && !isClearText([recordRemarks] as never)) judgeRule(CUSTOMER_RULES, 15, [recordRemarks], asOf, walk);
  if (
    basicCustomerType !== undefined &&
    basicName !== undefined &&
    !isUndoubtedName([basicCustomerType, basicName, basicCreditCode] as never)
  )
    judgeRule(CUSTOMER_RULES, 25, [basicCustomerType, basicName, basicCreditCode], asOf, walk);
  if (basicMobile !== undefined && !isAllocated([basicMobile] as never)) judgeRule(CUSTOMER_RULES, 26, [basicMobile], asOf, walk);
  if (basicCreditCode !== undefined && !isUndoubtedCode([basicCreditCode] as never))
    judgeRule(CUSTOMER_RULES, 28, [basicCreditCode], asOf, walk);
  if (
    needExpectedPurchase !== undefined &&
    needPriority !== undefined &&
    !isConsistent([needExpectedPurchase, needPriority] as never, asOf)
  )
    judgeRule(CUSTOMER_RULES, 29, [needExpectedPurchase, needPriority], asOf, walk);
  if (asOf !== undefined && needExpectedPurchase !== undefined && !isAhead([needExpectedPurchase] as never, asOf))
    judgeRule(CUSTOMER_RULES, 30, [needExpectedPurchase], asOf, walk);
  if (needDescription !== undefined && !isConcrete([needDescription] as never))
    judgeRule(CUSTOMER_RULES, 31, [needDescription], asOf, walk);
  if (basicName !== undefined && !isNoTestName([basicName] as never)) judgeRule(CUSTOMER_RULES, 32, [basicName], asOf, walk);
  if (basicMobile !== undefined && !isNoTestMobile([basicMobile] as never)) judgeRule(CUSTOMER_RULES, 34, [basicMobile], asOf, walk);
  const behaviorPurchases = entriesIn(behavior['purchases']);
  for (let index = 0; index < behaviorPurchases.length; index += 1) {
    const entry = groupIn(behaviorPurchases[index]);
    const behaviorPurchasesProduct = entry['product'];
    if (behaviorPurchasesProduct !== undefined && !isClearText([behaviorPurchasesProduct] as never))
      judgeRule(CUSTOMER_RULES, 9, [behaviorPurchasesProduct], asOf, walk, behaviorPurchases, index);
  }
  const behaviorInteractions = entriesIn(behavior['interactions']);
  for (let index = 0; index < behaviorInteractions.length; index += 1) {
    const entry = groupIn(behaviorInteractions[index]);
    const behaviorInteractionsSummary = entry['summary'];
    if (behaviorInteractionsSummary !== undefined && !isClearText([behaviorInteractionsSummary] as never))
      judgeRule(CUSTOMER_RULES, 10, [behaviorInteractionsSummary], asOf, walk, behaviorInteractions, index);
  }
  const behaviorComplaints = entriesIn(behavior['complaints']);
  for (let index = 0; index < behaviorComplaints.length; index += 1) {
    const entry = groupIn(behaviorComplaints[index]);
    const behaviorComplaintsProblem = entry['problem'];
    const behaviorComplaintsResolution = entry['resolution'];
    if (behaviorComplaintsProblem !== undefined && !isClearText([behaviorComplaintsProblem] as never))
      judgeRule(CUSTOMER_RULES, 11, [behaviorComplaintsProblem], asOf, walk, behaviorComplaints, index);
    if (behaviorComplaintsResolution !== undefined && !isClearText([behaviorComplaintsResolution] as never))
      judgeRule(CUSTOMER_RULES, 12, [behaviorComplaintsResolution], asOf, walk, behaviorComplaints, index);
  }
  const relationsContacts = entriesIn(relations['contacts']);
  for (let index = 0; index < relationsContacts.length; index += 1) {
    const entry = groupIn(relationsContacts[index]);
    const relationsContactsRole = entry['role'];
    const relationsContactsMobile = entry['mobile'];
    const relationsContactsName = entry['name'];
    if (relationsContactsRole !== undefined && !isClearText([relationsContactsRole] as never))
      judgeRule(CUSTOMER_RULES, 13, [relationsContactsRole], asOf, walk, relationsContacts, index);
    if (relationsContactsMobile !== undefined && !isAllocated([relationsContactsMobile] as never))
      judgeRule(CUSTOMER_RULES, 27, [relationsContactsMobile], asOf, walk, relationsContacts, index);
    if (relationsContactsName !== undefined && !isNoTestName([relationsContactsName] as never))
      judgeRule(CUSTOMER_RULES, 33, [relationsContactsName], asOf, walk, relationsContacts, index);
    if (relationsContactsMobile !== undefined && !isNoTestMobile([relationsContactsMobile] as never))
      judgeRule(CUSTOMER_RULES, 35, [relationsContactsMobile], asOf, walk, relationsContacts, index);
  }
  const recordReviews = entriesIn(record['reviews']);
  for (let index = 0; index < recordReviews.length; index += 1) {
    const entry = groupIn(recordReviews[index]);
    const recordReviewsNote = entry['note'];
    if (recordReviewsNote !== undefined && !isClearText([recordReviewsNote] as never))
      judgeRule(CUSTOMER_RULES, 14, [recordReviewsNote], asOf, walk, recordReviews, index);
  }
}
