import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/built.mjs';
import { publicEntries, rootFolder } from '../../scripts/entries.mjs';
import { packPackage, type PackedPackage } from './packed.ts';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly peerDependencies: Record<string, string>;
}

const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8')) as Manifest;
const names = publicEntries.map(({ name }) => name);

let packed: PackedPackage;
let importable: Record<string, readonly string[]>;

beforeAll(() => {
  packed = packPackage(Object.keys({ ...dependencies, ...peerDependencies }));
  importable = JSON.parse(
    inApplication(`
    import { createRequire } from 'node:module';
    const require = createRequire(import.meta.url);
    const result = {};
    for (const name of ${JSON.stringify(names)}) {
      result['import ' + name] = Object.keys(await import(name)).sort();
      result['require ' + name] = Object.keys(require(name)).sort();
    }
    console.log(JSON.stringify(result));
  `),
  ) as Record<string, readonly string[]>;
});

afterAll(() => {
  packed.remove();
});

describe('an application', () => {
  it.each(names)('imports and requires from %s what the source exports', async (name) => {
    const exported = Object.keys((await import(/* @vite-ignore */ name)) as object).sort();
    expect(importable[`import ${name}`]).toEqual(exported);
    expect(importable[`require ${name}`]).toEqual(exported);
  });

  it('reaches nothing but the public entries', () => {
    const inside = packed.files.map((file) => `customer-archive/${file}`).filter((path) => path !== 'customer-archive/package.json');
    const folders = ['text', 'calendar', 'fields', 'archive', 'validate', 'validate/messages/zh', 'messages/zh', 'src/index.ts'];
    const paths = [...inside, ...folders.map((folder) => `customer-archive/${folder}`)];
    const codes = inApplication(`
      const codes = new Set();
      for (const path of ${JSON.stringify(paths)}) codes.add(await import(path).then(() => path, ({ code }) => code));
      console.log([...codes].join());
    `);
    expect(codes.trim()).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('type-checks as ES modules and as CommonJS', () => {
    const code = names
      .map((name, index) => `import * as m${index} from '${name}';\nexport const k${index}: object = m${index};`)
      .join('\n');
    for (const file of ['application.mts', 'application.cts']) writeFileSync(join(packed.application, file), code);
    expect(typeErrors(['application.mts', 'application.cts'])).toEqual([]);
  });
});

describe('the package', () => {
  it('holds code, types and what one reads first', () => {
    const first = packed.files.filter((file) => !file.startsWith('dist/'));
    expect(first.filter((file) => !/^README[.\w-]*\.md$/u.test(file))).toEqual(['CHANGELOG.md', 'LICENSE', 'package.json']);
    expect(first).toContain('README.md');
    expect(packed.files.filter((file) => file.startsWith('dist/') && !/^dist\/[\w./-]+\.(?:d\.c?ts|c?js)$/u.test(file))).toEqual([]);
  });

  it('has every file that exports names', () => {
    const wanted = publicEntries.flatMap(({ output }) => ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${output}.${ending}`));
    expect(wanted.filter((file) => !packed.files.includes(file))).toEqual([]);
  });

  it('knows nothing of the machine that built it', () => {
    const folders = [rootFolder, packed.application.replace(/application$/u, '')];
    expect(packed.files.filter((file) => folders.some((folder) => read(file).includes(folder)))).toEqual([]);
  });

  it.each(publicEntries.filter(({ subpath }) => subpath !== './schema'))('mentions valibot in no type of $name', ({ output }) => {
    const reached = [`dist/${output}.d.ts`, `dist/${output}.d.cts`].flatMap((file) => reachedFrom(file));
    expect(reached.filter((file) => read(file).includes('valibot'))).toEqual([]);
  });
});

function inApplication(code: string): string {
  return run(process.execPath, ['--input-type=module', '--eval', code], packed.application);
}

function read(file: string): string {
  return readFileSync(join(packed.application, 'node_modules/customer-archive', file), 'utf8');
}

/** A file of types with all those that it imports, directly or not. */
function reachedFrom(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const { importedFiles } = ts.preProcessFile(read(file));
  const inside = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  return [file, ...inside.flatMap((name) => reachedFrom(toTypes(posix.join(posix.dirname(file), name)), seen))];
}

function toTypes(file: string): string {
  return file.replace(/\.(c?)js$/u, '.d.$1ts');
}

/** The errors in files of the application and in the types of the package; those of other packages are theirs. */
function typeErrors(files: readonly string[]): readonly string[] {
  const program = ts.createProgram(
    files.map((file) => join(packed.application, file)),
    {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
    },
  );
  const ours = program.getSourceFiles().filter(({ fileName }) => /\/application\.[cm]ts$|\/customer-archive\/dist\//u.test(fileName));
  return ours.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    ),
  );
}
