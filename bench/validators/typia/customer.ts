/**
 * The record as types with tags, from which typia writes code when `npm run validators:build` runs. The options are written out: types cannot be
 * read from the library while the code is written; the agreement check would notice a difference.
 */
import typia, { tags } from 'typia';

/** A check of a text by one of the shared leaves. */
type Text<Check extends string> = string &
  tags.TagBase<{ target: 'string'; kind: Check; value: undefined; validate: `is.${Check}($input)` }>;

type Amount = number & tags.TagBase<{ target: 'number'; kind: 'amount'; value: undefined; validate: 'is.isAmount($input)' }>;

type Quantity = number & tags.TagBase<{ target: 'number'; kind: 'quantity'; value: undefined; validate: 'is.isQuantity($input)' }>;

type Distinct = tags.TagBase<{ target: 'array'; kind: 'distinct'; value: undefined; validate: 'is.isDistinct($input)' }>;

type Day = Text<'isIsoDate'>;

type List<Entry> = Entry[] & tags.MaxItems<1000>;

type Channel = 'phone' | 'faceToFace' | 'onlineMeeting' | 'exhibition' | 'referral';

type CoreNeed = 'productPurchase' | 'serviceConsulting' | 'cooperation' | 'afterSales' | 'customDevelopment' | 'other';

type Industry = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T';

interface Individual {
  customerNo: Text<'isCustomerNo'>;
  customerType: 'individual';
  name: Text<'isIndividualName'>;
  mobile: Text<'isMobile'>;
  idTail?: Text<'isIdTail'>;
  address?: Text<'isAddress'>;
}

interface Enterprise {
  customerNo: Text<'isCustomerNo'>;
  customerType: 'enterprise';
  name: Text<'isEnterpriseName'>;
  mobile: Text<'isMobile'>;
  creditCode: Text<'isCreditCode'>;
  enterpriseSize?: 'large' | 'medium' | 'small' | 'micro';
  industry?: Industry;
  address?: Text<'isAddress'>;
}

interface Need {
  coreNeeds: List<CoreNeed> & tags.MinItems<1> & Distinct;
  description?: Text<'isText2000'>;
  productPreference?: Text<'isText100'>;
  budget?: 'under10k' | 'from10kTo50k' | 'from50kTo100k' | 'over100k' | 'negotiable';
  expectedPurchase?: Text<'isTimeNode'>;
  priority: 'high' | 'medium' | 'low';
}

interface Purchase {
  product: Text<'isFilled100'>;
  quantity: Quantity;
  unit?: Text<'isText20'>;
  amount: Amount;
  purchasedOn: Text<'isDayOrMonth'>;
}

interface Interaction {
  on: Day;
  channel: Channel;
  kind: 'inquiry' | 'followUp' | 'service';
  summary?: Text<'isText2000'>;
}

interface Complaint {
  reportedOn: Day;
  problem: Text<'isFilled2000'>;
  resolution?: Text<'isText2000'>;
  resolvedOn?: Day;
}

interface Behavior {
  firstContactOn: Day;
  lastFollowUpOn: Day;
  channel: Channel;
  purchases?: List<Purchase>;
  interactions?: List<Interaction>;
  complaints?: List<Complaint>;
}

interface Contact {
  role: Text<'isFilled50'>;
  name: Text<'isPersonName'>;
  mobile?: Text<'isMobile'>;
  phone?: Text<'isContactPhone'>;
  email?: Text<'isEmail'>;
}

interface Relations {
  contacts?: List<Contact>;
  referrer?: { kind: 'internal' | 'external'; name: Text<'isFilled200'>; customerNo?: Text<'isCustomerNo'> };
  industryTags?: Text<'isText20'>[] & tags.MaxItems<20> & Distinct;
}

interface Review {
  gate: 'data' | 'second';
  by: Text<'isFilled50'>;
  on: Day;
  outcome: 'passed' | 'returned';
  note?: Text<'isText2000'>;
}

interface Consent {
  purpose: Text<'isFilled50'>;
  kind: 'general' | 'separate';
  grantedOn: Day;
  withdrawnOn?: Day;
  noticeVersion?: Text<'isText50'>;
}

interface RecordKeeping {
  owner?: Text<'isText50'>;
  updatedAt?: Text<'isDateTime'>;
  updatedBy?: Text<'isText50'>;
  mobileVerifiedOn?: Day;
  reviews?: List<Review>;
  consents?: List<Consent>;
  remarks?: Text<'isText2000'>;
}

interface Customer {
  basic: Individual | Enterprise;
  need: Need;
  behavior: Behavior;
  relations?: Relations;
  record?: RecordKeeping;
  extra?: Record<string, unknown>;
}

export const validateEquals = typia.createValidateEquals<Customer>();
