import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { rootFolder } from '../../../scripts/entries.mjs';
import { ROWS, growthOfHeap } from './memoryOfStream.ts';

const MEGABYTE = 2 ** 20;

const SCRIPT = `
  import { ${growthOfHeap.name} as growth } from './test/export/rows/memoryOfStream.ts';
  console.log(JSON.stringify(await growth()));
`;

it('an export of 200,000 rows holds no more at its end than at its beginning', async () => {
  const flags = ['--expose-gc', '--import', 'tsx', '--input-type=module', '--eval', SCRIPT];
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: rootFolder });
  const { growth, ...rest } = JSON.parse(stdout) as { growth: number };
  expect(rest).toEqual({ count: ROWS * 0.9, read: ROWS, problems: ROWS / 10, isMeasured: true });
  // The rows alone would be more than 100 megabytes.
  expect(growth).toBeLessThan(8 * MEGABYTE);
}, 300_000);
