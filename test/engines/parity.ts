/**
 * Puts rows with the library's answers beside them into an engine and lets the engine compare: both as the hex digits of their bytes, so
 * that neither a driver nor a collation can make two answers equal. Only counts and keys come back.
 */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, Session } from './engines/engine.ts';

/** A value of a column. */
export type Cell = string | null;

/** A column: its name, the type it has in the engine (a text as misleading as can be, unless another is given), and its values. */
export interface Column {
  readonly name: string;
  readonly type?: string;
  readonly cells: readonly Cell[];
}

/** What is asked of every row: an expression over the columns, and the library's answers. */
export interface Question {
  /** What the report calls it. */
  readonly name: string;
  /** The expression in SQL. */
  readonly sql: string;
  /** The library's answers, row by row. */
  readonly answers: readonly Cell[];
}

/** Where an engine and the library differ. */
export interface Difference {
  readonly question: string;
  readonly rows: number;
  readonly first: { readonly key: string; readonly engine: Cell; readonly library: Cell };
}

/** The name of the column of keys. */
export const KEY = 'id';

/** Makes a table with a column of keys, 0, 1, 2 and so on, and fills it. */
export async function fillTable(engine: Engine, session: Session, table: string, columns: readonly Column[]): Promise<void> {
  const staging = 'staging';
  await copyRows(
    engine,
    session,
    staging,
    columns.map(({ cells }) => cells.map(hexOf)),
  );
  const types = columns.map(({ name, type }) => `${engine.quote(name)} ${type ?? engine.textType}`);
  await session.run(`CREATE TABLE ${engine.quote(table)} (${[`${KEY} ${engine.keyType}`, ...types].join(', ')}) ${engine.tableEnd}`);
  const texts = columns.map(({ type }, index) => {
    const text = engine.fromHex(`c${index}`);
    return type === undefined ? text : `CAST(${text} AS ${type})`;
  });
  await session.run(`INSERT INTO ${engine.quote(table)} SELECT ${[KEY, ...texts].join(', ')} FROM ${staging}`);
  await session.run(`DROP TABLE ${staging}`);
}

/** Makes a table of keys and of columns `c0`, `c1` and so on, which hold plain ASCII. */
async function copyRows(engine: Engine, session: Session, table: string, columns: readonly (readonly Cell[])[]): Promise<void> {
  const names = columns.map((_, index) => `c${index} ${engine.stagingType}`);
  await session.run(`CREATE TABLE ${table} (${[`${KEY} ${engine.keyType}`, ...names].join(', ')}) ${engine.tableEnd}`);
  const file = join(tmpdir(), `rows-${process.pid}.tsv`);
  const lines = (columns[0] ?? []).map((_, index) => [index, ...columns.map((cells) => cells[index] ?? '\\N')].join('\t'));
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
  // A server runs as another user.
  chmodSync(file, 0o644);
  await session.copy(table, file);
  rmSync(file);
}

/**
 * Asks questions about a table, or about a view of it that keeps the keys: all of them in one query, for an engine plans a view anew for each; one by
 * one where an engine keeps so few patterns compiled that a row which needs all of them compiles all of them.
 *
 * @returns Those whose answers differ in at least one row.
 */
export async function compare(
  engine: Engine,
  session: Session,
  from: string,
  questions: readonly Question[],
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const asked of engine.keepsFewPatterns ? questions.map((question) => [question]) : [questions]) {
    await withAnswers(engine, session, asked, async ({ differences }) => {
      found.push(...(await differences(from)));
    });
  }
  return found;
}

/** Answers that stand in the engine, to be compared with a table or a view. */
export interface Answers {
  /** Tells where they differ. */
  readonly differences: (from: string) => Promise<readonly Difference[]>;
  /** Tells whether they differ at all, by one query. */
  readonly differ: (from: string) => Promise<boolean>;
}

/** Puts the answers to questions into the engine for as long as they are asked. */
export async function withAnswers(
  engine: Engine,
  session: Session,
  questions: readonly Question[],
  use: (answers: Answers) => Promise<void>,
): Promise<void> {
  if (questions.length === 0) return;
  const hexes = questions.map(({ answers }) => answers.map(hexOf));
  await copyRows(engine, session, 'answers', hexes);
  try {
    await use({
      differences: (from) => differencesOf(engine, session, from, questions),
      differ: async (from) => (await firstsOf(session, joined(engine, from, questions), questions)).some((key) => key !== null),
    });
  } finally {
    await session.run('DROP TABLE answers');
  }
}

async function differencesOf(
  engine: Engine,
  session: Session,
  from: string,
  questions: readonly Question[],
): Promise<readonly Difference[]> {
  const source = joined(engine, from, questions);
  const found: Difference[] = [];
  const firsts = await firstsOf(session, source, questions);
  for (const [index, question] of questions.entries()) {
    const key = firsts[index] ?? null;
    if (key === null) continue;
    const [row] = await session.rows(`SELECT q.q${index} AS engine ${source} WHERE q.${KEY} = ${key}`);
    const [counted] = await session.rows(`SELECT COUNT(*) AS wrong ${source} WHERE ${differs(index)}`);
    const library = hexOf(question.answers[Number(key)] ?? null);
    found.push({ question: question.name, rows: Number(counted?.['wrong']), first: { key, engine: row?.['engine'] ?? null, library } });
  }
  return found;
}

/** For each question the key of the first row that is answered differently; every row must have been asked. */
async function firstsOf(session: Session, source: string, questions: readonly Question[]): Promise<readonly Cell[]> {
  const firsts = questions.map((_, index) => `MIN(CASE WHEN ${differs(index)} THEN q.${KEY} END) AS f${index}`);
  const [answer] = await session.rows(`SELECT COUNT(*) AS found, ${firsts.join(', ')} ${source}`);
  const wanted = questions.find(({ answers }) => answers.length !== Number(answer?.['found']));
  if (wanted !== undefined) throw new Error(`${wanted.name}: ${answer?.['found']} rows of ${wanted.answers.length}`);
  return questions.map((_, index) => answer?.[`f${index}`] ?? null);
}

/** The rows beside their answers. The inner query is there so that the names in the expressions mean the columns of the table and nothing else. */
function joined({ toHex }: Engine, from: string, questions: readonly Question[]): string {
  const asked = questions.map(({ sql }, index) => `${toHex(sql)} AS q${index}`).join(', ');
  return `FROM (SELECT ${KEY}, ${asked} FROM ${from}) q JOIN answers a ON a.${KEY} = q.${KEY}`;
}

function differs(index: number): string {
  return `COALESCE(q.q${index}, '~') <> COALESCE(a.c${index}, '~')`;
}

/** The hex digits of a text, in capitals, as every engine writes them. */
export function hexOf(cell: Cell): Cell {
  return cell === null ? null : Buffer.from(cell, 'utf8').toString('hex').toUpperCase();
}

/** The text that hex digits stand for. */
export function textOf(hex: Cell): Cell {
  return hex === null ? null : Buffer.from(hex, 'hex').toString('utf8');
}
