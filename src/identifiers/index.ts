export { inspectBankCard, isBankCard } from './bankCard.ts';
export type { BankCardCode, BankCardDetail, BankCardInspection, BankCardParts } from './bankCard.ts';
export { captureIdTail } from './captureIdTail.ts';
export type { CapturedIdTail } from './captureIdTail.ts';
export { inspectCompanyName, isCompanyName, isWholeCompanyName } from './companyName.ts';
export type {
  CompanyNameCode,
  CompanyNameDetail,
  CompanyNameDoubt,
  CompanyNameInspection,
  CompanyNameOptions,
  CompanyNameParts,
} from './companyName.ts';
export { isCountryCode } from './countries.ts';
export { inspectCreditCode, isCreditCode, isUndoubtedCreditCode } from './creditCode.ts';
export type {
  CreditCodeCode,
  CreditCodeConfusion,
  CreditCodeDetail,
  CreditCodeDoubt,
  CreditCodeInspection,
  CreditCodeParts,
} from './creditCode.ts';
export { CREDIT_CODE_TYPES } from './creditCodeTypes.data.ts';
export type { CreditCodeLabel, CreditCodeType } from './creditCodeTypes.data.ts';
export { compareCustomerNo, inspectCustomerNo, isCustomerNo, nextCustomerNo, parseCustomerNo } from './customerNo.ts';
export type { CustomerNoCode, CustomerNoDetail, CustomerNoInspection, CustomerNoParts } from './customerNo.ts';
export { inspectEmail, isEmail } from './email.ts';
export type { EmailCode, EmailDetail, EmailInspection, EmailParts } from './email.ts';
export { COMPOUND_SURNAMES, HONORIFICS } from './honorifics.data.ts';
export { identifier, identifierFault } from './identifier.ts';
export type { IdentifierAction, IdentifierIssue, Inspector } from './identifier.ts';
export type {
  Change,
  DoubtfulInspection,
  IdentifierName,
  Inspection,
  InvalidInspection,
  InvalidReason,
  ReasonCode,
  ValidInspection,
} from './inspection.ts';
export { inspectIsoDate, isIsoDate } from './isoDate.ts';
export type { IsoDateCode, IsoDateDetail, IsoDateInspection, IsoDateOptions, IsoDateParts } from './isoDate.ts';
export { inspectLandline, isLandline } from './landline.ts';
export type { LandlineCode, LandlineDetail, LandlineInspection, LandlineParts } from './landline.ts';
export { inspectMobile, isAllocatedMobile, isMobile } from './mobile.ts';
export type { MobileCode, MobileConfusion, MobileDetail, MobileDoubt, MobileInspection, MobileParts } from './mobile.ts';
export { MOBILE_SEGMENTS, MOBILE_SEGMENTS_AS_OF } from './mobileSegments.data.ts';
export type { MobileOperator, MobileSegments, MobileService } from './mobileSegments.data.ts';
export { inspectOrganizationCode, isOrganizationCode } from './organizationCode.ts';
export type {
  OrganizationCodeCode,
  OrganizationCodeDetail,
  OrganizationCodeInspection,
  OrganizationCodeParts,
} from './organizationCode.ts';
export { inspectPersonName, isPersonName } from './personName.ts';
export type { PersonNameCode, PersonNameDetail, PersonNameDoubt, PersonNameInspection, PersonNameParts } from './personName.ts';
export { isProvinceCode, PROVINCES } from './provinces.ts';
export type { Province } from './provinces.ts';
export type { NumberDetail, TextDetail } from './reading.ts';
export { inspectRegistrationNo, isRegistrationNo } from './registrationNo.ts';
export type {
  RegistrationNoCode,
  RegistrationNoDetail,
  RegistrationNoDoubt,
  RegistrationNoInspection,
  RegistrationNoParts,
} from './registrationNo.ts';
export { inspectResidentId, isResidentId } from './residentId.ts';
export type {
  ResidentIdCode,
  ResidentIdDetail,
  ResidentIdDoubt,
  ResidentIdInspection,
  ResidentIdOptions,
  ResidentIdParts,
} from './residentId.ts';
export type { IdentifierCode, IdentifierDoubt } from './codes.ts';
