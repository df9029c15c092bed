/** Spark is not run here. Its regular expressions are: every one that a mask or a check applies, through `java.util.regex`, as Spark applies them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { maskOf } from 'customer-archive/mask';
import type { MaskKind } from 'customer-archive/mask';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultless, ownFaults } from '../../src/sql/faults.ts';
import { sqlMaskOf } from '../../src/sql/maskOf.ts';
import { readCharacters } from '../../src/sql/tree/characters.ts';
import { column } from '../../src/sql/tree/nodes.ts';
import { companyNameVerdict } from '../../src/sql/verdicts/companyName.ts';
import { personNameVerdict } from '../../src/sql/verdicts/personName.ts';
import { holds, textOf } from './engines/tree.ts';
import type { Applied } from './engines/tree.ts';
import { SCALAR_PATHS, drawRows } from './rows/rows.ts';
import type { ScalarPath } from './rows/rows.ts';

/** Every pattern that is applied to a row is asked of Java, so there are fewer rows than on the engines. */
const COUNT = Math.min(Number(process.env['ENGINE_ROWS'] ?? 200), 2000);
const SEED = Number(process.env['ENGINE_SEED'] ?? 20261122);

const MASKS: readonly (readonly [MaskKind, ScalarPath])[] = [
  ['mobile', 'basic.mobile'],
  ['landline', 'basic.mobile'],
  ['name', 'basic.name'],
  ['companyName', 'basic.name'],
  ['creditCode', 'basic.creditCode'],
  ['email', 'record.remarks'],
  ['address', 'basic.address'],
  ['all', 'basic.idTail'],
];

const JAVA = spawnSync('java', ['-version']).status === 0 ? undefined : 'there is no java';

const rows = drawRows(COUNT, SEED);
const characters = readCharacters();
const value = column('value');
const textsAt = (path: ScalarPath): readonly string[] => rows.flatMap((row) => row[path] ?? []);

/** What a mask or the checks applied to the texts, and what came of it. */
interface Trial {
  readonly applied: readonly Applied[];
  /** The answers of the tree, and those of the library. */
  readonly answers: readonly (string | null)[];
  readonly expected: readonly (string | null)[];
}

function maskTrial(kind: MaskKind, path: ScalarPath): Trial {
  const applied: Applied[] = [];
  const mask = sqlMaskOf(kind)(value, characters);
  const answers = textsAt(path).map((text) => textOf(mask, { value: text, hear: (one) => applied.push(one) }));
  return { applied, answers, expected: textsAt(path).map(maskOf(kind)) };
}

function checksTrial(): Trial {
  const applied: Applied[] = [];
  const hear = (one: Applied): unknown => applied.push(one);
  for (const path of SCALAR_PATHS) {
    const names = path === 'basic.name' ? [personNameVerdict(value, characters), companyNameVerdict(value, characters)] : [];
    const conditions = [faultless(ownFaults(path, value, characters)), ...names];
    for (const condition of conditions) for (const text of textsAt(path)) holds(condition, { value: text, hear });
  }
  return { applied, answers: [], expected: [] };
}

const keyOf = ({ pattern, text, by }: Applied): string => `${pattern}\0${text}\0${by}`;
const hex = (text: string): string => Buffer.from(text, 'utf8').toString('hex');

/** Asks Java once, each pattern with each text once. */
function javaAnswers(applied: readonly Applied[]): ReadonlyMap<string, string | undefined> {
  const questions = [...new Map(applied.map((one) => [keyOf(one), one]))];
  const lines = questions.map(([, { pattern, text, by }]) => [pattern, text, ...(by === undefined ? [] : [by])].map(hex).join(' '));
  const { stdout, status } = spawnSync('java', [join(import.meta.dirname, 'engines/JavaRegex.java')], {
    input: `${lines.join('\n')}\n`,
    encoding: 'ascii',
    maxBuffer: 2 ** 30,
  });
  expect(status).toBe(0);
  const answers = stdout.split('\n');
  return new Map(questions.map(([key], index) => [key, answers[index]]));
}

describe.skipIf(JAVA !== undefined)(
  `the patterns of Spark in java.util.regex${JAVA === undefined ? '' : ` are not proved here: ${JAVA}`}`,
  () => {
    const trials = new Map<string, Trial>();
    let answers: ReadonlyMap<string, string | undefined> = new Map();

    beforeAll(() => {
      for (const [kind, path] of MASKS) trials.set(kind, maskTrial(kind, path));
      trials.set('checks', checksTrial());
      answers = javaAnswers([...trials.values()].flatMap(({ applied }) => applied));
    });

    it.each([...MASKS.map(([kind]) => kind), 'checks'])('find and rewrite what those of %s should', (name) => {
      const trial = trials.get(name);
      expect(trial?.answers).toEqual(trial?.expected);
      expect(trial?.applied.length).toBeGreaterThan(COUNT);
      const isWrong = (one: Applied): boolean => answers.get(keyOf(one)) !== (one.by === undefined ? one.answer : hex(one.answer));
      expect(trial?.applied.filter(isWrong)).toEqual([]);
    });
  },
);
