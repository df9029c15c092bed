import { rulesOf } from '../fields/index.ts';
import type { RuleCode } from './code.ts';
import type { CustomerRecord } from './fieldList.ts';
import type { FieldPath } from './generated/types.ts';

/** Declare a rule of the customer archive: `rule` with one code, `judge` with several. */
export const { rule, judge } = /* @__PURE__ */ rulesOf<CustomerRecord, RuleCode, FieldPath>();
