import * as fc from 'fast-check';

/**
 * The same inputs in every run, so that whoever changes a line sees what that line did. `npm run explore` draws other and more inputs;
 * what it finds becomes a case of its own.
 */
const { FC_SEED, FC_RUNS } = process.env;

fc.configureGlobal({
  ...(FC_SEED === 'random' ? {} : { seed: Number(FC_SEED ?? 20261122) }),
  ...(FC_RUNS === undefined ? {} : { numRuns: Number(FC_RUNS) }),
});
