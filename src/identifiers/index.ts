export { isBankCard } from './bankCard.ts';
export { isCreditCode } from './creditCode.ts';
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
export { isMobile } from './mobile.ts';
export { isProvinceCode, PROVINCES } from './provinces.ts';
export type { Province } from './provinces.ts';
export { isResidentId } from './residentId.ts';
