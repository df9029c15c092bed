import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { toModule, type Sample, type SampleModule } from './sample.ts';

/** All samples and some source files, checked together by the project's TypeScript with the project's options. */
export interface DocsProgram {
  /**
   * The type errors of a sample, one sentence each.
   *
   * @param sample - One of the samples given.
   * @returns The errors; empty when there are none.
   */
  readonly typeErrorsOf: (sample: Sample) => readonly string[];
  /**
   * The functions that a source file exports without an `@example`.
   *
   * @param file - One of the source files given, relative to the root.
   * @returns Their names.
   */
  readonly functionsWithoutExample: (file: string) => readonly string[];
}

/** "Property does not exist" and "is possibly null or undefined": harmless, because the value itself is compared. */
const UNNARROWED: ReadonlySet<number> = new Set([2339, 2531, 2532, 2533, 18047, 18048, 18049]);

/**
 * Makes one program of all samples.
 *
 * @param root - The root of the repository.
 * @param samples - The samples; each becomes a module beside the file in which it stands.
 * @param files - Source files, relative to the root.
 * @returns What can be asked of it.
 */
export function createDocsProgram(root: string, samples: readonly Sample[], files: readonly string[] = []): DocsProgram {
  const modules = new Map(samples.map((sample) => [pathOf(root, sample), toModule(sample)]));
  const options = { ...readOptions(root), noEmit: true, noUnusedLocals: false, noUnusedParameters: false };
  const sources = files.map((file) => toSlashes(join(root, file)));
  const program = ts.createProgram([...modules.keys(), ...sources], options, createHost(options, modules));
  return {
    typeErrorsOf: (sample) => typeErrors(program, pathOf(root, sample), sample),
    functionsWithoutExample: (file) => undocumented(program, toSlashes(join(root, file))),
  };
}

function pathOf(root: string, { file, line }: Sample): string {
  return toSlashes(resolve(root, dirname(file), `${file.split('/').at(-1) ?? ''}.${line}.ts`));
}

function toSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}

function readOptions(root: string): ts.CompilerOptions {
  const file = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, file).options;
}

function createHost(options: ts.CompilerOptions, modules: ReadonlyMap<string, SampleModule>): ts.CompilerHost {
  const host = ts.createCompilerHost(options, true);
  return {
    ...host,
    fileExists: (path) => modules.has(path) || host.fileExists(path),
    readFile: (path) => modules.get(path)?.text ?? host.readFile(path),
    getSourceFile: (path, version, onError, fresh) => {
      const module = modules.get(path);
      if (module === undefined) return host.getSourceFile(path, version, onError, fresh);
      return ts.createSourceFile(path, module.text, version, true);
    },
  };
}

function typeErrors(program: ts.Program, path: string, sample: Sample): readonly string[] {
  const file = program.getSourceFile(path);
  const module = toModule(sample);
  const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  const counted = sample.shorthand ? found.filter(({ code }) => !UNNARROWED.has(code)) : found;
  return counted.map(({ start, messageText, code }) => {
    return `${module.placeOf(start ?? 0)} TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

function undocumented(program: ts.Program, path: string): readonly string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${path} is no module`);
  return checker.getExportsOfModule(module).flatMap((name) => {
    const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
    if (!(symbol.flags & ts.SymbolFlags.Function)) return [];
    return symbol.getJsDocTags(checker).some((tag) => tag.name === 'example') ? [] : [name.name];
  });
}
