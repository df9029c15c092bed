/**
 * The whole test suite under several versions of Node, and its core in Chromium, each in three time zones: `npm run matrix`. Parts of it:
 * `npm run matrix -- --on 20,chromium --zone Asia/Shanghai`, `npm run matrix -- test/calendar test/lifecycle`.
 * Every Node comes from its npm package, once, into a folder beside the system's temporary files. The package is built once for all.
 * The pairs come in such an order that each Node and each zone has had its turn early; what fails does not stop the rest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildIn } from './built.mjs';
import { rootFolder } from './entries.mjs';

const CHROMIUM = 'chromium';
const MACHINES = ['20', '22', '24', '26', CHROMIUM];

/** No summer time and no difference; the customers' zone; one that has had both, and left out a day in 2011. */
const ZONES = ['UTC', 'Asia/Shanghai', 'Pacific/Apia'];

/** Fifteen runs take their time, and a busy machine is no failure. */
const PATIENCE = ['--testTimeout=600000', '--hookTimeout=600000'];

const VITEST = join(rootFolder, 'node_modules/vitest/vitest.mjs');

/** @typedef {{ numPassedTests: number, numFailedTests: number, numTotalTests: number }} Report */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: 'string', default: MACHINES.join() }, zone: { type: 'string', default: ZONES.join() } },
});

const folder = mkdtempSync(join(tmpdir(), 'matrix-'));
try {
  // A build that is known to be fresh, as in the tests of the package.
  const given = process.env['BUILT_PACKAGE'];
  const built = given ?? join(folder, 'built');
  if (given === undefined && positionals.length === 0 && values.on !== CHROMIUM) buildIn(built);
  const results = pairs(values.on.split(','), values.zone.split(',')).map(([machine, zone]) => run(machine, zone, built));
  if (results.includes(false)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Every machine with every zone, along the diagonals.
 *
 * @param {readonly string[]} machines
 * @param {readonly string[]} zones
 */
function pairs(machines, zones) {
  return zones.flatMap((_, turn) =>
    machines.map((machine, index) => /** @type {const} */ ([machine, zones[(index + turn) % zones.length] ?? ''])),
  );
}

/**
 * @param {string} machine
 * @param {string} zone
 * @param {string} built
 */
function run(machine, zone, built) {
  const begun = Date.now();
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const [node, path] = machine === CHROMIUM ? [process.execPath, []] : [join(nodeFolder(machine), 'node'), [nodeFolder(machine)]];
  const env = {
    ...process.env,
    TZ: zone,
    PATH: [...path, process.env['PATH'] ?? ''].join(delimiter),
    ...(existsSync(built) && { BUILT_PACKAGE: built }),
  };
  const config = machine === CHROMIUM ? ['--config', 'test/chromium/vitest.config.ts'] : ['--typecheck.enabled=false'];
  const words = [VITEST, 'run', ...config, ...PATIENCE, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...positionals];
  const { status } = spawnSync(node, words, { cwd: rootFolder, env, stdio: 'inherit' });
  const name = machine === CHROMIUM ? 'Chromium' : `Node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1)}`;
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} in ${zone}: ${counts(report)}, ${seconds(begun)} s\n`);
  return status === 0;
}

/** @param {string} file */
function counts(file) {
  if (!existsSync(file)) return 'no report';
  const { numPassedTests, numFailedTests, numTotalTests } = /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')));
  const rest = numTotalTests - numPassedTests - numFailedTests;
  return `${numPassedTests} passed, ${numFailedTests} failed${rest > 0 ? `, ${rest} skipped` : ''}`;
}

/** @param {number} begun */
function seconds(begun) {
  return Math.round((Date.now() - begun) / 1000);
}

/**
 * The folder with the program of a version, which npm installs where it is missing.
 *
 * @param {string} version
 */
function nodeFolder(version) {
  const home = join(tmpdir(), `customer-archive-node-${version}`);
  const programs = join(home, 'node_modules/node/bin');
  if (existsSync(join(programs, 'node'))) return programs;
  mkdirSync(home, { recursive: true });
  const words = ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `node@${version}`];
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`node@${version} could not be installed`);
  return programs;
}
