/** The masked views: every column of every audience, against the copy that the library makes of the record. */
import { createMasker, fieldAt, subjectOf } from 'customer-archive';
import type { Audience } from 'customer-archive';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../engines/engine.ts';
import { KEY, compare } from '../parity.ts';
import type { Cell, Question } from '../parity.ts';
import { AS_OF, SCALAR_PATHS } from '../rows/rows.ts';
import type { Row, ScalarPath } from '../rows/rows.ts';
import { COLUMNS, TABLE } from './proof.ts';
import type { Proof } from './proof.ts';
import { recordOf, valueAt } from './record.ts';

const AUDIENCES: readonly Audience[] = ['team', 'requester', 'collaborator', 'otherDepartment', 'analysis', 'marketing', 'processor'];

/** What a view leaves out: a row number is no property of a row, and nobody says what a view is used for. */
const LEFT_OUT: readonly string[] = ['drop', 'rowNumber', 'auditOnly'];

/** Where one of these stands in a name that is shown as it is, SQL cannot tell whether it is a number, and shows NULL. */
const DOUBTFUL_IN_NAMES = /[0-9A-Za-z_０-９Ａ-Ｚａ-ｚ＿\u017f\u212a]/u;

/** Compares every view. */
export function proveViews({ engine, session, rows, rules }: Proof): void {
  describe('the masked view', () => {
    it.each(AUDIENCES)('for %s shows what the copy of the library shows', async (audience) => {
      await session().run(rules.maskedView({ from: [TABLE], as: ['masked'], audience, keep: [KEY] }));
      expect(await compare(engine, session(), 'masked', viewQuestions(engine, rows(), audience))).toEqual([]);
      await session().run('DROP VIEW masked');
    });
  });
}

/** Asks for every column that a view shows, or for some of them. */
export function viewQuestions(
  { quote }: Engine,
  rows: readonly Row[],
  audience: Audience,
  paths: readonly ScalarPath[] = SCALAR_PATHS,
): readonly Question[] {
  const masker = createMasker(audience, { asOf: AS_OF });
  const records = rows.map(recordOf);
  const copies = records.map((record) => masker(record));
  const shown = paths.filter((path) => !isLeftOut(path, audience));
  return shown.map((path): Question => {
    const answers = rows.map((row, index) => shownCell(path, audience, row, valueAt(copies[index], path), subjectOf(records[index] ?? {})));
    return { name: path, sql: quote(COLUMNS[path]), answers };
  });
}

function isLeftOut(path: ScalarPath, audience: Audience): boolean {
  const { person, organisation } = fieldAt(path).outbound;
  return LEFT_OUT.includes(person[audience]) && LEFT_OUT.includes(organisation[audience]);
}

/** What SQL can say of what the copy says: `status` names what it cannot. */
function shownCell(path: ScalarPath, audience: Audience, row: Row, copied: Cell, subject: 'person' | 'organisation'): Cell {
  const { mask, outbound } = fieldAt(path);
  if (mask.individual === 'text') return null;
  const isShown = mask.individual === 'name' && outbound[subject][audience] === 'clear';
  return isShown && copied !== '****' && DOUBTFUL_IN_NAMES.test(row[path] ?? '') ? null : copied;
}
