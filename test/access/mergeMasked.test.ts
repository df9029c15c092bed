import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ROLE_NAMES, maskCustomer, mergeMasked, viewAs } from '../../src/access/index.ts';
import type { MaskedCustomer } from '../../src/access/index.ts';
import type { Contact, Customer, CustomerInput, Purchase } from '../../src/archive/index.ts';
import { customers } from '../../src/testing/index.ts';
import { deepFreeze, enterprise, individual } from '../support/records.ts';
import { HOSTILE } from './hostile.ts';

const merge = (original: unknown, edited: unknown) =>
  mergeMasked(deepFreeze(original) as CustomerInput, deepFreeze(edited) as MaskedCustomer);

/** The code and place of every issue. */
const issues = (original: unknown, edited: unknown): readonly string[] => {
  const result = merge(original, edited);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};

const LI: Contact = { role: '采购负责人', name: '李一', mobile: '13912345678', email: 'li.yi@example.com' };
const LUO: Contact = { role: '财务', name: '李二', mobile: '13987655678', phone: '010-62345678' };
const WANG: Contact = { role: '技术', name: '王三', mobile: '13612345678' };

const withContacts = (...contacts: unknown[]): CustomerInput => ({ ...individual(), relations: { contacts } }) as CustomerInput;

/** The contacts as the team sees them. */
const shown = (...contacts: Contact[]): readonly object[] => maskCustomer(withContacts(...contacts), 'team').relations?.contacts ?? [];

const mergedContacts = (before: readonly unknown[], after: readonly unknown[]): unknown => {
  const result = merge(withContacts(...before), { relations: { contacts: after } });
  return result.ok ? result.value.relations?.contacts : result.issues.map(({ code, path }) => `${code} ${path}`);
};

const withPurchases = (...purchases: unknown[]): CustomerInput => ({ behavior: { purchases } }) as CustomerInput;

describe('a copy that nobody edited', () => {
  it('for the team gives the file back', () => {
    fc.assert(
      fc.property(customers(), (customer) => {
        expect(mergeMasked(customer, maskCustomer(customer, 'team'))).toEqual({ ok: true, value: customer });
      }),
    );
  });

  it('as any role saw it gives the file back', () => {
    fc.assert(
      fc.property(customers(), fc.constantFrom(...ROLE_NAMES), fc.boolean(), (customer, role, inCharge) => {
        expect(mergeMasked(customer, viewAs(customer, { role, inCharge }))).toEqual({ ok: true, value: customer });
      }),
    );
  });

  it('as marketing saw it keeps the address of which they see the province', () => {
    const inJiangsu = { basic: { address: '江苏省南京市鼓楼区示范路1号' } };
    expect(merge(inJiangsu, { basic: { address: '江苏省' } })).toEqual({ ok: true, value: inJiangsu });
  });

  it('for another department gives the file back or is refused', () => {
    fc.assert(
      fc.property(customers(), fc.constantFrom('requester', 'collaborator', 'otherDepartment'), (customer, audience) => {
        const result = mergeMasked(customer, maskCustomer(customer, audience, { asOf: '2024-05-30' }));
        if (result.ok) expect(result.value).toEqual(customer);
      }),
    );
  });

  it('gives the file back when it has gone through JSON', () => {
    expect(merge(individual(), JSON.parse(JSON.stringify(maskCustomer(individual(), 'team'))))).toEqual({ ok: true, value: individual() });
  });
});

it('never writes a star or a label over a value, whatever becomes of the masks', () => {
  const cut = fc.record({ at: fc.nat(20), length: fc.nat(3), insert: fc.constantFrom('', '9', 'x', '*', '张', '[') });
  fc.assert(
    fc.property(customers(), cut, (customer, { at, length, insert }) => {
      const damage = (text: string | undefined): string | undefined =>
        text === undefined ? undefined : text.slice(0, at) + insert + text.slice(at + length);
      const copy = maskCustomer(customer, 'team');
      const contacts = copy.relations?.contacts?.map((contact) => ({ ...contact, mobile: damage(contact.mobile) }));
      const basic = { ...copy.basic, mobile: damage(copy.basic?.mobile), address: damage(copy.basic?.address) };
      const result = mergeMasked(customer, { ...copy, basic, relations: { ...copy.relations, contacts } });
      if (result.ok) expect(starsIn(result.value)).toBeLessThanOrEqual(starsIn(customer));
    }),
  );
});

function starsIn(customer: CustomerInput): number {
  const { basic, relations } = customer;
  const texts = [basic?.mobile, basic?.address, ...(relations?.contacts ?? []).map((contact) => contact.mobile)];
  return texts.filter((text) => text?.includes('*')).length;
}

describe('a single value', () => {
  const basic = (edited: object) => merge(individual(), { basic: edited });
  const value = (edited: object): unknown => ({ ok: true, value: { ...individual(), basic: { ...individual().basic, ...edited } } });

  it('that is new is taken, the masked ones beside it stay', () => {
    expect(basic({ name: '李四', mobile: '138****5678', address: '北京市朝阳区****' })).toEqual(value({ name: '李四' }));
    expect(basic({ mobile: '13900001111' })).toEqual(value({ mobile: '13900001111' }));
    expect(basic({ name: '*女士' })).toEqual(value({ name: '*女士' }));
  });

  it('that is hidden whole stays', () => {
    expect(basic({ mobile: '****', name: '****', idTail: '****', customerNo: '****' })).toEqual(value({}));
  });

  it('that is missing or undefined stays, null and blank clear it', () => {
    expect(basic({ address: undefined })).toEqual(value({}));
    const { address, ...rest } = individual().basic;
    expect(address).toBeDefined();
    for (const blank of [null, '', ' \u3000'])
      expect(basic({ address: blank })).toStrictEqual({ ok: true, value: { ...individual(), basic: rest } });
  });

  it('that is wrong in another way is left to validation', () => {
    expect(basic({ mobile: 5 })).toEqual(value({ mobile: 5 }));
    expect(basic({ extra: 1 })).toMatchObject({ issues: [{ code: 'unknownKey', path: 'basic' }] });
    expect(merge(withPurchases({ amount: 5 }), withPurchases({ amount: '5-10万' }))).toEqual({
      ok: true,
      value: withPurchases({ amount: '5-10万' }),
    });
    expect(merge({ basic: { mobile: 5 } }, { basic: { mobile: '****' } })).toEqual({ ok: true, value: { basic: { mobile: 5 } } });
    expect(merge({ basic: { mobile: 5 } }, { basic: { mobile: '138****5678' } }).ok).toBe(false);
  });

  test.each([
    [{ mobile: '138****5679' }, 'masked basic.mobile'],
    [{ mobile: '138***5678' }, 'masked basic.mobile'],
    [{ mobile: '138xxxx5678' }, 'masked basic.mobile'],
    [{ mobile: '１３８＊＊＊＊５６７９' }, 'masked basic.mobile'],
    [{ name: '李**' }, 'masked basic.name'],
    [{ name: '张*' }, 'masked basic.name'],
    [{ address: '北京市海淀区****' }, 'masked basic.address'],
    [{ address: '北京市朝阳区*' }, 'masked basic.address'],
    [{ address: '北京市*路1号' }, 'masked basic.address'],
    [{ idTail: '***X' }, 'masked basic.idTail'],
    [{ customerType: '***' }, 'masked basic.customerType'],
    [{ customerNo: 'C20240512009' }, 'immutable basic.customerNo'],
    [{ customerNo: '' }, 'immutable basic.customerNo'],
    [{ customerNo: '1' }, 'immutable basic.customerNo'],
    [{ nickname: '小张' }, 'unknownKey basic'],
  ])('%j is refused', (edited, issue) => {
    expect(issues(individual(), { basic: edited })).toEqual([issue]);
  });

  it('of an enterprise is judged as one', () => {
    expect(issues(enterprise(), { basic: { name: '北京*有限公司' } })).toEqual(['masked basic.name']);
    expect(issues(enterprise(), { basic: { creditCode: '9135**********0Y44' } })).toEqual(['masked basic.creditCode']);
    expect(merge(enterprise(), { basic: { name: '北京×示范有限公司' } }).ok).toBe(true);
    expect(issues({ basic: {} }, { basic: { customerType: 'enterprise', name: '北京×示范有限公司' } })).toEqual([]);
    expect(issues({ basic: {} }, { basic: { customerType: 'individual', name: '张×' } })).toEqual(['masked basic.name']);
  });

  it('with a star of its own is no mask where none was', () => {
    const named = (name: string): unknown => ({ basic: { customerType: 'enterprise', name } });
    expect(issues({ basic: {} }, named('A*B示范有限公司'))).toEqual([]);
    expect(issues(named('A*B示范有限公司'), named('A*C示范有限公司'))).toEqual([]);
  });

  it('can give a number to a file that has none', () => {
    expect(merge({}, { basic: { customerNo: 'C20240512001' } })).toEqual({ ok: true, value: { basic: { customerNo: 'C20240512001' } } });
  });

  it('that was made coarser for an audience is refused', () => {
    const inJiangsu = { basic: { address: '江苏省南京市鼓楼区示范路1号' } };
    expect(issues(inJiangsu, { basic: { address: '江苏省南京市' } })).toEqual(['coarser basic.address']);
    expect(issues(individual(), { behavior: { firstContactOn: '2024-Q1' } })).toEqual(['coarser behavior.firstContactOn']);
    expect(issues(individual(), { behavior: { purchaseTotal12m: 'under10k' } })).toEqual(['unknownKey behavior']);
    const living = (address: string): unknown => ({ basic: { address } });
    expect(issues(living('江苏省南京市鼓楼区示范路1号'), living('江苏省南京市'))).toEqual(['coarser basic.address']);
    expect(issues(living('江苏省南京市鼓楼区示范路1号'), living('江苏省苏州市'))).toEqual([]);
    const told = (description: string): unknown => ({ need: { description } });
    for (const shorter of ['江苏省', '江苏省南京市']) {
      expect(merge(told('江苏省南京市鼓楼区'), told(shorter))).toEqual({ ok: true, value: told(shorter) });
    }
    expect(merge(individual(), { need: { expectedPurchase: '2024-Q3' } }).ok).toBe(true);
    expect(merge({}, { behavior: { firstContactOn: '2024-03-01' } }).ok).toBe(true);
  });
});

describe('a text', () => {
  const original = { ...individual(), need: { ...individual().need, description: '张小样的电话13812345678，找李经理，见[邮箱]' } };
  const need = (description: string): unknown => ({ ...original, need: { ...original.need, description } });

  test.each([
    '[姓名]的电话[手机号]，找[姓名]，见[邮箱]',
    '张小样的电话13812345678，找[姓名]，见[邮箱]',
    '张小样的电话[手机号]，找李经理，见[邮箱]',
    '****',
  ])('shown as %s stays', (description) => {
    expect(merge(original, { need: { description } })).toEqual({ ok: true, value: original });
  });

  test.each(['[姓名]的电话[手机号]，找[姓名]，见[邮箱]。', '改了[姓名]', '见[邮箱][邮箱]', '***'])(
    'changed to %s is refused',
    (description) => {
      expect(issues(original, { need: { description } })).toEqual(['masked need.description']);
    },
  );

  it('without a mask is taken, also with the labels that were always in it', () => {
    expect(merge(original, { need: { description: '见[邮箱]，5*6米' } })).toEqual({ ok: true, value: need('见[邮箱]，5*6米') });
  });
});

describe('entries of a list', () => {
  it('that stand as they were shown are found wherever they are', () => {
    expect(mergedContacts([LI, LUO, WANG], shown(WANG, LI, LUO))).toEqual([WANG, LI, LUO]);
    expect(mergedContacts([LI, LUO, WANG], shown(WANG))).toEqual([WANG]);
    expect(mergedContacts([LI, LUO, WANG], [])).toEqual([]);
  });

  it('that were edited are known by their masks', () => {
    const [li = {}, luo = {}, wang = {}] = shown(LI, LUO, WANG);
    expect(mergedContacts([LI, LUO, WANG], [wang, { ...li, role: '总经理' }])).toEqual([WANG, { ...LI, role: '总经理' }]);
    expect(mergedContacts([LI, LUO], [{ ...luo, email: 'luo@example.com' }, li])).toEqual([{ ...LUO, email: 'luo@example.com' }, LI]);
    expect(mergedContacts([LI, LUO], [{ ...li, email: null }, luo])).toEqual([{ role: LI.role, name: LI.name, mobile: LI.mobile }, LUO]);
  });

  it('with equal masks are told apart by the rest', () => {
    const [first, second] = [
      { ...LI, role: '采购', email: undefined },
      { ...LI, role: '财务', mobile: '13900005678', email: undefined },
    ];
    const [one = {}, two = {}] = shown(first, second);
    expect(mergedContacts([first, second], [one, { ...two, role: '总监' }])).toEqual([first, { ...second, role: '总监' }]);
    const plain = { ...second, role: '采购', mobile: '13911115678', email: LI.email };
    expect(mergedContacts([first, plain], shown(first, plain))).toEqual([first, plain]);
  });

  it('that are new are added, blank ones are not', () => {
    expect(mergedContacts([LI], [...shown(LI), WANG, {}, { role: '', name: null }])).toEqual([LI, WANG]);
    expect(mergedContacts([LI], [WANG, ...shown(LI)])).toEqual([WANG, LI]);
    expect(mergedContacts([LI], [WANG])).toEqual([WANG]);
  });

  it('whose masks were changed are refused where they were', () => {
    const [li = {}, luo = {}] = shown(LI, LUO);
    expect(mergedContacts([LI, LUO], [li, { ...luo, mobile: '139****0000' }])).toEqual(['masked relations.contacts[1].mobile']);
    expect(mergedContacts([LI], [li, { ...WANG, mobile: '136****0000' }])).toEqual(['masked relations.contacts[1].mobile']);
    expect(mergedContacts([], [li])).toHaveLength(3);
  });

  it('that look alike and are not are refused where one of them is gone or changed', () => {
    const twin = { ...LI, mobile: '13900005678' };
    const [li = {}] = shown(LI);
    expect(mergedContacts([LI, twin], [li, li])).toEqual([LI, twin]);
    expect(mergedContacts([LI, twin], [li])).toEqual(['ambiguous relations.contacts[0]']);
    expect(
      mergedContacts(
        [LI, twin],
        [
          { ...li, role: '技术' },
          { ...li, role: '财务' },
        ],
      ),
    ).toEqual(['ambiguous relations.contacts[0]', 'ambiguous relations.contacts[1]']);
    expect(mergedContacts([LI, LI], [li])).toEqual([LI]);
    expect(mergedContacts([LI], [li, li])).toEqual(['ambiguous relations.contacts[1]']);
    expect(
      mergedContacts(
        [LI],
        [
          { ...li, role: '技术' },
          { ...li, role: '财务' },
        ],
      ),
    ).toEqual(['ambiguous relations.contacts[0]', 'ambiguous relations.contacts[1]']);
  });

  it('that fit two are nobody’s, also where only one of the two is edited', () => {
    const [li = {}] = shown(LI);
    expect(mergedContacts([LI, { ...LI, mobile: '13900005678' }], [{ ...li, role: '技术' }])).toEqual(['ambiguous relations.contacts[0]']);
  });

  it('are found again only by all that they show', () => {
    const [first, second] = [
      { product: 'A', quantity: 1, amount: 5, purchasedOn: '2024-03', legacyId: 7 },
      { product: 'B', quantity: 2, amount: 6, purchasedOn: '2024-04', legacyId: 8 },
    ];
    const mixed = { product: 'A', quantity: 2, amount: 6, purchasedOn: '2024-04' };
    expect(merge(withPurchases(first, second), withPurchases(second, mixed))).toEqual({ ok: true, value: withPurchases(second, mixed) });
  });

  it('that are emptied go, and the others stay', () => {
    expect(mergedContacts([LI, LUO], [...shown(LI), {}])).toEqual([LI]);
    expect(mergedContacts([LI, LUO], [{ role: '', name: null }, ...shown(LUO)])).toEqual([LUO]);
  });

  it('in clear may be doubled', () => {
    const purchase: Purchase = { product: 'A', quantity: 1, amount: 5, purchasedOn: '2024-03' };
    expect(merge(withPurchases(purchase), withPurchases(purchase, purchase))).toEqual({
      ok: true,
      value: withPurchases(purchase, purchase),
    });
  });

  it('that show only a part keep the rest, but are not guessed when they change', () => {
    const before = withPurchases({ product: 'A', quantity: 1, amount: 5, purchasedOn: '2024-03', legacyId: 7 });
    expect(merge(before, withPurchases({ purchasedOn: '2024-03' }))).toEqual({ ok: true, value: before });
    expect(issues(before, withPurchases({ purchasedOn: '2024-04' }))).toEqual(['ambiguous behavior.purchases[0]']);
    const two = withPurchases({ product: 'A', purchasedOn: '2024-03' }, { product: 'A', purchasedOn: '2024-04' });
    expect(issues(two, withPurchases({ purchasedOn: '2024-03' }, {}))).toEqual(['ambiguous behavior.purchases[0]']);
    expect(merge(before, withPurchases({ product: 'A', quantity: 1, amount: 6, purchasedOn: '2024-03', legacyId: 7 }))).toEqual({
      ok: true,
      value: withPurchases({ product: 'A', quantity: 1, amount: 6, purchasedOn: '2024-03', legacyId: 7 }),
    });
    expect(merge(before, withPurchases({ product: 'A', quantity: 1, amount: 6, purchasedOn: '2024-03' }))).toEqual({
      ok: true,
      value: withPurchases({ product: 'A', quantity: 1, amount: 6, purchasedOn: '2024-03', legacyId: 7 }),
    });
  });

  it('that are new take nothing over from the one in whose place they stand', () => {
    const [kept, added] = [
      { product: 'A', quantity: 1, amount: 5, purchasedOn: '2024-03', legacyId: 7 },
      { product: 'B', quantity: 2, amount: 6, purchasedOn: '2024-04' },
    ];
    expect(merge(withPurchases(kept), withPurchases(added, kept))).toEqual({ ok: true, value: withPurchases(added, kept) });
  });

  it('that were made coarser for an audience are refused', () => {
    const before = withPurchases({ product: 'A', quantity: 3, unit: '台', amount: 5, purchasedOn: '2024-03' });
    const copy = withPurchases({ product: 'A', quantity: '2-9', amount: 'under10k', purchasedOn: '2024-03' });
    expect(issues(before, copy)).toEqual(['coarser behavior.purchases[0].quantity', 'coarser behavior.purchases[0].amount']);
  });

  it('that are no objects are kept as long as they stay', () => {
    expect(mergedContacts(['李经理', 5], ['李经理'])).toEqual(['李经理']);
    expect(mergedContacts(['李经理'], ['****'])).toEqual(['李经理']);
    expect(mergedContacts(['李经理'], ['王经理'])).toEqual(['王经理']);
    expect(mergedContacts(['李经理'], [{ role: '技术', name: '王三' }])).toEqual([{ role: '技术', name: '王三' }]);
    expect(mergedContacts([], ['****'])).toEqual(['masked relations.contacts[0]']);
    expect(issues({}, { relations: { contacts: ['****'] } })).toEqual(['masked relations.contacts[0]']);
  });
});

describe('a list of values', () => {
  const tags = (before: readonly string[], after: readonly string[]): unknown => {
    const result = merge({ relations: { industryTags: before } }, { relations: { industryTags: after } });
    return result.ok ? result.value.relations?.industryTags : result.issues.map(({ code, path }) => `${code} ${path}`);
  };

  it('restores what was masked and takes what is new', () => {
    expect(tags(['零售', '客户13812345678'], ['客户[手机号]', '互联网'])).toEqual(['客户13812345678', '互联网']);
    expect(tags(['零售'], ['制造业'])).toEqual(['制造业']);
    expect(tags(['零售'], ['零售', ''])).toEqual(['零售']);
  });

  it('refuses masks that fit nothing or more than one', () => {
    expect(tags(['零售'], ['客户[手机号]'])).toEqual(['masked relations.industryTags[0]']);
    expect(tags(['客户13812345678', '客户13912345678'], ['客户[手机号]'])).toEqual(['ambiguous relations.industryTags[0]']);
  });
});

describe('lists, groups and dimensions', () => {
  it('that are cleared are removed, dimensions are not', () => {
    const { purchases, ...behavior } = individual().behavior;
    expect(purchases).toBeDefined();
    expect(merge(individual(), { behavior: { purchases: null }, relations: null, record: ' ' })).toEqual({
      ok: true,
      value: { ...individual(), behavior },
    });
    const { referrer, ...relations } = individual().relations ?? {};
    expect(referrer).toBeDefined();
    expect(merge(individual(), { relations: { referrer: '' } })).toEqual({ ok: true, value: { ...individual(), relations } });
  });

  it('that are new are added, empty ones are not', () => {
    expect(merge(enterprise(), { relations: { referrer: { kind: 'internal', name: '赵样本' } }, record: {} })).toEqual({
      ok: true,
      value: { ...enterprise(), relations: { referrer: { kind: 'internal', name: '赵样本' } } },
    });
    expect(merge(enterprise(), { behavior: { interactions: [{ on: '2024-05-01', channel: 'phone', kind: 'service' }] } }).ok).toBe(true);
  });

  it('that are none are refused unless they were', () => {
    expect(
      issues(individual(), { need: 'text', relations: { referrer: 5, contacts: '李经理' }, behavior: { purchases: new Array(1001) } }),
    ).toEqual(['type need', 'type relations.referrer', 'type relations.contacts', 'type behavior.purchases']);
    const wrong = { behavior: { purchases: '三台' }, relations: { referrer: '王示例' } };
    expect(merge(wrong, wrong)).toEqual({ ok: true, value: wrong });
    expect(merge(wrong, { behavior: { purchases: '****' }, relations: { referrer: '****' } })).toEqual({ ok: true, value: wrong });
    expect(issues({}, { behavior: { purchases: '****' } })).toEqual(['type behavior.purchases']);
    const purchases = [{ product: 'A', quantity: 1, amount: 5, purchasedOn: '2024-03' }];
    expect(merge(wrong, { behavior: { purchases } })).toEqual({ ok: true, value: { ...wrong, behavior: { purchases } } });
  });

  it('keep what nobody declared', () => {
    const odd = { ...individual(), basic: { ...individual().basic, legacyId: 7 } };
    expect(merge(odd, { basic: { name: '李四', legacyId: 7 } })).toEqual({
      ok: true,
      value: { ...odd, basic: { ...odd.basic, name: '李四' } },
    });
    expect(issues(odd, { basic: { legacyId: 8 }, extra: { crmId: 8 }, 13812345678: 'x' })).toEqual([
      'unknownKey basic',
      'unknownKey extra',
      'unknownKey ',
    ]);
    expect(merge(individual(), { extra: { crmId: 7 } })).toEqual({ ok: true, value: individual() });
  });
});

describe('what is no record', () => {
  const records = HOSTILE.filter((value) => isRecord(value));

  it('is refused', () => {
    for (const value of HOSTILE.filter((other) => !isRecord(other))) {
      expect(mergeMasked(value as CustomerInput, {})).toEqual({ ok: false, issues: [{ code: 'type', path: '', keys: [] }] });
      expect(mergeMasked({}, value as MaskedCustomer)).toEqual({ ok: false, issues: [{ code: 'type', path: '', keys: [] }] });
    }
  });

  it('inside one gets an answer without a value', () => {
    for (const value of records) {
      for (const other of [...records, individual()]) {
        const result = mergeMasked(value as Customer, other as MaskedCustomer);
        if (!result.ok) expect(JSON.stringify(result.issues)).not.toContain('1381234');
      }
    }
  });
});

function isRecord(value: unknown): boolean {
  try {
    const prototype: unknown = Object.getPrototypeOf(value);
    Object.values(value as object);
    return prototype === Object.prototype;
  } catch {
    return false;
  }
}
