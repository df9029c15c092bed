import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rootFolder } from '../../scripts/entries.mjs';

/** The package as an application gets it. */
export interface PackedPackage {
  /** The folder of an application that has the package and what it depends on in node_modules, and nothing else. */
  readonly application: string;
  /** Every file of the package, relative to it, with forward slashes. */
  readonly files: readonly string[];
  /** Deletes all of it. */
  readonly remove: () => void;
}

/** What npm says that it would pack. */
interface Tarball {
  readonly files: readonly { readonly path: string }[];
}

/** What the build reads and what npm puts into the tarball. */
const SOURCES = ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsup.config.ts', 'LICENSE', 'CHANGELOG.md'];

/**
 * Builds and packs the package away from the work tree, so that nothing stale is tested and nothing that runs beside is disturbed.
 *
 * @param dependencies - The packages that an application has beside it.
 * @returns The package.
 */
export function packPackage(dependencies: readonly string[]): PackedPackage {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const copy = join(folder, 'source');
  const application = join(folder, 'application');
  const target = join(application, 'node_modules', 'customer-archive');
  const readmes = readdirSync(rootFolder).filter((name) => /^README.*\.md$/u.test(name));
  for (const name of [...SOURCES, ...readmes].filter((one) => existsSync(join(rootFolder, one)))) {
    cpSync(join(rootFolder, name), join(copy, name), { recursive: true });
  }
  link(join(rootFolder, 'node_modules'), join(copy, 'node_modules'));
  run(process.execPath, [join('node_modules', 'tsup', 'dist', 'cli-default.js'), '--silent'], copy);
  const [packed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'], copy)) as readonly Tarball[];
  const files = (packed?.files ?? []).map(({ path }) => path).sort();
  for (const file of files) cpSync(join(copy, file), join(target, file));
  for (const name of dependencies) link(join(rootFolder, 'node_modules', name), join(application, 'node_modules', name));
  return {
    application,
    files,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Runs a command to its end.
 *
 * @param command - The command.
 * @param words - Its words.
 * @param cwd - Where it runs.
 * @returns What it printed.
 */
export function run(command: string, words: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}
