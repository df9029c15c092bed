import * as is from '../leaves.mjs';
import * as options from '../options.mjs';

async function create() {
  const v = await import('valibot');
  const text = (check, code) => v.pipe(v.string('type'), v.check(check, code));
  const number = (check, code) => v.pipe(v.number('type'), v.check(check, code));
  const choice = (values) => v.picklist(values, 'option');
  const list = (entries) => v.pipe(v.array(v.strictObject(entries, 'type'), 'type'), v.maxLength(is.MAX_ENTRIES, 'tooLong'));
  const day = text(is.isIsoDate, 'isoDate');
  const shared = {
    customerNo: text(is.isCustomerNo, 'customerNo'),
    mobile: text(is.isMobile, 'mobile'),
    address: v.optional(text(is.isAddress, 'address')),
  };
  const individual = v.strictObject({
    ...shared,
    customerType: v.literal('individual'),
    name: text(is.isIndividualName, 'personName'),
    idTail: v.optional(text(is.isIdTail, 'idTail')),
  });
  const enterprise = v.strictObject({
    ...shared,
    customerType: v.literal('enterprise'),
    name: text(is.isEnterpriseName, 'companyName'),
    creditCode: text(is.isCreditCode, 'creditCode'),
    enterpriseSize: v.optional(choice(options.SIZES)),
    industry: v.optional(choice(options.INDUSTRIES)),
  });
  const need = v.strictObject({
    coreNeeds: v.pipe(
      v.array(choice(options.NEEDS), 'type'),
      v.minLength(1, 'required'),
      v.maxLength(is.MAX_ENTRIES, 'tooLong'),
      v.check(is.isDistinct, 'duplicate'),
    ),
    description: v.optional(text(is.isText2000, 'text')),
    productPreference: v.optional(text(is.isText100, 'text')),
    budget: v.optional(choice(options.BUDGETS)),
    expectedPurchase: v.optional(text(is.isTimeNode, 'timeNode')),
    priority: choice(options.PRIORITIES),
  });
  const purchases = list({
    product: text(is.isFilled100, 'text'),
    quantity: number(is.isQuantity, 'quantity'),
    unit: v.optional(text(is.isText20, 'text')),
    amount: number(is.isAmount, 'amount'),
    purchasedOn: text(is.isDayOrMonth, 'isoDate'),
  });
  const interactions = list({
    on: day,
    channel: choice(options.CHANNELS),
    kind: choice(options.INTERACTIONS),
    summary: v.optional(text(is.isText2000, 'text')),
  });
  const complaint = v.pipe(
    v.strictObject({
      reportedOn: day,
      problem: text(is.isFilled2000, 'text'),
      resolution: v.optional(text(is.isText2000, 'text')),
      resolvedOn: v.optional(day),
    }),
    v.forward(
      v.partialCheck([['reportedOn'], ['resolvedOn']], (entry) => is.isInOrder(entry.reportedOn, entry.resolvedOn), 'order'),
      ['resolvedOn'],
    ),
  );
  const behavior = v.pipe(
    v.strictObject({
      firstContactOn: day,
      lastFollowUpOn: day,
      channel: choice(options.CHANNELS),
      purchases: v.optional(purchases),
      interactions: v.optional(interactions),
      complaints: v.optional(v.pipe(v.array(complaint, 'type'), v.maxLength(is.MAX_ENTRIES, 'tooLong'))),
    }),
    v.forward(
      v.partialCheck(
        [['firstContactOn'], ['lastFollowUpOn']],
        (group) => is.isInOrder(group.firstContactOn, group.lastFollowUpOn),
        'order',
      ),
      ['lastFollowUpOn'],
    ),
  );
  const relations = v.strictObject({
    contacts: v.optional(
      list({
        role: text(is.isFilled50, 'text'),
        name: text(is.isPersonName, 'personName'),
        mobile: v.optional(text(is.isMobile, 'mobile')),
        phone: v.optional(text(is.isContactPhone, 'phone')),
        email: v.optional(text(is.isEmail, 'email')),
      }),
    ),
    referrer: v.optional(
      v.strictObject({
        kind: choice(options.REFERRERS),
        name: text(is.isFilled200, 'text'),
        customerNo: v.optional(text(is.isCustomerNo, 'customerNo')),
      }),
    ),
    industryTags: v.optional(
      v.pipe(v.array(text(is.isText20, 'text'), 'type'), v.maxLength(is.MAX_TAGS, 'tooLong'), v.check(is.isDistinct, 'duplicate')),
    ),
  });
  const record = v.strictObject({
    owner: v.optional(text(is.isText50, 'text')),
    updatedAt: v.optional(text(is.isDateTime, 'dateTime')),
    updatedBy: v.optional(text(is.isText50, 'text')),
    mobileVerifiedOn: v.optional(day),
    reviews: v.optional(
      list({
        gate: choice(options.GATES),
        by: text(is.isFilled50, 'text'),
        on: day,
        outcome: choice(options.OUTCOMES),
        note: v.optional(text(is.isText2000, 'text')),
      }),
    ),
    consents: v.optional(
      list({
        purpose: text(is.isFilled50, 'text'),
        kind: choice(options.CONSENTS),
        grantedOn: day,
        withdrawnOn: v.optional(day),
        noticeVersion: v.optional(text(is.isText50, 'text')),
      }),
    ),
    remarks: v.optional(text(is.isText2000, 'text')),
  });
  const schema = v.strictObject({
    basic: v.variant('customerType', [individual, enterprise]),
    need,
    behavior,
    relations: v.optional(relations),
    record: v.optional(record),
    extra: v.optional(v.record(v.string(), v.unknown(), 'type')),
  });
  return { run: (input) => v.safeParse(schema, input), isOk: (result) => result.success };
}

export const valibot = { name: 'valibot', package: 'valibot', gives: 'all issues', create };
