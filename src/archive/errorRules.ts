import type { Rule } from '../fields/index.ts';
import { isMasked } from '../mask/index.ts';
import type { RuleCode } from './code.ts';
import type { FieldPath } from './generated/types.ts';
import { inspectName } from './name.ts';
import { judge, rule } from './ruleFactory.ts';
import { hasBegun, isInOrder, isName } from './verdicts.ts';

/** The days that cannot lie in the future. */
const PAST_DAYS = [
  'behavior.firstContactOn',
  'behavior.lastFollowUpOn',
  'behavior.purchases[].purchasedOn',
  'behavior.interactions[].on',
  'behavior.complaints[].reportedOn',
  'behavior.complaints[].resolvedOn',
] as const satisfies readonly FieldPath[];

const nameErrors = [
  judge({
    severity: 'error',
    at: 'basic.name',
    reads: ['basic.customerType', 'basic.name'],
    consults: ['basic.creditCode'],
    holds: isName,
    judge: ([customerType, name, creditCode]) => {
      if (isName([customerType, name])) return undefined;
      const { kind, inspection } = inspectName(customerType, name, creditCode);
      if (isMasked(name, kind)) return 'masked';
      if (inspection.verdict === 'invalid') return inspection.code;
      return customerType === 'individual' ? 'personName.shape' : 'companyName.shape';
    },
  }),
];

const dateErrors = [
  rule({
    code: 'followUp.beforeFirstContact',
    severity: 'error',
    at: 'behavior.lastFollowUpOn',
    reads: ['behavior.firstContactOn', 'behavior.lastFollowUpOn'],
    holds: isInOrder,
  }),
  rule({
    code: 'complaint.resolvedBeforeReported',
    severity: 'error',
    at: 'behavior.complaints[].resolvedOn',
    reads: ['behavior.complaints[].reportedOn', 'behavior.complaints[].resolvedOn'],
    holds: isInOrder,
  }),
  ...PAST_DAYS.map((at) =>
    rule({
      code: 'date.future',
      severity: 'error',
      at,
      reads: [at],
      needsDay: true,
      holds: hasBegun,
    }),
  ),
];

/** The rules across fields that are written out one by one and whose breach is an error. */
export const declaredErrors: readonly Rule<RuleCode, FieldPath>[] = [...nameErrors, ...dateErrors];
