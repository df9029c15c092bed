/**
 * Writes what applications can import, with its types, to `docs/api-report/`: one page for each entry of package.json, made from the declarations
 * that the compiler emits, without their comments. Whoever changes the public interface sees it in the diff of these pages, and so do reviewers.
 * With `--check` it writes nothing and fails when a page is not up to date.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { publicEntries, rootFolder } from './entries.mjs';

/** One page and what has been written to those before it. */
interface Page {
  /** The name that applications import. */
  readonly entry: string;
  /** The declarations that are written out, by their names. */
  readonly declared: Map<string, string>;
  /** The names that an entry before this one exports too. */
  readonly seenBefore: string[];
  /** Declarations that no entry exports and that are part of those that are. */
  readonly reached: Map<string, string>;
}

const folder = join(rootFolder, 'docs/api-report');
const sources = publicEntries.map(({ source }) => join(rootFolder, source));
const { program, checker } = declarations();
const printer = ts.createPrinter({ removeComments: true });
/** Where a declaration was written out: the entry that exports it, or the first one that needs it. */
const writtenBy = new Map<ts.Symbol, string>();
const isExported = new Set(sources.flatMap((source) => exportsOf(source).map(({ symbol }) => symbol)));

const pages = new Map<string, string>();
for (const { name, subpath, source } of publicEntries) {
  const page: Page = { entry: name, declared: new Map(), seenBefore: [], reached: new Map() };
  for (const exported of exportsOf(join(rootFolder, source))) writeExport(page, exported);
  pages.set(`${subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '-')}.api.md`, await toMarkdown(page));
}

if (process.argv.includes('--check')) check();
else write();

function write(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of pages) writeFileSync(join(folder, file), text);
}

function check(): void {
  const present = readdirSync(folder);
  const stale = [...pages].filter(([file, text]) => !present.includes(file) || readFileSync(join(folder, file), 'utf8') !== text);
  const surplus = present.filter((file) => !pages.has(file));
  for (const file of [...stale.map(([name]) => name), ...surplus]) {
    process.stderr.write(`docs/api-report/${file} is not up to date: run npm run api and review the difference\n`);
    process.exitCode = 1;
  }
}

/** The program of the declarations that the compiler emits for the sources. */
function declarations(): { program: ts.Program; checker: ts.TypeChecker } {
  const project = ts.getParsedCommandLineOfConfigFile(
    join(rootFolder, 'src/tsconfig.json'),
    { noEmit: false, declaration: true, emitDeclarationOnly: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  if (project === undefined) throw new Error('src/tsconfig.json cannot be read');
  const emitted = new Map<string, string>();
  ts.createProgram(sources, project.options).emit(
    undefined,
    (file, text) => emitted.set(file.replace(/\.d\.ts$/u, '.ts'), text),
    undefined,
    true,
  );
  // The emitted texts stand in for the sources, under the names of the sources, so that imports find them.
  const host = ts.createCompilerHost(project.options);
  const readSource = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...more) => {
    const text = emitted.get(file);
    return text === undefined ? readSource(file, ...more) : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  };
  const result = ts.createProgram(sources, project.options, host);
  return { program: result, checker: result.getTypeChecker() };
}

/** What a module exports, sorted by name, each with the symbol that is behind its name. */
function exportsOf(file: string): readonly { readonly name: string; readonly symbol: ts.Symbol }[] {
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is no module`);
  const found = checker.getExportsOfModule(module).map((symbol) => ({ name: symbol.name, symbol: behind(symbol) }));
  return found.sort((one, other) => compare(one.name, other.name));
}

function behind(symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

function writeExport(page: Page, { name, symbol }: { readonly name: string; readonly symbol: ts.Symbol }): void {
  const before = writtenBy.get(symbol);
  if (before !== undefined) {
    page.seenBefore.push(`export { ${name} } from '${before}';`);
    return;
  }
  writtenBy.set(symbol, page.entry);
  page.declared.set(name, textOf(symbol, 'export '));
  for (const declaration of declarationsOf(symbol)) writeReached(page, declaration);
}

/** Writes out what a declaration mentions, if it is ours and no entry exports it. */
function writeReached(page: Page, node: ts.Node): void {
  if (ts.isIdentifier(node)) {
    const symbol = symbolAt(node);
    if (symbol !== undefined && isOurs(symbol) && !isExported.has(symbol) && !writtenBy.has(symbol)) {
      writtenBy.set(symbol, page.entry);
      page.reached.set(symbol.name, textOf(symbol, ''));
      for (const declaration of declarationsOf(symbol)) writeReached(page, declaration);
    }
  }
  ts.forEachChild(node, (child) => {
    writeReached(page, child);
  });
}

function symbolAt(node: ts.Node): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(node);
  return symbol === undefined ? undefined : behind(symbol);
}

/** Whether a symbol is declared at the top of one of our files: no parameter, no property. */
function isOurs(symbol: ts.Symbol): boolean {
  return declarationsOf(symbol).some((node) => !ts.isSourceFile(node) && ts.isSourceFile(node.parent) && isOurFile(node.getSourceFile()));
}

function isOurFile({ fileName }: ts.SourceFile): boolean {
  return !relative(join(rootFolder, 'src'), fileName).startsWith('..');
}

/** The statements that declare a symbol; a constant is declared by the statement around it. */
function declarationsOf(symbol: ts.Symbol): readonly ts.Node[] {
  return (symbol.declarations ?? []).map((node) => (ts.isVariableDeclaration(node) ? node.parent.parent : node));
}

function textOf(symbol: ts.Symbol, prefix: string): string {
  return declarationsOf(symbol)
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/^(?:export )?(?:declare )?/u, prefix))
    .join('\n');
}

async function toMarkdown({ entry, declared, seenBefore, reached }: Page): Promise<string> {
  const options = { ...(await resolveConfig(join(rootFolder, 'package.json'))), parser: 'typescript' };
  const code = await format([...values(declared), ...seenBefore].join('\n\n'), options);
  const inner = reached.size === 0 ? '' : await format(values(reached).join('\n\n'), options);
  return [
    `# ${entry}`,
    '',
    '<!-- Written by scripts/api-report.ts (npm run api); do not edit. -->',
    '',
    ...fenced(code),
    ...(inner === '' ? [] : ['Mentioned above and exported by no entry:', '', ...fenced(inner)]),
  ].join('\n');
}

function values(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].sort(([one], [other]) => compare(one, other)).map(([, text]) => text);
}

function fenced(code: string): readonly string[] {
  return ['```typescript', code.trimEnd(), '```', ''];
}

/** By code units, so that no machine's language changes the order. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
