import type * as fc from 'fast-check';
import * as id from '../../src/identifiers/index.ts';
import * as arbitrary from './arbitraries.ts';

/** One identifier with all that belongs to it. */
export interface Subject {
  readonly name: id.IdentifierName;
  readonly is: (value: unknown) => boolean;
  readonly inspect: (value: unknown) => id.Inspection;
  readonly right: fc.Arbitrary<string>;
}

/** Every identifier of the folder. */
export const subjects: readonly Subject[] = [
  { name: 'mobile', is: id.isMobile, inspect: id.inspectMobile, right: arbitrary.mobile },
  { name: 'residentId', is: id.isResidentId, inspect: id.inspectResidentId, right: arbitrary.residentId },
  { name: 'creditCode', is: id.isCreditCode, inspect: id.inspectCreditCode, right: arbitrary.creditCode },
  { name: 'organizationCode', is: id.isOrganizationCode, inspect: id.inspectOrganizationCode, right: arbitrary.organizationCode },
  { name: 'registrationNo', is: id.isRegistrationNo, inspect: id.inspectRegistrationNo, right: arbitrary.registrationNo },
  { name: 'landline', is: id.isLandline, inspect: id.inspectLandline, right: arbitrary.landline },
  { name: 'email', is: id.isEmail, inspect: id.inspectEmail, right: arbitrary.email },
  { name: 'bankCard', is: id.isBankCard, inspect: id.inspectBankCard, right: arbitrary.bankCard },
  { name: 'isoDate', is: id.isIsoDate, inspect: id.inspectIsoDate, right: arbitrary.isoDate },
  { name: 'customerNo', is: id.isCustomerNo, inspect: id.inspectCustomerNo, right: arbitrary.customerNo },
  { name: 'personName', is: id.isPersonName, inspect: id.inspectPersonName, right: arbitrary.personName },
  { name: 'companyName', is: id.isCompanyName, inspect: id.inspectCompanyName, right: arbitrary.companyName },
];
