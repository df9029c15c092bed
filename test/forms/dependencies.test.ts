import { expect, it } from 'vitest';
import { customerFields } from '../../src/archive/index.ts';
import { dependencies, dependents, pathKeys, pathText } from '../../src/forms/index.ts';

it('a field depends on exactly those that name it as dependent', () => {
  for (const { path } of customerFields) {
    const expected = customerFields.filter((other) => dependents(other.path).includes(path)).map((other) => other.path);
    expect(dependencies(path)).toEqual(expected);
  }
});

it('the fields of the same entry bear its index, those outside the list none', () => {
  expect(dependencies('behavior.complaints[3].resolvedOn')).toEqual(['behavior.complaints[3].reportedOn']);
  expect(dependencies(['behavior', 'complaints', 3, 'resolvedOn'])).toEqual(['behavior.complaints[3].reportedOn']);
  expect(dependencies('basic.creditCode')).toEqual(['basic.customerType']);
  expect(() => dependencies('nothing')).toThrow(new RangeError('path: must name a field of the customer archive'));
});

it.each(['basic', 'basic.mobile', 'relations.contacts[0].name', 'need.coreNeeds[12]'])('%s is the same as text and as keys', (path) => {
  expect(pathText(pathKeys(path))).toBe(path);
  expect(pathText(path)).toBe(path);
  expect(pathKeys(path.replace(/\[(\d+)\]/gu, '.$1'))).toEqual(pathKeys(path));
});

it.each([undefined, null, 5, {}, [Symbol('s')], [{}], new Array(1000).fill('a')])('%s is no path', (path) => {
  expect(() => pathText(path as never)).toThrow(/^path: /u);
  expect(() => pathKeys(path as never)).toThrow(/^path: /u);
  expect(() => dependencies(path as never)).toThrow(/^path: /u);
});

it('dependents stand in the order of the form', () => {
  const places = new Map<string, number>(customerFields.map(({ path }, place) => [path, place]));
  for (const { path } of customerFields) {
    const found = dependents(path).map((other) => places.get(other) ?? -1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  }
});
