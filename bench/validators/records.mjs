/** The records: lawful ones, every kind of fault at every field, and the sets that are timed. All of them synthetic. */
import { customerFields, sampleCustomers } from '../library.mjs';

const SEED = 20261122;
const PER_SET = 100;

const enterprise = {
  basic: {
    customerNo: 'C20240512001',
    customerType: 'enterprise',
    name: '北京云栖智能科技有限公司',
    mobile: '13900001234',
    creditCode: '91500112XXLRJG4L8B',
    enterpriseSize: 'small',
    industry: 'I',
    address: '北京市海淀区中关村大街1号',
  },
  need: {
    coreNeeds: ['productPurchase', 'afterSales'],
    description: '采购门禁终端20台，2024年9月前交付',
    productPreference: 'A型门禁终端',
    budget: 'from50kTo100k',
    expectedPurchase: '2024-08-30',
    priority: 'medium',
  },
  behavior: {
    firstContactOn: '2024-01-10',
    lastFollowUpOn: '2024-05-12',
    channel: 'onlineMeeting',
    purchases: [{ product: 'A型智能设备', quantity: 2, unit: '台', amount: 19999.5, purchasedOn: '2024-03-15' }],
    interactions: [{ on: '2024-02-01', channel: 'phone', kind: 'inquiry', summary: '询问交付周期与安装条件' }],
    complaints: [{ reportedOn: '2024-04-01', problem: '物流延迟两天', resolution: '已补发配件', resolvedOn: '2024-04-03' }],
  },
  relations: {
    contacts: [{ role: '采购负责人', name: '李建国', mobile: '13700005678', phone: '010-62345678', email: 'buyer@example.com' }],
    referrer: { kind: 'external', name: '王静', customerNo: 'C20230110007' },
    industryTags: ['制造业', '互联网'],
  },
  record: {
    owner: '宋佳',
    updatedAt: '2024-05-12T09:30:00+08:00',
    updatedBy: '宋佳',
    mobileVerifiedOn: '2024-04-20',
    reviews: [{ gate: 'data', by: '林晓燕', on: '2024-05-13', outcome: 'passed', note: '资料齐全' }],
    consents: [{ purpose: 'service', kind: 'separate', grantedOn: '2024-01-10', withdrawnOn: '2024-05-01', noticeVersion: '2023-11' }],
    remarks: '来访请提前一天预约',
  },
  extra: { sourceSystem: 'erp', importedRow: 12 },
};

const individual = {
  ...enterprise,
  basic: {
    customerNo: 'C20240512002',
    customerType: 'individual',
    name: '梁静',
    mobile: '13900002345',
    idTail: '002X',
    address: '广东省深圳市南山区工业一路89号',
  },
};

/** Values that the shape of a field refuses, whatever the field. */
const WRONG_TYPES = {
  text: [42, true, null, {}, ['文字']],
  number: ['5', true, null, {}, Number.NaN, Number.POSITIVE_INFINITY],
  list: [42, '文字', null, {}],
  group: [42, '文字', null, []],
};

const long = (count) => '字'.repeat(count);
const DAYS = ['2024-02-30', '2024/05/12', '20240512', '2024-5-12', '2024-13-01', '1899-12-31'];
const MOBILES = ['1390000123', '139000012345', '23900001234', '12900001234', '139 0000 1234', '+8613900001234', '139****1234'];
const CUSTOMER_NOS = ['C2024051201', 'C20240230001', 'C20240512000', 'c20240512001', 'C202405120010x'];
const NAMES = ['张3', '张  三·', '李*', '13900001234'];

/** Values that only the rule of the field refuses. */
const WRONG_VALUES = {
  'basic.customerNo': CUSTOMER_NOS,
  'basic.name': ['无', long(201), '**'],
  'basic.mobile': MOBILES,
  'basic.idTail': ['002x', '02X', '00X2', '11010519491231002X'],
  'basic.creditCode': ['91500112XXLRJG4L80', '91500112XXLRJG4L8', '91500112XXLRJG4LIB', '41500112XXLRJG4L8B', '110105194912310021'],
  'basic.address': [long(201), '北京市海淀区****'],
  'need.coreNeeds': [[], ['productPurchase', 'productPurchase'], ['nothing'], [3], Array.from({ length: 1001 }, () => 'other')],
  'need.description': [long(2001)],
  'need.productPreference': [long(101)],
  'need.expectedPurchase': ['2024-Q5', '2024-13', '2024-02-30', 'soon', '尽快'],
  'behavior.firstContactOn': [...DAYS, '2024-05-13'],
  'behavior.lastFollowUpOn': [...DAYS, '2024-01-09'],
  'behavior.purchases[].product': ['暂无', long(101)],
  'behavior.purchases[].quantity': [0, -1, 0.0001],
  'behavior.purchases[].unit': [long(21)],
  'behavior.purchases[].amount': [-0.01, 1.005],
  'behavior.purchases[].purchasedOn': [...DAYS, '2024-13', '2024-3'],
  'behavior.interactions[].on': DAYS,
  'behavior.interactions[].summary': [long(2001)],
  'behavior.complaints[].reportedOn': [...DAYS, '2024-04-04'],
  'behavior.complaints[].problem': ['N/A', long(2001)],
  'behavior.complaints[].resolution': [long(2001)],
  'behavior.complaints[].resolvedOn': [...DAYS, '2024-03-31'],
  'relations.contacts[].role': ['-', long(51)],
  'relations.contacts[].name': NAMES,
  'relations.contacts[].mobile': MOBILES,
  'relations.contacts[].phone': ['62345678901234', '13900001234', '010-0234567', '95'],
  'relations.contacts[].email': ['buyer@example', 'buyer.example.com', '***@example.com', 'a..b@example.com'],
  'relations.referrer.name': ['不详', long(201)],
  'relations.referrer.customerNo': CUSTOMER_NOS,
  'relations.industryTags': [['零售', '零售'], [long(21)], [7], Array.from({ length: 21 }, (_, index) => `标签${index}`)],
  'record.owner': [long(51)],
  'record.updatedAt': ['2024-05-12T09:30:00', '2024-05-12 09:30:00+08:00', '2024-05-12T25:30:00+08:00', '2024-05-12'],
  'record.updatedBy': [long(51)],
  'record.mobileVerifiedOn': DAYS,
  'record.reviews[].by': ['同上', long(51)],
  'record.reviews[].on': DAYS,
  'record.reviews[].note': [long(2001)],
  'record.consents[].purpose': ['无', long(51)],
  'record.consents[].grantedOn': DAYS,
  'record.consents[].withdrawnOn': DAYS,
  'record.consents[].noticeVersion': [long(51)],
  'record.remarks': [long(2001)],
};

/** What is lawful though it looks odd, or is optional and left out. */
const LAWFUL_VALUES = {
  'basic.customerNo': ['C202405121000'],
  'basic.mobile': ['14000000000', '19912345678'],
  'basic.address': ['𠮷'.repeat(200)],
  'need.coreNeeds': [['other']],
  'need.expectedPurchase': ['2024-08', '2024-Q3', 'urgent'],
  'behavior.lastFollowUpOn': ['2024-01-10'],
  'behavior.purchases': [[]],
  'behavior.purchases[].quantity': [0.125, 1e6],
  'behavior.purchases[].amount': [0, 0.01, 123456789.99],
  'behavior.purchases[].purchasedOn': ['2024-03', '2024-02-29'],
  'behavior.complaints[].resolvedOn': ['2024-04-01'],
  'relations.contacts': [[]],
  'relations.contacts[].name': ['古丽米热·艾比布力', '李经理', '𠮷田'],
  'relations.contacts[].phone': ['0310-2345678', '400-123-4567', '95588', '+85221234567'],
  'relations.industryTags': [[], ['农机']],
  'record.updatedAt': ['2024-05-12T01:30:00Z', '2024-05-12T09:30:00.250+08:00'],
};

/** Every record on which all must agree: `{ what, record, isLawful }`. */
export function agreementRecords() {
  const samples = sampleCustomers(100, SEED).map((record, index) => ({ what: `sample ${index}`, record, isLawful: true }));
  return [...samples, ...faults().map(asCase(false)), ...lawfulChanges().map(asCase(true))];
}

/** `small` records have one purchase, `large` ones fifty; `0`, `10` and `100` per cent of them have one fault. */
export function timedSets() {
  const all = faults();
  const sets = {};
  for (const [size, count] of [
    ['small', 1],
    ['large', 50],
  ]) {
    for (const percent of [0, 10, 100]) {
      sets[`${size} ${percent} % bad`] = lawfulRecords(count).map((record, index) => {
        const isBad = (index * percent) % 100 < percent;
        return isBad && percent > 0 ? fresh(damage(record, all, index)) : fresh(record);
      });
    }
  }
  return sets;
}

/** Customers of all kinds with as many purchases as wanted. */
function lawfulRecords(count) {
  const customers = sampleCustomers(20 * PER_SET, SEED).filter(({ behavior }) => behavior.purchases !== undefined);
  const purchases = customers.flatMap(({ behavior }) => behavior.purchases);
  return customers.slice(0, PER_SET).map((customer, index) => {
    const bought = Array.from({ length: count }, (_, at) => purchases[(index * 7 + at) % purchases.length]);
    return { ...customer, behavior: { ...customer.behavior, purchases: bought } };
  });
}

/** The record with a fault that its fields allow, another one for each index. */
function damage(record, all, index) {
  for (let step = 0; step < all.length; step += 1) {
    const { path, change } = all[(index * 31 + step) % all.length];
    const copy = fresh(record);
    if (path !== undefined && change(copy)) return copy;
  }
  throw new Error('no fault fits');
}

/** Objects and texts of their own, as a parser makes them. */
function fresh(record) {
  return JSON.parse(JSON.stringify(record));
}

function asCase(isLawful) {
  return ({ what, base, change }) => {
    const record = structuredClone(base);
    if (!change(record)) throw new Error(`${what} does not fit its record`);
    return { what, record, isLawful };
  };
}

/** `path` where JSON can hold the fault and any record may have it. */
function faults() {
  return [...fieldFaults(), ...groupFaults(), ...crossFaults()];
}

function fieldFaults() {
  return customerFields.flatMap((field) => {
    const { path, control, requirement, appliesTo, options } = field;
    const base = appliesTo === 'individual' ? individual : enterprise;
    const kind = control === 'multi' ? 'list' : (WRONG_TYPES[control] && control) || 'text';
    const refused = [
      ...WRONG_TYPES[kind],
      ...(kind === 'text' ? ['', ' \u3000'] : []),
      ...(options !== undefined && !field.open && control === 'single' ? ['nothing', options[0].label.zh] : []),
      ...(WRONG_VALUES[path] ?? []),
      ...(control === 'list' ? [[null], ['文字'], [[]], Array.from({ length: 1001 }, () => listed(base, path))] : []),
    ];
    const wrong = refused.map((value) => ({
      what: `${path} = ${JSON.stringify(value)?.slice(0, 40)}`,
      path: typeof value === 'number' && !Number.isFinite(value) ? undefined : path,
      base,
      change: (record) => put(record, path, value),
    }));
    const isNeeded = requirement === 'required';
    const missing = { what: `${path} missing`, path, base, change: (record) => drop(record, path) };
    return isNeeded ? [...wrong, missing] : wrong;
  });
}

function listed(base, path) {
  return at(base, path)[0];
}

function groupFaults() {
  const groups = ['', ...new Set(customerFields.map(({ path }) => path.slice(0, path.lastIndexOf('.'))))];
  const dimensions = ['basic', 'need', 'behavior', 'relations', 'record'];
  return [
    ...groups.map((path) => ({
      what: `unknown key in ${path === '' ? 'the record' : path}`,
      path,
      base: enterprise,
      change: (record) => put(record, path === '' ? 'nickname' : `${path}.nickname`, '小云'),
    })),
    ...dimensions.flatMap((path) =>
      wrongGroups(path).map((value) => ({
        what: `${path} = ${JSON.stringify(value)}`,
        path,
        base: enterprise,
        change: (record) => put(record, path, value),
      })),
    ),
    ...['basic', 'need', 'behavior'].map((path) => ({
      what: `${path} missing`,
      path,
      base: enterprise,
      change: (record) => drop(record, path),
    })),
    ...[42, '文字', null].map((value) => ({
      what: `extra = ${JSON.stringify(value)}`,
      path: undefined,
      base: enterprise,
      change: (record) => put(record, 'extra', value),
    })),
  ];
}

/** A list is left out where every field of the group is optional: valibot takes it for a group with nothing in it. */
function wrongGroups(path) {
  return path === 'relations' || path === 'record' ? WRONG_TYPES.group.filter((value) => !Array.isArray(value)) : WRONG_TYPES.group;
}

function crossFaults() {
  const put1 = (what, base, path, value) => ({ what, path: undefined, base, change: (record) => put(record, path, value) });
  return [
    put1('idTail of an enterprise', enterprise, 'basic.idTail', '002X'),
    put1('creditCode of an individual', individual, 'basic.creditCode', '91500112XXLRJG4L8B'),
    put1('size of an individual', individual, 'basic.enterpriseSize', 'small'),
    put1('industry of an individual', individual, 'basic.industry', 'I'),
    put1('individual with the data of an enterprise', enterprise, 'basic.customerType', 'individual'),
    put1('enterprise with the data of an individual', individual, 'basic.customerType', 'enterprise'),
    ...NAMES.slice(0, 3).map((name) => put1(`individual called ${name}`, individual, 'basic.name', name)),
    ...['云栖（北京科技有限公司', '云栖\u0007公司'].map((name) => put1(`enterprise called ${name}`, enterprise, 'basic.name', name)),
  ];
}

function lawfulChanges() {
  const kept = (what, base, change) => ({ what, base, change });
  const optional = customerFields.filter(({ path, requirement }) => requirement !== 'required' && at(enterprise, path) !== undefined);
  return [
    kept('the whole individual', individual, () => true),
    kept('the whole enterprise', enterprise, () => true),
    ...optional.map(({ path }) => kept(`without ${path}`, enterprise, (record) => drop(record, path))),
    ...['relations', 'record', 'extra'].map((key) => kept(`without ${key}`, individual, (record) => drop(record, key))),
    ...['relations', 'record', 'extra'].map((key) => kept(`${key} empty`, individual, (record) => put(record, key, {}))),
    ...Object.entries(LAWFUL_VALUES).flatMap(([path, values]) =>
      values.map((value) => kept(`${path} = ${JSON.stringify(value).slice(0, 40)}`, enterprise, (record) => put(record, path, value))),
    ),
  ];
}

/** The value at a path, first entries of lists. */
function at(record, path) {
  return path.split('.').reduce((holder, key) => {
    const value = holder?.[key.replace('[]', '')];
    return key.endsWith('[]') ? value?.[0] : value;
  }, record);
}

/** Sets the value at a path that the record has, or a field of a group that it has; tells whether it could. */
function put(record, path, value) {
  const holder = holderOf(record, path);
  if (typeof holder !== 'object' || holder === null) return false;
  holder[lastKey(path)] = value;
  return true;
}

function drop(record, path) {
  const holder = holderOf(record, path);
  if (typeof holder !== 'object' || holder === null || !(lastKey(path) in holder)) return false;
  delete holder[lastKey(path)];
  return true;
}

function holderOf(record, path) {
  return path.includes('.') ? at(record, path.slice(0, path.lastIndexOf('.'))) : record;
}

function lastKey(path) {
  return path.slice(path.lastIndexOf('.') + 1);
}
