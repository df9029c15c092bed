import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rootFolder } from '../../scripts/entries.mjs';

let folder = '';

/** A stand-in for npm gives the answer of the registry. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat '${join(folder, 'answer')}'\n`, { mode: 0o755 });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const REFUSED = { message: 'request failed, reason: connect ECONNREFUSED 127.0.0.1:1' };

test.each([
  ['nothing is known', { vulnerabilities: {} }, 'What applications install: no known vulnerability', false, 0],
  ['something is known', { vulnerabilities: { a: { name: 'a', severity: 'high' } } }, 'What applications install: a (high)', false, 1],
  ['the registry has no such service', { message: '405', statusCode: 405 }, 'What applications install: not checked, 405', true, 0],
  ['the registry is out of reach', REFUSED, `What applications install: not checked, ${REFUSED.message}`, true, 0],
  ['the request is wrong', { message: '400', statusCode: 400 }, 'What applications install: failed, 400', false, 1],
  ['there is no answer', '', 'What applications install: failed, no answer', false, 1],
])('when %s, the audit says so', (_, answer, first, isUnchecked, status) => {
  writeFileSync(join(folder, 'answer'), answer === '' ? '' : JSON.stringify(answer));
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  const run = spawnSync(process.execPath, [join(rootFolder, 'scripts/audit.mjs')], { env, encoding: 'utf8' });
  expect(run.stdout.split('\n')[0]).toBe(first);
  expect(run.stdout.includes('NOT CHECKED')).toBe(isUnchecked);
  expect(run.status).toBe(status);
});
