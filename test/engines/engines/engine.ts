/** What the proofs need of an engine. Each adapter in this folder is one engine; nothing but the adapters knows how one is spoken to. */
import type { SqlDialect } from 'customer-archive/sql';

/** A row of an answer: a text or NULL in each column, by name. */
export type AnswerRow = Readonly<Record<string, string | null>>;

/** An engine that runs, with one empty database. */
export interface Session {
  /** Runs a statement that gives no rows. */
  readonly run: (sql: string) => Promise<void>;
  /** Runs a query; every value comes as a text. */
  readonly rows: (sql: string) => Promise<readonly AnswerRow[]>;
  /** Reads tab-separated values, `\N` for NULL, into a table whose columns are all of `stagingType`. */
  readonly copy: (table: string, file: string) => Promise<void>;
  /** Ends the engine and removes what it wrote. */
  readonly close: () => Promise<void>;
}

/** How an engine is started and how it writes what every proof needs. */
export interface Engine {
  /** Its name in the titles of the tests. */
  readonly name: string;
  /** The dialect it proves. */
  readonly dialect: SqlDialect;
  /** Why it cannot run on this machine; `undefined` when it can. */
  readonly missing: () => Promise<string | undefined>;
  /** Starts it, in a time zone that is not that of the business. */
  readonly open: () => Promise<Session>;
  /** Whether a text may hold U+0000. */
  readonly storesNul: boolean;
  /** The type of a column of a personal text, with the most misleading collation there is. */
  readonly textType: string;
  /** The type of a column of numbers. */
  readonly numberType: string;
  /** The type of the column of keys. */
  readonly keyType: string;
  /** The type of a column that a file is read into. */
  readonly stagingType: string;
  /** Whether it compiles a pattern anew when a row has needed some dozens of others since. */
  readonly keepsFewPatterns: boolean;
  /** What a name before that of a table names. */
  readonly schema: 'SCHEMA' | 'DATABASE';
  /** Whether a name may have characters beyond the first plane. */
  readonly takesFarNames: boolean;
  /** What follows the columns of a table. */
  readonly tableEnd: string;
  /** The text that the hex digits in an expression stand for. */
  readonly fromHex: (expression: string) => string;
  /** The hex digits, in capitals, of the UTF-8 bytes of a text. */
  readonly toHex: (expression: string) => string;
  /** A name as the engine writes it. */
  readonly quote: (name: string) => string;
}

/** The time zone of every session: never that of the business, with another day and with daylight saving. */
export const SESSION_ZONE = 'America/New_York';

/** Quotes a name with the sign that the dialect uses, doubled within. */
export function quoteWith(sign: string): (name: string) => string {
  return (name) => sign + name.replaceAll(sign, sign + sign) + sign;
}
