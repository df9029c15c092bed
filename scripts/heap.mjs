/**
 * What stays in memory: `npm run heap`, or `npm run heap -- --validations 1000000` for that many records.
 *
 * 1. Synthetic resident ID numbers go through `captureIdTail` and are forgotten; none of them may be in the heap snapshot of that process. The
 *    parent process makes the same numbers again and looks for them, so that nothing but the library could have kept one.
 * 2. Valid and faulty records go through `validateCustomer`; the heap after the last one may not be larger than after a tenth of them, and no
 *    number of any of them may be in the snapshot: no mobile number, no customer number, no resident ID written where its tail belongs, no key.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeHeapSnapshot } from 'node:v8';
import { captureIdTail } from 'customer-archive/identifiers';
import { validateCustomer } from 'customer-archive';

const NUMBERS = 2000;
const DEFAULT_VALIDATIONS = '50000';
/** What a heap may grow by chance: compiled code, caches of the engine. */
const MOST_GROWTH = 1_000_000;
/** The numbers of the records and nothing else: the first digits of each kind, and how many follow. */
const KEPT = /1867\d{7}|C20240512[1-9]\d{5}|110105194912\d{5}[\dX]|key\d+_/gu;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { validations: { type: 'string', default: DEFAULT_VALIDATIONS }, snapshot: { type: 'string', default: '' } },
});
const validations = Number(values.validations);
if (!Number.isSafeInteger(validations) || validations < 10) throw new RangeError('validations: must be a whole number from 10');
if (positionals[0] === 'capture') capture(values.snapshot);
else if (positionals[0] === 'validate') validate(values.snapshot);
else main();

function main() {
  const folder = mkdtempSync(join(tmpdir(), 'heap-'));
  try {
    const [captured, validated] = [join(folder, 'capture.heapsnapshot'), join(folder, 'validate.heapsnapshot')];
    run(['capture', '--snapshot', captured]);
    const text = textOf(captured, 'captureIdTail');
    const kept = Array.from({ length: NUMBERS }, (_, index) => numberAt(index)).filter((number) => text.includes(number));
    const growth = Number(run(['validate', '--snapshot', validated, '--validations', values.validations]));
    const left = new Set(textOf(validated, 'validateCustomer').match(KEPT));
    print(`${NUMBERS} numbers captured, ${kept.length} kept in the heap`);
    print(`${validations} validations, heap grown by ${Math.round(growth / 1000)} kB, ${left.size} numbers kept in the heap`);
    if (kept.length > 0 || left.size > 0 || !(growth < MOST_GROWTH)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} snapshot
 * @param {string} name
 */
function textOf(snapshot, name) {
  const text = readFileSync(snapshot, 'latin1');
  if (!text.includes(name)) throw new Error('the snapshot is not that of the library');
  return text;
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

/** @param {string} snapshot */
function validate(snapshot) {
  const first = Math.ceil(validations / 10);
  validateAll(0, first);
  const before = heap();
  validateAll(first, validations);
  print(String(heap() - before));
  writeHeapSnapshot(snapshot);
}

/**
 * @param {number} from
 * @param {number} to
 */
function validateAll(from, to) {
  for (let index = from; index < to; index += 1) validateCustomer(recordAt(index));
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
 * Three records in four are valid, one lacks fields, has an unknown key, and the whole number of an ID where its tail belongs.
 *
 * @param {number} index
 */
function recordAt(index) {
  const customerNo = `C20240512${100_000 + (index % 900_000)}`;
  const mobile = `1867${String(index % 10_000_000).padStart(7, '0')}`;
  if (index % 4 === 0) return { basic: { customerNo, mobile: `${mobile}0`, idTail: numberAt(index), [`key${index}_`]: index } };
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
