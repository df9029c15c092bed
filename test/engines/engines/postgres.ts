/** A PostgreSQL server, where the machine has one. */
import { join } from 'node:path';
import { Client } from 'pg';
import { SESSION_ZONE } from './engine.ts';
import type { AnswerRow, Engine, Session } from './engine.ts';
import { postgresText } from './postgresText.ts';
import { findProgram, startServer } from './server.ts';

const USER = 'prover';

export const postgres: Engine = {
  name: 'PostgreSQL',
  dialect: 'postgres',
  missing: () => Promise.resolve(findProgram('initdb') === undefined ? 'no initdb on this machine' : undefined),
  open,
  ...postgresText,
};

async function open(): Promise<Session> {
  const initdb = findProgram('initdb') ?? '';
  const { folder, stop } = await startServer(
    'postgres',
    (data) => [initdb, '-D', join(data, 'data'), '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    (data) => [initdb.replace(/initdb$/u, 'postgres'), '-D', join(data, 'data'), '-k', data, '-h', '', '-F'],
    isReady,
  );
  const client = clientOf(folder);
  await client.connect();
  const run = async (sql: string): Promise<void> => {
    await client.query(sql);
  };
  await run(`SET TimeZone = '${SESSION_ZONE}'`);
  return {
    run,
    rows: async (sql) => (await client.query<Record<string, string | null>>(sql)).rows satisfies readonly AnswerRow[],
    copy: (table, file) => run(`COPY ${table} FROM '${file}'`),
    close: async () => {
      await client.end();
      await stop();
    },
  };
}

async function isReady(folder: string): Promise<boolean> {
  const client = clientOf(folder);
  return client.connect().then(
    async () => {
      await client.end();
      return true;
    },
    () => false,
  );
}

function clientOf(folder: string): Client {
  // Every type comes as the text that the server writes.
  const types = { getTypeParser: () => (text: string | Buffer) => String(text) };
  return new Client({ host: folder, user: USER, database: 'postgres', types });
}
