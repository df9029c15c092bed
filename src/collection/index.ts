/**
 * 客户信息收集表, the collection form: brief, template, validation with refusals, audit, filing, and the way into the archive.
 *
 * @module
 */
export { confirmTemplate } from './confirm.ts';
export type { ConfirmResult } from './confirm.ts';
export { contactPieces } from './contact.ts';
export type { ContactKind, ContactPiece } from './contact.ts';
export { customizeTemplate } from './customize.ts';
export type { CustomizeResult } from './customize.ts';
export type { TemplateChanges } from './changedFields.ts';
export type { CollectionCode, OwnCollectionCode, TemplateCode } from './code.ts';
export type { TemplateDifference } from './differences.ts';
export { DEMAND_TYPES } from './fields.ts';
export { COLLECTION_CHANNELS, SCENARIOS } from './form.ts';
export type {
  Brief,
  CollectedForm,
  CollectionChannel,
  CollectionMask,
  CollectionValues,
  DecisionMaker,
  Declined,
  FieldSchema,
  Scenario,
  Template,
  TemplateField,
} from './form.ts';
export type { NewField } from './newField.ts';
export type { CollectionMessages, CollectionOptions } from './options.ts';
export { isDeclined } from './refusals.ts';
export type { Refusal } from './refusals.ts';
export { defaultTemplate, optionalFields } from './template.ts';
export { validateCollection } from './validateCollection.ts';
export type { CollectionResult } from './validateCollection.ts';
