/**
 * A JSONL pipeline in blocks of whole lines: parse, `validateCustomer`, `createMasker`, write; beside parse and write alone. Bytes in, bytes
 * out, in memory: a disk would add the same to both and flatter the ratio.
 *
 *     cd bench && npm install && npm run pipeline
 */
import assert from 'node:assert/strict';
import { SAMPLE_AS_OF, createMasker, sampleCustomers, validateCustomer } from './library.mjs';
import { measure, printTable, ratios, save } from './slices.mjs';

const COUNT = 2000;
const SEED = 20261122;
const BLOCK = 256 * 1024;
const UNIT = 'parse + stringify';
const BAR = 1.3;

const options = { asOf: SAMPLE_AS_OF };

function blocks(lines) {
  const made = [];
  let block = '';
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length < BLOCK) continue;
    made.push(Buffer.from(block));
    block = '';
  }
  return block === '' ? made : [...made, Buffer.from(block)];
}

/** Makes the work on one block from the work on one record; a record that does not leave gives `undefined`. */
function overLines(work) {
  return (block) => {
    let out = '';
    for (const line of block.toString().split('\n')) {
      if (line === '') continue;
      const record = work(JSON.parse(line));
      if (record !== undefined) out += `${JSON.stringify(record)}\n`;
    }
    return Buffer.from(out);
  };
}

function validated(record) {
  const result = validateCustomer(record, options);
  return result.ok ? result.value : undefined;
}

function validatedAndMasked(mask) {
  return (record) => {
    const result = validateCustomer(record, options);
    return result.ok ? mask(result.value) : undefined;
  };
}

const candidates = [
  [UNIT, overLines((record) => record)],
  ['parse + validate + stringify', overLines(validated)],
  ["parse + mask 'team' + stringify", overLines(createMasker('team', options))],
  ["parse + validate + mask 'team' + stringify", overLines(validatedAndMasked(createMasker('team', options)))],
  ["parse + validate + mask 'marketing' + stringify", overLines(validatedAndMasked(createMasker('marketing', options)))],
];

const source = blocks(sampleCustomers(COUNT, SEED).map((customer) => JSON.stringify(customer)));
for (const [name, work] of candidates) {
  const lines = source.reduce((sum, block) => sum + work(block).toString().split('\n').length - 1, 0);
  assert.equal(lines, COUNT, name);
}

const column = ratios(measure(candidates, source), UNIT);
printTable(`JSONL, blocks of ${BLOCK / 1024} kB`, { [`× ${UNIT}`]: column });
const whole = column["parse + validate + mask 'team' + stringify"];
console.log(`\nBar for the whole pipeline: ${BAR} ×. Measured: ${whole} ×, ${whole <= BAR ? 'met' : 'not met'}.`);
await save('pipeline', { unit: UNIT, bar: BAR, ratios: column });
