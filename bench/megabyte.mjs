/**
 * Every public function of every entry on a megabyte of hostile text: does the time grow as the text does?
 *
 *     cd bench && npm install && npm run megabyte            some minutes; `-- --every 1` gives every text to every place
 *     npm run megabyte -- maskText validateCustomer          only these
 *
 * What is exported is read from the entries, and `test/trust/surface.ts` says which argument of each function is data, so that a new export is run
 * here without being asked for. A text stands for each argument that is data, for every text in a record or list that is one, and for a key of it.
 * Four times the text may take about four times the processor time; a square would take sixteen times. The engine's young generation is made large
 * (`--max-semi-space-size`), or else the moment when a megabyte no longer fits into it would look like growth.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { publicEntries } from '../scripts/entries.mjs';
import { sampleCustomers } from '../src/testing/index.ts';
import { SURFACE } from '../test/trust/surface.ts';
import { save } from './slices.mjs';

const SIZES = [62_500, 250_000, 1_000_000];
/** Four times the text may take so many times the time, or else it is measured again, with what is in the memory collected first. */
const SUSPICIOUS = 5;
/** In between lies chance: n·log n is 4.4, and a square 16. */
const MOST_GROWTH = 8;
const AGAIN = 3;
const ATTEMPTS = 4;
/** Microseconds: below, nothing depends on the length. */
const NOTHING = 1000;
/** The clock of the processor time ticks in milliseconds on some machines. */
const SLICE = 20_000;

const SHAPES = {
  digits: '1',
  'mobile numbers': '13812345678 ',
  'numbers and dots': '1.',
  days: '2024-05-12',
  stars: '*',
  spaces: ' ',
  'wide spaces': '\u3000',
  'zero-width spaces': '\u200B',
  'characters of two units': '𠮷',
  'lone surrogates': '\uD83D',
  'levels of addresses': '省市区',
  'endings of companies': '有限公司',
  brackets: '(',
  'wide brackets': '（）',
  'mixed width': '１1Ａa',
  'at signs': 'a@',
  separators: '、,;/',
  hyphens: '-',
  'combining marks': 'é\u0301',
  'vague words': '大概50人尽快',
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { every: { type: 'string', default: '10' } } });
const every = Number(values.every);
const record = sampleCustomers(1, 1)[0];

const exported = new Map();
for (const { name } of publicEntries) for (const [key, value] of Object.entries(await import(name))) exported.set(key, value);
const functions = [...exported].filter(([name, value]) => typeof value === 'function' && !(value.prototype instanceof Error));
const missing = functions.filter(([name]) => SURFACE[name] === undefined);
if (missing.length > 0) throw new Error(`not in the table of test/trust/surface.ts: ${missing.map(([name]) => name).join(', ')}`);

const unit = await unitTime();
const figures = {};
const idle = [];
let runs = 0;
for (const [name, call] of functions.filter(([name]) => positionals.length === 0 || positionals.includes(name))) {
  const places = [...placesOf(SURFACE[name])];
  if (places.length === 0) idle.push(name);
  else figures[name] = await worstOf(name, call, SURFACE[name].use, places);
}
report();

/** The slowest growth of one function, and the greatest time of all for a megabyte. */
async function worstOf(name, call, use, places) {
  const worst = { growth: 0, where: '', cost: 0, costWhere: '' };
  const shapes = Object.entries(SHAPES);
  for (const [turn, { where, isText, given }] of places.entries()) {
    // What takes a text gets every shape; of the many places of a record each gets another part of the shapes.
    const step = isText ? 1 : every;
    for (let at = turn % step; at < shapes.length; at += step) {
      const [shape, piece] = shapes[at];
      const { growth, cost } = await growthOf((size, times) => timeOf(call, use, () => given(textOf(piece, size)), times), SIZES);
      const title = `${shape}${where}`;
      if (growth > worst.growth) Object.assign(worst, { growth, where: title });
      if (cost > worst.cost) Object.assign(worst, { cost, costWhere: title });
      runs += 1;
    }
  }
  console.error(`${name}: ${worst.growth.toFixed(1)} ${worst.where}`);
  return worst;
}

/** A function that is not linear is not run on the whole megabyte: nobody would wait for it. */
async function growthOf(time, [small, middle, large]) {
  const [first, second] = [await time(small), await time(middle)];
  const early = second / first;
  if (second > NOTHING && early > SUSPICIOUS) {
    const surely = await surelyGrowth(time, small, middle);
    if (surely > MOST_GROWTH) return { growth: surely, cost: 0 };
  }
  const third = await time(large);
  if (third < NOTHING) return { growth: 1, cost: third / unit };
  if (third / second < SUSPICIOUS && second > NOTHING) return { growth: third / second, cost: third / unit };
  return { growth: await surelyGrowth(time, middle, large), cost: third / unit };
}

/** What else the machine does makes a growth look larger by chance, so the least of some attempts counts, each long enough for the clock. */
async function surelyGrowth(time, small, large) {
  let growth = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && growth > SUSPICIOUS; attempt += 1) {
    const least = [await leastOf(time, small), await leastOf(time, large)];
    growth = Math.min(growth, least[1] / least[0]);
  }
  return growth;
}

async function leastOf(time, size) {
  const times = Math.ceil(SLICE / Math.max(NOTHING / 10, await time(size)));
  let least = Infinity;
  for (let round = 0; round < AGAIN; round += 1) {
    globalThis.gc?.();
    least = Math.min(least, await time(size, times));
  }
  return least;
}

/** Microseconds of processor time. A wrong option and `assert…` throw; they took their time all the same. */
async function timeOf(call, use, made, times = 1) {
  const list = Array.from({ length: times }, made);
  const start = process.cpuUsage();
  for (const given of list) {
    try {
      const result = call(...given.arguments);
      if (use !== undefined) await use(result, given.value);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / times;
}

/** `JSON.stringify` of a megabyte of digits. */
function unitTime() {
  return leastOf((size, times) => timeOf(JSON.stringify, undefined, () => ({ arguments: [[textOf('1', size)]] }), times), 1_000_000);
}

/** A text that is new each time and lies flat in memory, so that nothing is remembered of it. */
function textOf(piece, size) {
  return Buffer.from(piece.repeat(Math.ceil(size / piece.length)).slice(0, size), 'utf16le').toString('utf16le');
}

/** Where a text can stand. */
function* placesOf({ arguments: given, use }) {
  const samples = given.map(({ sample }) => sample);
  for (const [index, { kind, sample }] of given.entries()) {
    if (kind !== 'data' && kind !== 'source') continue;
    const name = given.length > 1 ? ` as argument ${index + 1}` : '';
    for (const { where, isText, put } of placesIn(sample)) {
      yield { where: `${name}${where}`, isText, given: (text) => ({ arguments: samples.with(index, put(text)) }) };
    }
  }
  if (use === undefined) return;
  yield { where: ' in what it gives', isText: true, given: (text) => ({ arguments: samples, value: text }) };
  for (const { where, put } of placesIn(record)) {
    yield { where: `${where} in what it gives`, isText: false, given: (text) => ({ arguments: samples, value: put(text) }) };
  }
}

function* placesIn(sample) {
  yield { where: '', isText: true, put: (text) => text };
  if (typeof sample !== 'object' || sample === null) return;
  for (const keys of pathsOf(sample)) yield { where: ` at ${keys.join('.')}`, isText: false, put: (text) => withPart(sample, keys, text) };
  if (!Array.isArray(sample)) yield { where: ' as a key', isText: true, put: (text) => ({ ...sample, [text]: text }) };
}

/** Every text of a sample. */
function pathsOf(sample) {
  if (typeof sample !== 'object' || sample === null) return typeof sample === 'string' ? [[]] : [];
  return Object.entries(sample).flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]));
}

function withPart(sample, [key, ...rest], value) {
  if (key === undefined) return value;
  const copy = Array.isArray(sample) ? [...sample] : { ...sample };
  copy[key] = withPart(sample[key], rest, value);
  return copy;
}

async function report() {
  const rows = Object.entries(figures).sort(([, a], [, b]) => b.growth - a.growth);
  const over = rows.filter(([, { growth }]) => growth > MOST_GROWTH);
  console.log(`${runs} texts in ${rows.length} functions; ${idle.length} functions take no data: ${idle.join(', ')}`);
  console.log('\n| the greatest growth from 0.25 to 1 MB | | |\n|---|--:|---|');
  for (const [name, { growth, where }] of rows.slice(0, 12)) console.log(`| \`${name}\` | ${growth.toFixed(1)} | ${where} |`);
  console.log('\n| the greatest cost | × JSON.stringify | |\n|---|--:|---|');
  const dear = [...rows].sort(([, a], [, b]) => b.cost - a.cost).slice(0, 12);
  for (const [name, { cost, costWhere }] of dear) console.log(`| \`${name}\` | ${cost.toFixed(0)} | ${costWhere} |`);
  console.log(`\n${over.length === 0 ? 'All are linear.' : `NOT LINEAR: ${over.map(([name]) => name).join(', ')}`}`);
  if (over.length > 0) process.exitCode = 1;
  if (positionals.length > 0) return;
  const short = (number) => Number(number.toFixed(1));
  const growth = Object.fromEntries(
    rows.map(([name, { growth, where, cost }]) => [name, { growth: short(growth), where, cost: short(cost) }]),
  );
  await save('megabyte', { unit: 'JSON.stringify of a megabyte of digits', runs, functions: growth });
}
