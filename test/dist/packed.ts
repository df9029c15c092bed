import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { buildIn, packedIn } from '../../scripts/built.mjs';
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

/**
 * Packs the package and installs it in an application. It is built away from the work tree, so that nothing stale is tested and nothing that runs
 * beside is disturbed; BUILT_PACKAGE names a folder with a build that is known to be fresh, so that nobody has to wait for another one.
 *
 * @param dependencies - The packages that an application has beside it.
 * @returns The package.
 */
export function packPackage(dependencies: readonly string[]): PackedPackage {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const built = process.env['BUILT_PACKAGE'] ?? join(folder, 'source');
  if (process.env['BUILT_PACKAGE'] === undefined) buildIn(built);
  const application = join(folder, 'application');
  const { files } = packedIn(built);
  for (const file of files) cpSync(join(built, file), join(application, 'node_modules', 'customer-archive', file));
  for (const name of dependencies) link(join(rootFolder, 'node_modules', name), join(application, 'node_modules', name));
  return {
    application,
    files,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}
