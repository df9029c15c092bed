/** Writes expression trees as SQL: operators and functions from the table of the dialect, identifiers and literals through Kysely. */
import {
  DummyDriver,
  Kysely,
  MysqlAdapter,
  MysqlIntrospector,
  MysqlQueryCompiler,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import type { RawBuilder } from 'kysely';
import { codePoints } from '../text/index.ts';
import type { Dialect } from './dialect.ts';
import type { Choice, ConditionNode, NumberNode, SqlNode, TextNode } from './tree/types.ts';

/** Finds the identifier of a column. */
export type ColumnNames = (path: string) => readonly string[];

/** Writes SQL of one dialect. */
export interface Writer {
  /** Quotes an identifier of several parts. */
  readonly identifier: (parts: readonly string[]) => string;
  /** Writes a constant text. */
  readonly literal: (constant: string) => string;
  /** Writes a text or a number; the columns are those of the names. */
  readonly value: (node: TextNode | NumberNode, names: ColumnNames) => string;
  /** Writes a condition for `where`. */
  readonly condition: (node: ConditionNode, names: ColumnNames) => string;
}

type Database = Kysely<unknown>;

/** What stands for itself in a literal of every engine: no quote, no backslash, nothing that cannot be seen. */
const PRINTABLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/**
 * Makes a writer.
 *
 * @param dialect - The dialect.
 * @returns The writer.
 */
export function createWriter(dialect: Dialect): Writer {
  const database = compilerOf(dialect);
  const compile = (builder: RawBuilder<unknown>): string => builder.compile(database).sql;
  const identifier = (parts: readonly string[]): string =>
    compile(sql.id(...parts.map((part) => (dialect.plainIdentifiers ? part : part.replaceAll('\\', '\\\\')))));
  const literal = (constant: string): string => writeLiteral(constant, dialect, (piece) => compile(sql.lit(piece)));
  const pattern = (source: string): string => writePattern(source, dialect, literal);
  const written = (names: ColumnNames) => {
    const memory = new Map<SqlNode, string>();
    const column = (path: string) => identifier(names(path));
    return (node: SqlNode) => writeNode(node, { dialect, literal, pattern, column, memory });
  };
  return {
    identifier,
    literal,
    value: (node, names) => written(names)(node),
    condition: (node, names) => written(names)(node),
  };
}

/**
 * Makes a database that is never connected: it only compiles.
 *
 * @param dialect - The dialect.
 * @returns The database.
 */
export function compilerOf({ family }: Dialect): Database {
  const dialect = {
    createDriver: () => new DummyDriver(),
    ...(family === 'postgres'
      ? {
          createAdapter: () => new PostgresAdapter(),
          createIntrospector: (db: Kysely<never>) => new PostgresIntrospector(db),
          createQueryCompiler: () => new PostgresQueryCompiler(),
        }
      : {
          createAdapter: () => new MysqlAdapter(),
          createIntrospector: (db: Kysely<never>) => new MysqlIntrospector(db),
          createQueryCompiler: () => new MysqlQueryCompiler(),
        }),
  };
  return new Kysely<unknown>({ dialect });
}

function writeLiteral(constant: string, { table }: Dialect, quote: (piece: string) => string): string {
  const pieces: string[] = [];
  let plain = '';
  for (const char of codePoints(constant)) {
    if (isPlain(char)) plain += char;
    else {
      if (plain !== '') pieces.push(quote(plain));
      plain = '';
      pieces.push(table.character(Number(char.codePointAt(0))));
    }
  }
  if (plain !== '') pieces.push(quote(plain));
  const [only] = pieces;
  if (only === undefined) return quote('');
  return pieces.length === 1 ? only : table.join(pieces);
}

/** A pattern has no quote and no backslash of its own, so it is one literal as it is. */
function writePattern(source: string, { table }: Dialect, literal: (constant: string) => string): string {
  const { inPattern } = table;
  if (inPattern === undefined) return literal(source);
  const chars = codePoints(source).map((char) => (isPlain(char) ? char : inPattern(Number(char.codePointAt(0)))));
  return `'${chars.join('')}'`;
}

/** What writing a node needs besides the node. */
interface Pen {
  readonly dialect: Dialect;
  readonly literal: (constant: string) => string;
  readonly pattern: (source: string) => string;
  readonly column: (path: string) => string;
  /** What was written already: the trees share their branches. */
  readonly memory: Map<SqlNode, string>;
}

function writeNode(node: SqlNode, pen: Pen): string {
  const known = pen.memory.get(node);
  if (known !== undefined) return known;
  const written = writeNew(node, pen);
  pen.memory.set(node, written);
  return written;
}

function writeNew(node: SqlNode, pen: Pen): string {
  const { literal, dialect } = pen;
  const { table } = dialect;
  const write = (inner: SqlNode): string => writeNode(inner, pen);
  switch (node.node) {
    case 'column':
      return table.column(pen.column(node.path));
    case 'number':
      return pen.column(node.path);
    case 'text':
      return literal(node.text);
    case 'null':
      return 'null';
    case 'integer':
      return String(node.value);
    case 'join':
      return table.join(node.parts.map(write));
    case 'part':
      return table.part(write(node.of), node.from, node.length);
    case 'end':
      return table.end(write(node.of), node.length);
    case 'swap':
      return table.swap(write(node.of), node.from, node.to, literal);
    case 'each': {
      const { of, characters, by } = node;
      return table.each?.(write(of), characters, by, literal) ?? table.rewrite(write(of), pen.pattern(`[${characters}]`), literal(by));
    }
    case 'replace':
      return table.replace(write(node.of), literal(node.what), literal(node.by));
    case 'rewrite':
      return table.rewrite(write(node.of), pen.pattern(node.pattern.pattern), replacement(node.by, pen));
    case 'length':
      return table.length(write(node.of));
    case 'place':
      return table.place(write(node.of), write(node.within));
    case 'sum':
      return `(${node.terms.map(([weight, of]) => (weight === 1 ? write(of) : `${weight} * ${write(of)}`)).join(' + ')})`;
    case 'remainder':
      return table.remainder(write(node.of), node.by);
    case 'matches':
      return table.matches(write(node.of), pen.pattern(node.pattern.pattern));
    case 'equals':
      return equality(write(node.of), node.texts.map(literal));
    case 'compare':
      return `(${write(node.left)} ${node.sign} ${write(node.right)})`;
    case 'count':
      return `(${write(node.of)} ${node.sign} ${node.value})`;
    case 'absent':
      return `(${write(node.of)} is null)`;
    case 'all':
      return node.of.length === 0 ? '(1 = 1)' : `(${node.of.map(write).join(' and ')})`;
    case 'any':
      return node.of.length === 0 ? '(1 = 0)' : `(${node.of.map(write).join(' or ')})`;
    case 'not':
      return `(case when ${write(node.of)} then 0 else 1 end = 1)`;
    case 'choose':
      return choice(node, write);
  }
}

function isPlain(char: string): boolean {
  return PRINTABLE.test(char) && char !== "'" && char !== '\\';
}

function replacement(by: readonly (string | number)[], { dialect, literal }: Pen): string {
  const pieces = by.map((piece) => literal(typeof piece === 'number' ? `${dialect.table.group}${piece}` : piece));
  // Nothing at all is an empty text.
  return pieces.length > 1 ? dialect.table.join(pieces) : [literal(''), ...pieces].slice(-1).join('');
}

function equality(text: string, constants: readonly string[]): string {
  return constants.length === 1 ? `(${text} = ${constants.join('')})` : `(${text} in (${constants.join(', ')}))`;
}

function choice({ cases, otherwise }: Choice<SqlNode>, write: (node: SqlNode) => string): string {
  if (cases.length === 0) return write(otherwise);
  const whens = cases.map(([when, then]) => `when ${write(when)} then ${write(then)}`);
  return `case ${whens.join(' ')} else ${write(otherwise)} end`;
}
