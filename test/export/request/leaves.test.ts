import { expect, it } from 'vitest';
import { AUDIENCES } from '../../../src/access/index.ts';
import { customerFields } from '../../../src/archive/index.ts';
import { leavesAt, leavesFor } from '../../../src/export/request/leaves.ts';

it('a list or a group stands for the fields below it and no others', () => {
  const below = (path: string): readonly string[] | undefined => leavesAt(path)?.map((leaf) => leaf.path);
  expect(below('relations.referrer')).toEqual(['kind', 'name', 'customerNo'].map((key) => `relations.referrer.${key}`));
  expect(below('record.reviews')).toEqual(['gate', 'by', 'on', 'outcome', 'note'].map((key) => `record.reviews[].${key}`));
  expect(below('basic.name')).toEqual(['basic.name']);
  expect(['basic', 'behavior.purchases[]', 'behavior.purchases[0].amount', '', undefined, 5].map((path) => leavesAt(path))).toEqual(
    Array<undefined>(6).fill(undefined),
  );
});

it('what leaves are fields with values only', () => {
  const holders = new Set(customerFields.filter(({ control }) => control === 'list' || control === 'group').map(({ path }) => path));
  expect(holders.size).toBe(7);
  for (const audience of AUDIENCES) {
    expect(leavesFor(audience, undefined).filter(({ path }) => holders.has(path))).toEqual([]);
  }
  expect(new Set([...holders].flatMap((path) => leavesAt(path) ?? []).map(({ path }) => holders.has(path)))).toEqual(new Set([false]));
});
