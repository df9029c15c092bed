/**
 * A JSONL pipeline in blocks of whole lines: parse, validate, mask, write; beside parse and write alone. Bytes in, bytes out, in memory: a disk
 * would add the same to both and flatter the ratio.
 *
 * Three ways to the same lines: `isCustomer` and `createMasker` row by row, `exportTransform` batch by batch, which also judges the day, keeps
 * problems and counts what leaves for its manifest, and `validateCustomer` for those who want the warnings too. Beside them a validator and a copy
 * written by hand, once as one would for texts without numbers and names, and once with `maskText`.
 *
 *     cd bench && npm install && npm run pipeline
 */
import assert from 'node:assert/strict';
import { customerByHand } from './byHand.mjs';
import { SAMPLE_AS_OF, createMasker, exportTransform, isCustomer, maskText, sampleCustomers, validateCustomer } from './library.mjs';
import { measureAsync, printTable, ratios, save } from './slices.mjs';
import { validateByHand } from './validators/candidates/hand.mjs';

const COUNT = 2000;
const SEED = 20261122;
const BLOCK = 256 * 1024;
const UNIT = 'parse + stringify';
const BAR = 1.3;
const BEST = "parse + isCustomer + createMasker('team') + stringify";

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

/** Makes the work on all blocks from the work on one record; a record that does not leave gives `undefined`. */
function overLines(work) {
  return async (source) => {
    const written = [];
    for (const block of source) {
      let out = '';
      for (const line of linesOf(block)) {
        const record = work(JSON.parse(line));
        if (record !== undefined) out += `${JSON.stringify(record)}\n`;
      }
      written.push(Buffer.from(out));
    }
    return written;
  };
}

/** The same by `exportTransform`: the rows of a block are a batch. */
function overBatches(request) {
  return async (source) => {
    const written = [];
    const found = exportTransform(request, options);
    for await (const batch of found.through(batchesOf(source))) {
      let out = '';
      for (const record of batch) out += `${JSON.stringify(record)}\n`;
      written.push(Buffer.from(out));
    }
    assert.equal((await found.manifest).problems, 0);
    return written;
  };
}

function* batchesOf(source) {
  for (const block of source) yield linesOf(block).map((line) => JSON.parse(line));
}

function linesOf(block) {
  return block
    .toString()
    .split('\n')
    .filter((line) => line !== '');
}

function whenValid(work) {
  return (record) => (isCustomer(record) ? work(record) : undefined);
}

function validatedAndMasked(mask) {
  return (record) => {
    const result = validateCustomer(record, options);
    return result.ok ? mask(result.value) : undefined;
  };
}

function byHand(maskFreeText) {
  return (record) => (validateByHand(record).ok ? customerByHand(record, maskFreeText) : undefined);
}

const team = createMasker('team', options);

const candidates = [
  [UNIT, overLines((record) => record)],
  ['parse + isCustomer + stringify', overLines(whenValid((record) => record))],
  ["parse + createMasker('team') + stringify", overLines(team)],
  [BEST, overLines(whenValid(team))],
  ["parse + isCustomer + createMasker('marketing') + stringify", overLines(whenValid(createMasker('marketing', options)))],
  ['parse + exportTransform for the team + stringify', overBatches({ purpose: 'followUp', audience: 'team' })],
  ["parse + validateCustomer + createMasker('team') + stringify", overLines(validatedAndMasked(team))],
  ['parse + validator and copy by hand + stringify', overLines(byHand((text) => text))],
  ['parse + validator and copy for the team by hand, with maskText + stringify', overLines(byHand(maskText))],
];

const source = blocks(sampleCustomers(COUNT, SEED).map((customer) => JSON.stringify(customer)));
let copiesForTeam;
for (const [name, work] of candidates) {
  const copies = Array.from(batchesOf(await work(source))).flat();
  assert.equal(copies.length, COUNT, name);
  if (!name.includes('team')) continue;
  copiesForTeam ??= copies;
  assert.deepEqual(copies, copiesForTeam, name);
}

const column = ratios(await measureAsync(candidates, source), UNIT);
printTable(`JSONL, blocks of ${BLOCK / 1024} kB`, { [`× ${UNIT}`]: column });
const whole = column[BEST];
console.log(`\nBar for the whole pipeline: ${BAR} ×. Measured: ${whole} ×, ${whole <= BAR ? 'met' : 'not met'}.`);
await save('pipeline', { unit: UNIT, bar: BAR, ratios: column });
