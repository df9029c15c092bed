/** DuckDB, in this process. */
import { DuckDBInstance } from '@duckdb/node-api';
import { quoteWith, SESSION_ZONE } from './engine.ts';
import type { AnswerRow, Engine, Session } from './engine.ts';

export const duckdb: Engine = {
  name: 'DuckDB',
  dialect: 'duckdb',
  missing: () => Promise.resolve(undefined),
  open,
  storesNul: true,
  textType: 'VARCHAR COLLATE NOCASE.NOACCENT',
  keyType: 'INTEGER',
  numberType: 'DECIMAL(18, 2)',
  stagingType: 'VARCHAR',
  keepsFewPatterns: false,
  schema: 'SCHEMA',
  takesFarNames: true,
  tableEnd: '',
  fromHex: (expression) => `decode(unhex(${expression}))`,
  toHex: (expression) => `hex(encode(${expression}))`,
  quote: quoteWith('"'),
};

async function open(): Promise<Session> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const run = async (sql: string): Promise<void> => {
    await connection.run(sql);
  };
  await run(`SET TimeZone = '${SESSION_ZONE}'`);
  return {
    run,
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjects().map(textsOf);
    },
    copy: (table, file) =>
      run(`COPY ${table} FROM '${file}' (FORMAT csv, DELIMITER '\t', NULLSTR '\\N', QUOTE '', ESCAPE '', HEADER false, AUTO_DETECT false)`),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

function textsOf(row: Readonly<Record<string, unknown>>): AnswerRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]));
}
