import type { BankCardCode } from './bankCard.ts';
import type { CompanyNameCode, CompanyNameDoubt } from './companyName.ts';
import type { CreditCodeCode, CreditCodeDoubt } from './creditCode.ts';
import type { CustomerNoCode } from './customerNo.ts';
import type { EmailCode } from './email.ts';
import type { IsoDateCode } from './isoDate.ts';
import type { LandlineCode } from './landline.ts';
import type { MobileCode, MobileDoubt } from './mobile.ts';
import type { OrganizationCodeCode } from './organizationCode.ts';
import type { PersonNameCode, PersonNameDoubt } from './personName.ts';
import type { RegistrationNoCode, RegistrationNoDoubt } from './registrationNo.ts';
import type { ResidentIdCode, ResidentIdDoubt } from './residentId.ts';

/** Every issue code of this folder. */
export type IdentifierCode =
  | BankCardCode
  | CompanyNameCode
  | CreditCodeCode
  | CustomerNoCode
  | EmailCode
  | IsoDateCode
  | LandlineCode
  | MobileCode
  | OrganizationCodeCode
  | PersonNameCode
  | RegistrationNoCode
  | ResidentIdCode;

/** Every doubt of this folder. */
export type IdentifierDoubt = CompanyNameDoubt | CreditCodeDoubt | MobileDoubt | PersonNameDoubt | RegistrationNoDoubt | ResidentIdDoubt;
