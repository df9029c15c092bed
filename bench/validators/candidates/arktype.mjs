import * as is from '../leaves.mjs';
import * as options from '../options.mjs';

async function create() {
  const { type } = await import('arktype');
  const text = (check) => type('string').narrow(check);
  const number = (check) => type('number').narrow(check);
  const choice = (values) => type.enumerated(...values);
  const group = (entries) => type({ '+': 'reject', ...entries });
  const list = (entry) => entry.array().atMostLength(is.MAX_ENTRIES);
  const day = text(is.isIsoDate);
  const shared = { customerNo: text(is.isCustomerNo), mobile: text(is.isMobile), 'address?': text(is.isAddress) };
  const individual = group({
    ...shared,
    customerType: "'individual'",
    name: text(is.isIndividualName),
    'idTail?': text(is.isIdTail),
  });
  const enterprise = group({
    ...shared,
    customerType: "'enterprise'",
    name: text(is.isEnterpriseName),
    creditCode: text(is.isCreditCode),
    'enterpriseSize?': choice(options.SIZES),
    'industry?': choice(options.INDUSTRIES),
  });
  const need = group({
    coreNeeds: choice(options.NEEDS).array().atLeastLength(1).atMostLength(is.MAX_ENTRIES).narrow(is.isDistinct),
    'description?': text(is.isText2000),
    'productPreference?': text(is.isText100),
    'budget?': choice(options.BUDGETS),
    'expectedPurchase?': text(is.isTimeNode),
    priority: choice(options.PRIORITIES),
  });
  const purchase = group({
    product: text(is.isFilled100),
    quantity: number(is.isQuantity),
    'unit?': text(is.isText20),
    amount: number(is.isAmount),
    purchasedOn: text(is.isDayOrMonth),
  });
  const interaction = group({
    on: day,
    channel: choice(options.CHANNELS),
    kind: choice(options.INTERACTIONS),
    'summary?': text(is.isText2000),
  });
  const complaint = group({
    reportedOn: day,
    problem: text(is.isFilled2000),
    'resolution?': text(is.isText2000),
    'resolvedOn?': day,
  }).narrow((entry) => is.isInOrder(entry.reportedOn, entry.resolvedOn));
  const behavior = group({
    firstContactOn: day,
    lastFollowUpOn: day,
    channel: choice(options.CHANNELS),
    'purchases?': list(purchase),
    'interactions?': list(interaction),
    'complaints?': list(complaint),
  }).narrow((entry) => is.isInOrder(entry.firstContactOn, entry.lastFollowUpOn));
  const contact = group({
    role: text(is.isFilled50),
    name: text(is.isPersonName),
    'mobile?': text(is.isMobile),
    'phone?': text(is.isContactPhone),
    'email?': text(is.isEmail),
  });
  const referrer = group({
    kind: choice(options.REFERRERS),
    name: text(is.isFilled200),
    'customerNo?': text(is.isCustomerNo),
  });
  const relations = group({
    'contacts?': list(contact),
    'referrer?': referrer,
    'industryTags?': text(is.isText20).array().atMostLength(is.MAX_TAGS).narrow(is.isDistinct),
  });
  const review = group({
    gate: choice(options.GATES),
    by: text(is.isFilled50),
    on: day,
    outcome: choice(options.OUTCOMES),
    'note?': text(is.isText2000),
  });
  const consent = group({
    purpose: text(is.isFilled50),
    kind: choice(options.CONSENTS),
    grantedOn: day,
    'withdrawnOn?': day,
    'noticeVersion?': text(is.isText50),
  });
  const record = group({
    'owner?': text(is.isText50),
    'updatedAt?': text(is.isDateTime),
    'updatedBy?': text(is.isText50),
    'mobileVerifiedOn?': day,
    'reviews?': list(review),
    'consents?': list(consent),
    'remarks?': text(is.isText2000),
  });
  const customer = group({
    basic: individual.or(enterprise),
    need,
    behavior,
    'relations?': relations,
    'record?': record,
    'extra?': 'Record<string, unknown>',
  });
  return { run: (input) => customer(input), isOk: (result) => !(result instanceof type.errors) };
}

export const arktype = { name: 'arktype', package: 'arktype', gives: 'all issues', create };
