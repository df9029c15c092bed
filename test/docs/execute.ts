import { dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual, inspect } from 'node:util';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { instrument, syntaxErrorOf } from './instrument.ts';
import { toModule, type Sample } from './sample.ts';

type Body = (
  require: (specifier: string) => unknown,
  exports: object,
  console: object,
  at: (place: string) => void,
  same: (place: string, actual: unknown, expected: unknown) => void,
  throws: (place: string, run: () => unknown, name: string) => Promise<void>,
) => Promise<void>;

const compilerOptions: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  isolatedModules: true,
};

const silentConsole = { log: () => undefined, table: () => undefined, error: () => undefined, warn: () => undefined };

/**
 * Executes a sample and compares what its lines give with what their `//=>` comments say.
 *
 * @param sample - Any sample.
 * @param root - The folder to which the sample's file name is relative.
 * @returns One sentence for each thing that is not as the sample says; empty when all is.
 */
export async function failuresOf(sample: Sample, root: string): Promise<readonly string[]> {
  const failures: string[] = [];
  let place = sample.name;
  const same = (where: string, actual: unknown, expected: unknown): void => {
    if (!isDeepStrictEqual(actual, expected)) failures.push(`${where} gives ${show(actual)}, not ${show(expected)}`);
  };
  try {
    const module = toModule(sample);
    const wrong = syntaxErrorOf(module.text);
    if (wrong !== undefined) return [`${sample.name} is no TypeScript: ${wrong}`];
    const source = instrument(module);
    const modules = await load(source, dirname(join(root, sample.file)));
    const code = ts.transpileModule(source, { compilerOptions }).outputText;
    const parameters = 'require, exports, console, __at, __same, __throws';
    const body = runInThisContext(`(async (${parameters}) => {${code}\n})`, { filename: sample.name }) as Body;
    await body(
      (specifier) => modules.get(specifier),
      {},
      silentConsole,
      (now) => {
        place = now;
      },
      same,
      async (where, run, name) => {
        same(where, await nameOfThrown(run), name);
      },
    );
  } catch (error) {
    failures.push(`${place} throws ${String(error)}`);
  }
  return failures;
}

/** Imports come first, asynchronously and through the test runner, so that public names lead to the sources. */
async function load(source: string, folder: string): Promise<ReadonlyMap<string, unknown>> {
  const modules = new Map<string, unknown>();
  for (const { fileName } of ts.preProcessFile(source).importedFiles) {
    const target = fileName.startsWith('.') ? resolve(folder, fileName) : fileName;
    modules.set(fileName, await import(/* @vite-ignore */ target));
  }
  return modules;
}

async function nameOfThrown(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'nothing thrown';
  } catch (error) {
    return error instanceof Error ? error.name : typeof error;
  }
}

function show(value: unknown): string {
  return inspect(value, { depth: 8, breakLength: Infinity });
}
