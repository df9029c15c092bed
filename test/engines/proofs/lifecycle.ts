/** Labels, stage, tier and priority on days whose cut-offs fall on ends of months. */
import { classifyCustomer } from 'customer-archive';
import { sqlRules } from 'customer-archive/sql';
import { describe, expect, it } from 'vitest';
import { KEY, compare, fillTable } from '../parity.ts';
import type { Cell, Question } from '../parity.ts';
import { FIGURE_NUMBERS, FIGURE_TEXTS, drawFigures } from '../rows/figures.ts';
import type { FigureRow } from '../rows/figures.ts';
import { TIME_ZONE } from './proof.ts';
import type { Proof } from './proof.ts';

const LABELS = ['complaintOpen', 'dormant', 'highPotential', 'dormancyNear', 'highValue', 'updateOverdue'] as const;

const DAYS = ['2024-05-30', '2024-02-29', '2023-02-28', '2024-05-31', '2024-12-31', '2001-03-01'];

/** Every day around the cut-offs is in the first 551 rows. */
const COUNT = process.env['ENGINE_ROWS'] === undefined ? 1200 : 3000;

/** What the columns of the table are called. */
const NAMES = Object.fromEntries([...FIGURE_TEXTS, ...FIGURE_NUMBERS].map((path) => [path, `f_${path.replace(/\W/gu, '_')}`]));

/** A table of figures, the statement for its labels, and what the library says of them. */
export interface LabelProof {
  readonly sql: string;
  readonly questions: readonly Question[];
}

/** Compares all that is told of a row. */
export function proveLifecycle(proof: Proof): void {
  const { engine, session } = proof;

  describe('the labels', () => {
    it.each(DAYS)('on %s are those of the library', async (asOf) => {
      const labels = await fillFigures(proof, asOf, figuresFor(asOf, COUNT));
      await session().run(`CREATE VIEW labels AS ${labels.sql}`);
      expect(await compare(engine, session(), 'labels', labels.questions)).toEqual([]);
      await session().run('DROP VIEW labels');
      await session().run('DROP TABLE figures');
    });
  });
}

/** Draws figures for a day. */
export function figuresFor(asOf: string, count: number): readonly FigureRow[] {
  return drawFigures(count, Number(asOf.replaceAll('-', '')), asOf);
}

/** Makes the table `figures`, and says what is to be asked of it. */
export async function fillFigures(
  { engine, session }: Pick<Proof, 'engine' | 'session'>,
  asOf: string,
  rows: readonly FigureRow[],
): Promise<LabelProof> {
  const column = (path: (typeof FIGURE_TEXTS)[number] | (typeof FIGURE_NUMBERS)[number]): Cell[] => rows.map(({ cells }) => cells[path]);
  await fillTable(engine, session(), 'figures', [
    ...FIGURE_TEXTS.map((path) => ({ name: NAMES[path] ?? '', cells: column(path) })),
    ...FIGURE_NUMBERS.map((path) => ({ name: NAMES[path] ?? '', cells: column(path), type: engine.numberType })),
  ]);
  const rules = sqlRules(engine.dialect, { columns: NAMES, asOf, timeZone: TIME_ZONE });
  return { sql: rules.lifecycle({ from: ['figures'], key: KEY }), questions: questions(engine.quote, rows, asOf) };
}

function questions(quote: (name: string) => string, rows: readonly FigureRow[], asOf: string): readonly Question[] {
  const found = rows.map(({ record }) => classifyCustomer(record, { asOf }));
  const labels = LABELS.map((label): Question => {
    const answers = found.map((one) => (one.labels.some((given) => given.label === label) ? '1' : '0'));
    return { name: label, sql: `CASE ${quote(label)} WHEN 1 THEN '1' WHEN 0 THEN '0' END`, answers };
  });
  return [
    ...labels,
    { name: 'primary', sql: quote('primary'), answers: found.map(({ primary }) => primary ?? null) },
    { name: 'stage', sql: quote('stage'), answers: found.map(({ stage }) => stage) },
    { name: 'tier', sql: quote('tier'), answers: found.map(({ value }) => value.tier) },
    { name: 'priority', sql: quote('priority'), answers: found.map(({ priority }) => priority ?? null) },
    {
      name: 'lastInteractionOn',
      sql: quote('lastInteractionOn'),
      answers: found.map(({ lastInteractionOn }) => lastInteractionOn ?? null),
    },
  ];
}
