import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rootFolder } from '../../scripts/entries.mjs';

const LINE = 'Installing the dependencies of package-lock.json, once …\n';

const LOCKED = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', dev: true },
  'node_modules/only-elsewhere': { version: '3.0.0', optional: true },
};

/** A stand-in for npm: it notes how it was called and installs all that is not optional. */
const NPM = `
  const { appendFileSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
  appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
  console.log('added 2 packages');
  if (process.env.NPM_FAILS) { console.error('npm error'); process.exit(7); }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const present = Object.entries(packages).filter(([path, { optional }]) => path !== '' && !optional);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: Object.fromEntries(present) }));
`;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'set-up-'));
  mkdirSync(join(folder, 'scripts'));
  copyFileSync(join(rootFolder, 'scripts/setup.mjs'), join(folder, 'scripts/setup.mjs'));
  writeFileSync(join(folder, 'npm-cli.js'), NPM);
  writeLock('package-lock.json', LOCKED);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a fresh clone installs once, development tools included, and says so in one line', () => {
  expect(setUp()).toEqual({ status: 0, stdout: LINE, stderr: '' });
  expect(calls()).toEqual(['ci --include=dev --no-audit --no-fund --loglevel=error']);
  expect(setUp()).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(calls()).toHaveLength(1);
});

it.each([
  ['a changed version', { ...LOCKED, 'node_modules/a': { version: '1.0.1' } }],
  ['an added package', { ...LOCKED, 'node_modules/c': { version: '1.0.0' } }],
  ['a removed package', { 'node_modules/a': { version: '1.0.0' } }],
])('%s in the lock file installs again', (_, packages) => {
  setUp();
  writeLock('package-lock.json', packages);
  expect(setUp().stdout).toBe(LINE);
  expect(setUp().stdout).toBe('');
});

it('an install without the development tools is not enough', () => {
  mkdirSync(join(folder, 'node_modules'));
  writeLock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  expect(setUp().stdout).toBe(LINE);
});

it('an install that somebody made by hand is enough', () => {
  mkdirSync(join(folder, 'node_modules'));
  writeLock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } });
  expect(setUp()).toEqual({ status: 0, stdout: '', stderr: '' });
});

it('a failed install ends with what npm says and one sentence', () => {
  expect(setUp({ NPM_FAILS: '1' })).toEqual({ status: 1, stdout: LINE, stderr: 'npm error\nnpm ci failed; its messages are above.\n' });
});

it('a folder with dependencies of its own is set up behind the root, and only where it is named', () => {
  mkdirSync(join(folder, 'test/engines'), { recursive: true });
  writeLock('test/engines/package-lock.json', LOCKED);
  expect(setUp()).toEqual({ status: 0, stdout: LINE, stderr: '' });
  const line = 'Installing the dependencies of test/engines/package-lock.json, once …\n';
  expect(setUp({}, 'test/engines')).toEqual({ status: 0, stdout: line, stderr: '' });
  expect(existsSync(join(folder, 'test/engines/node_modules/.package-lock.json'))).toBe(true);
  expect(setUp({}, 'test/engines')).toEqual({ status: 0, stdout: '', stderr: '' });
});

function setUp(more: Record<string, string> = {}, ...words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, npm_execpath: join(folder, 'npm-cli.js'), ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', ...words], { cwd: folder, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function calls(): readonly string[] {
  const file = join(folder, 'calls.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

function writeLock(file: string, packages: object): void {
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}
