/**
 * A million customers in DuckDB: the table as Parquet, a masked view of it, the rows that are not in order and the labels, all by SQL that the
 * library writes.
 *
 *   npm run example:sql                      1,000,000 customers
 *   npm run example:sql -- 50000 my-folder   so many, and where the files go
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { sqlRules } from 'customer-archive/sql';
import { AS_OF, COLUMNS } from './columns.ts';
import { writeCustomers } from './table.ts';
import { tableOf } from './terminal.ts';

const [count = '1000000', folder = join(import.meta.dirname, 'output')] = process.argv.slice(2);

const rules = sqlRules('duckdb', {
  columns: Object.fromEntries(COLUMNS.map(({ field, name }) => [field, name])),
  asOf: AS_OF,
  timeZone: 'Asia/Shanghai',
});

mkdirSync(folder, { recursive: true });
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();

await step(`${count} 位虚构客户 · made-up customers`, () => writeCustomers(connection, Number(count), file('customers')));
await connection.run(`CREATE VIEW customer AS SELECT * FROM '${file('customers')}'`);

await step('给其他部门的脱敏视图 · masked view for another department', async () => {
  await connection.run(rules.maskedView({ from: ['customer'], as: ['customer_masked'], audience: 'otherDepartment', keep: ['id'] }));
  await connection.run(`COPY customer_masked TO '${file('masked')}' (FORMAT parquet)`);
});
await show(
  `SELECT id, customer_no, name, phone, credit_code, address, last_follow_up FROM '${file('masked')}' WHERE id IN (1, 2, 24, 25) ORDER BY id`,
);

await step('不合格的行，只有键和代码 · rows that are not in order, key and code only', () =>
  connection.run(`COPY (${rules.invalidRows({ from: ['customer'], key: 'id' })}) TO '${file('invalid')}' (FORMAT parquet)`),
);
await show(`SELECT code, count(*) AS rows FROM '${file('invalid')}' GROUP BY code ORDER BY rows DESC, code`);

await step('标签 · labels', () =>
  connection.run(`COPY (${rules.lifecycle({ from: ['customer'], key: 'id' })}) TO '${file('labels')}' (FORMAT parquet)`),
);
await show(`SELECT "primary", count(*) AS rows FROM '${file('labels')}' GROUP BY "primary" ORDER BY rows DESC`);

connection.closeSync();
instance.closeSync();

/** The path of a file, as it stands between quotation marks. */
function file(name: string): string {
  return join(folder, `${name}.parquet`).replaceAll("'", "''");
}

async function step(title: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  process.stdout.write(`\n${title}  ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

async function show(sql: string): Promise<void> {
  const reader = await connection.runAndReadAll(sql);
  process.stdout.write(tableOf(reader.columnNames(), reader.getRows()));
}
