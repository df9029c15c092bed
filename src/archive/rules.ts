import { monthBounds } from '../calendar/index.ts';
import type { Rule } from '../fields/index.ts';
import { inspectCompanyName, inspectCreditCode, inspectMobile, inspectPersonName } from '../identifiers/index.ts';
import { isMasked } from '../mask/index.ts';
import type { RuleCode } from './code.ts';
import type { FieldPath } from './generated/types.ts';
import { derivedPriority, timeNodeInterval } from './intervals.ts';
import { judge, rule } from './ruleFactory.ts';
import { isTestMobile, isTestName } from './testData.ts';
import { findVagueWording } from './vagueWording.ts';

/** The days that cannot lie in the future. */
const PAST_DAYS = [
  'behavior.firstContactOn',
  'behavior.lastFollowUpOn',
  'behavior.purchases[].purchasedOn',
  'behavior.interactions[].on',
  'behavior.complaints[].reportedOn',
  'behavior.complaints[].resolvedOn',
] as const satisfies readonly FieldPath[];

const MOBILES = ['basic.mobile', 'relations.contacts[].mobile'] as const satisfies readonly FieldPath[];

const NAMES = ['basic.name', 'relations.contacts[].name'] as const satisfies readonly FieldPath[];

const nameRules = [
  judge({
    severity: 'error',
    at: 'basic.name',
    reads: ['basic.customerType', 'basic.name'],
    consults: ['basic.creditCode'],
    judge: ([customerType, name, creditCode]) => {
      const { kind, inspection } = inspectName(customerType, name, creditCode);
      if (inspection.verdict === 'invalid') return isMasked(name, kind) ? 'masked' : inspection.code;
      if (inspection.changes.length === 0) return undefined;
      return customerType === 'individual' ? 'personName.shape' : 'companyName.shape';
    },
  }),
  judge({
    codes: ['name.single', 'name.abbreviation'],
    severity: 'warning',
    at: 'basic.name',
    reads: ['basic.customerType', 'basic.name'],
    consults: ['basic.creditCode'],
    judge: ([customerType, name, creditCode]) => {
      if (inspectName(customerType, name, creditCode).inspection.verdict !== 'doubtful') return undefined;
      return customerType === 'individual' ? 'name.single' : 'name.abbreviation';
    },
  }),
];

const numberRules = [
  ...MOBILES.map((at) =>
    rule({
      code: 'mobile.doubtful.segment',
      severity: 'warning',
      at,
      reads: [at],
      holds: ([mobile]) => inspectMobile(mobile).verdict !== 'doubtful',
    }),
  ),
  judge({
    codes: ['creditCode.doubtful.authority', 'creditCode.doubtful.pilot', 'creditCode.doubtful.residentId'],
    severity: 'warning',
    at: 'basic.creditCode',
    reads: ['basic.creditCode'],
    judge: ([creditCode]) => {
      const found = inspectCreditCode(creditCode);
      const doubt = found.verdict === 'doubtful' ? found.doubts[0] : undefined;
      return doubt === undefined ? undefined : `creditCode.doubtful.${doubt}`;
    },
  }),
];

const dateRules = [
  rule({
    code: 'followUp.beforeFirstContact',
    severity: 'error',
    at: 'behavior.lastFollowUpOn',
    reads: ['behavior.firstContactOn', 'behavior.lastFollowUpOn'],
    holds: ([firstContactOn, lastFollowUpOn]) => firstContactOn <= lastFollowUpOn,
  }),
  rule({
    code: 'complaint.resolvedBeforeReported',
    severity: 'error',
    at: 'behavior.complaints[].resolvedOn',
    reads: ['behavior.complaints[].reportedOn', 'behavior.complaints[].resolvedOn'],
    holds: ([reportedOn, resolvedOn]) => reportedOn <= resolvedOn,
  }),
  ...PAST_DAYS.map((at) =>
    rule({
      code: 'date.future',
      severity: 'error',
      at,
      reads: [at],
      holds: ([day], asOf) => asOf === undefined || firstDayOf(day) <= asOf,
    }),
  ),
];

const needRules = [
  rule({
    code: 'priority.inconsistent',
    severity: 'warning',
    at: 'need.priority',
    reads: ['need.expectedPurchase', 'need.priority'],
    holds: ([expectedPurchase, priority], asOf) => {
      const derived = derivedPriority(expectedPurchase, asOf);
      return derived === undefined || derived === priority;
    },
  }),
  rule({
    code: 'expectedPurchase.past',
    severity: 'warning',
    at: 'need.expectedPurchase',
    reads: ['need.expectedPurchase'],
    holds: ([expectedPurchase], asOf) => {
      const latest = asOf === undefined ? undefined : timeNodeInterval(expectedPurchase, asOf)?.latest;
      return latest === undefined || asOf === undefined || latest >= asOf;
    },
  }),
  rule({
    code: 'need.vague',
    severity: 'warning',
    at: 'need.description',
    reads: ['need.description'],
    holds: ([description]) => !findVagueWording(description).some((finding) => finding.severity === 'warning'),
  }),
];

const testDataRules = [
  ...NAMES.map((at) => rule({ code: 'testData', severity: 'warning', at, reads: [at], holds: ([name]) => !isTestName(name) })),
  ...MOBILES.map((at) =>
    rule({
      code: 'testData',
      severity: 'warning',
      at,
      reads: [at],
      holds: ([mobile]) => !isTestMobile(mobile),
    }),
  ),
];

/** The rules across fields that are written out one by one; `customerRules` has also those that follow from the fields. */
export const declaredRules: readonly Rule<RuleCode, FieldPath>[] = [
  ...nameRules,
  ...numberRules,
  ...dateRules,
  ...needRules,
  ...testDataRules,
];

function firstDayOf(dayOrMonth: string): string {
  return monthBounds(dayOrMonth)?.first ?? dayOrMonth;
}

/** The name of a person or of an enterprise, as the customer type says. */
function inspectName(customerType: 'individual' | 'enterprise', name: string, creditCode: string | undefined) {
  return customerType === 'individual'
    ? { kind: 'name' as const, inspection: inspectPersonName(name) }
    : { kind: 'companyName' as const, inspection: inspectCompanyName(name, creditCode === undefined ? {} : { creditCode }) };
}
