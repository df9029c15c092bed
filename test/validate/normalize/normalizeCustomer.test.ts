import { inspect } from 'node:util';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { customers, sampleCustomers } from '../../../src/testing/index.ts';
import { normalizeCustomer, validateCustomer } from '../../../src/validate/index.ts';
import type { ValidationResult } from '../../../src/validate/index.ts';
import { deepFreeze, individual } from '../../support/records.ts';
import { CASES } from './cases.ts';
import { fileFor, keysOf, withValue } from './places.ts';

/** What people write, at the places where they write it. */
const SPELLINGS = Object.values(CASES)
  .flat()
  .map(([path, given]) => ({ path, keys: keysOf(path), given }));

/** A valid file with some fields written otherwise, and some that hold anything. */
const untidyFiles = fc
  .tuple(
    customers(),
    fc.array(fc.constantFrom(...SPELLINGS), { maxLength: 6 }),
    fc.array(fc.tuple(fc.constantFrom(...SPELLINGS), fc.anything()), { maxLength: 2 }),
  )
  .map(([customer, spellings, others]) => {
    let file: unknown = customer;
    for (const { keys, given } of spellings) file = withValue(file, keys, given);
    for (const [{ keys }, value] of others) file = withValue(file, keys, value);
    return file;
  });

/** The codes that single values answer with; rules across fields can only be judged once those are right. */
const VALUE_CODES =
  /^(?:type|option|duplicate|tooLong|outOfRange|tooManyDecimals|placeholder|masked|required|unknownKey|mobile|customerNo|creditCode|idTail|timeNode|isoDate|dateTime|phone|email|personName|companyName)(?:\.|$)/u;

/** The places with a faulty value, each as often as it is found. */
function faultyPlaces(result: ValidationResult<unknown>): readonly string[] {
  return result.ok ? [] : result.issues.map(({ path }) => path);
}

/** Whether a fault is one that a single value can have; `required` by customer type and faults of names are found by rules. */
function isOfOneValue(code: string): boolean {
  return VALUE_CODES.test(code) && !/^(?:required|creditCode\.individual|personName|companyName|placeholder|masked)/u.test(code);
}

describe('for any file', () => {
  test('applying it twice does what applying it once does', () => {
    fc.assert(
      fc.property(untidyFiles, (file) => {
        const once = normalizeCustomer(file);
        const twice = normalizeCustomer(once.value);
        expect(twice.changes).toStrictEqual([]);
        expect(twice.value).toBe(once.value);
        expect(twice.ambiguous).toStrictEqual(once.ambiguous);
      }),
    );
  });

  test('no value becomes wrong that was right, and every change repairs a fault or tidies a text', () => {
    fc.assert(
      fc.property(untidyFiles, (file) => {
        const { value, changes } = normalizeCustomer(file);
        const before = faultyPlaces(validateCustomer(file));
        const after = validateCustomer(value);
        const news = after.ok ? [] : after.issues.filter(({ path, code }) => !before.includes(path) && isOfOneValue(code));
        expect(news).toStrictEqual([]);
        const places = new Set(changes.map(({ path }) => path));
        const still = after.ok ? [] : after.issues.filter(({ path, code }) => places.has(path) && isOfOneValue(code));
        expect(still).toStrictEqual([]);
      }),
    );
  });

  test('a file without issues stays without issues, and only free texts and labels in it are tidied', () => {
    fc.assert(
      fc.property(customers(), (customer) => {
        fc.pre(validateCustomer(customer).ok);
        const { value, changes, ambiguous } = normalizeCustomer(customer);
        expect(validateCustomer(value).ok).toBe(true);
        expect(ambiguous).toStrictEqual([]);
        expect(changes.filter(({ change }) => !['whitespace', 'invisible', 'label', 'placeholder'].includes(change))).toStrictEqual([]);
        if (changes.length === 0) expect(value).toBe(customer);
      }),
    );
  });

  test('an issue is fixable exactly where there is a change', () => {
    fc.assert(
      fc.property(untidyFiles, (file) => {
        const result = validateCustomer(file);
        const places = new Set(normalizeCustomer(file).changes.map(({ path }) => path));
        const issues = result.ok ? [] : result.issues;
        expect(issues.filter(({ path, fixable }) => (fixable === true) !== places.has(path))).toStrictEqual([]);
      }),
    );
  });

  test('the input is not written to', () => {
    fc.assert(
      fc.property(untidyFiles, (file) => {
        const copy = inspect(file, { depth: 10 });
        normalizeCustomer(file);
        expect(inspect(file, { depth: 10 })).toBe(copy);
      }),
    );
    expect(() => normalizeCustomer(deepFreeze(withValue(individual(), ['need', 'priority'], '高')))).not.toThrow();
  });

  test('anything else comes back as it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const answer = normalizeCustomer(value);
        if (answer.changes.length === 0) expect(answer.value).toBe(value);
      }),
    );
  });
});

describe('a whole file', () => {
  const untidy = {
    remark: ' 自己的列 ',
    behavior: {
      firstContactOn: 45352,
      lastFollowUpOn: '2024/5/12',
      channel: '微信',
      purchases: [
        { product: 'A型智能设备', quantity: 2, amount: 19999.5, purchasedOn: '2024-03-15' },
        { product: 'B型 ', quantity: '1', amount: '￥1.2万', purchasedOn: '2024年4月', 折扣: ' 9折' },
      ],
    },
    basic: { name: '古丽米热•艾比布力', customerType: '个人', mobile: '+86 138 1234 5678', idTail: '002Х', creditCode: '无' },
    need: { coreNeeds: '产品购买、售后', priority: '高(1个月内成交)', budget: '5万以上', expectedPurchase: '2024年8月30日前' },
    relations: '无',
    record: { remarks: '', reviews: [{ gate: '数据审核', by: '钱样本', on: '2024-5-13', outcome: '通过' }] },
    extra: { mobile: '+86 138 1234 5678' },
  };

  test('gets every proposal in form order', () => {
    expect(normalizeCustomer(untidy).changes).toStrictEqual([
      { path: 'basic.customerType', change: 'label' },
      { path: 'basic.name', change: 'dot' },
      { path: 'basic.mobile', change: 'separator' },
      { path: 'basic.mobile', change: 'countryPrefix' },
      { path: 'basic.creditCode', change: 'placeholder' },
      { path: 'need.coreNeeds', change: 'label' },
      { path: 'need.expectedPurchase', change: 'dateForm' },
      { path: 'need.priority', change: 'label' },
      { path: 'behavior.firstContactOn', change: 'dateForm' },
      { path: 'behavior.lastFollowUpOn', change: 'dateForm' },
      { path: 'behavior.purchases[1].product', change: 'whitespace' },
      { path: 'behavior.purchases[1].quantity', change: 'moneyForm' },
      { path: 'behavior.purchases[1].amount', change: 'moneyForm' },
      { path: 'behavior.purchases[1].purchasedOn', change: 'dateForm' },
      { path: 'relations', change: 'placeholder' },
      { path: 'record.reviews[0].gate', change: 'label' },
      { path: 'record.reviews[0].on', change: 'dateForm' },
      { path: 'record.reviews[0].outcome', change: 'label' },
    ]);
  });

  test.each([[['无']], [['暂无', ' - ']]])('leaves out a list of tags %j that only says that there is none', (industryTags) => {
    const { value, changes } = normalizeCustomer({ relations: { industryTags } });
    expect(value).toStrictEqual({ relations: {} });
    expect(changes).toStrictEqual([{ path: 'relations.industryTags', change: 'placeholder' }]);
  });

  test.each([[['无', '零售']], [['无', {}]], [[]]])('keeps the entries of the list of tags %j in their places', (industryTags) => {
    expect(normalizeCustomer({ relations: { industryTags } })).toMatchObject({ value: { relations: { industryTags } }, changes: [] });
  });

  test('keeps a placeholder among needs, of which there must be one', () => {
    expect(normalizeCustomer({ need: { coreNeeds: ['无'] } })).toMatchObject({ value: { need: { coreNeeds: ['无'] } }, changes: [] });
  });

  test('names what is ambiguous', () => {
    expect(normalizeCustomer(untidy).ambiguous).toStrictEqual([
      { path: 'basic.idTail', reason: 'lookAlike' },
      { path: 'need.budget', reason: 'budgetInterval' },
      { path: 'behavior.channel', reason: 'unknownLabel' },
    ]);
  });

  test('keeps unknown keys, blanks, the order of keys and the adopter\u2019s own columns', () => {
    const value = normalizeCustomer(untidy).value as typeof untidy;
    expect(value).toStrictEqual({
      remark: ' 自己的列 ',
      behavior: {
        firstContactOn: '2024-03-01',
        lastFollowUpOn: '2024-05-12',
        channel: '微信',
        purchases: [
          { product: 'A型智能设备', quantity: 2, amount: 19999.5, purchasedOn: '2024-03-15' },
          { product: 'B型', quantity: 1, amount: 12000, purchasedOn: '2024-04', 折扣: ' 9折' },
        ],
      },
      basic: { name: '古丽米热·艾比布力', customerType: 'individual', mobile: '13812345678', idTail: '002Х' },
      need: { coreNeeds: ['productPurchase', 'afterSales'], priority: 'high', budget: '5万以上', expectedPurchase: '2024-08-30' },
      record: { remarks: '', reviews: [{ gate: 'data', by: '钱样本', on: '2024-05-13', outcome: 'passed' }] },
      extra: { mobile: '+86 138 1234 5678' },
    });
    expect(Object.keys(value)).toStrictEqual(['remark', 'behavior', 'basic', 'need', 'record', 'extra']);
  });

  test('shares the parts that do not change', () => {
    const value = normalizeCustomer(untidy).value as typeof untidy;
    expect(value.extra).toBe(untidy.extra);
    expect(value.behavior.purchases[0]).toBe(untidy.behavior.purchases[0]);
  });

  test('no change and no ambiguity holds a value of it', () => {
    const { changes, ambiguous } = normalizeCustomer(untidy);
    expect(JSON.stringify([changes, ambiguous])).not.toMatch(/138|002|个人|微信|艾比|5万/u);
  });

  test('a choice that is there already is not repaired into a duplicate', () => {
    const file = { need: { coreNeeds: ['productPurchase', '产品采购', '售后', '售后服务', 'Other'] } };
    const { value, changes, ambiguous } = normalizeCustomer(file);
    expect(value).toStrictEqual({ need: { coreNeeds: ['productPurchase', '产品采购', 'afterSales', '售后服务', 'other'] } });
    expect(changes.map(({ path }) => path)).toStrictEqual(['need.coreNeeds[2]', 'need.coreNeeds[4]']);
    expect(ambiguous).toStrictEqual([
      { path: 'need.coreNeeds[1]', reason: 'duplicate' },
      { path: 'need.coreNeeds[3]', reason: 'duplicate' },
    ]);
  });

  test('files as they look in practice are in order already', () => {
    for (const customer of sampleCustomers(50, 7)) expect(normalizeCustomer(customer).value).toBe(customer);
  });
});

describe('hostile input', () => {
  test('a list that is too long is not looked into', () => {
    const purchases = Array.from({ length: 1001 }, () => ({ quantity: '1' }));
    expect(normalizeCustomer({ behavior: { purchases } }).changes).toStrictEqual([]);
  });

  test('texts of a megabyte get an answer, and long ones at every place', () => {
    const keys = [...new Map(SPELLINGS.map((spelling) => [spelling.path, spelling.keys])).values()];
    for (const piece of ['1', '、', '1,', '\u200b1', '１', '2024-', 'a@', '*', '无', '👨\u200d']) {
      const text = piece.repeat(50_000 / piece.length);
      expect(normalizeCustomer(withValue({}, ['basic', 'mobile'], piece.repeat(1_000_000))).changes).toStrictEqual([]);
      const file = keys.reduce<unknown>((holder, place) => withValue(holder, place, text), {});
      // Free texts may lose what cannot be seen; nothing else is looked at.
      expect(normalizeCustomer(file).changes.filter(({ change }) => change !== 'invisible')).toStrictEqual([]);
    }
  });

  test('a record within itself is left alone', () => {
    const basic: Record<string, unknown> = { name: '张三 ', customerType: 'individual' };
    basic['basic'] = basic;
    basic['address'] = basic;
    const { value, changes } = normalizeCustomer({ basic });
    expect(changes).toStrictEqual([{ path: 'basic.name', change: 'whitespace' }]);
    expect((value as { basic: { address: unknown } }).basic.address).toBe(basic);
  });

  test('what throws when it is read is left alone', () => {
    const thrower = new Proxy(
      {},
      {
        get: () => {
          throw new Error('13812345678');
        },
        ownKeys: () => {
          throw new Error('13812345678');
        },
        getPrototypeOf: () => {
          throw new Error('13812345678');
        },
      },
    );
    const getter = {
      get priority(): string {
        throw new Error('13812345678');
      },
    };
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    for (const value of [thrower, getter, proxy]) {
      for (const file of [
        value,
        { basic: value, need: value },
        { need: { coreNeeds: value, priority: value } },
        { behavior: { purchases: [value] } },
      ]) {
        const { value: same, changes, ambiguous } = normalizeCustomer(file);
        expect([same === file, changes, ambiguous]).toStrictEqual([true, [], []]);
      }
    }
  });

  test('keys of the prototype are only keys', () => {
    const file = JSON.parse('{"basic":{"__proto__":{"name":" x"},"constructor":"y","name":"张三 ","customerType":"个人"}}') as object;
    const { value, changes } = normalizeCustomer(file);
    expect(JSON.stringify(value)).toBe('{"basic":{"__proto__":{"name":" x"},"constructor":"y","name":"张三","customerType":"individual"}}');
    expect(changes.map(({ path }) => path)).toStrictEqual(['basic.customerType', 'basic.name']);
    expect(Object.getPrototypeOf((value as { basic: object }).basic)).toBe(Object.prototype);
  });

  test('inherited and symbol keys, dates and classes are not looked into', () => {
    const inherited: unknown = Object.create({ basic: { name: ' x' } });
    for (const file of [inherited, new Date(0), new Map([['basic', 1]]), [{ basic: { name: ' x' } }], 'basic', 5, null]) {
      expect(normalizeCustomer(file)).toStrictEqual({ value: file, changes: [], ambiguous: [] });
    }
  });

  test('every kind of value at every place gets an answer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SPELLINGS),
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        ({ path, keys }, value) => {
          expect(normalizeCustomer(withValue(fileFor(path), keys, value)).changes.length).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
