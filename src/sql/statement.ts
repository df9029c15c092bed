/** What all statements have in common: a comment that says what they are, the table under the name of the source. */
import { SOURCE } from './table.ts';
import type { Table } from './table.ts';

/** Whether a dialect was proved on its engine, or only written by its documentation. */
export type SqlProof = 'proved' | 'rendered';

/**
 * Tells whether a dialect was proved.
 *
 * @param dialect - The name of the dialect.
 * @returns `rendered` for Spark.
 */
export function proofOf(dialect: string): SqlProof {
  return dialect === 'spark' ? 'rendered' : 'proved';
}

/**
 * Writes the comment that leads a statement.
 *
 * @param table - The table.
 * @param lines - What the statement is; constants only.
 * @returns The comment, a line each.
 */
export function comment(table: Table, ...lines: readonly string[]): string {
  const { name } = table.dialect;
  const warnings =
    proofOf(name) === 'rendered' ? ['rendered by the documentation of the engine, not proved on it: run the self-test first'] : [];
  return [`customer-archive, ${name}`, ...lines, ...warnings].map((line) => `-- ${line}\n`).join('');
}

/**
 * Writes what a statement reads from.
 *
 * @param table - The table.
 * @param from - The parts of its name.
 * @returns The clause.
 */
export function fromSource({ writer }: Table, from: readonly string[]): string {
  return `from ${writer.identifier(from)} as ${writer.identifier([SOURCE])}`;
}

/**
 * Names a column of the source.
 *
 * @param table - The table.
 * @param name - The column.
 * @returns The SQL.
 */
export function ofSource({ writer }: Table, name: string): string {
  return writer.identifier([SOURCE, name]);
}
