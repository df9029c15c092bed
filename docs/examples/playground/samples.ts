/** Synthetic records to start from, good ones and faulty ones. */
import type { Bilingual, Consent, Customer } from 'customer-archive';
import { sampleCustomers } from 'customer-archive/testing';
import { keysOf, writeAt } from './record.ts';

/** A record to load. */
export interface Sample {
  /** What names it in the menu. */
  readonly id: string;
  /** What the menu shows. */
  readonly label: Bilingual;
  /** Whether it has faults. */
  readonly faulty: boolean;
  /** The record. */
  readonly record: unknown;
}

type Faults = Readonly<Record<string, unknown>>;

const CUSTOMERS = sampleCustomers(400, 2024);

const company = pick(({ basic, behavior, relations }) => {
  const isCompany = basic.customerType === 'enterprise' && basic.creditCode.startsWith('91');
  return isCompany && (behavior.purchases ?? []).length > 3 && relations?.referrer !== undefined && relations.contacts !== undefined;
});

const sleeper = pick(({ basic, behavior, relations }) => {
  return (
    basic.customerType === 'enterprise' &&
    behavior.lastFollowUpOn < '2024-02-20' &&
    (behavior.purchases ?? []).length > 1 &&
    relations !== undefined
  );
});

const trader = pick(({ basic }) => basic.customerType === 'enterprise' && basic.creditCode.startsWith('92'));

const person = pick(({ basic, behavior, record }) => {
  return basic.customerType === 'individual' && behavior.purchases !== undefined && record?.consents?.some(isMarketing) === true;
});

const complainant = pick(({ basic, behavior }) => {
  return basic.customerType === 'individual' && behavior.complaints?.some(({ resolution }) => resolution === undefined) === true;
});

/** What a spreadsheet does to a record: every fault has a repair, but for one that can mean two things. */
const IMPORTED: Faults = {
  'basic.customerType': '公司',
  'basic.mobile': '１３９ ' + (company.basic.mobile.slice(3, 7) + '－' + company.basic.mobile.slice(7)),
  'basic.creditCode': company.basic.customerType === 'enterprise' ? company.basic.creditCode.toLowerCase() : undefined,
  'basic.industry': '软件',
  'basic.address': '暂无',
  'need.coreNeeds': ['产品采购', '定制'],
  'need.budget': '5万以上',
  'need.expectedPurchase': '2024年第三季度前',
  'need.priority': '中',
  'need.description': '尽快安装，价格便宜一点，大概要几台，需要支持多人同时使用',
  'behavior.firstContactOn': '2023年9月4日',
  'behavior.lastFollowUpOn': '2024/5/12',
  'behavior.channel': '线上',
  'behavior.purchases[0].amount': '19,999.50元',
  'behavior.purchases[1].purchasedOn': '2024.3.5',
};

/** What no machine can repair. */
const WRONG: Faults = {
  'basic.customerNo': '20240512001',
  'basic.name': '张**',
  'basic.mobile': '010-62345678',
  'basic.idTail': '11010519491231002X',
  'need.coreNeeds': ['productPurchase', 'productPurchase'],
  'need.description': '请联系138****5678，越快越好',
  'need.expectedPurchase': '2024-Q1',
  'need.priority': 'high',
  'behavior.firstContactOn': '2024-05-20',
  'behavior.lastFollowUpOn': '2024-02-30',
  'behavior.channel': '微信',
  'behavior.complaints': [{ reportedOn: '2024-05-20', problem: '到货晚了两天', resolution: '已致歉', resolvedOn: '2024-05-11' }],
  'relations.contacts': [{ role: '采购负责人', name: '李经理', mobile: '13812345678', phone: '13912345678', email: 'li@example' }],
};

/** The samples of the menu. */
export const samples: readonly Sample[] = [
  good('company', { zh: '企业：老客户', en: 'Enterprise: returning' }, company),
  good('sleeper', { zh: '企业：久未联系', en: 'Enterprise: out of touch' }, sleeper),
  good('trader', { zh: '个体工商户', en: 'Sole trader' }, trader),
  good('person', { zh: '个人：已授权营销', en: 'Individual: consented' }, person),
  good('complainant', { zh: '个人：投诉中', en: 'Individual: complaint open' }, complainant),
  faulty('imported', { zh: '表格导入：写法不规范', en: 'Spreadsheet import: spellings to repair' }, company, IMPORTED),
  faulty('wrong', { zh: '手工录入：多处错误', en: 'Typed by hand: many errors' }, person, WRONG),
  { id: 'blank', label: { zh: '空白表单', en: 'Blank form' }, faulty: false, record: {} },
];

function isMarketing({ purpose, withdrawnOn }: Consent): boolean {
  return purpose === 'marketing' && withdrawnOn === undefined;
}

function pick(isWanted: (customer: Customer) => boolean): Customer {
  const found = CUSTOMERS.find(isWanted);
  if (found === undefined) throw new Error('no synthetic customer is like that');
  return found;
}

function good(id: string, label: Bilingual, record: Customer): Sample {
  return { id, label, faulty: false, record };
}

function faulty(id: string, label: Bilingual, record: Customer, faults: Faults): Sample {
  const spoilt = Object.entries(faults).reduce<unknown>((copy, [path, value]) => writeAt(copy, keysOf(path), value), record);
  return { id, label, faulty: true, record: spoilt };
}
