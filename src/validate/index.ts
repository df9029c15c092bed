export { acceptValue } from './acceptValue.ts';
export type { QuickAnswers } from './acceptValue.ts';
export { assertCustomer, isCustomer, isCustomerOn, validateCustomer, validateCustomerDraft } from './customer.ts';
export {
  closeGroup,
  isEmptyGroup,
  leaf,
  openFault,
  openGroup,
  openPart,
  optionalLeaf,
  optionalPart,
  passes,
  requiredLeaf,
  requiredPart,
} from './collecting.ts';
export { collectList, collectValues, noFault } from './collectingLists.ts';
export { engineFrom, engineOf } from './engine.ts';
export type { Asked, Engine } from './engine.ts';
export { CustomerValidationError } from './error.ts';
export { createCustomerDraftSchema, createCustomerSchema, customerDraftSchema, customerSchema } from './facade.ts';
export type { StandardIssue, StandardResult, StandardSchema, StandardTypes } from './facade.ts';
export { standardConverter } from './standardJsonSchema.ts';
export type { StandardJsonSchemaConverter, StandardJsonSchemaOptions } from './standardJsonSchema.ts';
export { validateField } from './field.ts';
export type { FieldResult } from './field.ts';
export type { Issue, ValidationResult } from './issue.ts';
export { isPrintableKey } from './key.ts';
export type { KnownField, RecordKind } from './kind.ts';
export { messageOf } from './messages/messages.ts';
export type { Messages } from './messages/messages.ts';
export { generatedChecker } from './generatedChecker.ts';
export type { GeneratedCode } from './generatedChecker.ts';
export { entriesIn, groupIn, judgeRule } from './judging.ts';
export type { Keys } from './note.ts';
export { partsOf } from './plan.ts';
export type { Collecting } from './walking.ts';
export { normalizeCustomer } from './normalize/index.ts';
export type { AmbiguityReason, AmbiguousPlace, NormalizedCustomer, ProposedChange } from './normalize/index.ts';
export { settingsOf } from './options.ts';
export type { Settings, ValidationOptions } from './options.ts';
export { RawCustomerDraftSchema, RawCustomerSchema } from './schema.ts';
