import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { rootFolder } from '../../../scripts/entries.mjs';

const MEGABYTE = 2 ** 20;

it('an export of 200,000 rows holds no more at its end than at its beginning', async () => {
  const script = join(rootFolder, 'test/export/rows/memoryOfStream.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--import', 'tsx', script], { cwd: rootFolder });
  const { growth, ...rest } = JSON.parse(stdout) as { growth: number };
  expect(rest).toEqual({ count: 180_000, read: 200_000, problems: 20_000, isMeasured: true });
  // The rows alone would be more than 100 megabytes.
  expect(growth).toBeLessThan(8 * MEGABYTE);
}, 300_000);
