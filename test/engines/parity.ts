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
 * Asks questions about a table, or about a view of it that keeps the keys.
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
  await withAnswers(engine, session, questions, async (ask) => {
    for (const question of questions) found.push(...(await ask(from, question)));
  });
  return found;
}

/** Asks one of the questions whose answers stand in the engine, perhaps in other words. */
export type Ask = (from: string, question: Question, sql?: string) => Promise<readonly Difference[]>;

/** Puts the answers to questions into the engine for as long as they are asked. */
export async function withAnswers(
  engine: Engine,
  session: Session,
  questions: readonly Question[],
  use: (ask: Ask) => Promise<void>,
): Promise<void> {
  if (questions.length === 0) return;
  const hexes = questions.map(({ answers }) => answers.map(hexOf));
  await copyRows(engine, session, 'answers', hexes);
  try {
    await use((from, question, sql = question.sql) => {
      const answer = `a.c${questions.indexOf(question)}`;
      return differencesOf(engine, session, from, { ...question, sql }, answer);
    });
  } finally {
    await session.run('DROP TABLE answers');
  }
}

async function differencesOf(
  engine: Engine,
  session: Session,
  from: string,
  question: Question,
  answer: string,
): Promise<readonly Difference[]> {
  // The inner query, so that the names in the expression mean the columns of the table and nothing else.
  const asked = `SELECT ${KEY}, ${engine.toHex(question.sql)} AS answer FROM ${from}`;
  const differs = `COALESCE(q.answer, '~') <> COALESCE(${answer}, '~')`;
  const [counts] = await session.rows(
    `SELECT COUNT(*) AS found, SUM(CASE WHEN ${differs} THEN 1 ELSE 0 END) AS wrong, MIN(CASE WHEN ${differs} THEN q.${KEY} END) AS first FROM (${asked}) q JOIN answers a ON a.${KEY} = q.${KEY}`,
  );
  if (Number(counts?.['found']) !== question.answers.length)
    throw new Error(`${question.name}: ${counts?.['found']} rows of ${question.answers.length}`);
  const rows = Number(counts?.['wrong']);
  if (rows === 0) return [];
  const key = String(counts?.['first']);
  const [row] = await session.rows(`SELECT q.answer AS engine FROM (${asked}) q WHERE q.${KEY} = ${key}`);
  const library = hexOf(question.answers[Number(key)] ?? null);
  return [{ question: question.name, rows, first: { key, engine: row?.['engine'] ?? null, library } }];
}

/** The hex digits of a text, in capitals, as every engine writes them. */
export function hexOf(cell: Cell): Cell {
  return cell === null ? null : Buffer.from(cell, 'utf8').toString('hex').toUpperCase();
}

/** The text that hex digits stand for. */
export function textOf(hex: Cell): Cell {
  return hex === null ? null : Buffer.from(hex, 'hex').toString('utf8');
}
