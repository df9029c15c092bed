/**
 * Resident IDs and credit codes: the library beside the fastest known forms of the bare algorithms and beside other packages.
 * One process, all candidates in turn in short slices, the lower quintile of the rounds: only the ratios mean something.
 *
 *     cd bench && npm install && npm run checksums
 */
import * as fc from 'fast-check';
import GB2260 from 'id-validator/src/GB2260.js';
import IdValidator from 'id-validator';
import idcard from 'idcard';
import { stdnum } from 'stdnum';
import validator from 'validator';
import { isBankCard, isCreditCode, isResidentId } from '../src/identifiers/index.ts';
import { bankCards, creditCodes, residentIds } from '../src/testing/index.ts';

const ROUNDS = 15;
const SAMPLE = 1000;
const SEED = 20261122;

const idValidator = new IdValidator(GB2260);

/** The bare algorithm of GB 32100 with a table of products: no authority, no region, no organisation code. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const products = new Int16Array(18 * 128).fill(-10_000);
for (let place = 0, weight = 1; place < 18; place += 1, weight = (weight * 3) % 31) {
  for (let value = 0; value < 31; value += 1) {
    products[place * 128 + ALPHABET.charCodeAt(value)] = (place === 17 ? 1 : weight) * value;
  }
}

function productTable(code) {
  if (code.length !== 18) return false;
  let sum = 0;
  for (let place = 0; place < 18; place += 1) {
    const unit = code.charCodeAt(place);
    if (unit > 127) return false;
    sum += products[place * 128 + unit];
  }
  return sum >= 0 && sum % 31 === 0;
}

/** The bare algorithm of GB 11643 and the calendar, unrolled: no province, no country. */
function unrolled(id) {
  if (id.length !== 18) return false;
  const d1 = id.charCodeAt(0) - 48;
  const d2 = id.charCodeAt(1) - 48;
  const d3 = id.charCodeAt(2) - 48;
  const d4 = id.charCodeAt(3) - 48;
  const d5 = id.charCodeAt(4) - 48;
  const d6 = id.charCodeAt(5) - 48;
  const d7 = id.charCodeAt(6) - 48;
  const d8 = id.charCodeAt(7) - 48;
  const d9 = id.charCodeAt(8) - 48;
  const d10 = id.charCodeAt(9) - 48;
  const d11 = id.charCodeAt(10) - 48;
  const d12 = id.charCodeAt(11) - 48;
  const d13 = id.charCodeAt(12) - 48;
  const d14 = id.charCodeAt(13) - 48;
  const d15 = id.charCodeAt(14) - 48;
  const d16 = id.charCodeAt(15) - 48;
  const d17 = id.charCodeAt(16) - 48;
  if ((d1 | d2 | d3 | d4 | d5 | d6 | d7 | d8 | d9 | d10 | d11 | d12 | d13 | d14 | d15 | d16 | d17) < 0) return false;
  if (
    ((9 - d1) |
      (9 - d2) |
      (9 - d3) |
      (9 - d4) |
      (9 - d5) |
      (9 - d6) |
      (9 - d7) |
      (9 - d8) |
      (9 - d9) |
      (9 - d10) |
      (9 - d11) |
      (9 - d12) |
      (9 - d13) |
      (9 - d14) |
      (9 - d15) |
      (9 - d16) |
      (9 - d17)) <
    0
  )
    return false;
  const sum =
    d1 * 7 +
    d2 * 9 +
    d3 * 10 +
    d4 * 5 +
    d5 * 8 +
    d6 * 4 +
    d7 * 2 +
    d8 * 1 +
    d9 * 6 +
    d10 * 3 +
    d11 * 7 +
    d12 * 9 +
    d13 * 10 +
    d14 * 5 +
    d15 * 8 +
    d16 * 4 +
    d17 * 2;
  if ('10X98765432'.charCodeAt(sum % 11) !== id.charCodeAt(17)) return false;
  const year = d7 * 1000 + d8 * 100 + d9 * 10 + d10;
  const month = d11 * 10 + d12;
  const day = d13 * 10 + d14;
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return day <= (leap ? 29 : 28);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** The lower quintile of the nanoseconds a call takes, for each candidate. */
function measure(candidates, values) {
  const times = new Map(candidates.map(([name]) => [name, []]));
  const repeats = new Map(candidates.map(([name, check]) => [name, repeatsFor(check, values)]));
  let truths = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, check] of candidates) {
      const start = process.hrtime.bigint();
      for (let i = 0; i < repeats.get(name); i += 1) for (const value of values) truths += check(value) ? 1 : 0;
      times.get(name).push(Number(process.hrtime.bigint() - start) / repeats.get(name) / values.length);
    }
  }
  if (truths === 0) throw new Error('no value was right');
  return new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[Math.floor(ROUNDS / 5)]]));
}

/** As many passes as fill a slice of 20 ms. */
function repeatsFor(check, values) {
  for (let i = 0; i < 3; i += 1) for (const value of values) check(value);
  const start = process.hrtime.bigint();
  for (const value of values) check(value);
  return Math.max(1, Math.round(20e6 / Number(process.hrtime.bigint() - start)));
}

/** Half of the values with their last character changed. */
function halfCorrupted(values) {
  return values.map((value, i) => (i % 2 === 0 ? value : value.slice(0, -1) + (value.endsWith('1') ? '2' : '1')));
}

function report(title, generator, candidates) {
  // Joined and split again, so that every value is a flat string of its own, as from a file.
  const values = JSON.parse(JSON.stringify(fc.sample(generator, { numRuns: SAMPLE, seed: SEED })));
  const valid = measure(candidates, values);
  const corrupted = measure(candidates, halfCorrupted(values));
  const best = valid.get(candidates[0][0]);
  console.log(`\n| ${title} | valid ns | × ours | half corrupted ns | accepts |\n|---|--:|--:|--:|--:|`);
  for (const [name, check] of candidates) {
    const accepted = values.filter((value) => check(value)).length;
    const ratio = (valid.get(name) / best).toFixed(2);
    console.log(
      `| ${name} | ${valid.get(name).toFixed(1)} | ${ratio} | ${corrupted.get(name).toFixed(1)} | ${accepted}/${values.length} |`,
    );
  }
}

report('resident ID', residentIds(), [
  ['isResidentId', isResidentId],
  ['check character and calendar, unrolled', unrolled],
  ['id-validator isValid', (id) => idValidator.isValid(id)],
  ['idcard verify', (id) => idcard.verify(id)],
  ['validator isIdentityCard zh-CN', (id) => validator.isIdentityCard(id, 'zh-CN')],
  ['stdnum CN.ric', (id) => stdnum.CN.ric.validate(id).isValid],
]);

report('credit code', creditCodes(), [
  ['isCreditCode', isCreditCode],
  ['check character, product table', productTable],
  ['stdnum CN.uscc', (code) => stdnum.CN.uscc.validate(code).isValid],
]);

report('bank card', bankCards(), [
  ['isBankCard', isBankCard],
  ['validator isLuhnNumber', (card) => validator.isLuhnNumber(card)],
]);
