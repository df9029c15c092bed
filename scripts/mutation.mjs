/**
 * Plants faults (mutants) in the sources and sees whether the tests notice: `npm run mutation`, or of some folders `npm run mutation -- calendar mask`.
 * `--concurrency 2` runs two at a time, `--fresh` forgets what earlier runs found out about mutants and tests that are still the same,
 * `--read` runs nothing and reads the last results. Each survivor must stand in test/mutation/survivors.json with the reason why no test can
 * notice it; one that does not, or a folder with less than 95 %, fails the command. What it prints at the end are the tables of the guide.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { rootFolder } from './entries.mjs';

/** Smallest first. */
const FOLDERS = ['calendar', 'mask', 'lifecycle', 'access', 'identifiers', 'export'];

const BAR = 95;

/**
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ mutatorName: string, replacement: string, status: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 * @typedef {{ file: string, line: string, mutants: string[], reason: string }} Known
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    concurrency: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
    read: { type: 'boolean', default: false },
  },
});

const known = /** @type {Known[]} */ (JSON.parse(readFileSync(join(rootFolder, 'test/mutation/survivors.json'), 'utf8')));
const unknownFolder = positionals.find((folder) => !FOLDERS.includes(folder));
if (unknownFolder !== undefined) throw new RangeError(`folder: one of ${FOLDERS.join(', ')}`);

/** @type {string[]} */
const rows = [];
for (const folder of positionals.length > 0 ? positionals : FOLDERS) {
  if (!values.read) run(folder);
  rows.push(judge(folder));
}
process.stdout.write(`\n| folder | score | mutants | killed | timed out | survived |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`);

/** @param {string} folder */
function run(folder) {
  if (values.fresh) rmSync(outputFile(`${folder}.incremental.json`), { force: true });
  rmSync(outputFile(`${folder}.json`), { force: true });
  const stryker = join(rootFolder, 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
  const env = { ...process.env, MUTATION_FOLDER: folder, MUTATION_CONCURRENCY: values.concurrency };
  spawnSync(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.mjs'], { cwd: rootFolder, env, stdio: 'inherit' });
}

/**
 * Names the survivors that nobody explained, and gives the row of the table.
 *
 * @param {string} folder
 */
function judge(folder) {
  const file = outputFile(`${folder}.json`);
  if (!existsSync(file)) {
    process.exitCode = 1;
    return `| ${folder} | no result | | | | |`;
  }
  const report = /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')));
  const mutants = Object.entries(report.files).flatMap(([path, { source, mutants: all }]) =>
    all.map((mutant) => ({ path, source, ...mutant })),
  );
  const count = (/** @type {string[]} */ ...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map(describe);
  const unexplained = alive.filter(
    ({ path, line, mutant }) => !known.some((one) => one.file === path && one.line === line && one.mutants.includes(mutant)),
  );
  const total = count('Killed', 'Timeout', 'Survived', 'NoCoverage');
  const score = (100 * count('Killed', 'Timeout')) / total;
  for (const { path, line, mutant, row } of unexplained) process.stdout.write(`\nNot explained: ${path}:${row}\n- ${line}\n+ ${mutant}\n`);
  if (unexplained.length > 0 || score < BAR) process.exitCode = 1;
  return `| \`${folder}\` | ${score.toFixed(2)} % | ${total} | ${count('Killed')} | ${count('Timeout')} | ${alive.length} |`;
}

/**
 * A mutant as two lines of code, which stay the same when other lines are added or taken away.
 *
 * @param {Mutant & { path: string, source: string }} mutant
 */
function describe({ path, source, replacement, location: { start, end } }) {
  const lines = source.split('\n');
  const first = lines[start.line - 1] ?? '';
  const rest = lines[end.line - 1]?.slice(end.column - 1) ?? '';
  const mutated = `${first.slice(0, start.column - 1)}${replacement}${rest}`;
  return { path, row: start.line, line: first.trim(), mutant: oneLine(mutated) };
}

/** @param {string} text */
function oneLine(text) {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join(' ').trim();
}

/** @param {string} name */
function outputFile(name) {
  return join(rootFolder, 'output/mutation', name);
}
