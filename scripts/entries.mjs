/**
 * The public entries of the package. The one list is `exports` in package.json; the build, the API docs, the tests, knip and the
 * folder rules are derived from it here, and a test compares what cannot be derived (`paths` in tsconfig.json).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} PublicEntry
 * @property {string} subpath - As in `exports`: `./mask`.
 * @property {string} name - What an application imports: `customer-archive/mask`.
 * @property {string} output - The path in `dist` without its ending: `mask/index`.
 * @property {string} source - The source file, relative to the root: `src/mask/index.ts`.
 */

const manifest = /** @type {{ name: string, exports: Record<string, string | { import: { default: string } }> }} */ (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
);

/** The root of the repository, without a separator at its end. */
export const rootFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/u, '');

/**
 * Every public entry, in the order of `exports`; `./package.json` is data and no entry.
 *
 * @type {readonly PublicEntry[]}
 */
export const publicEntries = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === 'string' ? [] : [toEntry(subpath, target.import.default)],
);

/**
 * @param {string} subpath
 * @param {string} file
 * @returns {PublicEntry}
 */
function toEntry(subpath, file) {
  const output = file.replace(/^\.\/dist\//u, '').replace(/\.js$/u, '');
  return { subpath, name: manifest.name + subpath.slice(1), output, source: `src/${output}.ts` };
}
