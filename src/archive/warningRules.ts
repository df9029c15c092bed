import type { Rule } from '../fields/index.ts';
import { inspectCreditCode } from '../identifiers/index.ts';
import type { RuleCode } from './code.ts';
import type { FieldPath } from './generated/types.ts';
import { inspectName } from './name.ts';
import { judge, rule } from './ruleFactory.ts';
import {
  isAhead,
  isAllocated,
  isConcrete,
  isConsistent,
  isNoTestMobile,
  isNoTestName,
  isUndoubtedCode,
  isUndoubtedName,
} from './warningVerdicts.ts';

const MOBILES = ['basic.mobile', 'relations.contacts[].mobile'] as const satisfies readonly FieldPath[];

const NAMES = ['basic.name', 'relations.contacts[].name'] as const satisfies readonly FieldPath[];

const nameWarnings = [
  judge({
    codes: ['name.single', 'name.abbreviation'],
    severity: 'warning',
    at: 'basic.name',
    reads: ['basic.customerType', 'basic.name'],
    consults: ['basic.creditCode'],
    holds: isUndoubtedName,
    judge: ([customerType, name, creditCode]) => {
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
      holds: isAllocated,
    }),
  ),
  judge({
    codes: ['creditCode.doubtful.authority', 'creditCode.doubtful.pilot', 'creditCode.doubtful.residentId'],
    severity: 'warning',
    at: 'basic.creditCode',
    reads: ['basic.creditCode'],
    holds: isUndoubtedCode,
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
    holds: isConsistent,
  }),
  rule({
    code: 'expectedPurchase.past',
    severity: 'warning',
    at: 'need.expectedPurchase',
    reads: ['need.expectedPurchase'],
    needsDay: true,
    holds: isAhead,
  }),
  rule({
    code: 'need.vague',
    severity: 'warning',
    at: 'need.description',
    reads: ['need.description'],
    holds: isConcrete,
  }),
];

const testDataWarnings = [
  ...NAMES.map((at) => rule({ code: 'testData', severity: 'warning', at, reads: [at], holds: isNoTestName })),
  ...MOBILES.map((at) =>
    rule({
      code: 'testData',
      severity: 'warning',
      at,
      reads: [at],
      holds: isNoTestMobile,
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
