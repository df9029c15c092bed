/**
 * Candidates measured in one process, in turn, in short slices, by the processor time of the process: what else the machine does meets all of them
 * alike, so their ratios mean something.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';

const ROUNDS = 25;
/** Microseconds. */
const SLICE = 20_000;
const WARM = 10 * SLICE;

/** Keeps what was computed from being optimised away. */
let sink;

/** The processor time that this process has used, its garbage collection included, in microseconds. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * The microseconds that a candidate takes for a value, by name: the lower quintile of the rounds.
 *
 * A candidate is `[name, work]`; `work` takes one value and gives something back.
 */
export function measure(candidates, values, rounds = ROUNDS) {
  const repeats = new Map(candidates.map(([name, work]) => [name, repeatsFor(work, values)]));
  const times = new Map(candidates.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of candidates) {
      const count = repeats.get(name);
      const start = processorTime();
      for (let i = 0; i < count; i += 1) for (const value of values) sink = work(value);
      times.get(name).push((processorTime() - start) / count / values.length);
    }
  }
  if (sink === undefined) throw new Error('nothing was computed');
  return lowerQuintiles(times, rounds);
}

/** As `measure`, for work that gives a promise; `work` takes long enough to fill a slice by itself. */
export async function measureAsync(candidates, value, rounds = ROUNDS) {
  const times = new Map(candidates.map(([name]) => [name, []]));
  for (const [, work] of candidates) for (const end = processorTime() + WARM; processorTime() < end;) sink = await work(value);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of candidates) {
      const start = processorTime();
      sink = await work(value);
      times.get(name).push(processorTime() - start);
    }
  }
  if (sink === undefined) throw new Error('nothing was computed');
  return lowerQuintiles(times, rounds);
}

function lowerQuintiles(times, rounds) {
  return new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[Math.floor(rounds / 5)]]));
}

/** As many passes as fill a slice, by the second half of a warm-up. */
function repeatsFor(work, values) {
  passesWithin(WARM / 2, work, values);
  return Math.max(1, Math.round((passesWithin(WARM / 2, work, values) * SLICE) / (WARM / 2)));
}

function passesWithin(limit, work, values) {
  const end = processorTime() + limit;
  let passes = 0;
  for (; processorTime() < end; passes += 1) for (const value of values) sink = work(value);
  return passes;
}

/** Every time as a multiple of the one called `unit`. */
export function ratios(times, unit) {
  return Object.fromEntries([...times].map(([name, time]) => [name, Number((time / times.get(unit)).toFixed(2))]));
}

/** Prints named ratios as a table, one column for each part. */
export function printTable(title, columns) {
  const heads = Object.keys(columns);
  const names = [...new Set(heads.flatMap((head) => Object.keys(columns[head])))];
  console.log(`\n| ${[title, ...heads].join(' | ')} |\n|---${'|--:'.repeat(heads.length)}|`);
  for (const name of names) console.log(`| ${[name, ...heads.map((head) => columns[head][name]?.toFixed(2) ?? '–')].join(' | ')} |`);
}

/** Writes what was measured, and with what, to `results/`. */
export async function save(name, figures, packages = []) {
  const versions = Object.fromEntries(await Promise.all(packages.map(async (each) => [each, await versionOf(each)])));
  const machine = {
    node: process.versions.node,
    v8: process.versions.v8,
    platform: `${os.platform()} ${os.arch()}`,
    cores: os.cpus().length,
  };
  await mkdir(new URL('results/', import.meta.url), { recursive: true });
  const text = JSON.stringify({ machine, versions, ...figures }, undefined, 2);
  await writeFile(new URL(`results/${name}.json`, import.meta.url), `${text}\n`);
}

async function versionOf(name) {
  const require = createRequire(import.meta.url);
  const folder = require.resolve.paths(name)[0];
  return JSON.parse(await readFile(`${folder}/${name}/package.json`, 'utf8')).version;
}
