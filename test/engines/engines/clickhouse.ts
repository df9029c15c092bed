/** ClickHouse, in this process (chdb). */
import { quoteWith, SESSION_ZONE } from './engine.ts';
import type { AnswerRow, Engine, Session } from './engine.ts';

export const clickhouse: Engine = {
  name: 'ClickHouse',
  dialect: 'clickhouse',
  missing: async () => {
    // The package has no build for Windows and for musl.
    const found = await import('chdb').catch(() => undefined);
    return found === undefined ? 'chdb has no build for this machine' : undefined;
  },
  open,
  storesNul: true,
  textType: 'Nullable(String)',
  keyType: 'Int32',
  numberType: 'Nullable(Decimal(18, 2))',
  stagingType: 'Nullable(String)',
  keepsFewPatterns: false,
  schema: 'DATABASE',
  takesFarNames: true,
  tableEnd: 'ENGINE = MergeTree ORDER BY tuple()',
  fromHex: (expression) => `unhex(${expression})`,
  toHex: (expression) => `hex(${expression})`,
  quote: (name) => quoteWith('`')(name.replaceAll('\\', '\\\\')),
};

async function open(): Promise<Session> {
  const { Session: Connection } = await import('chdb');
  const connection = new Connection();
  const run = (sql: string): Promise<void> => {
    connection.query(sql);
    return Promise.resolve();
  };
  // No limit is raised: what the library writes fits into those that ClickHouse has by itself.
  await run(`SET session_timezone = '${SESSION_ZONE}', output_format_json_quote_64bit_integers = 1`);
  return {
    run,
    rows: (sql) => {
      const lines = connection.query(sql, 'JSONEachRow').split('\n');
      return Promise.resolve(lines.filter((line) => line !== '').map((line) => textsOf(JSON.parse(line) as Record<string, unknown>)));
    },
    copy: (table, file) => run(`INSERT INTO ${table} SELECT * FROM file('${file}', 'TSV')`),
    close: () => {
      connection.close();
      return Promise.resolve();
    },
  };
}

function textsOf(row: Readonly<Record<string, unknown>>): AnswerRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)]));
}
