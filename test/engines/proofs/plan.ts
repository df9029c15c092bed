/** Which statements are changed, with the rows that tell them from changed ones. */
import type { Audience } from 'customer-archive';
import { sqlRules } from 'customer-archive/sql';
import { itemMaskCell, itemValidCell, maskedCell, validCell } from '../library.ts';
import type { Mutant } from '../mutants.ts';
import { KEY, fillTable } from '../parity.ts';
import type { Question } from '../parity.ts';
import { AS_OF, ITEM_PATHS, SCALAR_PATHS, drawItems, drawRows } from '../rows/rows.ts';
import type { ItemPath, ScalarPath } from '../rows/rows.ts';
import { tellingRows } from '../rows/telling.ts';
import type { TellingRow } from '../rows/telling.ts';
import { tellingFigures } from '../rows/tellingFigures.ts';
import { EQUIVALENT } from './equivalents.ts';
import { flagOf } from './expressions.ts';
import { figuresFor, fillFigures } from './lifecycle.ts';
import { COLUMNS, TIME_ZONE } from './proof.ts';
import type { Proof } from './proof.ts';
import { viewQuestions } from './views.ts';

type Path = ScalarPath | ItemPath;

/** The columns whose masks and verdicts are changed: each kind of mask, each identifier, each kind of text. */
const MASKS: readonly Path[] = [
  ...(['basic.mobile', 'basic.idTail', 'basic.creditCode', 'basic.name', 'basic.address', 'record.owner'] as const),
  ...ITEM_PATHS,
];
const VERDICTS: readonly Path[] = [
  ...(['basic.customerNo', 'basic.mobile', 'basic.idTail', 'basic.creditCode', 'basic.name', 'basic.address'] as const),
  ...(['basic.enterpriseSize', 'need.priority', 'need.expectedPurchase', 'behavior.lastFollowUpOn', 'record.updatedAt'] as const),
  ...ITEM_PATHS,
];

/** A view for each thing that becomes of a value; what surrounds a mask in a view is the same for every mask. */
const VIEWS: readonly (readonly [treatment: string, audience: Audience, paths: readonly ScalarPath[]])[] = [
  ['clear', 'team', ['basic.customerNo', 'basic.customerType', 'basic.creditCode']],
  ['mask', 'otherDepartment', ['basic.customerType', 'basic.creditCode', 'basic.mobile']],
  ['city', 'otherDepartment', ['basic.address']],
  ['province', 'analysis', ['basic.address']],
  ['quarter', 'analysis', ['need.expectedPurchase', 'behavior.lastFollowUpOn']],
];

/** The table of rows, and the view that each changed statement makes. */
const ALL: readonly Path[] = [...SCALAR_PATHS, ...ITEM_PATHS];

const NAMES: Readonly<Record<Path, string>> = {
  ...COLUMNS,
  'relations.contacts[].phone': 'contact_phone',
  'relations.contacts[].email': 'contact_email',
};

export const TRIAL = 'trial';
export const CHANGED = 'changed';

const DRAWN = 800;
/** The rows and the changes come from it. */
export const SEED = 20261122;

/** A statement that makes the view, and what is asked of the view. */
export interface Changed {
  readonly statement: string;
  readonly questions: readonly Question[];
}

/** A statement that will be changed: its tables are made when it is its turn. */
export interface Plan {
  readonly about: string;
  readonly prepare: () => Promise<Changed>;
}

/** Lists the statements. */
export function changedStatements(proof: Pick<Proof, 'engine' | 'session'>): readonly Plan[] {
  return [
    ...MASKS.map((path): Plan => ({ about: `the mask of ${path}`, prepare: () => ofMask(proof, path) })),
    ...VERDICTS.map((path): Plan => ({ about: `the verdict on ${path}`, prepare: () => ofVerdict(proof, path) })),
    ...VIEWS.map(([treatment, audience, paths]): Plan => ({
      about: `a masked view with the treatment ${treatment}`,
      prepare: () => ofView(proof, audience, paths),
    })),
    { about: 'the labels', prepare: () => ofLabels(proof) },
  ];
}

/** Tells whether a change is one of those that change no answer. */
export function isEquivalent({ change }: Mutant, about: string): boolean {
  return EQUIVALENT.some(([where, shape]) => where.test(about) && shape.test(change));
}

async function ofMask(proof: Pick<Proof, 'engine' | 'session'>, path: Path): Promise<Changed> {
  const rows = await fill(proof, [path]);
  const answers = rows.map((row) => (isItem(path) ? itemMaskCell(path, row[path]) : maskedCell(path, row)));
  return { statement: viewOf(rulesOf(proof, ALL).expression('mask', path)), questions: [{ name: 'mask', sql: 'answer', answers }] };
}

async function ofVerdict(proof: Pick<Proof, 'engine' | 'session'>, path: Path): Promise<Changed> {
  const rows = await fill(proof, [path]);
  const answers = rows.map((row) => (isItem(path) ? itemValidCell(path, row[path]) : validCell(path, row)));
  return {
    statement: viewOf(rulesOf(proof, ALL).expression('valid', path)),
    questions: [{ name: 'verdict', sql: flagOf('answer'), answers }],
  };
}

async function ofView(proof: Pick<Proof, 'engine' | 'session'>, audience: Audience, paths: readonly ScalarPath[]): Promise<Changed> {
  const rows = await fill(proof, paths);
  const statement = rulesOf(proof, paths).maskedView({ from: [TRIAL], as: [CHANGED], audience, keep: [KEY] });
  return { statement, questions: viewQuestions(proof.engine, rows, audience, paths) };
}

async function ofLabels(proof: Pick<Proof, 'engine' | 'session'>): Promise<Changed> {
  const { sql, questions } = await fillFigures(proof, AS_OF, [...figuresFor(AS_OF, DRAWN), ...tellingFigures(AS_OF)]);
  return { statement: `CREATE OR REPLACE VIEW ${CHANGED} AS ${sql}`, questions };
}

function viewOf(expression: string): string {
  return `CREATE OR REPLACE VIEW ${CHANGED} AS SELECT ${KEY}, ${expression} AS answer FROM ${TRIAL}`;
}

function rulesOf({ engine }: Pick<Proof, 'engine'>, paths: readonly Path[]) {
  const columns = Object.fromEntries(paths.map((path) => [path, NAMES[path]]));
  return sqlRules(engine.dialect, { columns, asOf: AS_OF, timeZone: TIME_ZONE });
}

/** Fills the table with rows that tell the rules about these columns apart. */
async function fill({ engine, session }: Pick<Proof, 'engine' | 'session'>, paths: readonly Path[]): Promise<readonly TellingRow[]> {
  const rows = [...drawTrials(), ...tellingRows(paths)];
  const columns = ALL.map((path) => ({ name: NAMES[path], cells: rows.map((row) => row[path]) }));
  await fillTable(engine, session(), TRIAL, columns);
  return rows;
}

function drawTrials(): readonly TellingRow[] {
  const items = drawItems(DRAWN, SEED);
  return drawRows(DRAWN, SEED).map(
    (row, index) => ({ ...row, ...Object.fromEntries(ITEM_PATHS.map((path) => [path, items[path][index] ?? null])) }) as TellingRow,
  );
}

function isItem(path: Path): path is ItemPath {
  return ITEM_PATHS.includes(path as ItemPath);
}
