/** A masked value cannot be saved back: what a copy hides with stars is an error in the file that it is put into. */
import { describe, expect, it, test } from 'vitest';
import { AUDIENCES, maskCustomer } from '../../src/access/index.ts';
import type { Audience } from '../../src/access/index.ts';
import { sampleCustomers } from '../../src/testing/index.ts';
import { validateCustomer } from '../../src/validate/index.ts';

const NAMES: readonly (readonly [path: string, dimensions: object])[] = [
  ['relations.referrer.name', { relations: { referrer: { kind: 'internal', name: '王**' } } }],
  ['relations.referrer.name', { relations: { referrer: { kind: 'external', name: '北京****有限公司' } } }],
  ['relations.referrer.name', { relations: { referrer: { kind: 'internal', name: '王××' } } }],
  ['record.owner', { record: { owner: '王**' } }],
  ['record.owner', { record: { owner: '王*' } }],
  ['record.owner', { record: { owner: '王**（销售部）' } }],
  ['record.updatedBy', { record: { updatedBy: '**' } }],
  ['record.updatedBy', { record: { updatedBy: '王＊＊' } }],
  ['record.reviews[0].by', { record: { reviews: [{ gate: 'data', by: '王●●', on: '2024-05-12', outcome: 'passed' }] } }],
];

describe('a name that is masked', () => {
  test.each(NAMES)('cannot be saved as %s', (path, dimensions) => {
    expect(codesAt(validateCustomer(dimensions), path)).toEqual(['masked']);
  });

  test.each(['王五', '王五（销售一部）', 'S-1024', 'u1', '3#门店'])('is not taken for %s', (owner) => {
    expect(codesAt(validateCustomer({ record: { owner } }), 'record.owner')).toEqual([]);
  });
});

test.each(AUDIENCES)('every star of a copy for %s is refused', (audience: Audience) => {
  let stars = 0;
  for (const customer of sampleCustomers(40, 7)) {
    const kept = { ...customer, record: { ...customer.record, owner: '王小样', updatedBy: '李小样' } };
    for (const [keys, value] of leavesOf(maskCustomer(kept, audience))) {
      if (typeof value !== 'string' || !value.includes('*')) continue;
      stars += 1;
      const path = keys
        .reduce<string>((done, key) => (typeof key === 'number' ? `${done}[${String(key)}]` : `${done}.${key}`), '')
        .slice(1);
      expect([path, ...codesAt(validateCustomer(put(kept, keys, value)), path)]).toEqual([path, 'masked']);
    }
  }
  expect(stars > 0).toBe(!['analysis', 'marketing', 'processor'].includes(audience));
});

it('shows what is clear as it stands', () => {
  expect(maskCustomer({ record: { owner: '王五（销售一部）' } }, 'team').record).toEqual({ owner: '王五（销售一部）' });
});

type Keys = readonly (string | number)[];

function codesAt(result: ReturnType<typeof validateCustomer>, path: string): readonly string[] {
  return (result.ok ? [] : result.issues).filter((issue) => issue.path === path).map(({ code }) => code);
}

function leavesOf(value: unknown, keys: Keys = []): readonly (readonly [Keys, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[keys, value]];
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => leavesOf(inner, [...keys, key]));
}

function put(record: object, keys: Keys, value: unknown): unknown {
  const copy: unknown = structuredClone(record);
  let place = copy as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = keys.at(-1);
  if (last !== undefined) place[last] = value;
  return copy;
}
