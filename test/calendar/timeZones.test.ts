import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { answers } from './zoneAnswers.ts';

const SCRIPT = fileURLToPath(new URL('zoneAnswers.ts', import.meta.url));
const TSX = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));

test.each(['Asia/Shanghai', 'UTC', 'America/Los_Angeles'])(
  'the calendar gives the same answers under TZ=%s',
  { timeout: 60_000 },
  (zone) => {
    const output = execFileSync(process.execPath, [TSX, SCRIPT], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const [ranUnder, ...lines] = output.trimEnd().split('\n');
    expect(ranUnder).toBe(zone);
    expect(lines).toEqual(answers());
  },
);
