/**
 * Whether two builds give the same bytes: `npm run reproducible` builds the package in two folders of different names and depths and compares every
 * file that npm would pack, and the tarballs as a whole. With `--dist` the second build is the one in the work tree, which `npm run build` made.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildIn, packedIn } from './built.mjs';
import { rootFolder } from './entries.mjs';

const { values } = parseArgs({ options: { dist: { type: 'boolean', default: false } } });
const folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  const first = join(folder, 'first');
  buildIn(first);
  const second = values.dist ? rootFolder : join(folder, 'another/place/second');
  if (!values.dist) buildIn(second);
  compare(first, second);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} first
 * @param {string} second
 */
function compare(first, second) {
  const [one, two] = [packedIn(first), packedIn(second)];
  const lonely = one.files.filter((file) => !two.files.includes(file)).concat(two.files.filter((file) => !one.files.includes(file)));
  const differing = one.files.filter((file) => !lonely.includes(file) && !bytesOf(first, file).equals(bytesOf(second, file)));
  for (const file of lonely) print(`only in one build: ${file}`);
  for (const file of differing) print(`differs: ${file}`);
  if (lonely.length + differing.length > 0 || one.integrity !== two.integrity) process.exitCode = 1;
  else print(`${one.files.length} files, the same bytes in both builds: ${one.integrity}`);
}

/**
 * @param {string} folder
 * @param {string} file
 */
function bytesOf(folder, file) {
  return readFileSync(join(folder, file));
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
