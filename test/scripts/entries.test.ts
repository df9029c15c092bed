import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { publicEntries, rootFolder } from '../../scripts/entries.mjs';

interface Manifest {
  readonly main: string;
  readonly module: string;
  readonly types: string;
  readonly exports: Record<string, unknown>;
  readonly dependencies: Record<string, string>;
}

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };

const manifest = readJson('package.json') as Manifest;

it('the public entries are those of the design, and package.json', () => {
  expect(Object.keys(manifest.exports)).toEqual([...publicEntries.map(({ subpath }) => subpath), './package.json']);
  expect(publicEntries.map(({ subpath, source }) => [subpath, source])).toEqual([
    ['.', 'src/index.ts'],
    ['./identifiers', 'src/identifiers/index.ts'],
    ['./mask', 'src/mask/index.ts'],
    ['./access', 'src/access/index.ts'],
    ['./lifecycle', 'src/lifecycle/index.ts'],
    ['./collection', 'src/collection/index.ts'],
    ['./export', 'src/export/index.ts'],
    ['./forms', 'src/forms/index.ts'],
    ['./sql', 'src/sql/index.ts'],
    ['./schema', 'src/collection/schema.ts'],
    ['./messages/en', 'src/validate/messages/en.ts'],
    ['./testing', 'src/testing/index.ts'],
  ]);
});

it.each(publicEntries)('$name has code and types for import and for require', ({ subpath, output }) => {
  expect(manifest.exports[subpath]).toEqual({
    import: { types: `./dist/${output}.d.ts`, default: `./dist/${output}.js` },
    require: { types: `./dist/${output}.d.cts`, default: `./dist/${output}.cjs` },
  });
});

it('tools that do not read exports find the same main entry', () => {
  const { main, module, types } = manifest;
  expect({ main, module, types }).toEqual({ main: './dist/index.cjs', module: './dist/index.js', types: './dist/index.d.ts' });
});

it('the paths of TypeScript lead every public name to its source', () => {
  const { options } = ts.getParsedCommandLineOfConfigFile(join(rootFolder, 'tsconfig.json'), {}, host) ?? {};
  expect(options?.paths).toEqual(Object.fromEntries(publicEntries.map(({ name, source }) => [name, [`./${source}`]])));
});

it('an application gets three dependencies', () => {
  expect(Object.keys(manifest.dependencies)).toEqual(['@date-fns/utc', 'date-fns', 'valibot']);
});

it.each(['package.json', 'package-lock.json', '.npmrc'])('%s names no registry and no path of one machine', (file) => {
  const text = readFileSync(join(rootFolder, file), 'utf8');
  expect(text.match(/"resolved"|registry\.|_auth|"file:|"\/(?!\/)/gu) ?? []).toEqual([]);
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(rootFolder, file), 'utf8'));
}
