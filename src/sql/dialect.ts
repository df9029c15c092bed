/** What a dialect is: a table of how each node is written, and what is known of the engine. */

/** The dialects. */
export const DIALECTS: readonly SqlDialect[] = ['postgres', 'duckdb', 'clickhouse', 'mariadb', 'spark'];

/** The name of a dialect. */
export type SqlDialect = 'postgres' | 'duckdb' | 'clickhouse' | 'mariadb' | 'spark';

/** What is written for each node; operands come as SQL, in brackets where they need them. */
export interface DialectTable {
  /** A column of texts, compared by its bytes whatever its collation. */
  readonly column: (identifier: string) => string;
  /** A code point that cannot stand in a literal. */
  readonly character: (code: number) => string;
  /**
   * A code point that cannot stand in a literal, as patterns write it: so a pattern is one constant, which is compiled once. `undefined` where the
   * literal would need a backslash that settings of the engine may take away.
   */
  readonly inPattern: ((code: number) => string) | undefined;
  /** Texts one after the other; NULL when one is. */
  readonly join: (parts: readonly string[]) => string;
  /** A part of a text, in code points from 1. */
  readonly part: (text: string, from: number, length: number) => string;
  /** The last code points of a text. */
  readonly end: (text: string, length: number) => string;
  /** Characters replaced one by one; `literal` writes a constant. */
  readonly swap: (text: string, from: string, to: string, literal: (constant: string) => string) => string;
  /**
   * Each of some characters replaced by one, or taken out. `undefined` where a pattern does it as well: an engine that keeps few patterns compiled
   * shall not spend them on that.
   */
  readonly each: ((text: string, characters: string, by: string, literal: (constant: string) => string) => string) | undefined;
  /** A text replaced wherever it stands. */
  readonly replace: (text: string, what: string, by: string) => string;
  /** Every match of a pattern rewritten. */
  readonly rewrite: (text: string, pattern: string, by: string) => string;
  /** What leads a reference to a group in a replacement. */
  readonly group: string;
  /** The length in code points. */
  readonly length: (text: string) => string;
  /** The place of a text within another, from 1, or 0. */
  readonly place: (text: string, within: string) => string;
  /** Whether a pattern matches anywhere. */
  readonly matches: (text: string, pattern: string) => string;
  /** The remainder of a division. */
  readonly remainder: (number: string, by: number) => string;
}

/** A dialect. */
export interface Dialect {
  /** Its name. */
  readonly name: SqlDialect;
  /** What is quoted how: the compiler of the same family. */
  readonly family: 'postgres' | 'mysql';
  /** Whether a backslash in a quoted identifier stands for itself. */
  readonly plainIdentifiers: boolean;
  /** Whether an identifier is short enough, and of characters that identifiers may have. */
  readonly takesIdentifier: (name: string) => boolean;
  /** What leads the statement that makes a view, up to its name and from there to `as`: whoever may read the view need not read the table. */
  readonly view: readonly [before: string, after: string];
  /** How checks are added to a table: in one statement, in one each, or only when the table is made. */
  readonly checks: 'together' | 'singly' | 'withTable';
  /** Whether the message of a check that fails prints the row. */
  readonly printsRow: boolean;
  /** How the nodes are written. */
  readonly table: DialectTable;
}
