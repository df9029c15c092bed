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

/** Compares all that is told of a row. */
export function proveLifecycle({ engine, session }: Proof): void {
  const names = Object.fromEntries([...FIGURE_TEXTS, ...FIGURE_NUMBERS].map((path) => [path, `f_${path.replace(/\W/gu, '_')}`]));

  describe('the labels', () => {
    it.each(DAYS)('on %s are those of the library', async (asOf) => {
      const rows = drawFigures(COUNT, Number(asOf.replaceAll('-', '')), asOf);
      const column = (path: (typeof FIGURE_TEXTS)[number] | (typeof FIGURE_NUMBERS)[number]): Cell[] =>
        rows.map(({ cells }) => cells[path]);
      await fillTable(engine, session(), 'figures', [
        ...FIGURE_TEXTS.map((path) => ({ name: names[path] ?? '', cells: column(path) })),
        ...FIGURE_NUMBERS.map((path) => ({ name: names[path] ?? '', cells: column(path), type: engine.numberType })),
      ]);
      const rules = sqlRules(engine.dialect, { columns: names, asOf, timeZone: TIME_ZONE });
      await session().run(`CREATE VIEW labels AS ${rules.lifecycle({ from: ['figures'], key: KEY })}`);
      expect(await compare(engine, session(), 'labels', questions(engine.quote, rows, asOf))).toEqual([]);
      await session().run('DROP VIEW labels');
      await session().run('DROP TABLE figures');
    });
  });
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
