import type {
  CreditCodeCode,
  CreditCodeDoubt,
  CustomerNoCode,
  EmailCode,
  IsoDateCode,
  MobileCode,
  CompanyNameCode,
  PersonNameCode,
} from '../identifiers/index.ts';
import type { ContactPhoneCode } from './contactPhone.ts';
import type { DateTimeCode } from './dateTime.ts';
import type { IdTailCode } from './idTail.ts';
import type { TimeNodeCode } from './timeNode.ts';

/** The codes that the schema of a field can answer with. */
export type ShapeCode =
  | 'type'
  | 'option'
  | 'duplicate'
  | 'tooLong'
  | 'outOfRange'
  | 'tooManyDecimals'
  | 'placeholder'
  | 'masked'
  | 'required'
  | CustomerNoCode
  | MobileCode
  | CreditCodeCode
  | IdTailCode
  | TimeNodeCode
  | IsoDateCode
  | DateTimeCode
  | ContactPhoneCode
  | EmailCode
  | PersonNameCode;

/** The codes of what is worth a look and no error. */
export type WarningCode =
  | 'recommended.missing'
  | 'name.single'
  | 'name.abbreviation'
  | 'mobile.doubtful.segment'
  | `creditCode.doubtful.${CreditCodeDoubt}`
  | 'priority.inconsistent'
  | 'expectedPurchase.past'
  | 'need.vague'
  | 'masked.inText'
  | 'testData';

/** The codes of the rules across fields. */
export type RuleCode =
  | 'required'
  | 'notApplicable'
  | 'creditCode.individual'
  | 'masked'
  | PersonNameCode
  | CompanyNameCode
  | 'followUp.beforeFirstContact'
  | 'complaint.resolvedBeforeReported'
  | 'date.future'
  | WarningCode;

/** Every code that an issue of a customer file can have. */
export type IssueCode = ShapeCode | RuleCode | 'unknownKey';
