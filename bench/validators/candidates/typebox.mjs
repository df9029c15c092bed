import * as is from '../leaves.mjs';
import * as options from '../options.mjs';

/** The record in the words that both generations of TypeBox know; `checks` are the three they say differently. */
function customerType(Type, { text, number, behavior, complaint, distinct }) {
  const group = (entries) => Type.Object(entries, { additionalProperties: false });
  const choice = (values) => Type.Union(values.map((value) => Type.Literal(value)));
  const list = (entry) => Type.Array(entry, { maxItems: is.MAX_ENTRIES });
  const maybe = Type.Optional;
  const day = text('isIsoDate');
  const shared = { customerNo: text('isCustomerNo'), mobile: text('isMobile'), address: maybe(text('isAddress')) };
  const individual = group({
    ...shared,
    customerType: Type.Literal('individual'),
    name: text('isIndividualName'),
    idTail: maybe(text('isIdTail')),
  });
  const enterprise = group({
    ...shared,
    customerType: Type.Literal('enterprise'),
    name: text('isEnterpriseName'),
    creditCode: text('isCreditCode'),
    enterpriseSize: maybe(choice(options.SIZES)),
    industry: maybe(choice(options.INDUSTRIES)),
  });
  const need = group({
    coreNeeds: distinct(choice(options.NEEDS), { minItems: 1, maxItems: is.MAX_ENTRIES }),
    description: maybe(text('isText2000')),
    productPreference: maybe(text('isText100')),
    budget: maybe(choice(options.BUDGETS)),
    expectedPurchase: maybe(text('isTimeNode')),
    priority: choice(options.PRIORITIES),
  });
  const purchase = group({
    product: text('isFilled100'),
    quantity: number('isQuantity'),
    unit: maybe(text('isText20')),
    amount: number('isAmount'),
    purchasedOn: text('isDayOrMonth'),
  });
  const interaction = group({
    on: day,
    channel: choice(options.CHANNELS),
    kind: choice(options.INTERACTIONS),
    summary: maybe(text('isText2000')),
  });
  const complaints = complaint(
    group({ reportedOn: day, problem: text('isFilled2000'), resolution: maybe(text('isText2000')), resolvedOn: maybe(day) }),
  );
  const behaviors = behavior(
    group({
      firstContactOn: day,
      lastFollowUpOn: day,
      channel: choice(options.CHANNELS),
      purchases: maybe(list(purchase)),
      interactions: maybe(list(interaction)),
      complaints: maybe(list(complaints)),
    }),
  );
  const contact = group({
    role: text('isFilled50'),
    name: text('isPersonName'),
    mobile: maybe(text('isMobile')),
    phone: maybe(text('isContactPhone')),
    email: maybe(text('isEmail')),
  });
  const referrer = group({ kind: choice(options.REFERRERS), name: text('isFilled200'), customerNo: maybe(text('isCustomerNo')) });
  const relations = group({
    contacts: maybe(list(contact)),
    referrer: maybe(referrer),
    industryTags: maybe(distinct(text('isText20'), { maxItems: is.MAX_TAGS })),
  });
  const review = group({
    gate: choice(options.GATES),
    by: text('isFilled50'),
    on: day,
    outcome: choice(options.OUTCOMES),
    note: maybe(text('isText2000')),
  });
  const consent = group({
    purpose: text('isFilled50'),
    kind: choice(options.CONSENTS),
    grantedOn: day,
    withdrawnOn: maybe(day),
    noticeVersion: maybe(text('isText50')),
  });
  const record = group({
    owner: maybe(text('isText50')),
    updatedAt: maybe(text('isDateTime')),
    updatedBy: maybe(text('isText50')),
    mobileVerifiedOn: maybe(day),
    reviews: maybe(list(review)),
    consents: maybe(list(consent)),
    remarks: maybe(text('isText2000')),
  });
  return group({
    basic: Type.Union([individual, enterprise]),
    need,
    behavior: behaviors,
    relations: maybe(relations),
    record: maybe(record),
    extra: maybe(Type.Record(Type.String(), Type.Unknown())),
  });
}

const isComplaintInOrder = (entry) => is.isInOrder(entry.reportedOn, entry.resolvedOn);
const isBehaviorInOrder = (entry) => is.isInOrder(entry.firstContactOn, entry.lastFollowUpOn);

export const typebox = {
  name: 'typebox, compiled',
  package: 'typebox',
  gives: 'all issues',
  create: async () => {
    const { default: Type } = await import('typebox');
    const { Compile } = await import('typebox/compile');
    const validator = Compile(
      customerType(Type, {
        text: (name) => Type.Refine(Type.String(), is[name]),
        number: (name) => Type.Refine(Type.Number(), is[name]),
        complaint: (group) => Type.Refine(group, isComplaintInOrder),
        behavior: (group) => Type.Refine(group, isBehaviorInOrder),
        distinct: (item, limits) => Type.Refine(Type.Array(item, limits), is.isDistinct),
      }),
    );
    if (!validator.IsAccelerated()) throw new Error('typebox would not run compiled');
    return {
      run: (value) => (validator.Check(value) ? { ok: true, value } : { ok: false, errors: validator.Errors(value) }),
      isOk: (result) => result.ok,
    };
  },
};

export const typeboxOld = {
  name: '@sinclair/typebox, compiled',
  package: '@sinclair/typebox',
  gives: 'all issues',
  create: async () => {
    const { Kind, Type, TypeRegistry } = await import('@sinclair/typebox');
    const { TypeCompiler } = await import('@sinclair/typebox/compiler');
    // This generation has no refinements: a check of one's own is a type of one's own, and one across fields comes after.
    const custom = (name) => {
      TypeRegistry.Set(name, (_, value) => is[name](value));
      return Type.Unsafe({ [Kind]: name });
    };
    const validator = TypeCompiler.Compile(
      customerType(Type, {
        text: custom,
        number: custom,
        complaint: (group) => group,
        behavior: (group) => group,
        distinct: (item, limits) => Type.Array(item, { ...limits, uniqueItems: true }),
      }),
    );
    const orderIssues = ({ behavior }) => [
      ...(isBehaviorInOrder(behavior) ? [] : [{ path: '/behavior/lastFollowUpOn', message: 'order' }]),
      ...(behavior.complaints ?? []).flatMap((entry, index) =>
        isComplaintInOrder(entry) ? [] : [{ path: `/behavior/complaints/${index}/resolvedOn`, message: 'order' }],
      ),
    ];
    return {
      run: (value) => {
        const errors = validator.Check(value) ? orderIssues(value) : [...validator.Errors(value)];
        return errors.length === 0 ? { ok: true, value } : { ok: false, errors };
      },
      isOk: (result) => result.ok,
    };
  },
};
