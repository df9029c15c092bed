/** The load run in small: killed at a random point and started again, nothing is lost or doubled; and what is lost is noticed. */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const ROWS = 6000;
const BATCH = 300;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-test-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a run that is killed goes on where it was, and no row is lost or doubled', { timeout: 120_000 }, async () => {
  const killAt = randomInt(2 * BATCH, ROWS);
  const killed = await load('--kill-at', String(killAt));
  expect(killed.signal, `killed at row ${killAt}`).toBe('SIGKILL');
  const { rows } = JSON.parse(read('progress.json')) as { readonly rows: number };
  expect([rows > 0, rows <= killAt]).toEqual([true, true]);
  // As if it had been killed while it wrote the next batch.
  appendFileSync(join(folder, 'masked.csv'), 'C20240101');

  const { code, lines } = await load();
  expect(lines[0]).toBe(`going on at row ${rows}`);
  expect(lines.at(-1), `killed at row ${killAt}`).toBe('every row is masked or on the problem list, once');
  expect(code).toBe(0);
  const [masked, problems] = [linesOf('masked.csv'), linesOf('problems.csv')];
  expect([new Set(masked).size, new Set(problems).size]).toEqual([masked.length, problems.length]);
  expect(masked.length + problems.length).toBe(ROWS);
  expect(masked.filter((line) => /,138\d|张小样/u.test(line))).toEqual([]);
});

it('a row that is lost is noticed', { timeout: 60_000 }, async () => {
  expect((await load()).code).toBe(0);
  writeFileSync(join(folder, 'problems.csv'), `${linesOf('problems.csv').slice(0, -1).join('\n')}\n`);
  const { code, lines } = await load();
  expect([code, lines.at(-1)]).toEqual([1, expect.stringContaining('are lost')]);
});

/** Runs the command to its end. */
async function load(...words: readonly string[]): Promise<{ code: number | null; signal: string | null; lines: string[] }> {
  const given = ['--rows', String(ROWS), '--batch', String(BATCH), '--folder', folder, ...words];
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', 'scripts/load.mjs', ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return await new Promise((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, lines: text.trim().split('\n') });
    });
  });
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function linesOf(name: string): string[] {
  return read(name).trim().split('\n');
}
