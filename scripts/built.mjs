/**
 * The package as it would be published, built away from the work tree, so that nothing stale is looked at and nothing that runs beside is disturbed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { rootFolder } from './entries.mjs';

/** What the build reads and what npm puts into the tarball. */
const SOURCES = ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsup.config.ts', 'LICENSE', 'CHANGELOG.md'];

/** @typedef {{ files: { path: string }[], integrity: string }} Tarball */

/**
 * Copies what the build reads to a folder and builds it there.
 *
 * @param {string} folder - A folder that is made if need be.
 */
export function buildIn(folder) {
  mkdirSync(folder, { recursive: true });
  const readmes = readdirSync(rootFolder).filter((name) => /^README.*\.md$/u.test(name));
  for (const name of [...SOURCES, ...readmes].filter((one) => existsSync(join(rootFolder, one)))) {
    cpSync(join(rootFolder, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(rootFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  run(process.execPath, [join('node_modules', 'tsup', 'dist', 'cli-default.js'), '--silent'], folder);
}

/**
 * What npm would pack in a folder that is built.
 *
 * @param {string} folder - The folder.
 * @returns {{ files: readonly string[], integrity: string }} The files, sorted, with forward slashes, and the hash of the whole tarball.
 */
export function packedIn(folder) {
  const [tarball] = /** @type {Tarball[]} */ (
    JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'], folder))
  );
  if (tarball === undefined) throw new Error('npm packs nothing');
  return { files: tarball.files.map(({ path }) => path).sort(), integrity: tarball.integrity };
}

/**
 * Runs a command to its end.
 *
 * @param {string} command - The command.
 * @param {readonly string[]} words - Its words.
 * @param {string} cwd - Where it runs.
 * @returns {string} What it printed.
 */
export function run(command, words, cwd) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}
