import ts from 'typescript';
import type { Sample } from './sample.ts';

/** Reads a file of the sources, relative to the root; `undefined` when there is none. */
export type ReadSource = (file: string) => string | undefined;

/** The exported names of a file; those of types only apart. */
interface Exports {
  readonly values: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
}

/**
 * Finds every `@example` of a source file. In scope are the exports of the folder's `index.ts` and of the file itself.
 *
 * @param file - The file's name, relative to the root, with forward slashes.
 * @param read - How to read it, and its folder's index.
 * @returns The samples in order.
 */
export function sourceExamples(file: string, read: ReadSource): readonly Sample[] {
  const source = parse(file, read(file) ?? '');
  const index = indexOf(file);
  const scopes = [index, file].map((name) => ({ path: relativeTo(file, name), exported: exportsOf(parse(name, read(name) ?? '')) }));
  return docComments(source).flatMap((range) =>
    examplesIn(source, range).map(({ line, code }) => {
      return { name: `${file}:${line}`, file, line, code, continues: undefined, scope: importsFor(code, scopes), shorthand: true };
    }),
  );
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

/** The index of the folder directly under `src/` in which a file lies, or of `src/` itself. */
function indexOf(file: string): string {
  return [...file.split('/').slice(0, -1).slice(0, 2), 'index.ts'].join('/');
}

function relativeTo(file: string, target: string): string {
  const up = file.split('/').length - target.split('/').length;
  return up <= 0 ? `./${target.split('/').at(-1) ?? ''}` : `${'../'.repeat(up)}index.ts`;
}

function docComments(source: ts.SourceFile): readonly ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []) {
      if (source.text.startsWith('/**', range.pos)) found.set(range.pos, range);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}

function examplesIn(source: ts.SourceFile, range: ts.CommentRange): readonly { line: number; code: string }[] {
  const first = source.getLineAndCharacterOfPosition(range.pos).line + 1;
  const lines = source.text.slice(range.pos + 3, range.end - 2).split(/\r?\n/u);
  const bare = lines.map((line) => line.replace(/^\s*\* ?/u, ''));
  return bare.flatMap((line, at) => {
    if (!/^\s*@example\b/u.test(line)) return [];
    const after = bare.slice(at + 1);
    const end = after.findIndex((text) => /^\s*@[a-z]/iu.test(text));
    const code = unfence(after.slice(0, end === -1 ? undefined : end));
    return [{ line: first + at + 1, code: code.join('\n') }];
  });
}

/** A fence inside an `@example` is kept as an empty line, so that line numbers stay. */
function unfence(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (/^\s*```/u.test(line) ? '' : line));
}

function exportsOf(source: ts.SourceFile): Exports {
  const values = new Set<string>();
  const types = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) {
      for (const { name, isTypeOnly } of statement.exportClause.elements)
        (statement.isTypeOnly || isTypeOnly ? types : values).add(name.text);
    } else if (isExported(statement)) {
      const target = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) ? types : values;
      for (const name of declaredNames(statement)) target.add(name);
    }
  }
  return { values, types };
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => bindingNames(name));
  if (ts.isImportDeclaration(statement)) return importedNames(statement.importClause);
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return named && statement.name !== undefined ? [statement.name.text] : [];
}

function bindingNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? bindingNames(element.name) : []));
}

function importedNames(clause: ts.ImportClause | undefined): readonly string[] {
  const bindings = clause?.namedBindings;
  if (bindings === undefined) return [];
  return ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map(({ name }) => name.text);
}

/** Imports of what the code names and does not declare itself; the first scope that has a name gives it. */
function importsFor(code: string, scopes: readonly { path: string; exported: Exports }[]): string {
  const source = parse('example.ts', code);
  const open = identifiers(source);
  for (const name of source.statements.flatMap(declaredNames)) open.delete(name);
  let header = '';
  for (const { path, exported } of scopes) {
    const values = [...open].filter((name) => exported.values.has(name));
    const types = [...open].filter((name) => exported.types.has(name) && !exported.values.has(name));
    for (const name of [...values, ...types]) open.delete(name);
    const names = [...values, ...types.map((name) => `type ${name}`)];
    if (names.length > 0) header += `import { ${names.join(', ')} } from '${path}'; `;
  }
  return header;
}

function identifiers(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
