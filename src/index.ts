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
  Ambiguity,
  FieldResult,
  Issue,
  Messages,
  NormalizedCustomer,
  Repair,
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
