/** PGlite: PostgreSQL compiled to WebAssembly, in this process. */
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { SESSION_ZONE } from './engine.ts';
import type { AnswerRow, Engine, Session } from './engine.ts';
import { postgresText } from './postgresText.ts';

export const pglite: Engine = {
  name: 'PGlite',
  dialect: 'postgres',
  missing: () => Promise.resolve(undefined),
  open,
  ...postgresText,
};

async function open(): Promise<Session> {
  const database = await PGlite.create();
  // Every type comes as the text that the server writes.
  const parsers = new Proxy({}, { get: () => (text: string) => text, has: () => true });
  const run = async (sql: string): Promise<void> => {
    await database.exec(sql);
  };
  await run(`SET TimeZone = '${SESSION_ZONE}'`);
  return {
    run,
    rows: async (sql) => (await database.query<AnswerRow>(sql, [], { parsers })).rows,
    copy: async (table, file) => {
      await database.query(`COPY ${table} FROM '/dev/blob'`, [], { blob: new Blob([await readFile(file)]) });
    },
    close: () => database.close(),
  };
}
