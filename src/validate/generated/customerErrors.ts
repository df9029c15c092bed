// Generated from the schemas and rules by scripts/generate-validator.ts; do not edit.

import { hasBegun, isInOrder, isName, isOfEnterprise, isOfIndividual } from '../../archive/index.ts';
import { entriesIn, groupIn } from '../judging.ts';

/** Tells whether a rule across fields is broken in a record in which no single value is wrong. */
export function breaksRules(input: unknown, asOf: string | undefined): boolean {
  const root = input as Readonly<Record<string, unknown>>;
  const basic = root['basic'] as Readonly<Record<string, unknown>>;
  const behavior = root['behavior'] as Readonly<Record<string, unknown>>;
  const basicCustomerType = basic['customerType'];
  const basicIdTail = basic['idTail'];
  const basicCreditCode = basic['creditCode'];
  const basicEnterpriseSize = basic['enterpriseSize'];
  const basicIndustry = basic['industry'];
  const basicName = basic['name'];
  const behaviorFirstContactOn = behavior['firstContactOn'];
  const behaviorLastFollowUpOn = behavior['lastFollowUpOn'];
  if (basicCustomerType !== undefined && basicIdTail !== undefined && !isOfIndividual([basicCustomerType, basicIdTail] as never))
    return true;
  if (basicCustomerType !== undefined && basicCreditCode !== undefined && !isOfEnterprise([basicCustomerType, basicCreditCode] as never))
    return true;
  if (basicCreditCode === undefined && basicCustomerType !== undefined && !isOfIndividual([basicCustomerType] as never)) return true;
  if (
    basicCustomerType !== undefined &&
    basicEnterpriseSize !== undefined &&
    !isOfEnterprise([basicCustomerType, basicEnterpriseSize] as never)
  )
    return true;
  if (basicCustomerType !== undefined && basicIndustry !== undefined && !isOfEnterprise([basicCustomerType, basicIndustry] as never))
    return true;
  if (basicCustomerType !== undefined && basicName !== undefined && !isName([basicCustomerType, basicName, basicCreditCode] as never))
    return true;
  if (
    behaviorFirstContactOn !== undefined &&
    behaviorLastFollowUpOn !== undefined &&
    !isInOrder([behaviorFirstContactOn, behaviorLastFollowUpOn] as never)
  )
    return true;
  if (asOf !== undefined && behaviorFirstContactOn !== undefined && !hasBegun([behaviorFirstContactOn] as never, asOf)) return true;
  if (asOf !== undefined && behaviorLastFollowUpOn !== undefined && !hasBegun([behaviorLastFollowUpOn] as never, asOf)) return true;
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
      return true;
    if (asOf !== undefined && behaviorComplaintsReportedOn !== undefined && !hasBegun([behaviorComplaintsReportedOn] as never, asOf))
      return true;
    if (asOf !== undefined && behaviorComplaintsResolvedOn !== undefined && !hasBegun([behaviorComplaintsResolvedOn] as never, asOf))
      return true;
  }
  if (asOf !== undefined) {
    const behaviorPurchases = entriesIn(behavior['purchases']);
    for (let index = 0; index < behaviorPurchases.length; index += 1) {
      const entry = groupIn(behaviorPurchases[index]);
      const behaviorPurchasesPurchasedOn = entry['purchasedOn'];
      if (behaviorPurchasesPurchasedOn !== undefined && !hasBegun([behaviorPurchasesPurchasedOn] as never, asOf)) return true;
    }
  }
  if (asOf !== undefined) {
    const behaviorInteractions = entriesIn(behavior['interactions']);
    for (let index = 0; index < behaviorInteractions.length; index += 1) {
      const entry = groupIn(behaviorInteractions[index]);
      const behaviorInteractionsOn = entry['on'];
      if (behaviorInteractionsOn !== undefined && !hasBegun([behaviorInteractionsOn] as never, asOf)) return true;
    }
  }
  return false;
}
