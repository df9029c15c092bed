/**
 * Writes the code of the two candidates that need a build, into `generated/`, where it is checked in: ajv standalone from the JSON Schema, and
 * typia from `typia/customer.ts` by `typia generate`.
 *
 *     cd bench && npm install && npm run validators:build
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { createAjv, schema } from './candidates/ajv.mjs';

const require = createRequire(import.meta.url);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const HEAD = '// Written by `npm run validators:build`, do not edit.\n';

async function buildAjv() {
  const { _ } = await import('ajv');
  const standaloneCode = require('ajv/dist/standalone').default;
  const ajv = await createAjv({ source: true, esm: true, formats: _`formats` });
  const formats =
    "import * as is from '../leaves.mjs';\nconst formats = { ...is, isAmount: { validate: is.isAmount }, isQuantity: { validate: is.isQuantity } };\n";
  await writeFile(here('generated/ajv.mjs'), HEAD + formats + withImports(standaloneCode(ajv, ajv.compile(schema))));
}

/** ajv writes `require` for its own helpers, even into a module. */
function withImports(code) {
  const imports = [];
  const rest = code.replace(/const (\w+) = require\("([^"]+)"\)\.default;?/gu, (_, name, path) => {
    imports.push(`import ${name}Module from '${path}.js';\nconst ${name} = ${name}Module.default;\n`);
    return '';
  });
  return imports.join('') + rest;
}

async function buildTypia() {
  const folder = await mkdtemp(here('typia/.output-'));
  try {
    const cli = require.resolve('typia/lib/executable/typia.js');
    const args = ['generate', '--input', here('typia'), '--output', folder, '--project', here('typia/tsconfig.json')];
    execFileSync(process.execPath, [cli, ...args], { cwd: here('..'), stdio: 'inherit' });
    const written = await readFile(`${folder}/customer.ts`, 'utf8');
    const { code } = await transform(written, { loader: 'ts', target: 'node20' });
    await writeFile(here('generated/typia.mjs'), `${HEAD}import * as is from '../leaves.mjs';\n${code}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await buildAjv();
await buildTypia();
