import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../scripts/entries.mjs';

/** How a run of the example ended. */
export interface Run {
  /** The exit status. */
  readonly status: number | null;
  /** What it wrote to the terminal. */
  readonly stdout: string;
  /** What it complained of. */
  readonly stderr: string;
}

const MAIN = join(rootFolder, 'docs/examples/export-pipeline/main.ts');

/** Runs the example as a child process, as `npm start` does. */
export function runExample(...words: readonly string[]): Promise<Run> {
  return startExample(words).ended;
}

/** Starts the example; the second function sends it a signal. */
export function startExample(words: readonly string[]): { readonly ended: Promise<Run>; readonly signal: (name: NodeJS.Signals) => void } {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...words], { cwd: rootFolder, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => (parts[name] += text));
  const ended = new Promise<Run>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve({ status, ...parts });
    });
  });
  return { ended, signal: (name) => child.kill(name) };
}

/** The files of a folder with their contents; empty when there is no such folder. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]));
}
