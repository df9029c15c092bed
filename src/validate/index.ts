export { assertCustomer, isCustomer, validateCustomer, validateCustomerDraft } from './customer.ts';
export { CustomerValidationError } from './error.ts';
export { createCustomerDraftSchema, createCustomerSchema, customerDraftSchema, customerSchema } from './facade.ts';
export type { StandardIssue, StandardSchema } from './facade.ts';
export { validateField } from './field.ts';
export type { FieldResult } from './field.ts';
export type { Issue, ValidationResult } from './issue.ts';
export type { Messages } from './messages/messages.ts';
export type { ValidationOptions } from './options.ts';
