export { BUDGETS, CORE_NEEDS, PRIORITIES } from './needOptions.ts';
export { CHANNELS, INTERACTION_KINDS } from './behaviorOptions.ts';
export { CUSTOMER_TYPES, ENTERPRISE_SIZES } from './basicOptions.ts';
export { CustomerDraftSchema, CustomerSchema } from './customer.ts';
export { INDUSTRIES } from './industries.ts';
export type { IndustryCode } from './industries.ts';
export { INDUSTRY_TAGS, REFERRER_KINDS } from './relationsOptions.ts';
export { CONSENT_KINDS, PURPOSES, REVIEW_GATES, REVIEW_OUTCOMES } from './recordOptions.ts';
export {
  distinct,
  fitsCodePoints,
  hasThreeDecimals,
  hasTwoDecimals,
  isDistinct,
  isNotNegative,
  isPositive,
  isUnmasked,
  isUnmaskedAddress,
  maxCodePoints,
  maxEntries,
  minEntries,
  unmasked,
} from './checks.ts';
export { inspectContactPhone, isContactPhone } from './contactPhone.ts';
export { inspectDateTime, isDateTime } from './dateTime.ts';
export { inspectDayOrMonth, isDayOrMonth } from './dayOrMonth.ts';
export { derivedRules, ruleFrom } from './derivedRules.ts';
export type { DerivedRule } from './derivedRules.ts';
export { inspectIdTail, isIdTail } from './idTail.ts';
export { declaredErrors } from './errorRules.ts';
export {
  isAhead,
  isAllocated,
  isClearText,
  isConcrete,
  isConsistent,
  isNoTestMobile,
  isNoTestName,
  isUndoubtedCode,
  isUndoubtedName,
} from './warningVerdicts.ts';
export { declaredWarnings } from './warningRules.ts';
export { MAX_ENTRIES, choice, choices, day, filledText, listOf, text } from './shapes.ts';
export { isExpressed } from './jsonSchema/conditions.ts';
export { customerJsonSchema } from './jsonSchema/customerJsonSchema.ts';
export type { CustomerTarget } from './jsonSchema/customerJsonSchema.ts';
export { JSON_SCHEMA_KEYWORDS, annotateJsonSchema, deriveJsonSchema } from './jsonSchema/derive.ts';
export type { Annotated, Derivation, JsonFormat, JsonSchema } from './jsonSchema/derive.ts';
export { formJsonSchema } from './jsonSchema/formJsonSchema.ts';
export type { FieldList, ListedField } from './jsonSchema/formJsonSchema.ts';
export type { IssueCode, RuleCode, ShapeCode, WarningCode } from './code.ts';
export type { ContactPhoneCode } from './contactPhone.ts';
export type { DateTimeCode } from './dateTime.ts';
export { dependents } from './dependents.ts';
export { ARCHIVE_LABEL, EXTRA_LABEL, dimensions } from './dimensions.ts';
export { findDuplicates } from './duplicates.ts';
export type { Duplicate } from './duplicates.ts';
export { customerFields, fieldAt } from './fieldList.ts';
export { genericPath } from './genericPath.ts';
export type { CustomerField, CustomerRecord } from './fieldList.ts';
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
  CustomerInput,
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
  MaskedBasic,
  MaskedBehavior,
  MaskedComplaint,
  MaskedConsent,
  MaskedContact,
  MaskedCustomer,
  MaskedInteraction,
  MaskedNeed,
  MaskedPurchase,
  MaskedRecordKeeping,
  MaskedReferrer,
  MaskedRelations,
  MaskedReview,
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
} from './generated/types.ts';
export type { IdTailCode } from './idTail.ts';
export { budgetInterval, derivedPriority, timeNodeInterval } from './intervals.ts';
export type { DayInterval, MoneyInterval } from './intervals.ts';
export { isFilled, isPlaceholder } from './placeholder.ts';
export { judge } from './ruleFactory.ts';
export { customerRules } from './customerRules.ts';
export { sensitivityOf } from './sensitivity.ts';
export { subjectOf } from './subject.ts';
export { isTestMobile, isTestName } from './testData.ts';
export { hasBegun, isInOrder, isName, isOfEnterprise, isOfIndividual } from './verdicts.ts';
export { URGENT, inspectTimeNode, isTimeNode } from './timeNode.ts';
export type { TimeNodeCode } from './timeNode.ts';
export { findVagueWording, hasVagueWording } from './vagueWording.ts';
export type { VagueFinding, VagueOptions, VagueReason, VagueWord } from './vagueWording.ts';
