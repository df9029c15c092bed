import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { AUDIENCES, diffCustomers } from '../../src/access/index.ts';
import type { Audience, CustomerChange, MaskOptions } from '../../src/access/index.ts';
import type { Customer, CustomerInput } from '../../src/archive/index.ts';
import { customers } from '../../src/testing/index.ts';
import { deepFreeze, enterprise, individual } from '../support/records.ts';
import { HOSTILE } from './hostile.ts';

const diff = (before: unknown, after: unknown, audience: Audience = 'team', options?: MaskOptions): readonly CustomerChange[] =>
  diffCustomers(deepFreeze(before) as CustomerInput, deepFreeze(after) as CustomerInput, audience, options);

const withBasic = (basic: object): unknown => ({ ...individual(), basic: { ...individual().basic, ...basic } });

describe('a change', () => {
  it('shows what a copy for the audience would show', () => {
    expect(diff(individual(), withBasic({ name: '李四', mobile: '13912345678', address: '天津市和平区示范路1号' }))).toEqual([
      { path: 'basic.name', kind: 'changed', before: '张**', after: '李**' },
      { path: 'basic.mobile', kind: 'changed', before: '138****5678', after: '139****5678' },
      { path: 'basic.address', kind: 'changed', before: '北京市朝阳区****', after: '天津市和平区****' },
    ]);
    expect(diff(individual(), withBasic({ address: '天津市和平区示范路1号' }), 'analysis')).toEqual([
      { path: 'basic.address', kind: 'changed', before: '北京市', after: '天津市' },
    ]);
  });

  it('that the masks hide is listed without values', () => {
    expect(
      diff(individual(), withBasic({ name: '张大样', mobile: '13800005678', idTail: '1234', address: '北京市朝阳区示范路2号' })),
    ).toEqual([
      { path: 'basic.name', kind: 'changed' },
      { path: 'basic.mobile', kind: 'changed' },
      { path: 'basic.idTail', kind: 'changed' },
      { path: 'basic.address', kind: 'changed' },
    ]);
    expect(diff(individual(), withBasic({ name: '李四' }), 'analysis')).toEqual([{ path: 'basic.name', kind: 'changed' }]);
    expect(diff(individual(), withBasic({ customerNo: 'C20240512009' }), 'processor')).toEqual([
      { path: 'basic.customerNo', kind: 'changed' },
    ]);
  });

  it('is added or removed where there was or is nothing', () => {
    expect(diff({ need: { budget: ' ' } }, { need: { budget: 'over100k' } })).toEqual([
      { path: 'need.budget', kind: 'added', after: 'over100k' },
    ]);
    expect(diff({ need: { budget: 'over100k' } }, {})).toEqual([{ path: 'need.budget', kind: 'removed', before: 'over100k' }]);
    expect(diff({ basic: { idTail: '002X' } }, {})).toStrictEqual([{ path: 'basic.idTail', kind: 'removed' }]);
    expect(diff({}, { need: { budget: 'over100k' } })).toStrictEqual([{ path: 'need.budget', kind: 'added', after: 'over100k' }]);
  });

  it('shows nothing else of the record where its own value does not leave', () => {
    const later = { ...individual(), behavior: { ...individual().behavior, lastFollowUpOn: '改天' } };
    expect(diff(individual(), later, 'analysis', { asOf: '2024-05-30' })).toStrictEqual([
      { path: 'behavior.lastFollowUpOn', kind: 'changed', before: '2024-Q2' },
    ]);
  });

  it('of a list of values is one change', () => {
    const after = { ...individual(), relations: { ...individual().relations, industryTags: ['零售', '客户13812345678'] } };
    expect(diff(individual(), after)).toEqual([
      { path: 'relations.industryTags', kind: 'changed', before: ['制造业', '自定标签'], after: ['零售', '客户[手机号]'] },
    ]);
  });

  it('of what nobody declared has no values', () => {
    expect(diff(individual(), { ...individual(), extra: { crmId: 8 }, need: 'text' })).toEqual([
      { path: 'need', kind: 'changed' },
      { path: 'extra', kind: 'changed' },
    ]);
    expect(diff(individual(), withBasic({ extra: { crmId: 8 } }))).toStrictEqual([{ path: 'basic', kind: 'changed' }]);
  });
});

describe('entries of lists', () => {
  const contact = { role: '采购负责人', name: '李经理', mobile: '13912345678', phone: '010-62345678', email: 'li@example.com' };
  const withContacts = (...contacts: unknown[]): unknown => ({ ...individual(), relations: { ...individual().relations, contacts } });
  const li = { role: '采购负责人', name: '李**', mobile: '139****5678', phone: '010-****5678', email: '***@example.com' };

  it('that were added, removed or changed are named by their place', () => {
    const wang = { role: '财务', name: '王三' };
    expect(diff(individual(), withContacts(wang, contact))).toEqual([
      { path: 'relations.contacts[0]', kind: 'added', after: { role: '财务', name: '王**' } },
    ]);
    expect(diff(individual(), withContacts())).toEqual([{ path: 'relations.contacts[0]', kind: 'removed', before: li }]);
    expect(diff(individual(), withContacts(wang, { ...contact, role: '总经理' }))).toEqual([
      { path: 'relations.contacts[0]', kind: 'added', after: { role: '财务', name: '王**' } },
      { path: 'relations.contacts[1].role', kind: 'changed', before: '采购负责人', after: '总经理' },
    ]);
    expect(diff(individual(), withContacts(wang, contact), 'analysis')).toEqual([{ path: 'relations.contacts[0]', kind: 'added' }]);
  });

  it('are not touched where the list is the same', () => {
    expect(diff(individual(), withContacts({ ...contact, phone: contact.phone }))).toEqual([]);
  });
});

describe('both files', () => {
  it('lose the names of both', () => {
    const before = { ...individual(), need: { ...individual().need, description: '张小样要 20 台' } };
    const after = { ...(withBasic({ name: '李大样' }) as Customer), need: { ...individual().need, description: '张小样和李大样要 20 台' } };
    expect(diff(before, after)[1]).toEqual({
      path: 'need.description',
      kind: 'changed',
      before: '[姓名]要 20 台',
      after: '[姓名]和[姓名]要 20 台',
    });
  });

  it('lose the longer name first', () => {
    const named = (name: string, description: string): unknown => ({ basic: { name }, need: { description } });
    expect(diff(named('李大', '要 20 台'), named('李大样', '李大样要 20 台'))[1]).toMatchObject({ after: '[姓名]要 20 台' });
  });

  it('are treated as a person’s where one is', () => {
    const { basic } = enterprise();
    const withName = (name: string): unknown => ({ ...enterprise(), basic: { ...basic, name } });
    const becomes = (after: object): unknown =>
      diff(enterprise(), { ...enterprise(), basic: { ...basic, ...after } }, 'team').find(({ path }) => path === 'basic.name');
    expect(becomes({ name: '天津示范科技有限公司' })).toEqual({
      path: 'basic.name',
      kind: 'changed',
      before: '北京示范科技有限公司',
      after: '天津示范科技有限公司',
    });
    expect(becomes({ name: '天津示范店', creditCode: '92350100MA000A0K12' })).toMatchObject({
      before: '北京****有限公司',
      after: '天津****店',
    });
    expect(becomes({ name: '天津示范', customerType: 'individual' })).toMatchObject({ before: '北京****有限公司', after: '天**' });
    const [trader, company] = [
      { ...enterprise(), basic: { ...basic, creditCode: '92350100MA000A0K12' } },
      withName('天津示范科技有限公司'),
    ];
    expect(diff(trader, company).find(({ path }) => path === 'basic.name')).toMatchObject({
      before: '北京****有限公司',
      after: '天津****有限公司',
    });
    expect(diff({}, enterprise()).find(({ path }) => path === 'basic.name')).toMatchObject({ kind: 'added', after: basic.name });
    expect(diff({}, { basic: { name: '张三' } })).toEqual([{ path: 'basic.name', kind: 'added', after: '张**' }]);
  });

  it('need the consent in both for marketing to see the name', () => {
    const after = withBasic({ name: '李四' });
    expect(diff(individual(), after, 'marketing', { asOf: '2024-05-30' })).toEqual([
      { path: 'basic.name', kind: 'changed', before: '张**', after: '李**' },
    ]);
    expect(diff({ ...individual(), record: {} }, after, 'marketing', { asOf: '2024-05-30' })[0]).toEqual({
      path: 'basic.name',
      kind: 'changed',
    });
  });
});

it('finds nothing between a file and itself', () => {
  fc.assert(
    fc.property(customers(), fc.constantFrom(...AUDIENCES), (customer, audience) => {
      expect(diffCustomers(customer, structuredClone(customer), audience)).toEqual([]);
    }),
  );
});

it('names every field that differs, and shows no number', () => {
  fc.assert(
    fc.property(customers(), customers(), fc.constantFrom(...AUDIENCES), (before, after, audience) => {
      const changes = diffCustomers(before, after, audience, { asOf: '2024-05-30' });
      const paths = changes.map(({ path }) => path);
      for (const key of ['customerNo', 'name', 'mobile', 'address'] as const) {
        expect(paths.includes(`basic.${key}`)).toBe(before.basic[key] !== after.basic[key]);
      }
      const text = JSON.stringify(changes);
      for (const { basic } of [before, after]) expect(text).not.toContain(basic.mobile);
    }),
  );
});

test('no file makes it throw', () => {
  for (const before of HOSTILE) {
    for (const after of [...HOSTILE, individual()]) {
      expect(Array.isArray(diffCustomers(before as CustomerInput, after as CustomerInput, 'team'))).toBe(true);
    }
  }
});

test('lists that hold themselves, or what cannot be read, come to an end', () => {
  const endless: unknown[] = [];
  endless.push(endless, [endless]);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const coreNeeds of [endless, [proxy], [[proxy]]]) {
    expect(diffCustomers({ need: { coreNeeds } } as CustomerInput, {}, 'team')).toEqual([
      { path: 'need.coreNeeds', kind: 'removed', before: expect.anything() as unknown },
    ]);
  }
});

test.each([
  ['thirdParty', {}, 'audience'],
  ['team', { asOf: '今天' }, 'asOf'],
  ['team', { purpose: 'fun' }, 'purpose'],
])('%s %j throw a RangeError naming what is wrong', (audience, options, name) => {
  expect(() => diff({}, {}, audience as Audience, options as MaskOptions)).toThrow(new RegExp(`^${name}`, 'u'));
});
