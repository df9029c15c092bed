import ts from 'typescript';
import type { SampleModule } from './sample.ts';

/** What a `//=>` comment says, and where. */
interface Expectation {
  readonly pos: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Turns every `//=>` of a sample into a comparison, and lets every statement say where it stands. The result calls
 * `__at(place)`, `__same(place, actual, expected)` and `__throws(place, run, errorName)`.
 *
 * `expression; //=> literal` compares the expression, `const name = …; //=> literal` the constant, `console.log(x); //=> literal`
 * what is logged, `call(); //=> throws RangeError` the name of the error. The comment may stand on the line below, and lines that
 * begin with `//` and two spaces continue it.
 *
 * @param module - A sample as a module.
 * @returns The code to execute.
 */
export function instrument({ text, placeOf }: SampleModule): string {
  const source = ts.createSourceFile('sample.ts', text, ts.ScriptTarget.ES2022, true);
  const open = expectationsIn(source);
  let code = '';
  for (const [index, statement] of source.statements.entries()) {
    const next = source.statements[index + 1]?.getStart(source) ?? text.length;
    const [expectation] = open.filter(({ pos }) => pos >= statement.end && pos < next);
    if (expectation !== undefined) open.splice(open.indexOf(expectation), 1);
    code += rewrite(statement, expectation, placeOf(statement.getStart(source)));
  }
  const [lost] = open;
  if (lost !== undefined) throw new Error(`${placeOf(lost.pos)} has a //=> that belongs to no statement`);
  return code;
}

/**
 * TypeScript reads on after a syntax error; this tells whether there was one.
 *
 * @param code - Any code.
 * @returns The first syntax error, or `undefined`.
 */
export function syntaxErrorOf(code: string): string | undefined {
  const [first] = ts.transpileModule(code, { reportDiagnostics: true }).diagnostics ?? [];
  return first === undefined ? undefined : ts.flattenDiagnosticMessageText(first.messageText, ' ');
}

function rewrite(statement: ts.Statement, expectation: Expectation | undefined, place: string): string {
  const text = statement.getText();
  const where = JSON.stringify(place);
  if (ts.isImportDeclaration(statement)) return expectation === undefined ? `${text}\n` : fail(place, 'expects a value of an import');
  const run = `__at(${where});`;
  if (expectation === undefined) return `${run}${text}\n`;
  const thrown = /^throws (\w+)$/u.exec(expectation.text)?.[1];
  if (thrown !== undefined) return `${run}await __throws(${where}, async () => { ${text} }, '${thrown}');\n`;
  const expected = literalOf(expectation.text, place);
  if (ts.isExpressionStatement(statement)) return `${run}__same(${where}, (${shownBy(statement.expression)}), (${expected}));\n`;
  return `${run}${text};__same(${where}, ${constantOf(statement, place)}, (${expected}));\n`;
}

/** `console.log(x)` shows x. */
function shownBy(expression: ts.Expression): string {
  if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'console.log') return expression.getText();
  const [shown, ...more] = expression.arguments;
  return shown === undefined || more.length > 0 ? expression.getText() : shown.getText();
}

function constantOf(statement: ts.Statement, place: string): string {
  const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
  const [declaration, ...more] = declarations;
  if (declaration === undefined || more.length > 0 || !ts.isIdentifier(declaration.name)) {
    return fail(place, 'expects a value of what is no expression and no single constant');
  }
  return declaration.name.text;
}

/** An expected value is written out; a name or a call would compare a thing with itself. */
function literalOf(text: string, place: string): string {
  const source = ts.createSourceFile('expected.ts', `(${text})`, ts.ScriptTarget.ES2022, true);
  const [statement, ...more] = source.statements;
  const expression = statement !== undefined && ts.isExpressionStatement(statement) ? statement.expression : undefined;
  if (expression === undefined || more.length > 0 || !isLiteral(expression) || syntaxErrorOf(`(${text})`) !== undefined)
    return fail(place, `expects "${text}", which is no literal`);
  return text;
}

function isLiteral(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteral(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node)) return node.properties.every((one) => ts.isPropertyAssignment(one) && isLiteral(one.initializer));
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand);
  if (ts.isIdentifier(node)) return ['undefined', 'NaN', 'Infinity'].includes(node.text);
  if (ts.isLiteralExpression(node)) return true;
  return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind);
}

function expectationsIn(source: ts.SourceFile): Expectation[] {
  const comments = commentsIn(source);
  return comments.flatMap((comment, index) => {
    if (!source.text.startsWith('//=>', comment.pos)) return [];
    let { end } = comment;
    for (const next of comments.slice(index + 1)) {
      if (!/^\r?\n[ \t]*$/u.test(source.text.slice(end, next.pos)) || !source.text.startsWith('//  ', next.pos)) break;
      ({ end } = next);
    }
    const text = source.text.slice(comment.pos + 4, end).replace(/\n[ \t]*\/\/ /gu, '\n');
    return [{ pos: comment.pos, end, text: text.trim() }];
  });
}

function commentsIn(source: ts.SourceFile): readonly ts.CommentRange[] {
  const found = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return;
    const before = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
    const after = ts.getTrailingCommentRanges(source.text, node.getEnd()) ?? [];
    for (const range of [...before, ...after]) found.set(range.pos, range);
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()].sort((a, b) => a.pos - b.pos);
}

function fail(place: string, what: string): never {
  throw new Error(`${place} ${what}`);
}
