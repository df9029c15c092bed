import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rootFolder } from '../../scripts/entries.mjs';
import { folders } from '../../scripts/folders.mjs';

/** The folders whose tests stream files, render forms or need a database, and so a Node. */
const ABOVE_THE_CORE: readonly string[] = ['export', 'forms', 'sql'];

/** What runs wherever JavaScript runs. */
const FOLDERS = folders.filter((folder) => !ABOVE_THE_CORE.includes(folder));

/** What only Node has: its modules, its globals, and tools that need them. */
const ONLY_IN_NODE = /from '(?:node:[^']*|esbuild|typescript|vite|recheck)'|\bBuffer\b|scripts\/entries\.mjs/u;

/** The suites of the core that need nothing of Node, neither themselves nor what they import from the tests. */
export const coreSuites: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(join(rootFolder, 'test', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => !needsNode(join(rootFolder, file))),
).sort();

function needsNode(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file) || !existsSync(file) || relative(join(rootFolder, 'test'), file).startsWith('..')) return false;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  if (ONLY_IN_NODE.test(code)) return true;
  const imported = Array.from(code.matchAll(/from '(\.[^']*)'/gu), ([, path = '']) => join(dirname(file), path));
  return imported.some((path) => needsNode(path, seen));
}
