export { ACCESS, ROLE_NAMES } from './access.ts';
export type { AccessClass, AccessRow, FieldRight, Grant, Role, Standing } from './access.ts';
export { faultOf, pipeFaultOf } from './ask.ts';
export { IDENTITY, INTERNAL, PERSONAL } from './basis.ts';
export { optional, recommended, required, requiredWhereApplicable } from './declare.ts';
export { INTERNAL_FIELD, PERSONAL_FIELD, masked, outbound } from './declarations.ts';
export type {
  AppliesTo,
  Basis,
  Bilingual,
  ByCustomerType,
  BySubject,
  Control,
  Dimension,
  Field,
  FieldDeclaration,
  Option,
  Origin,
  Requirement,
  Sensitivity,
  Subject,
} from './field.ts';
export { AUDIENCES, OUTBOUND } from './outbound.ts';
export type { Audience, OutboundColumn, OutboundRow, Treatment } from './outbound.ts';
export type { PathOf, ValueAt } from './paths.ts';
export { copyObject, hasMethod, isAbsent, isList, isPlain, ownValue, readIterable, readList, readObject } from './plain.ts';
export { actionsOf, declarationOf, entriesOf, itemOf, readFields, unwrap } from './readFields.ts';
export type { Action, AnySchema } from './readFields.ts';
export { rulesOf } from './rule.ts';
export type { Rule, RuleFactory } from './rule.ts';
export { canonicalText, isSame } from './same.ts';
