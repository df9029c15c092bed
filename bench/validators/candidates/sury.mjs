import * as is from '../leaves.mjs';
import * as options from '../options.mjs';

async function create() {
  const S = await import('sury');
  const text = (check, error) => S.string.with(S.refine, check, { error });
  const number = (check, error) => S.number.with(S.refine, check, { error });
  const choice = (values) => S.union(values);
  const group = (entries) => S.strict(S.schema(entries));
  const list = (entry) => S.array(entry).with(S.maxLength, is.MAX_ENTRIES);
  const maybe = S.optional;
  const day = text(is.isIsoDate, 'isoDate');
  const shared = {
    customerNo: text(is.isCustomerNo, 'customerNo'),
    mobile: text(is.isMobile, 'mobile'),
    address: maybe(text(is.isAddress, 'address')),
  };
  const individual = group({
    ...shared,
    customerType: 'individual',
    name: text(is.isIndividualName, 'personName'),
    idTail: maybe(text(is.isIdTail, 'idTail')),
  });
  const enterprise = group({
    ...shared,
    customerType: 'enterprise',
    name: text(is.isEnterpriseName, 'companyName'),
    creditCode: text(is.isCreditCode, 'creditCode'),
    enterpriseSize: maybe(choice(options.SIZES)),
    industry: maybe(choice(options.INDUSTRIES)),
  });
  const need = group({
    coreNeeds: list(choice(options.NEEDS)).with(S.minLength, 1).with(S.refine, is.isDistinct, { error: 'duplicate' }),
    description: maybe(text(is.isText2000, 'text')),
    productPreference: maybe(text(is.isText100, 'text')),
    budget: maybe(choice(options.BUDGETS)),
    expectedPurchase: maybe(text(is.isTimeNode, 'timeNode')),
    priority: choice(options.PRIORITIES),
  });
  const purchase = group({
    product: text(is.isFilled100, 'text'),
    quantity: number(is.isQuantity, 'quantity'),
    unit: maybe(text(is.isText20, 'text')),
    amount: number(is.isAmount, 'amount'),
    purchasedOn: text(is.isDayOrMonth, 'isoDate'),
  });
  const interaction = group({
    on: day,
    channel: choice(options.CHANNELS),
    kind: choice(options.INTERACTIONS),
    summary: maybe(text(is.isText2000, 'text')),
  });
  const complaint = group({
    reportedOn: day,
    problem: text(is.isFilled2000, 'text'),
    resolution: maybe(text(is.isText2000, 'text')),
    resolvedOn: maybe(day),
  }).with(S.refine, (entry) => is.isInOrder(entry.reportedOn, entry.resolvedOn), { error: 'order', path: ['resolvedOn'] });
  const behavior = group({
    firstContactOn: day,
    lastFollowUpOn: day,
    channel: choice(options.CHANNELS),
    purchases: maybe(list(purchase)),
    interactions: maybe(list(interaction)),
    complaints: maybe(list(complaint)),
  }).with(S.refine, (entry) => is.isInOrder(entry.firstContactOn, entry.lastFollowUpOn), { error: 'order', path: ['lastFollowUpOn'] });
  const contact = group({
    role: text(is.isFilled50, 'text'),
    name: text(is.isPersonName, 'personName'),
    mobile: maybe(text(is.isMobile, 'mobile')),
    phone: maybe(text(is.isContactPhone, 'phone')),
    email: maybe(text(is.isEmail, 'email')),
  });
  const referrer = group({
    kind: choice(options.REFERRERS),
    name: text(is.isFilled200, 'text'),
    customerNo: maybe(text(is.isCustomerNo, 'customerNo')),
  });
  const tags = S.array(text(is.isText20, 'text')).with(S.maxLength, is.MAX_TAGS).with(S.refine, is.isDistinct, { error: 'duplicate' });
  const review = group({
    gate: choice(options.GATES),
    by: text(is.isFilled50, 'text'),
    on: day,
    outcome: choice(options.OUTCOMES),
    note: maybe(text(is.isText2000, 'text')),
  });
  const consent = group({
    purpose: text(is.isFilled50, 'text'),
    kind: choice(options.CONSENTS),
    grantedOn: day,
    withdrawnOn: maybe(day),
    noticeVersion: maybe(text(is.isText50, 'text')),
  });
  const record = group({
    owner: maybe(text(is.isText50, 'text')),
    updatedAt: maybe(text(is.isDateTime, 'dateTime')),
    updatedBy: maybe(text(is.isText50, 'text')),
    mobileVerifiedOn: maybe(day),
    reviews: maybe(list(review)),
    consents: maybe(list(consent)),
    remarks: maybe(text(is.isText2000, 'text')),
  });
  const schema = group({
    basic: S.union([individual, enterprise]),
    need,
    behavior,
    relations: maybe(group({ contacts: maybe(list(contact)), referrer: maybe(referrer), industryTags: maybe(tags) })),
    record: maybe(record),
    extra: maybe(S.record(S.unknown)),
  });
  const parse = S.parseAsResult(schema);
  return { run: (input) => parse(input), isOk: (result) => result.success };
}

export const sury = { name: 'sury', package: 'sury', gives: 'the first issue', create };
