import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ROLE_NAMES, checkEdit, fieldRight, mergeMasked, viewAs } from '../../src/access/index.ts';
import type { Viewer } from '../../src/access/index.ts';
import type { Customer, CustomerInput, Review } from '../../src/archive/index.ts';
import { customers } from '../../src/testing/index.ts';
import { deepFreeze, enterprise, individual } from '../support/records.ts';
import { HOSTILE } from './hostile.ts';

const SALES: Viewer = { role: 'sales', inCharge: true };
const ADMIN: Viewer = { role: 'admin' };
const NOBODY: Viewer = { role: 'projectSupport' };
const SUPERVISOR: Viewer = { role: 'salesSupervisor', inCharge: true, name: '孙主管' };

/** The code and place of every issue. */
const issues = (before: unknown, after: unknown, viewer: Viewer): readonly string[] => {
  const result = checkEdit(deepFreeze(before) as CustomerInput, deepFreeze(after) as CustomerInput, viewer);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};

const OWN: Review = { gate: 'data', by: '孙主管', on: '2024-05-14', outcome: 'passed' };
const OTHER: Review = { gate: 'second', by: '钱样本', on: '2024-05-13', outcome: 'returned' };

const reviewed = (...reviews: unknown[]): unknown => ({ ...individual(), record: { reviews } });

describe('every field', () => {
  const before = individual();
  const after = {
    basic: {
      customerNo: 'C20240512002',
      customerType: 'enterprise',
      name: '李四',
      mobile: '13900001111',
      idTail: '1234',
      creditCode: '1',
      enterpriseSize: 'micro',
      industry: 'A',
      address: '天津市',
    },
    need: {
      coreNeeds: ['other'],
      description: '50 台',
      productPreference: 'B',
      budget: 'over100k',
      expectedPurchase: 'urgent',
      priority: 'high',
    },
    behavior: {
      firstContactOn: '2024-03-02',
      lastFollowUpOn: '2024-05-13',
      channel: 'referral',
      purchases: [{ product: 'B', quantity: 3, unit: '套', amount: 1, purchasedOn: '2024-03-16' }],
      interactions: [{ on: '2024-04-02', channel: 'phone', kind: 'service', summary: '问' }],
      complaints: [{ reportedOn: '2024-05-03', problem: '慢', resolution: '快了', resolvedOn: '2024-05-05' }],
    },
    relations: {
      contacts: [{ role: '经理', name: '李二', mobile: '13900001111', phone: '010-62345679', email: 'er@example.com' }],
      referrer: { kind: 'internal', name: '王五', customerNo: 'C20240101002' },
      industryTags: ['零售'],
    },
    record: {
      owner: '孙主管',
      updatedAt: '2024-05-14T09:30:00+08:00',
      updatedBy: '孙主管',
      mobileVerifiedOn: '2024-05-02',
      reviews: [OWN],
      consents: [{ purpose: 'service', kind: 'general', grantedOn: '2024-03-02', noticeVersion: '2' }],
      remarks: '无事',
    },
    extra: { crmId: 8 },
  };

  test.each(ROLE_NAMES.flatMap((role) => [true, false].map((inCharge) => [role, inCharge] as const)))(
    'is judged for %s, in charge %s, by its right',
    (role, inCharge) => {
      const dimensions = ['basic', 'need', 'behavior', 'relations', 'record'] as const;
      for (const dimension of dimensions) {
        for (const [key, value] of Object.entries(after[dimension])) {
          const changed = { ...before, [dimension]: { ...before[dimension], [key]: value as unknown } };
          const path = `${dimension}.${key}`;
          const right = fieldRight(role, path, { inCharge });
          const found = issues(before, changed, { role, inCharge, name: '周不同' });
          if (path === 'basic.customerNo') expect(found).toEqual(['immutable basic.customerNo']);
          else if (path.startsWith('record.') && right === 'edit' && /reviews|updated/u.test(path))
            expect(new Set(found.map(codeOf))).toEqual(new Set(['notOwn']));
          else if (right === 'edit') expect(found, path).toEqual([]);
          else expect(new Set(found.map(codeOf)), path).toEqual(new Set(['forbidden']));
        }
      }
    },
  );
});

function codeOf(issue: string): string {
  return String(issue.split(' ')[0]);
}

describe('nothing', () => {
  it('is wrong where nothing changed, whoever looks', () => {
    fc.assert(
      fc.property(customers(), fc.constantFrom(...ROLE_NAMES), (customer, role) => {
        expect(checkEdit(customer, JSON.parse(JSON.stringify(customer)) as Customer, { role })).toEqual({ ok: true });
      }),
    );
  });

  it('is wrong with a view that was merged back', () => {
    fc.assert(
      fc.property(customers(), fc.boolean(), (customer, inCharge) => {
        const viewer = { role: 'dataSteward', inCharge } as const;
        const merged = mergeMasked(customer, viewAs(customer, viewer));
        expect(merged.ok && checkEdit(customer, merged.value, viewer)).toEqual({ ok: true });
      }),
    );
  });

  it('differs between blanks, key orders and numbers that say the same', () => {
    expect(
      issues({ need: { budget: '', priority: 'low' }, record: null }, { need: { priority: 'low', budget: null }, relations: {} }, NOBODY),
    ).toEqual([]);
  });
});

describe('what nobody may change', () => {
  it('is the customer number, also to give or take it', () => {
    expect(issues({ basic: {} }, { basic: { customerNo: 'C20240512001' } }, ADMIN)).toEqual(['immutable basic.customerNo']);
    expect(issues({ basic: { customerNo: 'C20240512001' } }, {}, ADMIN)).toEqual(['immutable basic.customerNo']);
  });

  it('is what nobody declared', () => {
    expect(issues(individual(), { ...individual(), extra: { crmId: 8 }, secret: 1 }, ADMIN)).toEqual(['unknownKey extra', 'unknownKey ']);
    const { basic } = individual();
    expect(issues(individual(), { ...individual(), basic: { ...basic, a: 1, b: 2 } }, ADMIN)).toEqual(['unknownKey basic']);
    expect(issues(individual(), { ...individual(), basic: { ...basic, extra: { crmId: 8 } } }, ADMIN)).toEqual(['unknownKey basic']);
    expect(issues(individual(), { ...individual(), extra: { crmId: 7 } }, NOBODY)).toEqual([]);
  });

  it('is a dimension into something else', () => {
    expect(issues({ need: { priority: 'low' } }, { need: 'text' }, ADMIN)).toEqual(['type need']);
    expect(issues({}, { need: 'text' }, ADMIN)).toEqual(['type need']);
    expect(issues({ need: 'text' }, {}, ADMIN)).toEqual(['type need']);
    expect(issues({ need: 'text' }, { need: 'text' }, NOBODY)).toEqual([]);
  });
});

describe('lists', () => {
  const purchase = (amount: number, product = 'A'): unknown => ({ product, quantity: 1, amount, purchasedOn: '2024-03' });
  const bought = (...purchases: unknown[]): unknown => ({ behavior: { purchases } });

  test.each<[string, unknown, unknown, readonly string[]]>([
    ['changed', bought(purchase(1)), bought(purchase(2)), ['behavior.purchases[0].amount']],
    ['added', bought(purchase(1)), bought(purchase(1), purchase(2)), ['behavior.purchases[1]']],
    ['added first', bought(purchase(1)), bought(purchase(2), purchase(1)), ['behavior.purchases[0]']],
    ['removed', bought(purchase(1), purchase(2)), bought(purchase(2)), ['behavior.purchases[0]']],
    ['all removed', bought(purchase(1)), {}, ['behavior.purchases[0]']],
    ['replaced', bought(purchase(1, 'A')), bought({ product: 'C' }), ['behavior.purchases[0]', 'behavior.purchases[0]']],
    ['moved', bought(purchase(1), purchase(2)), bought(purchase(2), purchase(1)), ['behavior.purchases[1]', 'behavior.purchases[0]']],
    [
      'changed and removed',
      bought(purchase(1, 'B'), purchase(2), purchase(3)),
      bought(purchase(9, 'B'), purchase(3)),
      ['behavior.purchases[0].amount', 'behavior.purchases[1]'],
    ],
    ['made none', bought(purchase(1)), { behavior: { purchases: 'text' } }, ['behavior.purchases']],
    ['made one', { behavior: { purchases: 'text' } }, bought(purchase(1)), ['behavior.purchases']],
    ['blank', bought(null, purchase(1)), bought(purchase(1), ''), []],
  ])('%s are named', (_, before, after, paths) => {
    expect(issues(before, after, NOBODY)).toEqual(paths.map((path) => `forbidden ${path}`));
    expect(issues(before, after, ADMIN)).toEqual([]);
  });
});

describe('masks', () => {
  it('are refused wherever they would be written', () => {
    const { basic } = individual();
    expect(issues(individual(), { ...individual(), basic: { ...basic, mobile: '138****5678' } }, SALES)).toEqual(['masked basic.mobile']);
    expect(issues(individual(), { ...individual(), basic: { ...basic, mobile: '138****5679' } }, NOBODY)).toEqual(['masked basic.mobile']);
    expect(
      issues(
        {},
        { relations: { contacts: [{ name: '李**', mobile: '13912345678', email: '***@example.com' }], industryTags: ['[姓名]'] } },
        SALES,
      ),
    ).toEqual(['masked relations.contacts[0].name', 'masked relations.contacts[0].email', 'masked relations.industryTags[0]']);
    expect(issues({ relations: { referrer: 5 } }, { relations: { referrer: { name: '王**' } } }, ADMIN)).toEqual([
      'masked relations.referrer.name',
    ]);
  });

  it('that were always there may stay, also where an entry moved', () => {
    const [li, wang] = [
      { role: '采购', name: '李**' },
      { role: '财务', name: '王**', mobile: '13912345678' },
    ];
    expect(issues({ relations: { contacts: [li, wang] } }, { relations: { contacts: [wang, li] } }, ADMIN)).toEqual([]);
    expect(issues({ basic: { name: '张**' } }, { basic: { name: '张**', address: '天津市' } }, ADMIN)).toEqual([]);
  });

  it('are told from what always stood in the value', () => {
    const [wrote, told] = ['见[邮箱]', '见[邮箱]，50 台'].map((description) => ({ need: { description } }));
    expect(issues(wrote, told, ADMIN)).toEqual([]);
    expect(issues({ need: {} }, told, ADMIN)).toEqual(['masked need.description']);
    const at = (address: string): unknown => ({ basic: { address } });
    expect(issues(at('北京市朝阳区示范路1号'), at('北京市*路1号'), ADMIN)).toEqual(['masked basic.address']);
    expect(issues(at('北京市*路1号'), at('北京市*路2号'), ADMIN)).toEqual([]);
    const referrer = { kind: '5*6', name: '王示例' };
    expect(issues({ relations: { referrer: 5 } }, { relations: { referrer } }, ADMIN)).toEqual([]);
  });

  it('in a list where one value belongs are left to validation', () => {
    expect(issues({}, { basic: { mobile: ['138****5678'] } }, ADMIN)).toEqual([]);
  });

  it('are told from names of enterprises by the type after the edit', () => {
    expect(issues({}, { basic: { customerType: 'enterprise', name: '北京×示范有限公司' } }, SALES)).toEqual([]);
    expect(issues({}, { basic: { customerType: 'individual', name: '张×' } }, SALES)).toEqual(['masked basic.name']);
    expect(issues(enterprise(), { ...enterprise(), basic: { ...enterprise().basic, name: '北京****有限公司' } }, SALES)).toEqual([
      'masked basic.name',
    ]);
  });
});

describe('reviews', () => {
  test.each<[string, unknown, unknown, readonly string[]]>([
    ['add their own', reviewed(OTHER), reviewed(OTHER, OWN), []],
    ['change their own', reviewed(OTHER, OWN), reviewed(OTHER, { ...OWN, outcome: 'returned' }), []],
    ['remove their own', reviewed(OTHER, OWN), reviewed(OTHER), []],
    ['add one of another', reviewed(), reviewed(OTHER), ['record.reviews[0]']],
    ['change one of another', reviewed(OTHER), reviewed({ ...OTHER, outcome: 'passed' }), ['record.reviews[0].outcome']],
    ['make one of another their own', reviewed(OTHER), reviewed({ ...OTHER, by: '孙主管' }), ['record.reviews[0].by']],
    ['make their own one of another', reviewed(OWN), reviewed({ ...OWN, by: '钱样本' }), ['record.reviews[0].by']],
    ['remove one of another', reviewed(OTHER, OWN), reviewed(OWN), ['record.reviews[0]']],
    [
      'change the places of one of another and their own',
      reviewed(OTHER, OWN),
      reviewed(OWN, OTHER),
      ['record.reviews[1]', 'record.reviews[0]'],
    ],
    ['make them none', reviewed(OTHER), reviewed(), ['record.reviews[0]']],
    ['make the list something else', reviewed(OTHER), { ...individual(), record: { reviews: 'text' } }, ['record.reviews']],
  ])('may %s or not', (_, before, after, paths) => {
    expect(issues(before, after, SUPERVISOR)).toEqual(paths.map((path) => `notOwn ${path}`));
  });

  it('of others cannot change places', () => {
    const third = { ...OTHER, by: '周样本' };
    expect(issues(reviewed(OTHER, third), reviewed(third, OTHER), SUPERVISOR)).not.toEqual([]);
  });

  it('are one’s own by name only', () => {
    for (const name of [undefined, '', ' ', 5, ['孙主管'], '孙主任']) {
      expect(issues(reviewed(), reviewed(OWN), { ...SUPERVISOR, name: name as string })).toEqual(['notOwn record.reviews[0]']);
    }
    expect(issues(reviewed(), reviewed({ ...OWN, by: ' 孙主管\u200b' }), SUPERVISOR)).toEqual([]);
    expect(issues(reviewed(), reviewed({ ...OWN, by: undefined }), SUPERVISOR)).toEqual(['notOwn record.reviews[0]']);
    expect(issues(reviewed(), reviewed(OWN), { ...SUPERVISOR, inCharge: false })).toEqual(['forbidden record.reviews[0]']);
    expect(issues(reviewed(), reviewed(OWN), { ...ADMIN, name: '孙主管' })).toEqual(['forbidden record.reviews[0]']);
  });

  it('bring the stamp of the reviewer along', () => {
    const stamped = (updatedBy: string) => ({ record: { updatedAt: '2024-05-14T09:30:00+08:00', updatedBy } });
    expect(issues({}, stamped('孙主管'), SUPERVISOR)).toEqual([]);
    expect(issues({}, stamped('钱样本'), SUPERVISOR)).toEqual(['notOwn record.updatedAt', 'notOwn record.updatedBy']);
    expect(issues({}, stamped('孙主管'), { ...SALES, name: '孙主管' })).toEqual([
      'forbidden record.updatedAt',
      'forbidden record.updatedBy',
    ]);
  });
});

describe('what is no record', () => {
  it('is refused, but nothing may be there before', () => {
    for (const value of HOSTILE) {
      const [asBefore, asAfter] = [checkEdit(value as CustomerInput, {}, ADMIN), checkEdit({}, value as CustomerInput, ADMIN)];
      for (const result of [asBefore, asAfter]) if (!result.ok) expect(JSON.stringify(result.issues)).not.toContain('1381234');
    }
    for (const before of [undefined, null, {}]) expect(checkEdit(before as CustomerInput, {}, ADMIN)).toEqual({ ok: true });
    for (const value of [5, 'text', []]) {
      expect(checkEdit(value as unknown as CustomerInput, {}, ADMIN)).toEqual({
        ok: false,
        issues: [{ code: 'type', path: '', keys: [] }],
      });
      expect(checkEdit({}, value as unknown as CustomerInput, ADMIN)).toEqual({
        ok: false,
        issues: [{ code: 'type', path: '', keys: [] }],
      });
    }
  });

  it('may edit nothing', () => {
    for (const viewer of HOSTILE) {
      expect(issues({ need: { priority: 'low' } }, { need: { priority: 'high' } }, viewer as Viewer)).toEqual(['forbidden need.priority']);
    }
  });
});
