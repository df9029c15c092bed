import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { creditCodes } from '../../src/testing/index.ts';
import {
  assertCustomer,
  isCustomer,
  normalizeCustomer,
  validateCustomer,
  validateCustomerDraft,
  validateField,
} from '../../src/validate/index.ts';
import type { ValidationResult } from '../../src/validate/index.ts';
import { deepFreeze, enterprise, individual, records } from '../support/records.ts';

type Change = (record: Record<string, Record<string, unknown>>) => void;

/** `path code` of every error of a changed record. */
function errorsOf(base: object, change: Change, options?: Parameters<typeof validateCustomer>[1]): string[] {
  const record = structuredClone(base) as Record<string, Record<string, unknown>>;
  change(record);
  return found(validateCustomer(record, options), 'error');
}

function warningsOf(base: object, change: Change, options?: Parameters<typeof validateCustomer>[1]): string[] {
  const record = structuredClone(base) as Record<string, Record<string, unknown>>;
  change(record);
  return found(validateCustomer(record, options), 'warning');
}

function found(result: ValidationResult<unknown>, severity: 'error' | 'warning'): string[] {
  const issues = severity === 'warning' ? result.warnings : result.ok ? [] : result.issues;
  return issues.map(({ path, code }) => `${path} ${code}`);
}

describe('a valid record', () => {
  test.each(records().map((record) => [record.basic.customerType, record] as const))('of an %s comes back itself', (_, record) => {
    const result = validateCustomer(deepFreeze(record), { asOf: '2024-05-30' });
    expect(found(result, 'error')).toEqual([]);
    expect(result.ok && result.value).toBe(record);
    expect(result.warnings).toEqual([]);
    expect(isCustomer(record)).toBe(true);
    expect(() => {
      assertCustomer(record);
    }).not.toThrow();
  });

  it('may be written by hand with null prototypes', () => {
    const record = Object.assign(Object.create(null) as object, individual());
    expect(validateCustomer(record).ok).toBe(true);
  });
});

describe('blanks', () => {
  it('count as absent and are taken out of a copy', () => {
    const record = { ...individual(), record: { owner: ' \u3000', remarks: '', updatedBy: null, reviews: [null, ''] } };
    const result = validateCustomer(deepFreeze(record));
    expect(result.ok && result.value.record).toEqual({ reviews: [] });
    expect(result.ok && result.value.basic).toBe(record.basic);
    expect(isCustomer(record)).toBe(false);
    expect(() => {
      assertCustomer(record);
    }).toThrow('空白');
  });

  it('make a required field missing', () => {
    expect(errorsOf(individual(), (r) => Object.assign(r['basic'] ?? {}, { name: ' ', mobile: null }))).toEqual([
      'basic.name required',
      'basic.mobile required',
    ]);
  });

  it('make a whole group that nobody filled in absent', () => {
    const record = { ...enterprise(), relations: { referrer: { kind: '', name: null }, contacts: [] } };
    const result = validateCustomer(record);
    expect(result.ok && result.value.relations).toEqual({ contacts: [] });
  });

  it('leave the indexes of a list as the form shows them', () => {
    const contacts = ['', { role: '采购', name: '李经理', mobile: '138' }];
    expect(errorsOf({ ...enterprise(), relations: { contacts } }, () => undefined)).toEqual(['relations.contacts[1].mobile mobile.length']);
  });

  it('leave indexes as they are for rules about entries too', () => {
    const complaints = [null, { reportedOn: '2024-05-02', problem: '物流延迟', resolvedOn: '2024-05-01' }];
    expect(errorsOf(enterprise(), (r) => Object.assign(r['behavior'] ?? {}, { complaints }))).toEqual([
      'behavior.complaints[1].resolvedOn complaint.resolvedBeforeReported',
    ]);
  });

  it('empty a list of choices, which is then missing', () => {
    expect(errorsOf(enterprise(), (r) => Object.assign(r['need'] ?? {}, { coreNeeds: ['', null] }))).toEqual(['need.coreNeeds required']);
  });

  test.each([
    ['relations.contacts', (list: unknown) => ({ relations: { contacts: list } })],
    ['relations.industryTags', (list: unknown) => ({ relations: { industryTags: list } })],
    ['behavior.purchases', (list: unknown) => ({ behavior: { ...enterprise().behavior, purchases: list } })],
  ] as const)('leave nothing of %s, which may be asked for', (path, part) => {
    for (const list of [[], [null], [''], undefined]) {
      const result = validateCustomer({ ...enterprise(), ...part(list) }, { require: [path] });
      expect(result).toMatchObject({ ok: false, issues: [{ path, code: 'required' }] });
    }
  });

  it('do not make a key with undefined a reason to copy', () => {
    const record = { ...enterprise(), record: { owner: undefined } };
    const result = validateCustomer(record);
    expect(result.ok && result.value).toBe(record);
  });
});

describe('all errors in one pass', () => {
  it('names every required field of missing dimensions', () => {
    expect(errorsOf({}, () => undefined)).toEqual([
      'basic.customerNo required',
      'basic.customerType required',
      'basic.name required',
      'basic.mobile required',
      'need.coreNeeds required',
      'need.priority required',
      'behavior.firstContactOn required',
      'behavior.lastFollowUpOn required',
      'behavior.channel required',
    ]);
  });

  it('judges rules across fields while other fields are wrong', () => {
    const errors = errorsOf(individual(), (r) => {
      Object.assign(r['basic'] ?? {}, { mobile: '1', creditCode: '91350100M000100Y43', nickname: 'x' });
      Object.assign(r['behavior'] ?? {}, { lastFollowUpOn: '2024-02-01' });
    });
    expect(errors).toEqual([
      'basic.mobile mobile.length',
      'basic.creditCode creditCode.individual',
      'basic.nickname unknownKey',
      'behavior.lastFollowUpOn followUp.beforeFirstContact',
    ]);
  });

  it('demands of an enterprise what only an enterprise has', () => {
    expect(errorsOf(enterprise(), (r) => delete r['basic']?.['creditCode'])).toEqual(['basic.creditCode required']);
    expect(errorsOf(enterprise(), (r) => Object.assign(r['basic'] ?? {}, { idTail: '1234' }))).toEqual(['basic.idTail notApplicable']);
  });

  it('demands what the adopter requires, where it applies', () => {
    const require = ['record.owner', 'basic.idTail', 'basic.enterpriseSize', 'relations.contacts[].email'] as const;
    const bare = { ...enterprise(), relations: { contacts: [{ role: '采购', name: '李经理' }] } };
    expect(errorsOf(bare, (r) => delete r['basic']?.['enterpriseSize'], { require })).toEqual([
      'basic.enterpriseSize required',
      'relations.contacts[0].email required',
      'record.owner required',
    ]);
    expect(errorsOf(individual(), (r) => delete r['basic']?.['idTail'], { require })).toEqual(['basic.idTail required']);
    expect(errorsOf({ ...enterprise(), relations: { contacts: [5] } }, () => undefined, { require })).toEqual([
      'relations.contacts[0] type',
      'record.owner required',
    ]);
  });
});

describe('what single values must be', () => {
  const cases: readonly (readonly [string, string, unknown, string])[] = [
    ['basic', 'customerNo', 'C20240231001', 'customerNo.component'],
    ['basic', 'customerNo', 7, 'type'],
    ['basic', 'customerType', '个人', 'option'],
    ['basic', 'customerType', '****', 'masked'],
    ['basic', 'name', '张**', 'masked'],
    ['basic', 'name', '无', 'placeholder'],
    ['basic', 'name', '张3', 'personName.charset'],
    ['basic', 'name', '张'.repeat(201), 'tooLong'],
    ['basic', 'mobile', '138****5678', 'masked'],
    ['basic', 'mobile', '138xxxx5678', 'masked'],
    ['basic', 'mobile', '不详', 'placeholder'],
    ['basic', 'mobile', '010-62345678', 'mobile.landline'],
    ['basic', 'mobile', '13812345678/13912345678', 'mobile.several'],
    ['basic', 'mobile', '+85221234567', 'mobile.notMainland'],
    ['basic', 'mobile', 13812345678, 'type'],
    ['basic', 'idTail', '11010519491231002X', 'idTail.full'],
    ['basic', 'idTail', '12', 'idTail.length'],
    ['basic', 'idTail', 'X123', 'idTail.shape'],
    ['basic', 'address', '江苏省****', 'masked'],
    ['need', 'budget', '8万', 'option'],
    ['need', 'expectedPurchase', '下个月', 'timeNode.shape'],
    ['need', 'expectedPurchase', '2024-13', 'timeNode.component'],
    ['need', 'expectedPurchase', '2024-Q5', 'timeNode.component'],
    ['need', 'expectedPurchase', '2024-02-30', 'timeNode.component'],
    ['need', 'description', '字'.repeat(2001), 'tooLong'],
    ['behavior', 'firstContactOn', '2024/03/01', 'isoDate.shape'],
    ['behavior', 'firstContactOn', '2024-02-30', 'isoDate.component'],
    ['record', 'updatedAt', '2024-05-12T09:30:00', 'dateTime.shape'],
    ['extra', '', [], 'type'],
  ];
  test.each(cases)('%s.%s refuses a wrong value', (dimension, key, value, code) => {
    const errors = errorsOf(individual(), (r) => {
      if (key === '') Object.assign(r, { [dimension]: value });
      else Object.assign(r[dimension] ?? {}, { [key]: value });
    });
    expect(errors).toContain(`${dimension}${key === '' ? '' : '.'}${key} ${code}`);
  });

  const entries: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['quantity', { quantity: 0 }, 'outOfRange'],
    ['quantity', { quantity: 1.2345 }, 'tooManyDecimals'],
    ['quantity', { quantity: Infinity }, 'outOfRange'],
    ['quantity', { quantity: '2' }, 'type'],
    ['quantity', { quantity: Number.NaN }, 'type'],
    ['amount', { amount: -1 }, 'outOfRange'],
    ['amount', { amount: 0.001 }, 'tooManyDecimals'],
    ['amount', { amount: Infinity }, 'outOfRange'],
    ['product', { product: '' }, 'required'],
    ['purchasedOn', { purchasedOn: '2024-13' }, 'isoDate.component'],
    ['purchasedOn', { purchasedOn: '2024-3' }, 'isoDate.shape'],
    ['colour', { colour: 'red' }, 'unknownKey'],
  ];
  test.each(entries)('a purchase refuses a wrong %s', (key, change, code) => {
    const purchase = { product: 'A', quantity: 1.005, amount: 0.1, purchasedOn: '2024-03', ...change };
    expect(errorsOf(enterprise(), (r) => Object.assign(r['behavior'] ?? {}, { purchases: [purchase] }))).toEqual([
      `behavior.purchases[0].${key} ${code}`,
    ]);
  });

  it('takes a month for a purchase and amounts with cents', () => {
    const purchase = { product: 'A', quantity: 0.001, amount: 1234567890.12, purchasedOn: '2024-03' };
    expect(errorsOf(enterprise(), (r) => Object.assign(r['behavior'] ?? {}, { purchases: [purchase] }))).toEqual([]);
  });

  it('names the single choice that is not offered, and choices made twice', () => {
    const set = (coreNeeds: unknown): string[] => errorsOf(enterprise(), (r) => Object.assign(r['need'] ?? {}, { coreNeeds }));
    expect(set(['cooperation', '修理'])).toEqual(['need.coreNeeds[1] option']);
    expect(set(['cooperation', 'cooperation'])).toEqual(['need.coreNeeds duplicate']);
    expect(set('cooperation')).toEqual(['need.coreNeeds type']);
  });

  it('counts code points and tells the limit', () => {
    const tags = ['𠮷'.repeat(20), '𠮷'.repeat(21)];
    const result = validateCustomer({ ...enterprise(), relations: { industryTags: tags } });
    expect(result.ok ? [] : result.issues).toMatchObject([
      { path: 'relations.industryTags[1]', code: 'tooLong', params: { max: 20 }, message: '所属行业标签不能超过 20' },
    ]);
  });

  it('refuses a list of more than a thousand entries without looking into it', () => {
    const interactions = new Array(4_000_000_000);
    const result = validateCustomer({ ...enterprise(), behavior: { ...enterprise().behavior, interactions } });
    expect(result.ok ? [] : result.issues).toMatchObject([{ path: 'behavior.interactions', code: 'tooLong', params: { max: 1000 } }]);
  });

  const phones: readonly (readonly [string, string | undefined])[] = [
    ['010-62345678', undefined],
    ['0310-1234567', 'phone.shape'],
    ['400-123-4567', undefined],
    ['8001234567', undefined],
    ['95588', undefined],
    ['+852 2123 4567', undefined],
    ['0085221234567', undefined],
    ['+8613812345678', 'phone.mobile'],
    ['13812345678', 'phone.mobile'],
    ['12', 'phone.shape'],
    ['9'.repeat(1000), 'phone.shape'],
  ];
  test.each(phones)('a contact phone %# is judged', (phone, code) => {
    const contacts = [{ role: '采购', name: '李经理', phone }];
    const errors = errorsOf({ ...enterprise(), relations: { contacts } }, () => undefined);
    expect(errors).toEqual(code === undefined ? [] : [`relations.contacts[0].phone ${code}`]);
  });
});

describe('rules across fields', () => {
  it('keep days of the past out of the future', () => {
    const asOf = '2024-02-01';
    expect(errorsOf(individual(), () => undefined, { asOf })).toEqual([
      'behavior.firstContactOn date.future',
      'behavior.lastFollowUpOn date.future',
      'behavior.purchases[0].purchasedOn date.future',
      'behavior.interactions[0].on date.future',
      'behavior.complaints[0].reportedOn date.future',
      'behavior.complaints[0].resolvedOn date.future',
    ]);
  });

  it('let a purchase of this month stand when only the month is known', () => {
    const purchases = [{ product: 'A', quantity: 1, amount: 1, purchasedOn: '2024-05' }];
    const change: Change = (r) => Object.assign(r['behavior'] ?? {}, { purchases });
    expect(errorsOf(enterprise(), change, { asOf: '2024-05-12' })).toEqual([]);
  });

  const priorities: readonly (readonly [string, string, string | undefined, readonly string[]])[] = [
    ['urgent', 'high', undefined, []],
    ['urgent', 'low', undefined, ['need.priority priority.inconsistent']],
    ['2024-08', 'low', undefined, []],
    ['2024-06-30', 'high', '2024-05-30', []],
    ['2024-07-01', 'high', '2024-05-30', ['need.priority priority.inconsistent']],
    ['2024-08-30', 'medium', '2024-05-30', []],
    ['2024-08-31', 'low', '2024-05-30', []],
    ['2024-Q3', 'medium', '2024-05-30', ['need.priority priority.inconsistent']],
    ['2024-05-29', 'low', '2024-05-30', ['need.expectedPurchase expectedPurchase.past']],
    ['2024-05-30', 'high', '2024-05-30', []],
  ];
  test.each(priorities)('a purchase %s fits priority %s', (expectedPurchase, priority, asOf, expected) => {
    const change: Change = (r) => Object.assign(r['need'] ?? {}, { expectedPurchase, priority });
    expect(warningsOf(enterprise(), change, { asOf })).toEqual(expected);
  });

  const looks: readonly (readonly [string, string, unknown, string])[] = [
    ['basic', 'mobile', '14212345678', 'mobile.doubtful.segment'],
    ['basic', 'mobile', '13800138000', 'testData'],
    ['basic', 'mobile', '13888888888', 'testData'],
    ['basic', 'name', '测试用户', 'testData'],
    ['basic', 'name', '张', 'name.single'],
    ['need', 'description', '尽快发货', 'need.vague'],
    ['need', 'description', '联系138****5678', 'masked.inText'],
  ];
  test.each(looks)('%s.%s gets a warning', (dimension, key, value, code) => {
    const warnings = warningsOf(individual(), (r) => Object.assign(r[dimension] ?? {}, { [key]: value }));
    expect(warnings).toContain(`${dimension}.${key} ${code}`);
  });

  it('warn of an abbreviated name of an enterprise, not of a sole trader', () => {
    expect(warningsOf(enterprise(), (r) => Object.assign(r['basic'] ?? {}, { name: '示范集团' }))).toEqual([
      'basic.name name.abbreviation',
    ]);
  });

  it('recommend no size while nobody knows what kind of body it is', () => {
    const bare = (r: Record<string, Record<string, unknown>>): unknown =>
      Object.assign(r['basic'] ?? {}, { enterpriseSize: '', creditCode: '' });
    expect(warningsOf(enterprise(), bare)).toEqual([]);
  });

  it('recommend industry, and a size where the classification knows one', () => {
    const without = (code: string, industry?: string): string[] =>
      warningsOf(enterprise(), (r) => {
        const { basic } = r;
        if (basic === undefined) return;
        delete basic['enterpriseSize'];
        delete basic['industry'];
        Object.assign(basic, { creditCode: code }, industry === undefined ? {} : { industry });
      });
    expect(without('91350100M000100Y43')).toEqual(['basic.enterpriseSize recommended.missing', 'basic.industry recommended.missing']);
    expect(without('91350100M000100Y43', 'J')).toEqual([]);
  });
});

describe('names', () => {
  const nameErrors = (base: object, change: object): string[] => errorsOf(base, (r) => Object.assign(r['basic'] ?? {}, change));

  it('that need a repair are refused, those of persons and of enterprises', () => {
    expect(nameErrors(individual(), { name: '古丽米热•艾比布力' })).toEqual(['basic.name personName.shape']);
    expect(nameErrors(individual(), { name: '古丽米热·艾比布力' })).toEqual([]);
    expect(nameErrors(enterprise(), { name: '北京ＡＢ有限公司' })).toEqual(['basic.name companyName.shape']);
    expect(nameErrors(enterprise(), { name: '北京（AB有限公司' })).toEqual(['basic.name companyName.shape']);
    expect(nameErrors(enterprise(), { name: '北京****有限公司' })).toEqual(['basic.name masked']);
    for (const sign of ['×', '●', '＊', '•', 'x', 'X', 'ｘ', '#']) {
      expect(nameErrors(enterprise(), { name: `北京${sign.repeat(4)}有限公司` })).toEqual(['basic.name masked']);
    }
    for (const name of ['北京A*B有限公司', '3#门店', 'Xerox有限公司', '北京XX有限公司', '×号店']) {
      expect(nameErrors(enterprise(), { name })).toEqual([]);
    }
  });

  it('are judged for what they are also where the credit code is missing or wrong', () => {
    const name = '北京（AB有限公司';
    expect(nameErrors(enterprise(), { name, creditCode: '' })).toEqual(['basic.name companyName.shape', 'basic.creditCode required']);
    expect(warningsOf(enterprise(), (r) => Object.assign(r['basic'] ?? {}, { name: '示范集团', creditCode: '1' }))).toContain(
      'basic.name name.abbreviation',
    );
  });

  it('of a sole trader may be a person’s', () => {
    const change = { name: '张小样', creditCode: '92350100MA000A0K12' };
    const { issues } = validateField('basic.creditCode', change.creditCode, enterprise());
    expect(issues.map(({ code }) => code)).toEqual(['creditCode.checksum']);
    const [soleTrader = ''] = fc.sample(creditCodes(), { seed: 1, numRuns: 2000 }).filter((code) => code.startsWith('92'));
    expect(warningsOf(enterprise(), (r) => Object.assign(r['basic'] ?? {}, { ...change, creditCode: soleTrader }))).toEqual([]);
  });
});

describe('credit codes', () => {
  it('that are doubtful get a warning', () => {
    const pilot = '91350100M000100Y40';
    expect(warningsOf(enterprise(), (r) => Object.assign(r['basic'] ?? {}, { creditCode: pilot }))).toEqual([
      'basic.creditCode creditCode.doubtful.pilot',
    ]);
    expect(errorsOf(enterprise(), (r) => Object.assign(r['basic'] ?? {}, { creditCode: pilot }))).toEqual([]);
  });
});

describe('keys', () => {
  it('are reported one by one, and those that could be a value only by their place', () => {
    const record = { ...enterprise(), 手机: 1, m13812345678: 2, nick: 3 };
    const result = validateCustomer(record);
    expect(result.ok ? [] : result.issues).toMatchObject([
      { path: '', keys: [], code: 'unknownKey', label: '客户档案', params: { position: 3 } },
      { path: '', keys: [], code: 'unknownKey', label: '客户档案', params: { position: 4 } },
      { path: 'nick', keys: ['nick'], code: 'unknownKey', label: '客户档案' },
    ]);
  });

  it('called __proto__ are data like any other', () => {
    const record = JSON.parse(JSON.stringify(enterprise()).replace('{', '{"__proto__":{"x":1},')) as unknown;
    expect(found(validateCustomer(record), 'error')).toEqual(['__proto__ unknownKey']);
    const basic = JSON.parse('{"__proto__":{"name":"x"},"name":""}') as unknown;
    expect(found(validateCustomer({ ...enterprise(), basic }), 'error')).toContain('basic.name required');
  });

  it('that are inherited do not count', () => {
    const record = Object.create(enterprise()) as unknown;
    expect(found(validateCustomer(record), 'error')).toEqual([' type']);
  });
});

describe('drafts', () => {
  it('may lack the customer number and nothing else', () => {
    const { customerNo, ...basic } = enterprise().basic;
    const draft = { ...enterprise(), basic };
    expect(customerNo).toBeDefined();
    expect(validateCustomerDraft(draft).ok).toBe(true);
    expect(found(validateCustomer(draft), 'error')).toEqual(['basic.customerNo required']);
    expect(found(validateCustomerDraft({ ...draft, basic: { ...basic, customerNo: 'C1' } }), 'error')).toHaveLength(1);
  });
});

describe('options', () => {
  test.each([
    [{ asOf: '2024-02-30' }, 'asOf'],
    [{ asOf: '张三' }, 'asOf'],
    [{ require: ['basic.nickname'] as never }, 'require'],
    [{ require: 'basic.name' as never }, 'require'],
    [{ require: [5] as never }, 'require'],
    [{ messages: {} as never }, 'messages'],
    [{ messages: { language: 'zh' } as never }, 'messages'],
  ])('that are wrong throw a RangeError that names them: %#', (options, name) => {
    expect(() => validateCustomer({}, options)).toThrow(RangeError);
    expect(() => validateCustomer({}, options)).toThrow(new RegExp(`^${name}`, 'u'));
    expect(() => validateCustomer({}, options)).not.toThrow(/张三|2024-02-30|nickname/u);
  });
});

describe('fixable', () => {
  it('is said exactly where normalizeCustomer proposes a change', () => {
    const { basic, need, behavior } = individual();
    const record = {
      ...individual(),
      basic: { ...basic, mobile: '138 1234 5678', idTail: '002x', name: '张3' },
      need: { ...need, coreNeeds: '产品购买、售后', budget: '5万以上', priority: '高' },
      behavior: { ...behavior, firstContactOn: '2024/3/1' },
    };
    const result = validateCustomer(record);
    expect(result.ok ? [] : result.issues.map(({ path, code, fixable }) => [path, code, fixable === true])).toEqual([
      ['basic.name', 'personName.charset', false],
      ['basic.mobile', 'mobile.shape', true],
      ['basic.idTail', 'idTail.shape', true],
      ['need.coreNeeds', 'type', true],
      ['need.budget', 'option', false],
      ['need.priority', 'option', true],
      ['behavior.firstContactOn', 'isoDate.shape', true],
    ]);
    const fixed = validateCustomer({ ...record, ...(normalizeCustomer(record).value as object) });
    expect(found(fixed, 'error')).toEqual(['basic.name personName.charset', 'need.budget option']);
  });
});

it('answers for the whole record what it would answer without its blanks', () => {
  const blank = fc.constantFrom('', null, ' ', '\u3000');
  fc.assert(
    fc.property(fc.constantFrom('owner', 'remarks', 'updatedBy'), blank, (key, value) => {
      const record = { ...individual(), record: { ...individual().record, [key]: value } };
      const result = validateCustomer(record);
      expect(result.ok && validateCustomer(result.value)).toEqual(result);
      expect(result.ok && isCustomer(result.value)).toBe(true);
    }),
  );
});
