/** A MariaDB server, where the machine has one. */
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { quoteWith } from './engine.ts';
import type { AnswerRow, Engine, Session } from './engine.ts';
import { findProgram, startServer } from './server.ts';

const DATABASE = 'prover';

export const mariadb: Engine = {
  name: 'MariaDB',
  dialect: 'mariadb',
  missing: () => {
    const found = findProgram('mariadbd') !== undefined && findProgram('mariadb-install-db') !== undefined;
    return Promise.resolve(found ? undefined : 'no mariadbd on this machine');
  },
  open,
  storesNul: true,
  textType: 'longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci',
  keyType: 'INTEGER PRIMARY KEY',
  numberType: 'DECIMAL(18, 2)',
  stagingType: 'longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
  keepsFewPatterns: false,
  schema: 'DATABASE',
  takesFarNames: false,
  tableEnd: '',
  fromHex: (expression) => `CONVERT(UNHEX(${expression}) USING utf8mb4)`,
  toHex: (expression) => `HEX(CONVERT(${expression} USING utf8mb4))`,
  quote: quoteWith('`'),
};

async function open(): Promise<Session> {
  const { folder, stop } = await startServer(
    'mysql',
    (data) => [
      findProgram('mariadb-install-db') ?? '',
      '--no-defaults',
      `--datadir=${join(data, 'data')}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    (data) => [
      findProgram('mariadbd') ?? '',
      '--no-defaults',
      `--datadir=${join(data, 'data')}`,
      `--socket=${socketIn(data)}`,
      `--pid-file=${join(data, 'pid')}`,
      '--skip-networking',
      '--max-allowed-packet=64M',
      '--innodb-flush-log-at-trx-commit=0',
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_unicode_ci',
    ],
    isReady,
  );
  const connection = await connect(folder);
  const run = async (sql: string): Promise<void> => {
    await connection.query(sql);
  };
  await run(`CREATE DATABASE ${DATABASE}`);
  await run(`USE ${DATABASE}`);
  // Named zones need tables that a new server has not filled.
  await run("SET time_zone = '-05:00'");
  return {
    run,
    rows: async (sql) => {
      const [rows] = await connection.query<RowDataPacket[]>({ sql, typeCast: (field) => field.string('utf8') });
      return rows as readonly AnswerRow[];
    },
    copy: (table, file) => run(`LOAD DATA INFILE '${file}' INTO TABLE ${table} CHARACTER SET utf8mb4 FIELDS TERMINATED BY '\\t'`),
    close: async () => {
      await connection.end();
      await stop();
    },
  };
}

async function isReady(folder: string): Promise<boolean> {
  return connect(folder).then(
    async (connection) => {
      await connection.end();
      return true;
    },
    () => false,
  );
}

function connect(folder: string): Promise<Connection> {
  return createConnection({ socketPath: socketIn(folder), user: 'root', charset: 'utf8mb4', multipleStatements: false });
}

function socketIn(folder: string): string {
  return join(folder, 'socket');
}
