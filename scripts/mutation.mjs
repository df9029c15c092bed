/**
 * Plants faults (mutants) in the sources and sees whether the tests notice: `npm run mutation`, or of some folders `npm run mutation -- calendar mask`.
 * `--concurrency 2` runs two at a time, `--fresh` forgets what earlier runs found out about mutants and tests that are still the same,
 * `--read` runs nothing and reads the last results, `--write` writes them into the guides. Each survivor must stand in
 * test/mutation/survivors.json with the reason why no test can notice it; one that does not, or a folder with less than 95 %, fails the command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { rootFolder } from './entries.mjs';

/** Smallest first. */
const FOLDERS = ['calendar', 'mask', 'lifecycle', 'access', 'identifiers', 'export'];

const BAR = 95;

/** The reason of a survivor that a test could kill. */
const OPEN = 'open';

/**
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ mutatorName: string, replacement: string, status: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 * @typedef {{ path: string, row: number, line: string, mutant: string, reason?: string }} Survivor
 * @typedef {{ folder: string, day: string, killed: number, timedOut: number, survivors: Survivor[] }} Result
 * @typedef {{ reasons: Record<string, { en: string, zh: string }>, survivors: { file: string, line: string, mutants: string[], reason: string }[] }} Known
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    concurrency: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
    read: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const known = /** @type {Known} */ (JSON.parse(readFileSync(join(rootFolder, 'test/mutation/survivors.json'), 'utf8')));
if (positionals.some((folder) => !FOLDERS.includes(folder))) throw new RangeError(`folder: one of ${FOLDERS.join(', ')}`);
if (values.write && positionals.length > 0) throw new RangeError('write: the guides are of all folders, so name none');

/** @type {Result[]} */
const results = [];
for (const folder of positionals.length > 0 ? positionals : FOLDERS) {
  if (!values.read) run(folder);
  const result = resultOf(folder);
  if (result === undefined) fail(`${folder}: no result`);
  else results.push(result);
}
for (const result of results) judge(result);
process.stdout.write(`\n${tableOf(results, 'en')}\n`);
if (values.write) for (const language of /** @type {const} */ (['en', 'zh'])) write(language);

/** @param {string} folder */
function run(folder) {
  if (values.fresh) rmSync(outputFile(`${folder}.incremental.json`), { force: true });
  else forgetSurvivors(outputFile(`${folder}.incremental.json`));
  rmSync(outputFile(`${folder}.json`), { force: true });
  const stryker = join(rootFolder, 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js');
  const env = { ...process.env, MUTATION_FOLDER: folder, MUTATION_CONCURRENCY: values.concurrency };
  spawnSync(process.execPath, [stryker, 'run', 'test/mutation/stryker.config.mjs'], { cwd: rootFolder, env, stdio: 'inherit' });
}

/**
 * A survivor is always asked again: Stryker does not see that a new test may kill a mutant in what runs at import.
 *
 * @param {string} file
 */
function forgetSurvivors(file) {
  if (!existsSync(file)) return;
  const report = /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')));
  for (const one of Object.values(report.files)) one.mutants = one.mutants.filter((mutant) => !isAlive(mutant));
  writeFileSync(file, JSON.stringify(report));
}

/** @param {Mutant} mutant */
function isAlive({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

/**
 * @param {string} folder
 * @returns {Result | undefined}
 */
function resultOf(folder) {
  const file = outputFile(`${folder}.json`);
  if (!existsSync(file)) return undefined;
  const report = /** @type {Report} */ (JSON.parse(readFileSync(file, 'utf8')));
  const mutants = Object.entries(report.files).flatMap(([path, { source, mutants: all }]) =>
    all.map((mutant) => ({ path, source, ...mutant })),
  );
  const survivors = mutants.filter(isAlive).map(describe);
  const count = (/** @type {string} */ wanted) => mutants.filter(({ status }) => status === wanted).length;
  return { folder, day: statSync(file).mtime.toISOString().slice(0, 10), killed: count('Killed'), timedOut: count('Timeout'), survivors };
}

/** @param {Result} result */
function judge({ folder, killed, timedOut, survivors }) {
  for (const { path, row, line, mutant, reason } of survivors) {
    if (reason === undefined) fail(`\nNot explained: ${path}:${row}\n- ${line}\n+ ${mutant}`);
  }
  if (scoreOf({ killed, timedOut, survivors }) < BAR) fail(`${folder}: less than ${BAR} %`);
}

/** @param {Pick<Result, 'killed' | 'timedOut' | 'survivors'>} result */
function scoreOf({ killed, timedOut, survivors }) {
  return (100 * (killed + timedOut)) / (killed + timedOut + survivors.length);
}

/**
 * @param {Result[]} rows
 * @param {'en' | 'zh'} language
 */
function tableOf(rows, language) {
  const head = {
    en: '| folder | score | mutants | a test failed | ran too long | survived | of these equivalent | day |',
    zh: '| 目录 | 得分 | 变异体 | 测试失败 | 超时 | 存活 | 其中等价 | 日期 |',
  }[language];
  const lines = rows.map((row) => {
    const total = row.killed + row.timedOut + row.survivors.length;
    const equivalent = row.survivors.filter(({ reason }) => reason !== undefined && reason !== OPEN).length;
    return `| \`${row.folder}\` | ${scoreOf(row).toFixed(2)} % | ${total} | ${row.killed} | ${row.timedOut} | ${row.survivors.length} | ${equivalent} | ${row.day} |`;
  });
  return [head, '|---|---|---|---|---|---|---|---|', ...lines].join('\n');
}

/**
 * How many survivors of all folders there are for each reason.
 *
 * @param {'en' | 'zh'} language
 */
function reasonsOf(language) {
  const survivors = results.flatMap((result) => result.survivors);
  const count = (/** @type {string} */ key) => survivors.filter(({ reason }) => reason === key).length;
  const lines = Object.entries(known.reasons).map(([key, text]) => `| \`${key}\` | ${text[language]} | ${count(key)} |`);
  return [{ en: '| key | why it survives | mutants |', zh: '| 键 | 存活的原因 | 变异体 |' }[language], '|---|---|---|', ...lines].join(
    '\n',
  );
}

/**
 * Writes the tables between their marks in the guide.
 *
 * @param {'en' | 'zh'} language
 */
function write(language) {
  const file = join(rootFolder, 'docs', language, 'mutation.md');
  const parts = { scores: tableOf(results, language), survivors: reasonsOf(language) };
  let page = readFileSync(file, 'utf8');
  for (const [name, text] of Object.entries(parts)) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    page = `${page.slice(0, page.indexOf(begin) + begin.length)}\n${text}\n${page.slice(page.indexOf(end))}`;
  }
  writeFileSync(file, page);
}

/** @param {string} message */
function fail(message) {
  process.stdout.write(`${message}\n`);
  process.exitCode = 1;
}

/**
 * A mutant as two lines of code, which stay the same when other lines are added or taken away.
 *
 * @param {Mutant & { path: string, source: string }} mutant
 * @returns {Survivor}
 */
function describe({ path, source, replacement, location: { start, end } }) {
  const lines = source.split('\n');
  const first = lines[start.line - 1] ?? '';
  const rest = lines[end.line - 1]?.slice(end.column - 1) ?? '';
  const mutated = `${first.slice(0, start.column - 1)}${replacement}${rest}`;
  const [line, mutant] = [first.trim(), oneLine(mutated)];
  const reason = known.survivors.find((one) => one.file === path && one.line === line && one.mutants.includes(mutant))?.reason;
  return { path, row: start.line, line, mutant, ...(reason !== undefined && { reason }) };
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
