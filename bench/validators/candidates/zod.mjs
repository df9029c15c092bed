import * as is from '../leaves.mjs';
import * as options from '../options.mjs';

async function schemaOf() {
  const { z } = await import('zod');
  const text = (check, code) => z.string().refine(check, code);
  const number = (check, code) => z.number().refine(check, code);
  const list = (entries) => z.array(z.strictObject(entries)).max(is.MAX_ENTRIES);
  const day = text(is.isIsoDate, 'isoDate');
  const shared = {
    customerNo: text(is.isCustomerNo, 'customerNo'),
    mobile: text(is.isMobile, 'mobile'),
    address: text(is.isAddress, 'address').optional(),
  };
  const individual = z.strictObject({
    ...shared,
    customerType: z.literal('individual'),
    name: text(is.isIndividualName, 'personName'),
    idTail: text(is.isIdTail, 'idTail').optional(),
  });
  const enterprise = z.strictObject({
    ...shared,
    customerType: z.literal('enterprise'),
    name: text(is.isEnterpriseName, 'companyName'),
    creditCode: text(is.isCreditCode, 'creditCode'),
    enterpriseSize: z.enum(options.SIZES).optional(),
    industry: z.enum(options.INDUSTRIES).optional(),
  });
  const need = z.strictObject({
    coreNeeds: z.array(z.enum(options.NEEDS)).min(1).max(is.MAX_ENTRIES).refine(is.isDistinct, 'duplicate'),
    description: text(is.isText2000, 'text').optional(),
    productPreference: text(is.isText100, 'text').optional(),
    budget: z.enum(options.BUDGETS).optional(),
    expectedPurchase: text(is.isTimeNode, 'timeNode').optional(),
    priority: z.enum(options.PRIORITIES),
  });
  const complaint = z
    .strictObject({
      reportedOn: day,
      problem: text(is.isFilled2000, 'text'),
      resolution: text(is.isText2000, 'text').optional(),
      resolvedOn: day.optional(),
    })
    .refine((entry) => is.isInOrder(entry.reportedOn, entry.resolvedOn), { error: 'order', path: ['resolvedOn'] });
  const behavior = z
    .strictObject({
      firstContactOn: day,
      lastFollowUpOn: day,
      channel: z.enum(options.CHANNELS),
      purchases: list({
        product: text(is.isFilled100, 'text'),
        quantity: number(is.isQuantity, 'quantity'),
        unit: text(is.isText20, 'text').optional(),
        amount: number(is.isAmount, 'amount'),
        purchasedOn: text(is.isDayOrMonth, 'isoDate'),
      }).optional(),
      interactions: list({
        on: day,
        channel: z.enum(options.CHANNELS),
        kind: z.enum(options.INTERACTIONS),
        summary: text(is.isText2000, 'text').optional(),
      }).optional(),
      complaints: z.array(complaint).max(is.MAX_ENTRIES).optional(),
    })
    .refine((group) => is.isInOrder(group.firstContactOn, group.lastFollowUpOn), { error: 'order', path: ['lastFollowUpOn'] });
  const relations = z.strictObject({
    contacts: list({
      role: text(is.isFilled50, 'text'),
      name: text(is.isPersonName, 'personName'),
      mobile: text(is.isMobile, 'mobile').optional(),
      phone: text(is.isContactPhone, 'phone').optional(),
      email: text(is.isEmail, 'email').optional(),
    }).optional(),
    referrer: z
      .strictObject({
        kind: z.enum(options.REFERRERS),
        name: text(is.isFilled200, 'text'),
        customerNo: text(is.isCustomerNo, 'customerNo').optional(),
      })
      .optional(),
    industryTags: z.array(text(is.isText20, 'text')).max(is.MAX_TAGS).refine(is.isDistinct, 'duplicate').optional(),
  });
  const record = z.strictObject({
    owner: text(is.isText50, 'text').optional(),
    updatedAt: text(is.isDateTime, 'dateTime').optional(),
    updatedBy: text(is.isText50, 'text').optional(),
    mobileVerifiedOn: day.optional(),
    reviews: list({
      gate: z.enum(options.GATES),
      by: text(is.isFilled50, 'text'),
      on: day,
      outcome: z.enum(options.OUTCOMES),
      note: text(is.isText2000, 'text').optional(),
    }).optional(),
    consents: list({
      purpose: text(is.isFilled50, 'text'),
      kind: z.enum(options.CONSENTS),
      grantedOn: day,
      withdrawnOn: day.optional(),
      noticeVersion: text(is.isText50, 'text').optional(),
    }).optional(),
    remarks: text(is.isText2000, 'text').optional(),
  });
  return z.strictObject({
    basic: z.discriminatedUnion('customerType', [individual, enterprise]),
    need,
    behavior,
    relations: relations.optional(),
    record: record.optional(),
    extra: z.record(z.string(), z.unknown()).optional(),
  });
}

function runner(schema) {
  return { run: (input) => schema.safeParse(input), isOk: (result) => result.success };
}

export const zod = { name: 'zod', package: 'zod', gives: 'all issues', create: async () => runner(await schemaOf()) };

export const zodCompiled = {
  name: 'zod, compiled',
  package: 'zod',
  gives: 'all issues',
  // `strict`: what cannot be compiled is an error, not the ordinary parser under another name.
  create: async () => {
    const { z } = await import('zod');
    return runner(z.compile(await schemaOf(), { strict: true }));
  },
};
