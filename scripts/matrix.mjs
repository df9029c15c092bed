/**
 * Runs the test suite under several versions of Node and several time zones: `npm run matrix`, `npm run matrix -- --node 20,26`,
 * `npm run matrix -- test/calendar test/lifecycle`. Every Node comes from its npm package, once, into a folder beside the system's temporary files.
 * Without words each Node runs the whole suite in the first zone, and the parts that reckon with days in the others.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { rootFolder } from './entries.mjs';

const NODES = ['20', '22', '24', '26'];

/** The customers' zone; one far behind it, with summer time; one that left out a day in 2011. */
const ZONES = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Apia'];

/** What could depend on the zone of the machine. */
const DAYS = ['test/calendar', 'test/lifecycle', 'test/identifiers', 'test/archive', 'test/access', 'test/validate'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { node: { type: 'string', default: NODES.join() }, zone: { type: 'string', default: ZONES.join() } },
});

const results = values.node.split(',').flatMap((version) => values.zone.split(',').map((zone, index) => run(version, zone, index)));
for (const line of results) process.stdout.write(`${line}\n`);
if (results.some((line) => !line.startsWith('ok'))) process.exitCode = 1;

/**
 * @param {string} version
 * @param {string} zone
 * @param {number} index
 */
function run(version, zone, index) {
  const folder = nodeFolder(version);
  const files = positionals.length > 0 || index === 0 ? positionals : DAYS;
  const env = { ...process.env, TZ: zone, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  const words = [join(rootFolder, 'node_modules/vitest/vitest.mjs'), 'run', '--typecheck.enabled=false', '--reporter=dot', ...files];
  const { status } = spawnSync(join(folder, 'node'), words, { cwd: rootFolder, env, stdio: 'inherit' });
  return `${status === 0 ? 'ok    ' : 'FAILED'} Node ${version} in ${zone}${files.length > 0 ? `: ${files.join(' ')}` : ''}`;
}

/**
 * The folder with the program of a version, which npm installs where it is missing.
 *
 * @param {string} version
 */
function nodeFolder(version) {
  const home = join(tmpdir(), `customer-archive-node-${version}`);
  const folder = join(home, 'node_modules/node/bin');
  if (existsSync(join(folder, 'node'))) return folder;
  mkdirSync(home, { recursive: true });
  const words = ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `node@${version}`];
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`node@${version} could not be installed`);
  return folder;
}
