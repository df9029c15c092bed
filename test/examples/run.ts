import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
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

/** The words that start the example in Node. */
export type Program = readonly string[];

const MAIN = join(rootFolder, 'docs/examples/export-pipeline/main.ts');

/** The example as `npm start` runs it: every file is compiled when it is imported. */
export const AS_NPM_START: Program = ['--import', 'tsx', MAIN];

/**
 * Compiles the example once, for tests that start it many times.
 *
 * @param folder - Where the compiled files go.
 * @returns The words that start it.
 */
export async function compileExample(folder: string): Promise<Program> {
  await build({
    entryPoints: { example: MAIN },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    tsconfig: join(rootFolder, 'tsconfig.json'),
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    // What lies beside the sources is found there.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(MAIN).href) },
    logLevel: 'error',
  });
  return [join(folder, 'example.mjs')];
}

/**
 * Runs the example as a child process to its end.
 *
 * @param program - The words that start it.
 * @param words - What a user writes behind.
 * @returns How it ended.
 */
export function runExample(program: Program, ...words: readonly string[]): Promise<Run> {
  return startExample(program, words).ended;
}

/** Starts the example; the second function sends it a signal. */
export function startExample(
  program: Program,
  words: readonly string[],
): { readonly ended: Promise<Run>; readonly signal: (name: NodeJS.Signals) => void } {
  const child = spawn(process.execPath, [...program, ...words], { cwd: rootFolder, stdio: ['ignore', 'pipe', 'pipe'] });
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
