/** Runs the property tests with other and more inputs than `npm test` does: `npm run explore`, or `npm run explore -- test/mask`. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';

const env = { ...process.env, FC_SEED: 'random', FC_RUNS: process.env['FC_RUNS'] ?? '2000' };
const args = ['vitest', 'run', '--typecheck.enabled=false', '--testTimeout=600000', ...process.argv.slice(2)];
const { status } = spawnSync('npx', args, { env, stdio: 'inherit', shell: process.platform === 'win32' });
process.exitCode = status ?? 1;
