/**
 * What stays in memory: `npm run heap`, or `npm run heap -- 1000000` for that many validations.
 *
 * 1. Synthetic resident ID numbers go through `captureIdTail` and are forgotten; none of them may be in the heap snapshot of that process. The
 *    parent process makes the same numbers again and looks for them, so that nothing but the library could have kept one.
 * 2. Valid and faulty records go through `validateCustomer`; the heap after the last one may not be larger than after a tenth of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { writeHeapSnapshot } from 'node:v8';
import { captureIdTail } from 'customer-archive/identifiers';
import { validateCustomer } from 'customer-archive';

const NUMBERS = 2000;
const DEFAULT_VALIDATIONS = 50_000;
/** What a heap may grow by chance: compiled code, caches of the engine. */
const MOST_GROWTH = 1_000_000;

const [job = '', file = ''] = process.argv.slice(2);
if (job === 'capture') capture(file);
else if (job === 'validate') validate(Number(file));
else main(Number(process.argv[2] ?? DEFAULT_VALIDATIONS));

/** @param {number} validations */
function main(validations) {
  const folder = mkdtempSync(join(tmpdir(), 'heap-'));
  try {
    const snapshot = join(folder, 'capture.heapsnapshot');
    run(['capture', snapshot]);
    const text = readFileSync(snapshot, 'latin1');
    const kept = Array.from({ length: NUMBERS }, (_, index) => numberAt(index)).filter((number) => text.includes(number)).length;
    if (!text.includes('captureIdTail')) throw new Error('the snapshot is not that of the library');
    const growth = Number(run(['validate', String(validations)]));
    print(`${NUMBERS} numbers captured, ${kept} kept in the heap`);
    print(`${validations} validations, heap grown by ${Math.round(growth / 1000)} kB`);
    if (kept > 0 || !(growth < MOST_GROWTH)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} snapshot */
function capture(snapshot) {
  captureAll();
  collect();
  writeHeapSnapshot(snapshot);
}

/** In a function of its own: the stack of the caller would still hold the last number. */
function captureAll() {
  const right = Array.from({ length: NUMBERS }, (_, index) => captureIdTail(numberAt(index)).ok);
  if (right.includes(false)) throw new Error('the numbers are not valid');
}

/** @param {number} validations */
function validate(validations) {
  const first = Math.ceil(validations / 10);
  for (let index = 0; index < first; index += 1) validateCustomer(recordAt(index));
  const before = heap();
  for (let index = first; index < validations; index += 1) validateCustomer(recordAt(index));
  print(String(heap() - before));
}

/**
 * A number of nobody: district 110105, a day of 1949 and an order, with its check character.
 *
 * @param {number} index
 */
function numberAt(index) {
  const day = 1 + (index % 28);
  const body = `110105194912${String(day).padStart(2, '0')}${String(index % 1000).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + ('10X98765432'[sum % 11] ?? '');
}

/**
 * Three records in four are valid, one lacks fields and has an unknown key.
 *
 * @param {number} index
 */
function recordAt(index) {
  const customerNo = `C20240512${String(index % 900_000).padStart(6, '0')}`;
  const mobile = `138${String(index).padStart(8, '0')}`;
  if (index % 4 === 0) return { basic: { customerNo, mobile: `${mobile}0`, [`key${index}`]: index } };
  return {
    basic: { customerNo, customerType: 'individual', name: '张小样', mobile, address: `北京市朝阳区示范路${index}号` },
    need: { coreNeeds: ['productPurchase'], priority: 'low', description: `采购 ${index} 台` },
    behavior: { firstContactOn: '2024-03-01', lastFollowUpOn: '2024-05-12', channel: 'phone' },
  };
}

function heap() {
  collect();
  return process.memoryUsage().heapUsed;
}

function collect() {
  for (let turn = 0; turn < 3; turn += 1) globalThis.gc?.();
}

/** @param {readonly string[]} words */
function run(words) {
  const args = ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
