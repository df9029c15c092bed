/** Writes the rows as a Parquet file. */
import { DOUBLE, DuckDBDataChunk, INTEGER, VARCHAR } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { COLUMNS } from './columns.ts';
import { batches } from './customers.ts';

/** What a chunk of DuckDB holds at most. */
const CHUNK = 2048;

const TYPES = { VARCHAR, INTEGER, DOUBLE };

/**
 * Writes so many customers, with `id` from 1, to a file.
 *
 * @param connection - DuckDB.
 * @param count - How many.
 * @param file - The path; its quotation marks are doubled.
 */
export async function writeCustomers(connection: DuckDBConnection, count: number, file: string): Promise<void> {
  await connection.run(`CREATE TABLE filled (id INTEGER, ${COLUMNS.map(({ name, type }) => `${name} ${type}`).join(', ')})`);
  const appender = await connection.createAppender('filled');
  let id = 0;
  for (const rows of batches(count)) {
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = DuckDBDataChunk.create([INTEGER, ...COLUMNS.map(({ type }) => TYPES[type])]);
      chunk.setRows(rows.slice(from, from + CHUNK).map((row) => [(id += 1), ...row]));
      appender.appendDataChunk(chunk);
    }
  }
  appender.closeSync();
  await connection.run(`COPY filled TO '${file}' (FORMAT parquet)`);
  await connection.run('DROP TABLE filled');
}
