/** Names and values that would end a literal, a name or a statement if they were not quoted. */
import { maskMobile } from 'customer-archive/mask';
import { sqlRules } from 'customer-archive/sql';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../../../src/text/index.ts';
import { compare, fillTable } from '../parity.ts';
import { AS_OF } from '../rows/rows.ts';
import { ODD_TEXTS } from '../rows/spoil.ts';
import { TIME_ZONE } from './proof.ts';
import type { Proof } from './proof.ts';

/** Names that no engine forbids. */
const NAMES: readonly string[] = [
  'a"b`c\'d; drop table ck;--\\',
  '"',
  '`',
  '\\',
  "'",
  'a\\',
  '\\`',
  '"";drop table customer;--',
  'select',
  'NULL',
  'crm.customer',
  '客户 表',
  '𠮷田',
  '?',
  ':x',
  '$1',
  '%s',
  '{col}',
  '[a]',
  '/* */',
  'a\nb',
  'Case',
  'case',
];

const FAR = /[^\u0001-\uffff]/u;

/** Hostile names must mean what they say. */
export function proveNames({ engine, session }: Proof): void {
  const values = [...ODD_TEXTS, ...NAMES, '13812345678'].map((text) => (engine.storesNul ? text : text.replaceAll('\0', '')));

  describe('names', () => {
    it.each(NAMES.filter((name) => engine.takesFarNames || !FAR.test(name)))(
      'a schema, a table, a view and columns named %j mean nothing else',
      async (name) => {
        const { quote } = engine;
        const [phone, kept] = [`${name}1`, `${name}2`];
        const [table, view] = [`${name}3`, `${name}4`];
        await session().run(`CREATE ${engine.schema} ${quote(name)}`);
        await fillTable(engine, session(), 'plain', [
          { name: phone, cells: values },
          { name: kept, cells: values },
        ]);
        await session().run(`CREATE TABLE ${quote(name)}.${quote(table)} ${engine.tableEnd} AS SELECT * FROM plain`);
        const rules = sqlRules(engine.dialect, { columns: { 'basic.mobile': phone }, asOf: AS_OF, timeZone: TIME_ZONE });
        await session().run(rules.maskedView({ from: [name, table], as: [name, view], audience: 'team', keep: ['id', kept] }));
        const found = await compare(engine, session(), `${quote(name)}.${quote(view)}`, [
          { name: 'mask', sql: quote(phone), answers: values.map((value) => (isBlank(value) ? null : maskMobile(value))) },
          { name: 'kept', sql: quote(kept), answers: values },
        ]);
        expect(found).toEqual([]);
        await session().run(`DROP VIEW ${quote(name)}.${quote(view)}`);
        await session().run(`DROP TABLE ${quote(name)}.${quote(table)}`);
        await session().run(`DROP ${engine.schema} ${quote(name)}`);
        await session().run('DROP TABLE plain');
      },
    );
  });
}
