/**
 * The rules of a customer record in other validators, by hand, and in this library: first that all give the same verdict, then how long they
 * take, with code generation from strings and without.
 *
 *     cd bench && npm install && npm run validators
 *
 * Warnings are left out: only this library has them. Every candidate gets the same checks of single values (`leaves.mjs`), the same option lists
 * and the same limits; unknown keys are errors everywhere. The unit is the validator written by hand.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measure, printTable, ratios, save } from '../slices.mjs';
import { proveAgreement } from './agree.mjs';
import { ajv, ajvStandalone } from './candidates/ajv.mjs';
import { arktype } from './candidates/arktype.mjs';
import { hand } from './candidates/hand.mjs';
import { full, standard, verdict } from './candidates/library.mjs';
import { sury } from './candidates/sury.mjs';
import { typebox, typeboxOld } from './candidates/typebox.mjs';
import { typia } from './candidates/typia.mjs';
import { valibot } from './candidates/valibot.mjs';
import { zod, zodCompiled } from './candidates/zod.mjs';
import { timedSets } from './records.mjs';

const CANDIDATES = [hand, full, standard, verdict, typia, ajvStandalone, ajv, sury, typebox, typeboxOld, zodCompiled, zod, valibot, arktype];
const STRICT = '--disallow-code-generation-from-strings';
const ROUNDS = 15;

/** Candidates that can be made here, and the names of those that cannot. */
async function makeAll() {
  const made = [];
  const failed = [];
  for (const candidate of CANDIDATES) {
    try {
      made.push({ ...candidate, ...(await candidate.create()) });
    } catch (error) {
      // Only what is forbidden here may keep a candidate from running.
      if (!process.execArgv.includes(STRICT)) throw error;
      failed.push(candidate.name);
    }
  }
  return { made, failed };
}

/** Every candidate has seen every kind of record before the first one is timed. */
function warmUp(made, sets) {
  for (let pass = 0; pass < 20; pass += 1) {
    for (const records of Object.values(sets)) for (const { run } of made) for (const record of records) run(record);
  }
}

async function measureHere() {
  const { made, failed } = await makeAll();
  const agreement = proveAgreement(made);
  const sets = timedSets();
  warmUp(made, sets);
  const work = made.map(({ name, run }) => [name, run]);
  const columns = {};
  for (const [set, records] of Object.entries(sets)) columns[set] = ratios(measure(work, records, ROUNDS), hand.name);
  return { agreement, columns, failed };
}

function measureStrictly() {
  const output = execFileSync(process.execPath, [STRICT, fileURLToPath(import.meta.url), '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output);
}

const packages = [...new Set(CANDIDATES.flatMap((candidate) => candidate.package ?? []))];

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(await measureHere()));
} else {
  const open = await measureHere();
  const { lawful, faulty } = open.agreement;
  console.log(`${CANDIDATES.length} candidates agree on ${lawful} lawful and ${faulty} faulty records.`);
  printTable('× by hand', open.columns);
  const strict = measureStrictly();
  printTable('× by hand, no code from strings', strict.columns);
  console.log(`\nCannot run without code from strings: ${strict.failed.join('; ')}.`);
  const gives = Object.fromEntries(CANDIDATES.map((candidate) => [candidate.name, candidate.gives]));
  const figures = { unit: hand.name, agreement: open.agreement, gives, ratios: open.columns };
  await save('validators', { ...figures, strict: { ratios: strict.columns, cannotRun: strict.failed } }, packages);
}
