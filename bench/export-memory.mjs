/**
 * `exportRows` over a million customers that are made as they are read; the consumer reads every row and every problem. Prints how the memory
 * grows after the first tenth, after a collection of the garbage and as the process holds it.
 *
 *     cd bench && npm install && npm run export-memory
 */
import assert from 'node:assert/strict';
import { SAMPLE_AS_OF, exportRows, sampleCustomers } from './library.mjs';

const ROWS = 1_000_000;
const WARM_UP = ROWS / 10;
const EVERY = ROWS / 50;
const BAD_EVERY = 100;
const SEED = 20261122;
const BAR = 64;

const templates = sampleCustomers(2000, SEED).map((customer) => JSON.stringify(customer));

/** A new object for every row, as a parser makes it, with a customer number of its own; one row in a hundred has no name. */
function* source() {
  for (let i = 0; i < ROWS; i += 1) {
    const customer = JSON.parse(templates[i % templates.length]);
    customer.basic.customerNo = `${customer.basic.customerNo.slice(0, 9)}${1_000_000 + i}`;
    if (i % BAD_EVERY === BAD_EVERY - 1) delete customer.basic.name;
    yield customer;
  }
}

const growth = { heap: 0, resident: 0, peakHeap: 0 };
let first;

function lookAtMemory(count) {
  const before = process.memoryUsage();
  globalThis.gc();
  const after = process.memoryUsage();
  if (count <= WARM_UP) {
    first = { heap: after.heapUsed, resident: before.rss, peakHeap: before.heapUsed };
    return;
  }
  growth.heap = Math.max(growth.heap, after.heapUsed - first.heap);
  growth.peakHeap = Math.max(growth.peakHeap, before.heapUsed - first.heap);
  growth.resident = Math.max(growth.resident, before.rss - first.resident);
}

async function countProblems(problems) {
  let count = 0;
  for await (const { issues } of problems) count += issues.length > 0 ? 1 : 0;
  return count;
}

assert.ok(globalThis.gc, 'run with --expose-gc');
const stream = exportRows(source(), { purpose: 'service', audience: 'team' }, { asOf: SAMPLE_AS_OF });
assert.ok(stream.ok);
const problemsRead = countProblems(stream.problems);
let count = 0;
const start = process.hrtime.bigint();
for await (const row of stream.rows) {
  if (row.basic?.mobile?.includes('****')) count += 1;
  if (count % EVERY === 0) lookAtMemory(count);
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const manifest = await stream.manifest;
const problems = await problemsRead;

assert.equal(manifest.complete, true);
assert.deepEqual([manifest.read, manifest.rows, manifest.problems], [ROWS, count, problems]);
assert.equal(count + problems, ROWS);

const inMegabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);
console.log('\n| export of rows | |\n|---|--:|');
console.log(`| rows read | ${manifest.read} |`);
console.log(`| rows that left, masked | ${count} |`);
console.log(`| problems | ${problems} |`);
console.log(`| rows a second | ${Math.round(ROWS / seconds)} |`);
console.log(`| growth of the live heap, MB | ${inMegabytes(growth.heap)} |`);
console.log(`| peak of the heap above it, garbage included, MB | ${inMegabytes(growth.peakHeap)} |`);
console.log(`| growth of the resident set, MB | ${inMegabytes(growth.resident)} |`);
const worst = Math.max(growth.heap, growth.peakHeap, growth.resident) / 2 ** 20;
console.log(`\nBar: ${BAR} MB. ${worst < BAR ? 'Met' : 'Not met'}.`);
if (worst >= BAR) process.exitCode = 1;
