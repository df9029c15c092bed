/** Candidates measured in one process, in turn, in short slices: what else the machine does meets all of them, so their ratios mean something. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';

const ROUNDS = 25;
const SLICE = 20e6;

/** Keeps what was computed from being optimised away. */
let sink;

/**
 * The nanoseconds that a candidate takes for a value, by name: the lower quintile of the rounds.
 *
 * A candidate is `[name, work]`; `work` takes one value and gives something back.
 */
export function measure(candidates, values, rounds = ROUNDS) {
  const repeats = new Map(candidates.map(([name, work]) => [name, repeatsFor(work, values)]));
  const times = new Map(candidates.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of candidates) {
      const count = repeats.get(name);
      const start = process.hrtime.bigint();
      for (let i = 0; i < count; i += 1) for (const value of values) sink = work(value);
      times.get(name).push(Number(process.hrtime.bigint() - start) / count / values.length);
    }
  }
  if (sink === undefined) throw new Error('nothing was computed');
  return new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[Math.floor(rounds / 5)]]));
}

/** As many passes as fill a slice. */
function repeatsFor(work, values) {
  const warmUntil = process.hrtime.bigint() + BigInt(10 * SLICE);
  let last;
  do {
    const start = process.hrtime.bigint();
    for (const value of values) sink = work(value);
    last = Number(process.hrtime.bigint() - start);
  } while (process.hrtime.bigint() < warmUntil);
  return Math.max(1, Math.round(SLICE / last));
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
