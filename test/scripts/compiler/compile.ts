import { runInThisContext } from 'node:vm';
import { transformSync } from 'esbuild';
import type * as v from 'valibot';
import { acceptExpression } from '../../../scripts/compiler/accept.ts';
import { collectFunction } from '../../../scripts/compiler/collect.ts';
import { importsFrom } from '../../../scripts/compiler/imports.ts';
import { judgeFunction } from '../../../scripts/compiler/judge.ts';
import { readRecord } from '../../../scripts/compiler/read.ts';
import * as archive from '../../../src/archive/index.ts';
import * as fields from '../../../src/fields/index.ts';
import type { Rule } from '../../../src/fields/index.ts';
import * as identifiers from '../../../src/identifiers/index.ts';
import * as text from '../../../src/text/index.ts';
import { QUICK } from '../../../src/validate/acceptValue.ts';
import * as collecting from '../../../src/validate/collecting.ts';
import * as collectingLists from '../../../src/validate/collectingLists.ts';
import { engineFrom, engineOf } from '../../../src/validate/engine.ts';
import type { Engine } from '../../../src/validate/engine.ts';
import { generatedChecker } from '../../../src/validate/generatedChecker.ts';
import type { GeneratedCode } from '../../../src/validate/generatedChecker.ts';
import * as judging from '../../../src/validate/judging.ts';
import type { RecordKind } from '../../../src/validate/kind.ts';
import { partsOf } from '../../../src/validate/plan.ts';
import * as checks from './checks.ts';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** What compiling gives: the text, the accept path, and both ways to validate. */
export interface Compiled {
  readonly code: string;
  readonly accept: (value: unknown) => boolean;
  readonly generated: Engine;
  readonly plain: Engine;
}

const LABEL = { zh: '记录', en: 'Record' };

/** Compiles the schema of a record and runs the text, as generated files are run. */
export function compile(schema: Schema, rules: readonly Rule[] = [], isDeclared: (schema: Schema) => boolean = () => false): Compiled {
  const kind: RecordKind = {
    schema,
    fieldAt: () => undefined,
    label: LABEL,
    partLabels: {},
    rules,
    repairsOf: () => () => false,
  };
  const libraries = { archive, fields, identifiers, text, collecting, collectingLists, judging, checks, own: { RecordSchema: schema } };
  const imports = importsFrom(Object.entries(libraries).map(([from, exports]) => ({ from, exports })));
  const functions = new Map<string, string>();
  const writing = { imports, functions };
  const node = readRecord(schema, 'Test', { imports, quick: QUICK, isDeclared });
  acceptExpression(node, writing);
  collectFunction(node, writing);
  const judges = (['error', 'warning'] as const).map((severity) =>
    judgeFunction({ name: `judge_${severity}`, rules, table: 'RULES', severity, verdict: 'findings' }, imports).replace('export ', ''),
  );
  const code = [...functions.values(), ...judges].join('\n\n');
  const { acceptTest, ...made } = run(code, { ...scopeOf(Object.values(libraries)), RULES: rules });
  const generated = engineFrom(generatedChecker({ parts: partsOf(kind), ...made, rules }, kind.repairsOf));
  return { code, accept: acceptTest, generated, plain: engineOf(kind) };
}

interface Run {
  readonly acceptTest: (value: unknown) => boolean;
  readonly collect: GeneratedCode['collect'];
  readonly judgeErrors: GeneratedCode['judgeErrors'];
  readonly judgeWarnings: GeneratedCode['judgeWarnings'];
}

function scopeOf(libraries: readonly object[]): Record<string, unknown> {
  return Object.fromEntries(libraries.flatMap((exports) => Object.entries(exports)));
}

function run(code: string, scope: Readonly<Record<string, unknown>>): Run {
  const { code: plain } = transformSync(code, { loader: 'ts' });
  const names = Object.keys(scope);
  const make = runInThisContext(
    `(function (${names.join(', ')}) { ${plain}; return { acceptTest, collect: collectTest, judgeErrors: judge_error, judgeWarnings: judge_warning }; })`,
  ) as (...values: unknown[]) => Run;
  return make(...Object.values(scope));
}
