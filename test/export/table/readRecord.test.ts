import { expect, it } from 'vitest';
import { fromRows, toRows } from '../../../src/export/index.ts';

const written = (record: object, ...fields: string[]): readonly string[] | undefined =>
  toRows([record], { fields: fields as ['basic.name'] })[1];

it('nothing is read from what is no object, also when it has a name', () => {
  const named = { basic: () => 1, need: 'text', behavior: null, relations: 5 };
  expect(written(named, 'basic.name', 'need.description', 'behavior.channel', 'relations.contacts')).toEqual(['', '', '', '']);
});

it('nothing is read from a list or a group that cannot be read', () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const record = { need: proxy, behavior: { purchases: proxy }, relations: { contacts: [proxy], referrer: proxy, industryTags: proxy } };
  const fields = ['need.description', 'behavior.purchases', 'relations.contacts', 'relations.referrer', 'relations.industryTags'];
  expect(written(record, ...fields)).toEqual(['', '', '', '', '']);
});

it('entries that say nothing are not written', () => {
  const purchase = { product: 'A', quantity: 1, amount: 2, purchasedOn: '2024-03' };
  expect(written({ behavior: { purchases: [{}, purchase, null, {}, purchase, 'text'] } }, 'behavior.purchases')).toEqual([
    '2024-03|A|1|2.00；2024-03|A|1|2.00',
  ]);
});

it('what cannot be gone through has no rows', () => {
  for (const table of [null, undefined, 5, '姓名', {}, { length: 1, 0: ['姓名'] }, Symbol('s')]) {
    expect(fromRows(table as never)).toEqual({ ok: false, code: 'header.missing', columns: [] });
    expect(toRows(table as never, { fields: ['basic.name'] })).toEqual([['姓名/企业名称']]);
  }
});
