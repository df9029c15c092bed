import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/built.mjs';
import { publicEntries, rootFolder } from '../../scripts/entries.mjs';
import { packPackage, type PackedPackage } from '../dist/packed.ts';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly peerDependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const here = dirname(fileURLToPath(import.meta.url));
const { dependencies, peerDependencies } = readManifest(rootFolder);
const compilers = Object.keys(readManifest(here).devDependencies).filter((name) => name.startsWith('typescript-'));

/** The answers of `application/answers.ts`, whoever compiled or bundled it. */
const ANSWERS = {
  messages: ['Mobile number should have 11 digits'],
  error: 'CustomerValidationError',
  isCustomer: true,
  masked: { basic: { customerType: 'individual', name: '张**', mobile: '****' } },
  same: true,
  mobile: [true, '138****5678'],
  creditCode: '91350100M000100Y43',
  stage: 'string',
  right: 'none',
  due: '2024-05-13T09:30:00+08:00',
  rows: 20,
  vendor: 'customer-archive',
  standard: true,
  raw: 'strict_object',
  lists: ['function', 'function'],
};

const MOST_BYTES = 10_000_000;

const NODE = { module: 'nodenext', moduleResolution: 'nodenext' };

let packed: PackedPackage;

beforeAll(() => {
  packed = packPackage(Object.keys({ ...dependencies, ...peerDependencies }));
  const entries = publicEntries.map(
    ({ name }, index) => `import * as m${index} from '${name}';\nexport const k${index}: object = m${index};`,
  );
  for (const ending of ['mts', 'cts']) {
    cpSync(join(here, 'application/answers.ts'), join(packed.application, `answers.${ending}`));
    writeFileSync(join(packed.application, `entries.${ending}`), entries.join('\n'));
  }
  cpSync(join(here, 'application/answers.ts'), join(packed.application, 'answers.ts'));
  cpSync(join(here, 'application/oneMask.mjs'), join(packed.application, 'oneMask.mjs'));
});

afterAll(() => {
  packed.remove();
});

describe.concurrent.each(compilers)('an application compiled by %s', (compiler) => {
  it('type-checks and runs, as ES modules and as CommonJS', async () => {
    const files = ['answers.mts', 'answers.cts', 'entries.mts', 'entries.cts'];
    expect(await compile(compiler, 'nodenext', NODE, files)).toEqual([]);
    for (const file of ['answers.mjs', 'answers.cjs']) expect(answersOf(`nodenext/${compiler}/${file}`)).toEqual(ANSWERS);
  });

  it('type-checks as bundlers resolve', async () => {
    const files = ['answers.ts', 'entries.mts'];
    expect(await compile(compiler, 'bundler', { module: 'esnext', moduleResolution: 'bundler' }, files)).toEqual([]);
  });
});

describe.each(['esbuild as ESM', 'esbuild as CommonJS', 'rollup', 'webpack'])('a bundle of %s', (bundler) => {
  const ending = /CommonJS|webpack/u.test(bundler) ? 'cjs' : 'mjs';

  it('needs nothing beside it and answers right', async () => {
    const bundle = bundled(bundler, await compiled('answers.mjs'), `answers.${ending}`);
    expect(JSON.parse(run(process.execPath, [bundle], dirname(bundle)))).toEqual(ANSWERS);
  });

  it('of one mask holds that mask and not the rest of the package', () => {
    const bundle = bundled(bundler, 'oneMask.mjs', `oneMask.${ending}`);
    expect(run(process.execPath, [bundle], dirname(bundle))).toBe('138****5678\n');
    expect(readFileSync(bundle, 'utf8')).not.toMatch(/~standard|customerNo|有限公司|自治州|creditCode/u);
  });
});

/** What the compiler says of the application and of the types of the package; the types of other packages are theirs. */
async function compile(compiler: string, folder: string, module: object, files: readonly string[]): Promise<readonly string[]> {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipDefaultLibCheck: true };
  const outputs = { outDir: `${folder}/${compiler}`, rootDir: '.', target: 'es2022', lib: ['es2022', 'dom'], types: [] };
  const project = join(packed.application, `${folder}-${compiler}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions: { ...strict, ...outputs, ...module }, files }));
  const said = await saidBy([join(here, 'node_modules', compiler, 'bin/tsc'), '--pretty', 'false', '--project', project]);
  return said.split('\n').filter((line) => line.includes('error TS') && !/^[^(]*node_modules\/(?!customer-archive\/)/u.test(line));
}

/** What a program prints, also when it fails. */
async function saidBy(words: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: packed.application, maxBuffer: MOST_BYTES });
    return stdout;
  } catch (error) {
    const { message, stdout = '' } = error as Error & { readonly stdout?: string };
    return `${message}\n${stdout}`;
  }
}

function answersOf(file: string): unknown {
  return JSON.parse(run(process.execPath, [file], packed.application));
}

/** The answers as ES module without types, which every bundler reads. */
async function compiled(file: string): Promise<string> {
  const path = `nodenext/typescript-7.0/${file}`;
  if (!existsSync(join(packed.application, path))) await compile('typescript-7.0', 'nodenext', NODE, ['answers.mts']);
  return path;
}

/** Bundles a file of the application to a folder that has no packages in it or above it. */
function bundled(bundler: string, file: string, name: string): string {
  const output = join(dirname(packed.application), 'bundles', bundler.replaceAll(' ', '-'), name);
  mkdirSync(dirname(output), { recursive: true });
  run(process.execPath, [join(here, 'application/bundle.mjs'), bundler, join(packed.application, file), output], packed.application);
  return output;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
