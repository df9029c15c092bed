/**
 * The customer archive (客户信息全息档案): what most applications need. Identifiers, masks, copies for audiences, lifecycle rules, the raw schemas
 * and test data have entries of their own.
 *
 * @module
 */
export {
  assertCustomer,
  createCustomerDraftSchema,
  createCustomerSchema,
  customerDraftSchema,
  customerSchema,
  CustomerValidationError,
  isCustomer,
  normalizeCustomer,
  validateCustomer,
  validateCustomerDraft,
  validateField,
} from './validate/index.ts';
export type {
  AmbiguityReason,
  AmbiguousPlace,
  FieldResult,
  Issue,
  Messages,
  NormalizedCustomer,
  ProposedChange,
  StandardIssue,
  StandardSchema,
  ValidationOptions,
  ValidationResult,
} from './validate/index.ts';
export { createMasker, maskCustomer } from './access/index.ts';
export type { Audience, Masker, MaskOptions, MaskedCustomer, Purpose } from './access/index.ts';
export { classifyCustomer } from './lifecycle/index.ts';
export {
  budgetInterval,
  customerFields,
  dependents,
  dimensions,
  fieldAt,
  findDuplicates,
  sensitivityOf,
  timeNodeInterval,
} from './archive/index.ts';
export type {
  BasicInput,
  Behavior,
  BehaviorInput,
  Complaint,
  ComplaintInput,
  Consent,
  ConsentInput,
  Contact,
  ContactInput,
  Customer,
  CustomerDraft,
  CustomerField,
  CustomerInput,
  DayInterval,
  Duplicate,
  EnterpriseBasic,
  EnterpriseCustomer,
  EnterpriseCustomerDraft,
  EnterpriseDraftBasic,
  FieldPath,
  IndividualBasic,
  IndividualCustomer,
  IndividualCustomerDraft,
  IndividualDraftBasic,
  Interaction,
  InteractionInput,
  IssueCode,
  MoneyInterval,
  Need,
  NeedInput,
  Purchase,
  PurchaseInput,
  RecordKeeping,
  RecordKeepingInput,
  Referrer,
  ReferrerInput,
  Relations,
  RelationsInput,
  Review,
  ReviewInput,
} from './archive/index.ts';
export type {
  AppliesTo,
  Basis,
  Bilingual,
  Control,
  Dimension,
  Field,
  Option,
  Origin,
  OutboundRow,
  Requirement,
  Sensitivity,
  Subject,
  Treatment,
} from './fields/index.ts';
export type { Classification, LifecycleOptions } from './lifecycle/index.ts';
