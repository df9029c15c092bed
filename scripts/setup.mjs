/**
 * Installs the dependencies when they are missing or are not those of package-lock.json; otherwise says and does nothing. Folders given as
 * words have dependencies of their own: `node scripts/setup.mjs test/engines`.
 * Runs before `npm start` and `npm test` on a fresh clone, so it may use nothing but Node's own modules.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

const root = fileURLToPath(new URL('..', import.meta.url));

if (isOldNode()) fail(`Node ${process.versions.node} is too old: this project needs 20.19 or newer.`);
for (const folder of ['', ...process.argv.slice(2)]) if (!isInstalled(folder)) install(folder);

function isOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
}

/**
 * npm writes the second file as the last step of an install: what it holds is what is in node_modules.
 *
 * @param {string} folder
 */
function isInstalled(folder) {
  const wanted = readPackages(join(root, folder, 'package-lock.json'));
  const present = readPackages(join(root, folder, 'node_modules', '.package-lock.json'));
  const nothingMissing = Object.entries(wanted).every(([path, { optional }]) => path === '' || path in present || optional === true);
  return nothingMissing && Object.entries(present).every(([path, { version }]) => wanted[path]?.version === version);
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function readPackages(file) {
  if (!existsSync(file)) return {};
  const lock = /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(file, 'utf8')));
  return lock.packages;
}

/** @param {string} folder */
function install(folder) {
  process.stdout.write(`Installing the dependencies of ${posix.join(folder, 'package-lock.json')}, once …\n`);
  // Engines have a package for each platform, and a registry may lack some: `npm ci` then refuses the lockfile, `npm install` keeps to it.
  const command = folder === '' ? ['ci'] : ['install', '--no-save'];
  // The development tools are part of what runs here, whatever NODE_ENV or npm's `omit` say.
  const { status, error } = runNpm(folder, [...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (error !== undefined) fail(`npm could not be started: ${error.message}`);
  if (status !== 0) fail(`npm ${command.join(' ')} failed; its messages are above.`);
}

/**
 * @param {string} folder
 * @param {string[]} words
 */
function runNpm(folder, words) {
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: join(root, folder), stdio: ['ignore', 'ignore', 'inherit'] };
  const client = process.env['npm_execpath'];
  // The npm that runs this script; without one, or under another client, the one on PATH, which is a batch file on Windows.
  if (client !== undefined && basename(client) === 'npm-cli.js') return spawnSync(process.execPath, [client, ...words], options);
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
