/**
 * What every public function takes: which argument is data, on which nothing may throw, and which is an option of the programmer, where a wrong
 * one is a RangeError that names it. A test fails while an export is missing here.
 */
import * as archive from 'customer-archive';
import { compareWithHistory, defaultTemplate } from 'customer-archive/collection';
import { inspectMobile } from 'customer-archive/identifiers';
import type { Customer } from 'customer-archive';
import { SAMPLE_AS_OF } from 'customer-archive/testing';
import { enterprise, individual } from '../support/records.ts';
import { raise } from './hostileValues.ts';

/** Data: whatever stands here or anywhere in it, there is an answer. */
interface Data {
  readonly kind: 'data';
  readonly sample: unknown;
}

/** Data that is read one by one: an error of the source itself comes out, the records in it are data. */
interface Source {
  readonly kind: 'source';
  readonly sample: unknown;
}

/** One option as an argument of its own. */
interface OptionArgument {
  readonly kind: 'option';
  readonly name: string;
  readonly sample: unknown;
  /** Values that must be refused. */
  readonly wrong: readonly unknown[];
}

/** An object of options: each member with a right value and with values that must be refused. */
interface OptionsArgument {
  readonly kind: 'options';
  /** What a RangeError may call the object as a whole, beside the names of its members. */
  readonly name: string;
  readonly sample: Readonly<Record<string, unknown>>;
  readonly wrong: Readonly<Record<string, readonly unknown[]>>;
}

/** An argument of a public function. */
export type Argument = Data | Source | OptionArgument | OptionsArgument;

/** How a function is called, and what an application does with its result. */
export interface Row {
  readonly arguments: readonly Argument[];
  /** Uses the result as applications do, when it is a function, a stream or a reader; the data that it is used on. */
  readonly use?: (result: never, value: unknown) => unknown;
  /** Why wrong options are not looked for: it takes a function of the program and hands it on. */
  readonly trusts?: string;
  /** It is the one kind that throws on data: with an error of this name. */
  readonly throws?: string;
}

const DAY = '2024-05-30';
const NO_DAY = ['2024-02-30', '', 5, Symbol('s'), 7731n, {}, [DAY], raise, new Date(0)];
const NO_NUMBER = ['x', Number.NaN, Number.POSITIVE_INFINITY, Symbol('s'), 7731n, {}, [], raise];
const NO_COUNT = [...NO_NUMBER, -1, 1.5];
const NO_WORD = ['QZ7731', '__proto__', 'toString', '', 5, 7731n, Symbol('s'), {}, raise];
const NO_MESSAGES = [
  null,
  'zh',
  5,
  true,
  {},
  raise,
  { language: 'QZ7731', texts: {} },
  { language: 'zh' },
  { language: 'zh', texts: null },
];

const source = (sample: unknown): Source => ({ kind: 'source', sample });
const data = (sample: unknown): Data => ({ kind: 'data', sample });
const option = (name: string, sample: unknown, wrong: readonly unknown[]): OptionArgument => ({ kind: 'option', name, sample, wrong });
const options = (
  sample: Readonly<Record<string, unknown>>,
  wrong: Readonly<Record<string, readonly unknown[]>> = {},
  name = 'options',
): OptionsArgument => ({ kind: 'options', name, sample, wrong });
const row = (...given: readonly Argument[]): Row => ({ arguments: given });
const using = (use: (result: never, value: unknown) => unknown, ...given: readonly Argument[]): Row => ({ arguments: given, use });

const text = (sample: unknown): Row => row(data(sample));
const nothing = row();

const customer = (): Customer => individual();
const company = (): Customer => enterprise();
const customers = (): Customer[] => [customer(), company()];

const asOf = options({ asOf: DAY }, { asOf: NO_DAY });
const validation = options(
  { asOf: DAY, messages: undefined, require: ['need.budget'] },
  { asOf: NO_DAY, messages: NO_MESSAGES, require: ['basic.name', 5, {}, ['QZ7731'], [Symbol('s')], [undefined]] },
);
const policy = { dormantMonths: 3, tiers: { A: 1_000_000 } };
const WRONG_POLICIES = [
  5,
  'x',
  { dormantMonths: 'x' },
  { dormantMonths: -1 },
  { dormantMonths: Number.NaN },
  { unknownKey: 1 },
  { tiers: 5 },
];
const lifecycle = options({ asOf: DAY, policy }, { asOf: NO_DAY, policy: WRONG_POLICIES });
const AUDIENCE_WRONG = [...NO_WORD, 'thirdParty', undefined, null];
const audience = option('audience', 'otherDepartment', AUDIENCE_WRONG);
const maskOptions = options({ asOf: DAY, purpose: 'service' }, { asOf: NO_DAY });
const viewer = data({ role: 'sales', inCharge: false, name: '李样本' });

const applicant = { id: 'u1', role: 'service', department: '客服部' };
const head = { id: 'u2', role: 'departmentHead', department: '销售部' };
const draft = {
  id: 'r1',
  state: 'draft',
  applicant,
  owningDepartment: '销售部',
  purpose: 'service',
  audience: 'otherDepartment',
  fields: ['basic.name', 'basic.mobile'],
  reason: '退换货',
};
const submitted = { ...draft, state: 'submitted', submittedOn: '2024-05-29' };
const approved = { ...submitted, state: 'approved', approver: head, approvedOn: '2024-05-29', expiresOn: '2024-06-05' };
const fulfiller = { id: 'u3', role: 'dataAdmin', department: '数据部' };

const exportRequest = { purpose: 'service', audience: 'otherDepartment', approval: approved, fields: ['basic.name'] };
const exportOptions = options({ asOf: DAY }, { asOf: NO_DAY, messages: NO_MESSAGES });
const streamOptions = options(
  { asOf: DAY, onInvalid: 'skip' },
  { asOf: NO_DAY, messages: NO_MESSAGES, onInvalid: NO_WORD, onProblem: [5, 'x', {}] },
);
const review = { gate: 'data', by: '钱样本', on: '2024-05-13', outcome: 'passed', note: '资料完整' };
const reviews = [review];
const table = { holidays: ['2024-05-01'], workdays: ['2024-05-11'] };
const rows = [
  ['客户编号', '客户类型', '姓名/企业名称', '手机号'],
  ['C20240512001', '个人', '张小样', '13812345678'],
];
const quasiIdentifiers = option('quasiIdentifiers', ['basic.address'], [5, 'basic.address', {}, [5], [Symbol('s')]]);

const arbitrary = nothing;
const masker = (use: (value: unknown) => unknown, value: unknown): unknown => use(value);

interface Stream {
  readonly ok: boolean;
  readonly rows?: AsyncIterable<unknown>;
  readonly problems?: AsyncIterable<unknown>;
  readonly manifest?: Promise<unknown>;
}

/** Reads a stream to its end. */
async function drain({ rows: given, problems, manifest }: Stream): Promise<unknown> {
  const counts = [await count(given), await count(problems)];
  return [counts, await manifest];
}

async function count(items: AsyncIterable<unknown> | undefined): Promise<number> {
  let found = 0;
  if (items !== undefined) for await (const item of items) found += item === undefined ? 0 : 1;
  return found;
}

/** The functions of `customer-archive`, by name. */
const ROOT: Readonly<Record<string, Row>> = {
  assertCustomer: { ...text(customer()), throws: 'CustomerValidationError' },
  budgetInterval: text('over100k'),
  classifyCustomer: row(data(customer()), lifecycle),
  createCustomerDraftSchema: using(validateWith, validation),
  createCustomerSchema: using(validateWith, validation),
  createMasker: using(masker, audience, maskOptions),
  CustomerValidationError: nothing,
  dependents: text('basic.customerType'),
  fieldAt: text('basic.mobile'),
  findDuplicates: row(source(customers())),
  isCustomer: text(customer()),
  maskCustomer: row(data(customer()), audience, maskOptions),
  normalizeCustomer: text(customer()),
  sensitivityOf: row(
    option('field', archive.customerFields[2], [undefined, null, 5, {}]),
    option('subject', 'person', ['QZ7731', 5, undefined, null, {}]),
  ),
  subjectOf: text(company()),
  timeNodeInterval: row(data('2024-Q3'), option('asOf', DAY, NO_DAY)),
  validateCustomer: row(data(customer()), validation),
  validateCustomerDraft: row(data(company()), validation),
  validateField: row(
    option('path', 'basic.mobile', ['QZ7731', '', '__proto__', 5, Symbol('s'), 7731n, {}]),
    data('1'),
    data(customer()),
    validation,
  ),
};

function validateWith(schema: { readonly '~standard': { readonly validate: (value: unknown) => unknown } }, value: unknown): unknown {
  return schema['~standard'].validate(value);
}

const IDENTIFIERS: Readonly<Record<string, Row>> = {
  captureIdTail: row(data('11010519491231002X'), options({ asOf: DAY, isRegion: () => true }, { asOf: NO_DAY, isRegion: [5, 'x', {}] })),
  compareCustomerNo: row(data('C20240512001'), data('C20240512002')),
  identifier: {
    arguments: [option('requirement', inspectMobile, [])],
    trusts: 'an inspector of the library is named in a schema',
    use: (action: { readonly '~run': (dataset: object, config: object) => unknown }, value) => action['~run']({ typed: true, value }, {}),
  },
  identifierFault: {
    arguments: [option('inspect', inspectMobile, []), data('138 1234 5678')],
    trusts: 'an inspector of the library is named',
  },
  inspectBankCard: text('6222021234567890128'),
  inspectCompanyName: row(data('北京示范科技有限公司'), options({ creditCode: '91350100M000100Y43' })),
  inspectCreditCode: text('91350100M000100Y43'),
  inspectCustomerNo: text('C20240512001'),
  inspectEmail: text('li@example.com'),
  inspectIsoDate: row(data(DAY), options({ minYear: 1900, maxYear: 2100 }, { minYear: NO_NUMBER, maxYear: NO_NUMBER })),
  inspectLandline: text('010-62345678'),
  inspectMobile: text('13812345678'),
  inspectOrganizationCode: text('M000100Y4'),
  inspectPersonName: text('张小样'),
  inspectRegistrationNo: text('110108000000016'),
  inspectResidentId: row(
    data('11010519491231002X'),
    options({ asOf: DAY, isRegion: () => true }, { asOf: NO_DAY, isRegion: [5, 'x', {}] }),
  ),
  isBankCard: text('6222021234567890128'),
  isCompanyName: text('北京示范科技有限公司'),
  isWholeCompanyName: text('北京示范科技有限公司'),
  isCountryCode: row(data(156)),
  isCreditCode: text('91350100M000100Y43'),
  isUndoubtedCreditCode: text('91350100M000100Y43'),
  isCustomerNo: text('C20240512001'),
  isEmail: text('li@example.com'),
  isIsoDate: text(DAY),
  isLandline: text('010-62345678'),
  isAllocatedMobile: text('13812345678'),
  isMobile: text('13812345678'),
  isOrganizationCode: text('M000100Y4'),
  isPersonName: text('张小样'),
  isProvinceCode: row(data(3), data(2)),
  isRegistrationNo: text('110108000000016'),
  isResidentId: text('11010519491231002X'),
  nextCustomerNo: row(option('existing', ['C20240512001'], [5, {}]), option('date', '2024-05-12', NO_DAY)),
  parseCustomerNo: text('C20240512001'),
};

const MASK: Readonly<Record<string, Row>> = {
  addressLevels: text('江苏省南京市鼓楼区示范路1号'),
  findPersonalData: text('电话13812345678'),
  hasMaskInText: text('张**'),
  isMasked: row(data('138****5678'), option('kind', 'mobile', NO_WORD)),
  isMaskedAddress: text('江苏省****'),
  maskAddress: text('江苏省南京市鼓楼区示范路1号'),
  maskAll: text('x'),
  maskBankCard: text('6222021234567890128'),
  maskCompanyName: text('北京示范科技有限公司'),
  maskCreditCode: text('91350100M000100Y43'),
  maskEmail: text('li@example.com'),
  maskIdTail: text('002X'),
  maskLandline: text('010-62345678'),
  maskMobile: text('13812345678'),
  maskName: row(data('张小样'), options({ honorific: '先生' })),
  maskOf: using(masker, option('kind', 'mobile', NO_WORD)),
  maskResidentId: text('11010519491231002X'),
  maskText: text('电话13812345678'),
};

const ACCESS: Readonly<Record<string, Row>> = {
  accessMatrix: nothing,
  approveRequest: row(data(submitted), data(head), options({ asOf: DAY, validDays: 3 }, { asOf: NO_DAY, validDays: NO_COUNT })),
  checkEdit: row(data(customer()), data(company()), viewer),
  diffCustomers: row(data(customer()), data(company()), audience, maskOptions),
  fieldRight: row(data('sales'), data('basic.mobile'), data({ inCharge: true })),
  fulfilRequest: row(data(approved), data(fulfiller), asOf),
  mergeMasked: row(data(customer()), data(archive.maskCustomer(customer(), 'team'))),
  rejectRequest: row(data(submitted), data(head), asOf),
  requestStatus: row(data(approved), asOf),
  roleOf: text('销售'),
  submitRequest: row(data(draft), asOf),
  viewAs: row(data(customer()), viewer),
};

const LIFECYCLE: Readonly<Record<string, Row>> = {
  chineseDaysCalendar: using(
    masker,
    option('chineseDays', { getDayDetail: () => ({ work: true, name: 'Wednesday' }) }, [5, 'x', {}, { getDayDetail: 5 }]),
  ),
  collectionDueOn: row(
    data('2024-05-06'),
    option('workingDays', 3, NO_COUNT),
    option('calendar', table, [5, 'x', { holidays: 5, workdays: 5 }]),
  ),
  customerNetwork: row(source(customers())),
  customerSummary: row(source(customers()), lifecycle),
  erasurePlan: text(customer()),
  extendDeadline: row(
    data({
      due: '2024-05-30T10:00:00+08:00',
      extensions: [{ from: '2024-05-29T10:00:00+08:00', to: '2024-05-30T10:00:00+08:00', reason: '资料未到' }],
    }),
    data({ to: '2024-05-31T10:00:00+08:00', reason: '资料未到' }),
  ),
  recordReview: row(data(reviews), data({ ...review, gate: 'need' }), options({ second: true }, { second: [5, 'x', {}] })),
  retention: row(
    data({ purposeEndedOn: '2024-01-01', signedOn: '2020-01-01', hold: false }),
    options(
      { asOf: DAY, policy: { signedYears: 3, maxMonths: 36 } },
      { asOf: NO_DAY, policy: [5, 'x', { signedYears: 'x' }, { maxMonths: -1 }] },
    ),
  ),
  reviewDueAt: text('2024-05-30T10:00:00+08:00'),
  reviewFeedbackDueAt: text('2024-05-30T10:00:00+08:00'),
  reviewPlan: row(source(customers()), options({ asOf: DAY, every: 'month' }, { asOf: NO_DAY, every: NO_WORD, policy: WRONG_POLICIES })),
  reviewState: row(data(reviews), options({ second: true }, { second: [5, 'x', {}] })),
  secondReview: row(
    data(customer()),
    options({ before: company(), policy: { minBudget: 50_000 } }, { policy: [5, 'x', { minBudget: 'x' }] }),
  ),
  segmentCustomers: row(
    source(customers()),
    options(
      { asOf: DAY, by: ['industry'], minClass: 5 },
      { asOf: NO_DAY, by: [5, 'x', ['QZ7731'], [Symbol('s')]], minClass: NO_COUNT, policy: WRONG_POLICIES },
    ),
  ),
  updateDueAt: text('2024-05-30T10:00:00+08:00'),
  workingCalendar: using(masker, option('calendar', table, [5, 'x', {}, { holidays: 5, workdays: [] }])),
};

const EXPORT: Readonly<Record<string, Row>> = {
  columnName: row(option('index', 27, NO_COUNT)),
  createRiskMeter: using(
    (meter: { add(row: unknown): void; risk(): unknown }, value) => {
      meter.add(value);
      return meter.risk();
    },
    quasiIdentifiers,
    options({ maxClasses: 100 }, { maxClasses: NO_COUNT }),
  ),
  createRowReader: using(
    (reader: { readonly ok: boolean; read?(row: unknown, index: number): unknown }, value) => reader.read?.(value, 0),
    data(rows[0]),
    options({ headerRow: 1 }, { headerRow: NO_COUNT }),
  ),
  createRowWriter: using(
    (writer: { write(record: unknown): unknown }, value) => writer.write(value),
    options({ fields: ['basic.name'] }, { fields: [5, 'x', ['QZ7731'], [Symbol('s')]] }),
  ),
  exportRisk: row(source([{ basic: { address: '江苏省' } }]), quasiIdentifiers),
  exportRows: using(drain, source(customers()), data(exportRequest), streamOptions),
  exportTransform: using(
    (transform: { readonly ok: boolean; through?(source: unknown): AsyncIterable<unknown> }, value) => count(transform.through?.([value])),
    data(exportRequest),
    streamOptions,
  ),
  fromRows: row(source(rows), options({ headerRow: 1 }, { headerRow: NO_COUNT })),
  plainCell: text("'=1+1"),
  prepareExport: row(source(customers()), data(exportRequest), exportOptions),
  spreadsheetCell: text('=1+1'),
  subjectCopy: row(data(customer()), options({ language: 'zh' }, { language: NO_WORD })),
  toBatches: using(count, option('source', customers(), [5, {}]), option('size', 2, [...NO_COUNT, 0])),
  toRows: row(source(customers()), options({ fields: ['basic.name'] }, { fields: [5, 'x', ['QZ7731'], [Symbol('s')]] })),
};

const TESTING: Readonly<Record<string, Row>> = {
  addresses: arbitrary,
  bankCards: arbitrary,
  companyNames: arbitrary,
  creditCodes: arbitrary,
  customerDrafts: row(options({ asOf: SAMPLE_AS_OF }, { asOf: NO_DAY })),
  customerNos: arbitrary,
  customers: row(options({ asOf: SAMPLE_AS_OF }, { asOf: NO_DAY })),
  emails: arbitrary,
  idTails: arbitrary,
  isoDates: row(options({ min: '2020-01-01', max: '2021-01-01' }, { min: NO_DAY, max: NO_DAY })),
  landlines: arbitrary,
  mobiles: arbitrary,
  organizationCodes: arbitrary,
  personNames: arbitrary,
  registrationNos: arbitrary,
  residentIds: arbitrary,
  sampleCustomers: row(option('count', 2, NO_COUNT), option('seed', 1, NO_NUMBER)),
};

const template = option('template', defaultTemplate, [5, 'x', {}, { fields: [] }, [], raise]);
const collected = { demandTypes: ['产品采购'], description: '采购 20 台 A 型设备，2024-07-30 前到货' };
const history = { ...collected, description: '采购 10 台' };
const [conflict] = compareWithHistory(history, collected);
const brief = {
  scenario: 'newCustomer',
  background: '新客户拓展',
  goal: '了解采购需求',
  fields: ['demandTypes'],
  dueOn: DAY,
  confidentiality: '内部',
  requester: '王示例',
  initiator: '李样本',
  collector: '赵样本',
};
const language = options({ messages: undefined }, { messages: NO_MESSAGES });
const collecting = options({ asOf: DAY, messages: undefined }, { asOf: NO_DAY, messages: NO_MESSAGES });

const COLLECTION: Readonly<Record<string, Row>> = {
  applyCollection: row(data(customer()), data(collected), options({ confirmed: [], take: [] }, { confirmed: [5, 'x', {}], take: [5, {}] })),
  archiveName: text({ companyName: '北京示范科技有限公司', demandType: '产品采购', providedOn: DAY }),
  auditCollection: row(
    data(collected),
    options(
      { template: defaultTemplate, asOf: DAY, history, confirmed: [], vague: {} },
      { template: [5, 'x', {}], asOf: NO_DAY, history: [5, 'x'], confirmed: [5, 'x', {}], previous: [5, 'x', {}] },
    ),
  ),
  briefApproval: row(data(brief), template, language),
  collectionHistory: row(data(customer()), data('李经理')),
  collectionToDraft: text(collected),
  compareWithHistory: row(data(history), data(collected), template),
  confirmConflict: row(data(conflict), data({ decision: 'after', by: '李样本', on: DAY })),
  confirmTemplate: row(template, language),
  contactPieces: text('张先生 13812345678'),
  createCollectionSchema: using(validateWith, template, collecting),
  customizeTemplate: row(template, data({ remove: ['description'], order: ['demandTypes'] }), language),
  fileCollection: text({ values: collected, template: defaultTemplate, brief }),
  findVagueWording: row(data('尽快到货'), options({ add: [], without: [] }, { add: [5, 'x', [5]], without: [5, 'x', [5]] })),
  isDeclined: text('拒绝提供'),
  maskCollection: row(template, data(collected), audience),
  maskContact: text('张先生 13812345678'),
  parseArchiveName: text('北京示范科技有限公司+产品采购+20240530'),
  purposeStatement: text(brief),
  summaryTable: row(data([collected]), audience),
  templateInsights: row(data([collected]), options({ template: defaultTemplate }, { template: [5, 'x', {}] })),
  validateBrief: row(data(brief), collecting),
  validateCollection: row(template, data(collected), collecting),
};

const path = option('path', 'basic.mobile', ['QZ7731', '', 5, Symbol('s'), 7731n, {}]);
const recordOf = (): unknown => customer();

const FORMS: Readonly<Record<string, Row>> = {
  dependencies: row(path),
  fieldRule: { arguments: [path, option('record', recordOf, [5, 'x', {}]), validation] },
  pathKeys: row(option('path', 'behavior.purchases[0].amount', [5, Symbol('s'), {}])),
  pathText: row(option('path', ['behavior', 'purchases', 0, 'amount'], [5, Symbol('s'), {}])),
  printableForm: row(template, data(brief), data({})),
  toJsonSchema: row(option('target', 'customer', NO_WORD), language),
  toTypedSchema: row(option('schema', archive.customerSchema, [5, 'x', {}, raise])),
  warningRule: { arguments: [path, option('record', recordOf, [5, 'x', {}]), validation] },
  widgetHint: row(path),
};

const SQL: Readonly<Record<string, Row>> = {
  sqlRules: row(
    option('dialect', 'postgres', NO_WORD),
    options(
      { columns: { 'basic.mobile': 'phone' }, asOf: DAY, timeZone: 'Asia/Shanghai' },
      { columns: [5, 'x', { QZ7731: 'x' }, { 'basic.mobile': 5 }], asOf: NO_DAY, timeZone: [5, '', {}, Symbol('s')] },
    ),
  ),
};

/** Every public function, by name. */
export const SURFACE: Readonly<Record<string, Row>> = {
  ...ROOT,
  ...IDENTIFIERS,
  ...MASK,
  ...ACCESS,
  ...LIFECYCLE,
  ...EXPORT,
  ...TESTING,
  ...COLLECTION,
  ...FORMS,
  ...SQL,
};
