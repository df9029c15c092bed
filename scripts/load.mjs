/**
 * Very many rows through `exportRows` in one run: `npm run load -- --rows 10000000`, or with `--folder out` to keep what is written, so that a run
 * that was killed goes on where it was when it is started again.
 *
 * 1. The rows are made up one by one; one in ten lacks fields. Masked copies go to `masked.csv`, the places of faulty rows to `problems.csv`.
 * 2. After every batch `progress.json` says how many rows are settled and how long the two files were then. Whatever a killed process wrote
 *    after that is cut off, and the export goes on with the first row that is not settled.
 * 3. At the end both files are read again: each row must be in exactly one of them, in its order, and the heap may not have grown.
 */
import { closeSync, createReadStream, existsSync, fsyncSync, ftruncateSync, mkdirSync, mkdtempSync, openSync } from 'node:fs';
import { readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { exportRows } from 'customer-archive/export';

const DAY = '2026-01-31';
/** One row in so many is faulty. */
const EVERY_FAULTY = 10;
/** So many customer numbers are given for one day. */
const NUMBERS_A_DAY = 900_000;
/** What a heap may grow by chance: compiled code, caches of the engine. */
const MOST_GROWTH = 5_000_000;

/** @typedef {{ rows: number, masked: number, problems: number, maskedBytes: number, problemsBytes: number }} Progress */

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    batch: { type: 'string', default: '10000' },
    folder: { type: 'string', default: '' },
    // For the test: the process kills itself when it reads this row.
    'kill-at': { type: 'string', default: '' },
  },
});
const [rows, batch] = [readCount(values.rows, 'rows'), readCount(values.batch, 'batch')];
const folder = values.folder === '' ? mkdtempSync(join(tmpdir(), 'load-')) : values.folder;
mkdirSync(folder, { recursive: true });
try {
  await main();
} finally {
  if (values.folder === '') rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const begun = performance.now();
  const growth = await exportAll();
  const faults = await faultsOfFiles();
  print(
    `${Math.round((performance.now() - begun) / 1000)} s, heap grown by ${Math.round(growth / 1000)} kB between the first tenth and the end`,
  );
  print(faults === 0 ? 'every row is masked or on the problem list, once' : `${faults} rows are lost, doubled, out of order or not masked`);
  if (faults > 0 || !(growth < MOST_GROWTH)) process.exitCode = 1;
}

/** Goes on where the last run was; gives what the heap grew by after the first tenth of this run. */
async function exportAll() {
  const settled = readProgress();
  const start = settled.rows;
  if (start > 0) print(`going on at row ${start}`);
  const [masked, problems] = [openOutput('masked.csv', settled.maskedBytes), openOutput('problems.csv', settled.problemsBytes)];
  /** @type {Progress} */
  let progress = settled;
  let [maskedLines, problemLines] = [/** @type {string[]} */ ([]), /** @type {string[]} */ ([])];
  let [first, told] = [0, 0];
  const settle = () => {
    progress = {
      rows: progress.rows + maskedLines.length + problemLines.length,
      masked: progress.masked + maskedLines.length,
      problems: progress.problems + problemLines.length,
      maskedBytes: progress.maskedBytes + append(masked, maskedLines),
      problemsBytes: progress.problemsBytes + append(problems, problemLines),
    };
    [maskedLines, problemLines] = [[], []];
    writeProgress(progress);
    const tenth = Math.floor(((progress.rows - start) * 10) / Math.max(1, rows - start));
    if (tenth <= told) return;
    told = tenth;
    const now = heap();
    if (first === 0) first = now;
    print(`${progress.rows} rows: ${progress.masked} masked, ${progress.problems} problems; heap ${(now / 1_000_000).toFixed(1)} MB`);
  };
  const found = exportRows(
    rowsFrom(start),
    { purpose: 'followUp', audience: 'team', fields: ['basic.customerNo', 'basic.name', 'basic.mobile'] },
    { asOf: DAY, onProblem: ({ index, issues }) => void problemLines.push(`${start + index},${issues.length}`) },
  );
  if (!found.ok) throw new Error(`refused: ${found.refusals.map(({ code }) => code).join(', ')}`);
  // `onProblem` is told them all: none has to wait for a reader.
  await found.problems[Symbol.asyncIterator]().return?.();
  for await (const { basic } of found.rows) {
    maskedLines.push([basic?.customerNo, basic?.name, basic?.mobile].join(','));
    if (maskedLines.length + problemLines.length >= batch) settle();
  }
  settle();
  const manifest = await found.manifest;
  const isCounted =
    manifest.complete &&
    manifest.read === rows - start &&
    manifest.rows === progress.masked - settled.masked &&
    manifest.problems === progress.problems - settled.problems &&
    progress.rows === rows;
  if (!isCounted) throw new Error('the counts of the manifest are not those of the files');
  closeSync(masked);
  closeSync(problems);
  return heap() - first;
}

/** @param {number} start */
function* rowsFrom(start) {
  for (let index = start; index < rows; index += 1) {
    if (String(index) === values['kill-at']) process.kill(process.pid, 'SIGKILL');
    yield rowAt(index);
  }
}

/** @param {number} index */
function rowAt(index) {
  const customerNo = numberAt(index);
  const mobile = `138${String(index % 100_000_000).padStart(8, '0')}`;
  if (isFaulty(index)) return { basic: { customerNo, mobile } };
  return {
    basic: { customerNo, customerType: 'individual', name: '张小样', mobile, address: `北京市朝阳区示范路${index}号` },
    need: { coreNeeds: ['productPurchase'], priority: 'low', description: `采购 ${index + 1} 台` },
    behavior: { firstContactOn: '2025-03-01', lastFollowUpOn: '2025-05-12', channel: 'phone' },
  };
}

/** @param {number} index */
function isFaulty(index) {
  return index % EVERY_FAULTY === EVERY_FAULTY - 1;
}

/**
 * A customer number that no other row has; one of six digits does not begin with a nought.
 *
 * @param {number} index
 */
function numberAt(index) {
  const day = Math.floor(index / NUMBERS_A_DAY);
  const month = String(1 + (Math.floor(day / 28) % 12)).padStart(2, '0');
  return `C2024${month}${String(1 + (day % 28)).padStart(2, '0')}${100_000 + (index % NUMBERS_A_DAY)}`;
}

/** Reads both files side by side: each row must be the next line of one of them. */
async function faultsOfFiles() {
  const [masked, problems] = [linesOf('masked.csv'), linesOf('problems.csv')];
  let faults = 0;
  for (let index = 0; index < rows; index += 1) {
    const { value } = await (isFaulty(index) ? problems : masked).next();
    const line = String(value);
    const isRight = isFaulty(index)
      ? line.startsWith(`${index},`)
      : line === `${numberAt(index)},张**,138****${String(index % 10_000).padStart(4, '0')}`;
    if (!isRight) faults += 1;
  }
  for (const rest of [masked, problems]) while ((await rest.next()).done !== true) faults += 1;
  return faults;
}

/** @param {string} name */
function linesOf(name) {
  return createInterface({ input: createReadStream(join(folder, name)), crlfDelay: Infinity })[Symbol.asyncIterator]();
}

/**
 * Opens a file behind what was settled, and cuts off what was written later.
 *
 * @param {string} name
 * @param {number} bytes
 */
function openOutput(name, bytes) {
  const file = openSync(join(folder, name), 'a');
  ftruncateSync(file, bytes);
  return file;
}

/**
 * Writes lines so that they stay, and gives their bytes.
 *
 * @param {number} file
 * @param {readonly string[]} lines
 */
function append(file, lines) {
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  fsyncSync(file);
  return bytes.length;
}

/** @returns {Progress} */
function readProgress() {
  const file = join(folder, 'progress.json');
  if (!existsSync(file)) return { rows: 0, masked: 0, problems: 0, maskedBytes: 0, problemsBytes: 0 };
  /** @type {unknown} */
  const written = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {Progress} */ (written);
}

/**
 * The file is there as it was or as it is to be, never half.
 *
 * @param {Progress} progress
 */
function writeProgress(progress) {
  writeFileSync(join(folder, 'progress.next.json'), JSON.stringify(progress), { flush: true });
  renameSync(join(folder, 'progress.next.json'), join(folder, 'progress.json'));
}

function heap() {
  for (let turn = 0; turn < 3; turn += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/**
 * @param {string} text
 * @param {string} name
 */
function readCount(text, name) {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`${name}: must be a whole number from 1`);
  return count;
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
