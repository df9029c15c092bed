import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rootFolder } from '../../scripts/entries.mjs';
import { duckdb } from './engines/duckdb.ts';
import type { AnswerRow, Session } from './engines/engine.ts';

const COUNT = 4000;

describe('the example of a million customers, with fewer of them', () => {
  let folder = '';
  let session: Session;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sql-example-'));
    const words = ['--import', 'tsx', join(rootFolder, 'docs/examples/sql/main.ts'), String(COUNT), folder];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: rootFolder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    session = await duckdb.open();
  });

  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const rowsOf = (name: string, more = ''): Promise<readonly AnswerRow[]> =>
    session.rows(`SELECT * FROM '${join(folder, name)}.parquet' ${more}`);

  it('writes as many customers and as many masked rows as it was told to', async () => {
    expect(await rowsOf('customers')).toHaveLength(COUNT);
    expect(await rowsOf('masked')).toHaveLength(COUNT);
    expect(await rowsOf('labels')).toHaveLength(COUNT);
  });

  it('finds rows that are not in order, and names them by key, field and code only', async () => {
    const invalid = await rowsOf('invalid');
    expect(invalid.length).toBeGreaterThan(COUNT / 100);
    expect(Object.keys(invalid[0] ?? {})).toEqual(['id', 'path', 'code']);
  });

  it('leaves no mobile number in the masked rows', async () => {
    const masked = await rowsOf('masked', 'WHERE phone IS NOT NULL');
    expect(masked.filter(({ phone }) => !/^(?:1\d\d)?\*{4}(?:\d{4})?$/u.test(phone ?? ''))).toEqual([]);
  });
});
