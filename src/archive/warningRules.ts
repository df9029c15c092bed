import type { Rule } from '../fields/index.ts';
import { inspectCreditCode, inspectMobile } from '../identifiers/index.ts';
import type { RuleCode } from './code.ts';
import type { FieldPath } from './generated/types.ts';
import { derivedPriority, timeNodeInterval } from './intervals.ts';
import { inspectName } from './name.ts';
import { judge, rule } from './ruleFactory.ts';
import { isTestMobile, isTestName } from './testData.ts';
import { hasVagueWording } from './vagueWording.ts';
import { isName } from './verdicts.ts';

const MOBILES = ['basic.mobile', 'relations.contacts[].mobile'] as const satisfies readonly FieldPath[];

const NAMES = ['basic.name', 'relations.contacts[].name'] as const satisfies readonly FieldPath[];

const nameWarnings = [
  judge({
    codes: ['name.single', 'name.abbreviation'],
    severity: 'warning',
    at: 'basic.name',
    reads: ['basic.customerType', 'basic.name'],
    consults: ['basic.creditCode'],
    judge: ([customerType, name, creditCode]) => {
      // What is more than one character and a person's name as it stands cannot be doubtful.
      if (customerType === 'individual' && name.length > 2 && isName([customerType, name])) return undefined;
      if (inspectName(customerType, name, creditCode).inspection.verdict !== 'doubtful') return undefined;
      return customerType === 'individual' ? 'name.single' : 'name.abbreviation';
    },
  }),
];

const numberWarnings = [
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

const needWarnings = [
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
    holds: ([description]) => !hasVagueWording(description),
  }),
];

const testDataWarnings = [
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

/** The rules across fields that are written out one by one and whose breach is worth a look. */
export const declaredWarnings: readonly Rule<RuleCode, FieldPath>[] = [
  ...nameWarnings,
  ...numberWarnings,
  ...needWarnings,
  ...testDataWarnings,
];
