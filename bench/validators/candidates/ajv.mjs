import * as is from '../leaves.mjs';
import * as options from '../options.mjs';

/** The names of the leaves that stand in the schema as formats. */
const TEXTS = Object.keys(is).filter(
  (name) => typeof is[name] === 'function' && !['isAmount', 'isDistinct', 'isInOrder', 'isQuantity'].includes(name),
);
const NUMBERS = ['isAmount', 'isQuantity'];

const text = (format) => ({ type: 'string', format });
const number = (format) => ({ type: 'number', format });
const choice = (values) => ({ type: 'string', enum: values });
const list = (items) => ({ type: 'array', maxItems: is.MAX_ENTRIES, items });
const day = text('isIsoDate');

function group(properties, required, rest = {}) {
  return { type: 'object', additionalProperties: false, required, properties, ...rest };
}

const shared = { customerNo: text('isCustomerNo'), mobile: text('isMobile'), address: text('isAddress') };

const individual = group({ ...shared, customerType: { const: 'individual' }, name: text('isIndividualName'), idTail: text('isIdTail') }, [
  'customerNo',
  'customerType',
  'name',
  'mobile',
]);

const enterprise = group(
  {
    ...shared,
    customerType: { const: 'enterprise' },
    name: text('isEnterpriseName'),
    creditCode: text('isCreditCode'),
    enterpriseSize: choice(options.SIZES),
    industry: choice(options.INDUSTRIES),
  },
  ['customerNo', 'customerType', 'name', 'mobile', 'creditCode'],
);

const need = group(
  {
    coreNeeds: { ...list(choice(options.NEEDS)), minItems: 1, uniqueItems: true },
    description: text('isText2000'),
    productPreference: text('isText100'),
    budget: choice(options.BUDGETS),
    expectedPurchase: text('isTimeNode'),
    priority: choice(options.PRIORITIES),
  },
  ['coreNeeds', 'priority'],
);

const purchase = group(
  {
    product: text('isFilled100'),
    quantity: number('isQuantity'),
    unit: text('isText20'),
    amount: number('isAmount'),
    purchasedOn: text('isDayOrMonth'),
  },
  ['product', 'quantity', 'amount', 'purchasedOn'],
);

const interaction = group({ on: day, channel: choice(options.CHANNELS), kind: choice(options.INTERACTIONS), summary: text('isText2000') }, [
  'on',
  'channel',
  'kind',
]);

const complaint = group(
  { reportedOn: day, problem: text('isFilled2000'), resolution: text('isText2000'), resolvedOn: day },
  ['reportedOn', 'problem'],
  { inOrder: ['reportedOn', 'resolvedOn'] },
);

const behavior = group(
  {
    firstContactOn: day,
    lastFollowUpOn: day,
    channel: choice(options.CHANNELS),
    purchases: list(purchase),
    interactions: list(interaction),
    complaints: list(complaint),
  },
  ['firstContactOn', 'lastFollowUpOn', 'channel'],
  { inOrder: ['firstContactOn', 'lastFollowUpOn'] },
);

const contact = group(
  {
    role: text('isFilled50'),
    name: text('isPersonName'),
    mobile: text('isMobile'),
    phone: text('isContactPhone'),
    email: text('isEmail'),
  },
  ['role', 'name'],
);

const referrer = group({ kind: choice(options.REFERRERS), name: text('isFilled200'), customerNo: text('isCustomerNo') }, ['kind', 'name']);

const tags = { ...list(text('isText20')), maxItems: is.MAX_TAGS, uniqueItems: true };

const review = group(
  { gate: choice(options.GATES), by: text('isFilled50'), on: day, outcome: choice(options.OUTCOMES), note: text('isText2000') },
  ['gate', 'by', 'on', 'outcome'],
);

const consent = group(
  { purpose: text('isFilled50'), kind: choice(options.CONSENTS), grantedOn: day, withdrawnOn: day, noticeVersion: text('isText50') },
  ['purpose', 'kind', 'grantedOn'],
);

const record = group(
  {
    owner: text('isText50'),
    updatedAt: text('isDateTime'),
    updatedBy: text('isText50'),
    mobileVerifiedOn: day,
    reviews: list(review),
    consents: list(consent),
    remarks: text('isText2000'),
  },
  [],
);

/** The record as JSON Schema; `inOrder` is a keyword of our own. */
export const schema = group(
  {
    basic: { type: 'object', discriminator: { propertyName: 'customerType' }, required: ['customerType'], oneOf: [individual, enterprise] },
    need,
    behavior,
    relations: group({ contacts: list(contact), referrer, industryTags: tags }, []),
    record,
    extra: { type: 'object' },
  },
  ['basic', 'need', 'behavior'],
);

/**
 * Makes an ajv that knows the formats and the keyword of the schema, and reports all errors.
 *
 * `code` says where generated code finds the formats, for ajv standalone.
 */
export async function createAjv(code = {}) {
  const { Ajv, _ } = await import('ajv');
  const formats = {
    ...Object.fromEntries(TEXTS.map((name) => [name, is[name]])),
    ...Object.fromEntries(NUMBERS.map((name) => [name, { type: 'number', validate: is[name] }])),
  };
  const ajv = new Ajv({ allErrors: true, discriminator: true, formats, code, logger: false });
  return ajv.addKeyword({
    keyword: 'inOrder',
    type: 'object',
    schemaType: 'array',
    code: (context) => {
      const [first, last] = context.schema.map((key) => _`${context.data}[${key}]`);
      context.fail(_`typeof ${first} === "string" && typeof ${last} === "string" && ${first} > ${last}`);
    },
  });
}

/** The result of a function that ajv made. */
export function resultOf(validate, value) {
  return validate(value) ? { ok: true, value } : { ok: false, errors: validate.errors };
}

export const ajv = {
  name: 'ajv',
  package: 'ajv',
  gives: 'all issues',
  create: async () => {
    const validate = (await createAjv()).compile(schema);
    return { run: (value) => resultOf(validate, value), isOk: (result) => result.ok };
  },
};

export const ajvStandalone = {
  name: 'ajv standalone',
  package: 'ajv',
  gives: 'all issues',
  create: async () => {
    const { validate } = await import('../generated/ajv.mjs');
    return { run: (value) => resultOf(validate, value), isOk: (result) => result.ok };
  },
};
