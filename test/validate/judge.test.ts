import * as v from 'valibot';
import { expect, it } from 'vitest';
import { CustomerSchema, customerRules } from '../../src/archive/index.ts';
import { judgeRules, prepareRules } from '../../src/validate/judge.ts';
import { customerKind } from '../../src/validate/customerKind.ts';
import { partAt } from '../../src/validate/walking.ts';
import { planOf } from '../../src/validate/plan.ts';

it('rules about fields that a schema does not have are left out', () => {
  const { behavior } = CustomerSchema.entries;
  expect(prepareRules(customerRules, planOf(customerKind(CustomerSchema)).parts)).toHaveLength(customerRules.length);
  const left = prepareRules(customerRules, planOf(customerKind(v.strictObject({ behavior }, 'type'))).parts);
  expect(new Set(left.map(({ rule }) => rule.at.split('.')[0]))).toEqual(new Set(['behavior']));
});

it('a value that throws when it is read is nothing to judge', () => {
  const rules = prepareRules(customerRules, planOf(customerKind(CustomerSchema)).parts);
  const fail = (): never => {
    throw new Error('read');
  };
  const record = { behavior: new Proxy({}, { has: fail, get: fail, getOwnPropertyDescriptor: fail }) };
  expect(judgeRules(rules, record, { findings: [] }, '2024-05-30')).toEqual([]);
});

it('what is no record has no parts', () => {
  expect(planOf(customerKind(v.string())).parts.size).toBe(0);
});

it('generated code and parts that do not belong together are noticed', () => {
  const walk = { findings: [], faults: [], parts: new Map(), isClean: true };
  expect(() => partAt(walk, 'basic.name')).toThrow('basic.name is no part of the record.');
});
