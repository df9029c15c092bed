/**
 * 客户信息收集表, the collection form: brief, template, validation with refusals, audit, filing, and the way into the archive.
 *
 * @module
 */
export { findVagueWording } from '../archive/index.ts';
export type { VagueFinding, VagueOptions, VagueReason, VagueWord } from '../archive/index.ts';
export { applyCollection } from './apply/applyCollection.ts';
export type { ApplyOptions, ApplyResult, RefusedValue } from './apply/applyCollection.ts';
export { collectionHistory } from './apply/collectionHistory.ts';
export { collectionToDraft } from './apply/collectionToDraft.ts';
export { auditCollection } from './audit/auditCollection.ts';
export type { AuditFeedback, AuditOptions, AuditResult, StandardResult } from './audit/auditCollection.ts';
export { compareWithHistory } from './audit/compareWithHistory.ts';
export type { CollectionConflict, Confirmation, ConflictChange } from './audit/compareWithHistory.ts';
export { confirmConflict } from './audit/confirmConflict.ts';
export type { ConfirmationRefusal, ConfirmationResult } from './audit/confirmConflict.ts';
export { AUDIT_STANDARDS } from './audit/finding.ts';
export type { AuditCode, AuditFinding, AuditStandard, StandardEntry } from './audit/finding.ts';
export type { AuditRound, ResolvedFinding } from './audit/rounds.ts';
export { archiveName, parseArchiveName } from './filing/archiveName.ts';
export type { ArchiveNameCode, ArchiveNameParts, ArchiveNameResult, ParsedArchiveName } from './filing/archiveName.ts';
export { fileCollection } from './filing/fileCollection.ts';
export type { Filing, FilingRefusal, FilingResult } from './filing/fileCollection.ts';
export { briefApproval } from './brief/briefApproval.ts';
export type { BriefApproval, BriefApprovalResult } from './brief/briefApproval.ts';
export { purposeStatement, retentionNotice } from './brief/purposeStatement.ts';
export { validateBrief } from './brief/validateBrief.ts';
export { confirmTemplate } from './confirm.ts';
export type { ConfirmResult } from './confirm.ts';
export { contactPieces } from './contact.ts';
export type { ContactKind, ContactPiece } from './contact.ts';
export { customizeTemplate } from './customize.ts';
export type { CustomizeResult } from './customize.ts';
export type { TemplateChanges } from './changedFields.ts';
export type { CollectionCode, OwnCollectionCode, TemplateCode } from './code.ts';
export type { TemplateDifference } from './differences.ts';
export { createCollectionSchema } from './facade.ts';
export type { CollectionSchema } from './facade.ts';
export { COLLECTION_CHANNELS, DEMAND_TYPES, SCENARIOS } from './choices.ts';
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
export { maskCollection } from './masked/maskCollection.ts';
export type { MaskedCollection } from './masked/maskCollection.ts';
export { maskContact } from './masked/maskContact.ts';
export type { NewField } from './newField.ts';
export type { CollectionMessages, CollectionOptions } from './options.ts';
export { isDeclined } from './refusals.ts';
export type { Refusal } from './refusals.ts';
export { defaultTemplate, optionalFields } from './template.ts';
export { validateCollection } from './validateCollection.ts';
export type { CollectionResult } from './validateCollection.ts';
export { summaryTable } from './report/summaryTable.ts';
export type { SummaryOptions } from './report/summaryTable.ts';
export { templateInsights } from './report/templateInsights.ts';
export type { FieldInsight } from './report/fieldInsight.ts';
export type { InsightOptions, QuarterInsights } from './report/templateInsights.ts';
export type { InsightAction, InsightProposal, InsightReason } from './report/proposals.ts';
