import { describe, expect, test } from 'vitest';

import { fieldAt } from '../../../src/archive/index.ts';
import { inspectIsoDate, inspectMobile } from '../../../src/identifiers/index.ts';
import { isRepair, proposalAt, proposeRepair } from '../../../src/validate/normalize/index.ts';
import type { Proposal } from '../../../src/validate/normalize/index.ts';
import { dayOfSerial } from '../../../src/validate/normalize/serial.ts';
import { normalizeCustomer } from '../../../src/validate/index.ts';
import { CASES } from './cases.ts';
import type { Case } from './cases.ts';
import { fileFor, keysOf, valueAt, withValue } from './places.ts';

/** What a case expects of a single value. */
function expected([, , outcome, value]: Case): Proposal | undefined {
  if (outcome === undefined) return undefined;
  return typeof outcome === 'string' ? { value, changes: outcome.split(' ') as never } : { ambiguous: outcome.reason };
}

const rows = Object.entries(CASES).map(([cause, cases]) => ({ cause, cases }));

describe.each(rows)('$cause', ({ cases }) => {
  test.each(cases)('%s: %j', (...row) => {
    const [path, given] = row as Case;
    const type = valueAt(fileFor(path), ['basic', 'customerType']);
    expect(proposalAt(keysOf(path), given, type)).toStrictEqual(expected(row as Case));
  });

  test.each(cases)('in a whole file, %s: %j', (...row) => {
    const [path, given] = row as Case;
    const keys = keysOf(path);
    const file = withValue(fileFor(path), keys, given);
    const { value, changes, ambiguous } = normalizeCustomer(file);
    const proposal = expected(row as Case);
    expect(changes).toStrictEqual(isRepair(proposal) ? proposal.changes.map((change) => ({ path, change })) : []);
    expect(ambiguous).toStrictEqual(proposal !== undefined && 'ambiguous' in proposal ? [{ path, reason: proposal.ambiguous }] : []);
    if (isRepair(proposal))
      expect(value).toStrictEqual(proposal.value === undefined ? without(file, keys) : withValue(file, keys, proposal.value));
    else expect(value).toBe(file);
  });
});

/** The file without the key at a place. */
function without(file: unknown, keys: readonly (string | number)[]): unknown {
  const holder = valueAt(file, keys.slice(0, -1)) as Readonly<Record<string, unknown>>;
  const last = String(keys.at(-1));
  return withValue(file, keys.slice(0, -1), Object.fromEntries(Object.entries(holder).filter(([key]) => key !== last)));
}

test('there are at least 250 cases', () => {
  expect(Object.values(CASES).flat().length).toBeGreaterThanOrEqual(250);
});

describe('what depends on the customer type', () => {
  test('a dot is moved in a person\u2019s name only', () => {
    expect(proposalAt(['basic', 'name'], '甲•乙', 'individual')).toStrictEqual({ value: '甲·乙', changes: ['dot'] });
    expect(proposalAt(['basic', 'name'], '甲•乙有限公司', 'enterprise')).toBeUndefined();
    expect(proposalAt(['basic', 'name'], '甲•乙')).toBeUndefined();
    expect(proposalAt(['basic', 'name'], ' 甲•乙', '不详')).toStrictEqual({ value: '甲•乙', changes: ['whitespace'] });
  });

  test('letters and digits of a company name are folded, its brackets are not', () => {
    expect(proposalAt(['basic', 'name'], '北京Ａ１科技（中国）有限公司', 'enterprise')).toStrictEqual({
      value: '北京A1科技（中国）有限公司',
      changes: ['fullWidth'],
    });
    expect(proposalAt(['basic', 'name'], '某某投资中心(有限合伙)', 'enterprise')).toBeUndefined();
  });

  test('a name that cannot be one is left alone', () => {
    expect(proposalAt(['basic', 'name'], '张3•四', 'individual')).toBeUndefined();
    expect(proposalAt(['basic', 'name'], 12, 'individual')).toStrictEqual({ value: '12', changes: ['moneyForm'] });
  });

  test('a placeholder goes where the field does not apply', () => {
    const gone = { value: undefined, changes: ['placeholder'] };
    expect(proposalAt(['basic', 'creditCode'], '无', 'individual')).toStrictEqual(gone);
    expect(proposalAt(['basic', 'creditCode'], '无', 'enterprise')).toBeUndefined();
    expect(proposalAt(['basic', 'creditCode'], '无')).toBeUndefined();
    expect(proposalAt(['basic', 'mobile'], '无', 'individual')).toBeUndefined();
  });
});

describe('proposalAt', () => {
  test.each([
    [['basic', 'shoeSize'], '41 '],
    [['basic', '__proto__'], 'x '],
    [['basic', 'constructor'], 'x '],
    [['basic', 'mobile', 'x'], 'x '],
    [['need', 'coreNeeds', 'x'], 'x '],
    [['basic', 0], 'x '],
    [['extra'], ' x'],
    [['extra', 'note'], ' x'],
    [['basic'], '无'],
    [[], '无'],
  ])('knows nothing of %j', (keys, value) => {
    expect(proposalAt(keys, value)).toBeUndefined();
  });

  test.each([undefined, null, {}, [], ['售后'], true, Symbol('x'), 1n, () => '售后'])('%s is left alone', (value) => {
    expect(proposalAt(['behavior', 'channel'], value)).toBeUndefined();
  });

  test('labels are those of the fields', () => {
    const options = fieldAt('behavior.channel').options ?? [];
    expect(options.map(({ label }) => proposalAt(['behavior', 'channel'], label.zh))).toStrictEqual(
      options.map(({ value }) => ({ value, changes: ['label'] })),
    );
  });
});

describe('proposeRepair for a part that accepts less than its kind', () => {
  const isNever = (): boolean => false;
  const endsIn9 = (value: unknown): boolean => String(value).endsWith('9');

  test('a choice without options has no labels', () => {
    expect(proposeRepair({ kind: 'choice', control: 'multi' }, 'b')).toStrictEqual({ ambiguous: 'unknownLabel' });
  });

  test('a list without options is cut into its pieces', () => {
    const item = { kind: 'text', accepts: (value: unknown) => typeof value === 'string' } as const;
    const list = { kind: 'list', control: 'multi', accepts: Array.isArray, item } as const;
    expect(proposeRepair(list, 'a、b')).toStrictEqual({ value: ['a', 'b'], changes: ['label'] });
  });

  test('what is refused for another reason is not proposed', () => {
    const name = { kind: 'text', masks: ['name', 'companyName'], accepts: isNever } as const;
    expect(proposeRepair(name, '甲•乙', 'individual')).toBeUndefined();
    expect(proposeRepair({ kind: 'text', inspect: inspectMobile, accepts: endsIn9 }, '138 1234 5678')).toBeUndefined();
    expect(proposeRepair({ kind: 'text', control: 'date', inspect: inspectIsoDate, accepts: endsIn9 }, '2024/5/12')).toBeUndefined();
    const options = fieldAt('behavior.channel').options ?? [];
    expect(proposeRepair({ kind: 'choice', options, accepts: isNever }, '电话')).toStrictEqual({ ambiguous: 'unknownLabel' });
  });
});

describe('dayOfSerial', () => {
  test('the days before and after the day that never was follow each other', () => {
    expect([58, 59, 60, 61, 62].map(dayOfSerial)).toStrictEqual(['1900-02-27', '1900-02-28', undefined, '1900-03-01', '1900-03-02']);
  });

  test.each([0, -1, 0.99, 73_416, NaN, Infinity])('%d is no day', (serial) => {
    expect(dayOfSerial(serial)).toBeUndefined();
  });
});
