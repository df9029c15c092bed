import { describe, expect, it } from 'vitest';
import { sqlLimitTexts, sqlRules } from '../../src/sql/index.ts';
import type { SqlColumn, SqlDialect, SqlOptions } from '../../src/sql/index.ts';
import { customerFields } from '../../src/archive/index.ts';
import { AUDIENCES } from '../../src/fields/index.ts';

const DIALECTS: readonly SqlDialect[] = ['postgres', 'duckdb', 'clickhouse', 'mariadb', 'spark'];

const PATHS: readonly SqlColumn[] = [
  ...customerFields.filter(({ control }) => control !== 'list' && control !== 'group' && control !== 'number').map(({ path }) => path),
  ...(['purchaseCount', 'lastPurchaseOn', 'purchaseTotal12m', 'openComplaintCount', 'lastComplaintOn'] as const),
];

const ALL: SqlOptions = {
  columns: Object.fromEntries(PATHS.map((path, index) => [path, `c${index}`])),
  asOf: '2024-05-30',
  timeZone: 'Asia/Shanghai',
};

const PHONE: SqlOptions = { ...ALL, columns: { 'basic.mobile': 'phone' } };

describe.each(DIALECTS)('%s', (dialect) => {
  const rules = sqlRules(dialect, ALL);

  it('writes every statement, without a cast, a clock and a change of letter case', () => {
    const statements = [
      rules.maskedView({ from: ['crm', 'customer'], as: ['crm', 'masked'], keep: ['id'] }),
      rules.maskedView({ from: ['crm', 'customer'], as: ['crm', 'masked'], audience: 'analysis' }),
      rules.invalidRows({ from: 'customer', key: 'id' }),
      rules.lifecycle({ from: 'customer', key: 'id' }),
      rules.checks({ table: ['crm', 'customer'] }),
      rules.selfTest(),
    ];
    for (const sql of statements) {
      expect(sql).toMatch(new RegExp(`^-- customer-archive, ${dialect}\n`, 'u'));
      expect(sql).not.toMatch(/\b(?:cast|now|current_date|current_timestamp|trim|upper|lower)\s*\(|::/iu);
    }
  });

  it('writes an expression for every field', () => {
    for (const path of PATHS.slice(0, -5)) {
      expect(rules.expression('mask', path)).not.toBe('');
      expect(rules.expression('valid', path)).toContain('then 1 else 0 end');
    }
  });

  it('says whether it was proved', () => {
    expect(rules.status).toMatchObject({ dialect, proof: dialect === 'spark' ? 'rendered' : 'proved' });
    expect(rules.expression('valid', 'basic.mobile').includes('not proved')).toBe(dialect === 'spark');
  });

  it('quotes hostile names', () => {
    const name = 'a"b`c\'d; drop table ck;--\\';
    const sql = sqlRules(dialect, { ...PHONE, columns: { 'basic.mobile': name } }).expression('valid', 'basic.mobile');
    const isDouble = dialect === 'postgres' || dialect === 'duckdb';
    const quoted = isDouble ? '"a""b`c\'d; drop table ck;--\\"' : '`a"b``c\'d; drop table ck;--\\`';
    expect(sql).toContain(dialect === 'clickhouse' ? quoted.replace('\\', '\\\\') : quoted);
  });
});

it('what is written for ClickHouse is within the size of a query that it takes by itself', () => {
  const MAX_QUERY_SIZE = 262_144;
  const rules = sqlRules('clickhouse', ALL);
  const views = AUDIENCES.map((audience) => rules.maskedView({ from: ['crm', 'customer'], as: ['crm', 'masked'], audience, keep: ['id'] }));
  const others = [rules.invalidRows({ from: 'customer', key: 'id' }), rules.lifecycle({ from: 'customer', key: 'id' }), rules.selfTest()];
  for (const sql of [...views, ...others]) expect(Buffer.byteLength(sql)).toBeLessThan(MAX_QUERY_SIZE);
});

it('what no column holds is left out and told', () => {
  const { status, ...rules } = sqlRules('duckdb', PHONE);
  expect(status.unmapped).toContain('basic.name');
  expect(status.unmapped).not.toContain('basic.mobile');
  expect(status.limits).toEqual([]);
  expect(rules.maskedView({ from: 't', as: 'v' })).toMatch(/as "phone"\nfrom "t" as "source"$/u);
  expect(rules.lifecycle({ from: 't', key: 'id' })).toMatch(/select\n {2}"source"."id" as "id",\n {2}null as "primary"\nfrom/u);
});

it('every limit has a text in both languages', () => {
  const { limits } = sqlRules('postgres', ALL).status;
  expect(limits).toContainEqual({ column: 'need.description', code: 'freeText' });
  for (const { code } of limits) expect(sqlLimitTexts[code].zh).not.toBe('');
});

it('an instant stands for its day in the time zone of the business', () => {
  const day = (asOf: string): string | undefined =>
    /as of ([\d-]+)/u.exec(sqlRules('duckdb', { ...ALL, asOf }).lifecycle({ from: 't', key: 'id' }))?.[1];
  expect(day('2024-05-30T23:30:00+08:00')).toBe('2024-05-30');
  expect(day('2024-05-30T23:30:00Z')).toBe('2024-05-31');
});

it('a column that holds a field is masked also when it is to be kept', () => {
  const sql = sqlRules('duckdb', PHONE).maskedView({ from: 't', as: 'v', keep: ['phone', 'tier'] });
  expect(sql).not.toContain('"source"."phone" as "phone"');
  expect(sql).toContain('"source"."tier" as "tier"');
});

it('a name may be as long as the engine takes it', () => {
  const named = (dialect: SqlDialect, name: string): string =>
    sqlRules(dialect, { ...PHONE, columns: { 'basic.mobile': name } }).expression('valid', 'basic.mobile');
  expect(named('mariadb', '客'.repeat(64))).toContain('客'.repeat(64));
  expect(named('postgres', '客'.repeat(21))).toContain('客'.repeat(21));
  expect(named('duckdb', '𠮷'.repeat(200))).toContain('𠮷'.repeat(200));
});

const WRONG: readonly (readonly [string, () => unknown, RegExp])[] = [
  ['a dialect', () => sqlRules('oracle' as never, ALL), /^dialect:/u],
  ['no columns', () => sqlRules('duckdb', { ...ALL, columns: undefined as never }), /^columns:/u],
  ['an unknown field', () => sqlRules('duckdb', { ...ALL, columns: { nope: 'secret' } as never }), /^columns: must name fields/u],
  ['a column twice', () => sqlRules('duckdb', { ...ALL, columns: { 'basic.name': 'a', 'basic.mobile': 'a' } }), /^columns: .*twice/u],
  ['an empty column', () => sqlRules('duckdb', { ...ALL, columns: { 'basic.name': '' } }), /^columns\['basic.name'\]/u],
  ['a column with U+0000', () => sqlRules('duckdb', { ...ALL, columns: { 'basic.name': 'a\0' } }), /^columns\['basic.name'\]/u],
  ['a long column', () => sqlRules('postgres', { ...ALL, columns: { 'basic.name': '客'.repeat(22) } }), /^columns\['basic.name'\]/u],
  ['a far column', () => sqlRules('mariadb', { ...ALL, columns: { 'basic.name': '𠮷田' } }), /^columns\['basic.name'\]/u],
  ['a column that ends in a space', () => sqlRules('mariadb', { ...ALL, columns: { 'basic.name': 'a ' } }), /^columns\['basic.name'\]/u],
  ['a column too long', () => sqlRules('mariadb', { ...ALL, columns: { 'basic.name': '客'.repeat(65) } }), /^columns\['basic.name'\]/u],
  ['asOf', () => sqlRules('duckdb', { ...ALL, asOf: '2023-02-29' }), /^asOf/u],
  ['timeZone', () => sqlRules('duckdb', { ...ALL, timeZone: 'Mars/Base' }), /^timeZone:/u],
  ['no timeZone', () => sqlRules('duckdb', { ...ALL, timeZone: '' }), /^timeZone:/u],
  ['a kind', () => sqlRules('duckdb', PHONE).expression('hide' as never, 'basic.mobile'), /^kind:/u],
  ['an unmapped path', () => sqlRules('duckdb', PHONE).expression('mask', 'basic.name'), /^basic\.name: no column/u],
  ['no path', () => sqlRules('duckdb', PHONE).expression('mask', '13812345678' as never), /^path:/u],
  ['an audience', () => sqlRules('duckdb', PHONE).maskedView({ from: 't', as: 'v', audience: 'thirdParty' as never }), /^audience:/u],
  ['keep', () => sqlRules('duckdb', PHONE).maskedView({ from: 't', as: 'v', keep: 'id' as never }), /^keep:/u],
  ['an empty view', () => sqlRules('duckdb', PHONE).maskedView({ from: 't', as: 'v', audience: 'analysis' }), /^columns:/u],
  ['an empty name', () => sqlRules('duckdb', PHONE).invalidRows({ from: [], key: 'id' }), /^from:/u],
  [
    'nothing to check',
    () => sqlRules('duckdb', { ...ALL, columns: { purchaseCount: 'n' } }).invalidRows({ from: 't', key: 'id' }),
    /^columns:/u,
  ],
];

it.each(WRONG)('%s is refused by its name', (_, call, message) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
  expect(call).not.toThrow(/secret|Mars|13812345678/u);
});
