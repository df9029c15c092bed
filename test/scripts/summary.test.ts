import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { rootFolder } from '../../scripts/entries.mjs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'summary-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['all passed', [file('passed', 'passed', 'passed'), file('passed', 'passed')], '3 passed, 0 failed\n', 0],
  ['one failed', [file('failed', 'passed', 'failed'), file('passed', 'passed')], '2 passed, 1 failed\n', 1],
  ['some were skipped', [file('passed', 'passed', 'skipped', 'pending', 'todo')], '1 passed, 0 failed, 3 skipped\n', 0],
  ['a file could not be loaded', [file('failed'), file('passed', 'passed')], '1 passed, 1 failed\n', 1],
  ['nothing ran', [], '0 passed, 0 failed\n', 1],
])('the last line is true when %s', (_, testResults, stdout, status) => {
  expect(summary(JSON.stringify({ testResults }))).toEqual({ stdout, status });
});

it('a report that is not whole is a failure', () => {
  expect(summary('{ "testResults": [')).toEqual({ stdout: '0 passed, 0 failed\n', status: 1 });
});

it('a missing report is a failure', () => {
  expect(run('absent.json')).toEqual({ stdout: '0 passed, 0 failed\n', status: 1 });
});

it('several reports are counted together, and each must be there', () => {
  const reports = [file('passed', 'passed', 'passed'), file('failed', 'failed')].map((result, index) => {
    const path = join(folder, `${index}.json`);
    writeFileSync(path, JSON.stringify({ testResults: [result] }));
    return path;
  });
  expect(run(...reports)).toEqual({ stdout: '2 passed, 1 failed\n', status: 1 });
  expect(run(String(reports[0]))).toEqual({ stdout: '2 passed, 0 failed\n', status: 0 });
  expect(run(String(reports[0]), 'absent.json')).toEqual({ stdout: '2 passed, 0 failed\n', status: 1 });
});

function file(status: string, ...statuses: readonly string[]): object {
  return { status, assertionResults: statuses.map((one) => ({ status: one })) };
}

function summary(report: string): { stdout: string; status: number | null } {
  writeFileSync(join(folder, 'report.json'), report);
  return run(join(folder, 'report.json'));
}

function run(...reports: readonly string[]): { stdout: string; status: number | null } {
  const script = join(rootFolder, 'scripts/ci-summary.mjs');
  const { stdout, status } = spawnSync(process.execPath, [script, ...reports], { cwd: folder, encoding: 'utf8' });
  return { stdout, status };
}
