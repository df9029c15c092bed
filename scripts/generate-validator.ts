/**
 * Writes the validators of the customer file and the draft from their schemas: `src/validate/generated/`.
 * With `--check` it writes nothing and fails when a file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as archive from '../src/archive/index.ts';
import * as fields from '../src/fields/index.ts';
import * as identifiers from '../src/identifiers/index.ts';
import * as text from '../src/text/index.ts';
import { QUICK } from '../src/validate/acceptValue.ts';
import * as acceptValue from '../src/validate/acceptValue.ts';
import * as collecting from '../src/validate/collecting.ts';
import * as judging from '../src/validate/judging.ts';
import { customerKind } from '../src/validate/customerKind.ts';
import { planOf } from '../src/validate/plan.ts';
import { acceptExpression } from './compiler/accept.ts';
import { collectFunction } from './compiler/collect.ts';
import { importsFrom } from './compiler/imports.ts';
import { judgeFunction } from './compiler/judge.ts';
import type { Judging } from './compiler/judge.ts';
import type { GroupNode } from './compiler/nodes.ts';
import { readRecord } from './compiler/read.ts';

const HEADER = '// Generated from the schemas and rules of src/archive by scripts/generate-validator.ts; do not edit.';

const imports = importsFrom([
  { from: '../../archive/index.ts', exports: archive },
  { from: '../../fields/index.ts', exports: fields },
  { from: '../../identifiers/index.ts', exports: identifiers },
  { from: '../../text/index.ts', exports: text },
  { from: '../acceptValue.ts', exports: acceptValue },
  { from: '../collecting.ts', exports: collecting },
  { from: '../judging.ts', exports: judging },
]);

const reader = { imports, quick: QUICK, isDeclared: (schema: fields.AnySchema) => fields.declarationOf(schema) !== undefined };

/** What the exported functions are documented by. */
const DOCS: Readonly<Record<string, string>> = {
  acceptCustomer: 'Tells whether every single value of a customer file is right just as it stands.',
  collectCustomer: 'Collects what is wrong with the single values of a customer file, and gives it without blanks.',
  acceptDraft: 'Tells whether every single value of a draft is right just as it stands.',
  collectDraft: 'Collects what is wrong with the single values of a draft, and gives it without blanks.',
};

await write('customer.ts', validators());
await write('customerParts.ts', parts());
const { declaredErrors, declaredWarnings } = archive;
await write(
  'customerRules.ts',
  rules({ name: 'judgeCustomer', table: 'CUSTOMER_RULES', verdict: 'findings' }, { declaredErrors, declaredWarnings }),
);
await write('customerErrors.ts', rules({ name: 'breaksRules', table: 'ERROR_RULES', verdict: 'breach' }, { declaredErrors }));

/** The functions that accept and collect; parts that the file and the draft have in common are written once. */
function validators(): string[] {
  const functions = new Map<string, string>();
  const writing = { imports, functions };
  const file = readRecord(archive.CustomerSchema, 'Customer', reader);
  const draft = shared(readRecord(archive.CustomerDraftSchema, 'Draft', reader), file);
  const roots = [file, draft].flatMap((node) => {
    acceptExpression(node, writing);
    return [`accept${node.name}`, collectFunction(node, writing)];
  });
  const texts = [...functions].map(([name, code]) => (roots.includes(name) ? `/** ${DOCS[name] ?? ''} */\nexport ${code}` : code));
  return ["import type { Collecting } from '../walking.ts';\nimport type { Keys } from '../note.ts';", ...texts];
}

/** Names the parts of a record as those of another that were read from the same schema at the same place. */
function shared(node: GroupNode, other: GroupNode): GroupNode {
  const entries = node.entries.map(([key, entry]) => {
    const same = other.entries.find(([name]) => name === key)?.[1];
    return [key, same !== undefined && 'schema' in same && 'schema' in entry && same.schema === entry.schema ? same : entry] as const;
  });
  return { ...node, entries };
}

function parts(): string[] {
  const plan = planOf(customerKind(archive.CustomerSchema));
  const rows = [['', plan.root] as const, ...plan.parts].map(([path, { label, mask, max, appliesTo }]) =>
    JSON.stringify([path, label.zh, label.en, mask, appliesTo, ...(max === undefined ? [] : [max])]),
  );
  return [
    "import type { PartRow } from '../parts.ts';",
    `/** The parts of a customer file in form order: path, labels, mask, the customer types it applies to, limit. */\nexport const CUSTOMER_PARTS: readonly PartRow[] = [${rows.join(',\n')}];`,
  ];
}

function rules(judging: Omit<Judging, 'rules'>, declared: Readonly<Record<string, readonly fields.Rule[]>>): string[] {
  const isError = (kind: archive.DerivedRule['kind']): boolean => kind === 'notApplicable' || kind === 'required';
  const derived = archive.derivedRules(archive.customerFields).filter(({ kind }) => judging.verdict === 'findings' || isError(kind));
  const table = [...derived.map(archive.ruleFrom), ...Object.values(declared).flat()];
  const judged = judgeFunction({ ...judging, rules: table }, imports);
  const uses = Object.keys(declared).map((name) => `...${imports.need(name)}`);
  return [
    "import type { DerivedRule } from '../../archive/index.ts';\nimport type { Rule } from '../../fields/index.ts';",
    judging.verdict === 'findings' ? "import type { Collecting } from '../walking.ts';" : '',
    `/** What makes the rules that follow from the fields. */\nconst DERIVED: readonly DerivedRule[] = ${JSON.stringify(derived)};`,
    `/** The rules across fields. */\nexport const ${judging.table}: readonly Rule[] = /* @__PURE__ */ [.../* @__PURE__ */ DERIVED.map(${imports.need('ruleFrom')}), ${uses.join(', ')}];`,
    judged,
  ];
}

async function write(file: string, texts: readonly string[]): Promise<void> {
  const target = new URL(`../src/validate/generated/${file}`, import.meta.url);
  const source = [HEADER, imports.flush(), ...texts].join('\n\n');
  const code = await format(source, { ...(await resolveConfig(fileURLToPath(target))), parser: 'typescript' });
  if (!process.argv.includes('--check')) writeFileSync(target, code);
  else if (readFileSync(target, 'utf8') !== code) {
    process.stderr.write(`src/validate/generated/${file} is not up to date: run npm run generate\n`);
    process.exitCode = 1;
  }
}
