import type { Rule } from '../fields/index.ts';
import type { RuleCode } from './code.ts';
import { derivedRules, ruleFrom } from './derivedRules.ts';
import { customerFields } from './fieldList.ts';
import type { FieldPath } from './generated/types.ts';
import { declaredErrors } from './errorRules.ts';
import { declaredWarnings } from './warningRules.ts';

/** All rules across fields of the customer archive: those that follow from what the fields declare, and those that are written out. */
export const customerRules: readonly Rule<RuleCode, FieldPath>[] = /* @__PURE__ */ [
  .../* @__PURE__ */ derivedRules(customerFields).map(ruleFrom),
  ...declaredErrors,
  ...declaredWarnings,
];
