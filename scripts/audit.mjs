/**
 * Known vulnerabilities: `npm run audit` asks the registry about what the package brings along, and about every tool of every lock file here.
 * Exit status 1 when there is one. A registry without that service, or none within reach, is no failure, and is said in so many words.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { rootFolder } from './entries.mjs';

/** Folders with a lock file of their own. */
const FOLDERS = ['', 'bench', 'docs/examples/sql', 'test/consumers', 'test/engines', 'test/mutation'];

/** The answers of registries that have no such service, and of proxies before them. */
const NO_SERVICE = new Set([403, 404, 405, 501, 502, 503, 504]);
const UNREACHABLE = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|ERR_SOCKET_TIMEOUT|network timeout/u;

/**
 * @typedef {object} Report
 * @property {Record<string, { name: string, severity: string }>} [vulnerabilities]
 * @property {number} [statusCode]
 * @property {string} [message]
 */

const findings = [
  audit('What applications install', '', ['--omit=dev']),
  ...FOLDERS.filter((folder) => existsSync(join(rootFolder, folder, 'package-lock.json'))).map((folder) =>
    audit(`All of ${join(folder, 'package-lock.json')}`, folder, []),
  ),
];
if (findings.includes('vulnerable')) process.exitCode = 1;
if (findings.includes('unknown')) print('NOT CHECKED: run this again where the registry answers `npm audit`.');

/**
 * @param {string} title
 * @param {string} folder
 * @param {readonly string[]} words
 * @returns {'clean' | 'vulnerable' | 'unknown'}
 */
function audit(title, folder, words) {
  const { vulnerabilities, statusCode, message = 'no answer' } = ask(folder, words);
  if (vulnerabilities !== undefined) {
    const found = Object.values(vulnerabilities).map(({ name, severity }) => `${name} (${severity})`);
    print(`${title}: ${found.length === 0 ? 'no known vulnerability' : found.join(', ')}`);
    return found.length === 0 ? 'clean' : 'vulnerable';
  }
  const isUnreachable = statusCode === undefined ? UNREACHABLE.test(message) : NO_SERVICE.has(statusCode);
  print(`${title}: ${isUnreachable ? 'not checked' : 'failed'}, ${message}`);
  return isUnreachable ? 'unknown' : 'vulnerable';
}

/**
 * @param {string} folder
 * @param {readonly string[]} words
 * @returns {Report}
 */
function ask(folder, words) {
  const args = ['audit', '--json', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=30000', ...words];
  const { stdout } = spawnSync('npm', args, {
    cwd: join(rootFolder, folder),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  try {
    /** @type {unknown} */
    const answer = JSON.parse(stdout);
    return /** @type {Report} */ (answer);
  } catch {
    return {};
  }
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
