import { expect, it } from 'vitest';
import { exportRisk } from '../../../src/export/index.ts';

const classes = (rows: readonly unknown[], column: string): number => exportRisk(rows, [column]).classes;

it('a column is read from the key of a flat row as well as from the path of a copy', () => {
  expect(classes([{ 'basic.address': '北京市' }, { 'basic.address': '天津市' }, { basic: { address: '天津市' } }], 'basic.address')).toBe(
    2,
  );
  expect(classes([{ address: '北京市' }, { address: '天津市' }], 'address')).toBe(2);
});

it('a flat key that says nothing is not looked for in the path', () => {
  expect(classes([{ 'basic.address': '', basic: { address: '北京市' } }, {}], 'basic.address')).toBe(1);
});

it('of a list all entries that say something count, in their order', () => {
  const bought = (...products: unknown[]): unknown => ({ behavior: { purchases: products.map((product) => ({ product })) } });
  const rows = [bought('A', 'B'), bought('B', 'A'), bought('A', null, 'B'), bought('A'), bought(null, ' '), bought(), {}];
  expect(classes(rows, 'behavior.purchases[].product')).toBe(4);
});

it('a list that holds nothing, is too long or is none says nothing', () => {
  const lists = [[], [{}], Array.from({ length: 1001 }, () => ({ x: 1 })), 'x', undefined];
  expect(
    classes(
      lists.map((list) => ({ list })),
      'list[].x',
    ),
  ).toBe(1);
});

it('a list of empty lists says nothing either', () => {
  expect(classes([{ a: [{ b: [] }] }, { a: [{ b: [{ c: ' ' }] }, {}] }, { a: [] }, {}], 'a[].b[].c')).toBe(1);
  expect(classes([{ a: [{ b: [{ c: 1 }] }] }, { a: [{ b: [] }, { b: [{ c: 1 }, {}] }] }], 'a[].b[].c')).toBe(1);
});

it('what cannot be written is told from nothing, but not from its like', () => {
  const endless: Record<string, unknown> = {};
  endless['x'] = endless;
  expect(classes([endless, { x: 1n }], 'x')).toBe(1);
  expect(classes([endless, {}], 'x')).toBe(2);
});

it('the name of a column may hold a number, but not one that could be somebody’s', () => {
  expect(classes([{}], 'behavior.purchaseTotal12m')).toBe(1);
  expect(classes([{}], '2024-05')).toBe(1);
  expect(() => classes([{}], 'C12345')).toThrow(/^quasiIdentifiers/u);
});
