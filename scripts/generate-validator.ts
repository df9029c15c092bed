/**
 * Writes the validators of the customer file and the draft from their schemas: `src/validate/generated/`.
 * With `--check` it writes nothing and fails when a file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import * as archive from '../src/archive/index.ts';
import * as budget from '../src/collection/budget.ts';
import { formSchema } from '../src/collection/formSchema.ts';
import { FORM_ANSWERS } from '../src/collection/quickAnswers.ts';
import * as contact from '../src/collection/contact.ts';
import * as formRules from '../src/collection/rules.ts';
import * as template from '../src/collection/template.ts';
import * as fields from '../src/fields/index.ts';
import * as identifiers from '../src/identifiers/index.ts';
import * as text from '../src/text/index.ts';
import { QUICK } from '../src/validate/acceptValue.ts';
import * as acceptValue from '../src/validate/acceptValue.ts';
import * as collecting from '../src/validate/collecting.ts';
import * as collectingLists from '../src/validate/collectingLists.ts';
import * as judging from '../src/validate/judging.ts';
import { customerKind } from '../src/validate/customerKind.ts';
import * as validate from '../src/validate/index.ts';
import { planOf } from '../src/validate/plan.ts';
import { acceptExpression } from './compiler/accept.ts';
import { collectFunction } from './compiler/collect.ts';
import { importsFrom } from './compiler/imports.ts';
import type { Imports } from './compiler/imports.ts';
import { judgeFunction } from './compiler/judge.ts';
import type { GroupNode, Node } from './compiler/nodes.ts';
import { readRecord } from './compiler/read.ts';
import { repairPart } from './repairs.ts';

const HEADER = '// Generated from the schemas and rules by scripts/generate-validator.ts; do not edit.';

const imports = importsFrom([
  { from: '../../archive/index.ts', exports: archive },
  { from: '../../fields/index.ts', exports: fields },
  { from: '../../identifiers/index.ts', exports: identifiers },
  { from: '../../text/index.ts', exports: text },
  { from: '../acceptValue.ts', exports: acceptValue },
  { from: '../collecting.ts', exports: collecting },
  { from: '../collectingLists.ts', exports: collectingLists },
  { from: '../judging.ts', exports: judging },
]);

const formImports = importsFrom([
  { from: '../../archive/index.ts', exports: archive },
  { from: '../../fields/index.ts', exports: fields },
  { from: '../../identifiers/index.ts', exports: identifiers },
  { from: '../../text/index.ts', exports: text },
  { from: '../../validate/index.ts', exports: validate },
  { from: '../budget.ts', exports: budget },
  { from: '../contact.ts', exports: contact },
  { from: '../rules.ts', exports: formRules },
  { from: '../template.ts', exports: template },
]);

const isDeclared = (schema: fields.AnySchema): boolean => 'label' in v.getMetadata(schema);
const reader = { imports, quick: QUICK, isDeclared };

/** What the exported functions are documented by. */
const DOCS: Readonly<Record<string, string>> = {
  acceptCustomer: 'Tells whether every single value of a customer file is right just as it stands.',
  collectCustomer: 'Collects what is wrong with the single values of a customer file, and gives it without blanks.',
  collectDraft: 'Collects what is wrong with the single values of a draft, and gives it without blanks.',
};

await write('validate', 'customer.ts', validators());
await write('validate', 'customerParts.ts', parts());
await write('validate', 'customerRepairs.ts', repairs());
const { declaredErrors, declaredWarnings } = archive;
await write('validate', 'customerRules.ts', rules('CUSTOMER_RULES', { declaredErrors, declaredWarnings }));
await write('validate', 'customerErrors.ts', errors());

await write('collection', 'defaultForm.ts', form(), formImports);

/** The functions that accept and collect; parts that the file and the draft have in common are written once. */
function validators(): string[] {
  const functions = new Map<string, string>();
  const writing = { imports, functions };
  const file = readRecord(archive.CustomerSchema, 'Customer', reader);
  const draft = shared(readRecord(archive.CustomerDraftSchema, 'Draft', reader), file);
  // Nobody asks whether a draft is right without wanting to know why not.
  acceptExpression(file, writing);
  const roots = [`accept${file.name}`, collectFunction(file, writing), collectFunction(draft, writing)];
  const texts = [...functions].map(([name, code]) => (roots.includes(name) ? `/** ${DOCS[name] ?? ''} */\nexport ${code}` : code));
  return ["import type { Collecting } from '../walking.ts';\nimport type { Keys } from '../note.ts';", ...texts];
}

/** The functions for the default collection form; its rules and labels come from the template. */
function form(): string[] {
  const functions = new Map<string, string>();
  const node = readRecord(formSchema(template.defaultTemplate.fields), 'Form', {
    ...reader,
    imports: formImports,
    quick: new Map([...QUICK, ...FORM_ANSWERS]),
  });
  const collect = collectFunction(node, { imports: formImports, functions });
  const rules = formRules.rulesFor(template.defaultTemplate.fields);
  const judged = judges('DEFAULT_RULES', rules, formImports);
  const [rulesFor, defaultTemplate] = [formImports.need('rulesFor'), formImports.need('defaultTemplate')];
  const doc = '/** Collects what is wrong with the single values of a default form, and gives it without blanks. */';
  const texts = [...functions].map(([name, code]) => (name === collect ? `${doc}\nexport ${code}` : code));
  return [
    "import type { Rule } from '../../fields/index.ts';\nimport type { Collecting, Keys } from '../../validate/index.ts';",
    `/** The rules across fields. */\nexport const DEFAULT_RULES: readonly Rule[] = /* @__PURE__ */ ${rulesFor}(${defaultTemplate}.fields);`,
    ...texts,
    ...judged,
  ];
}

/** The functions that judge: errors, and what is worth a look. */
function judges(table: string, rules: readonly fields.Rule[], from: Imports): string[] {
  const judged = { rules, table, verdict: 'findings' } as const;
  return [
    judgeFunction({ ...judged, name: 'judgeErrors', severity: 'error' }, from),
    judgeFunction({ ...judged, name: 'judgeWarnings', severity: 'warning' }, from),
  ];
}

/** Names the parts of a record as those of another that were read from the same schema at the same place. */
function shared(node: GroupNode, other: GroupNode): GroupNode {
  const entries = node.entries.map(([key, entry]) => {
    const same = other.entries.find(([name]) => name === key)?.[1];
    return [key, same !== undefined && 'schema' in same && 'schema' in entry && same.schema === entry.schema ? same : entry] as const;
  });
  return { ...node, entries };
}

/** What repairing must know, without labels and hints. */
function repairs(): string[] {
  const functions = new Map<string, string>();
  const writing = { imports, functions };
  const node = readRecord(archive.CustomerSchema, 'Customer', reader);
  const root = repairPart(archive.CustomerSchema, node, undefined, { writing, fieldAt: archive.fieldAt });
  return [
    "import type { RepairGroup } from '../normalize/part.ts';",
    `/** The parts of a customer file as repairing sees them. */\nexport const CUSTOMER_REPAIRS: RepairGroup = ${root};`,
    ...functions.values(),
  ];
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

function rules(table: string, declared: Readonly<Record<string, readonly fields.Rule[]>>): string[] {
  const derived = archive.derivedRules(archive.customerFields);
  const all = [...derived.map(archive.ruleFrom), ...Object.values(declared).flat()];
  const judged = judges(table, all, imports);
  const uses = Object.keys(declared).map((name) => `...${imports.need(name)}`);
  return [
    "import type { DerivedRule } from '../../archive/index.ts';\nimport type { Rule } from '../../fields/index.ts';\nimport type { Collecting } from '../walking.ts';",
    `/** What makes the rules that follow from the fields. */\nconst DERIVED: readonly DerivedRule[] = ${JSON.stringify(derived)};`,
    `/** The rules across fields. */\nexport const ${table}: readonly Rule[] = /* @__PURE__ */ [.../* @__PURE__ */ DERIVED.map(${imports.need('ruleFrom')}), ${uses.join(', ')}];`,
    ...judged,
  ];
}

/** The function that only tells whether a rule is broken; it calls the verdicts, and so brings no codes along. */
function errors(): string[] {
  const rules = archive.customerRules;
  const accepted = ['', ...readRecord(archive.CustomerSchema, 'Customer', reader).entries.flatMap(([, node]) => requiredGroup(node))];
  return [judgeFunction({ name: 'breaksRules', table: '', rules, severity: 'error', verdict: 'breach', accepted }, imports)];
}

function requiredGroup(node: Node): readonly string[] {
  return node.kind === 'group' && !node.isOptional ? [node.path] : [];
}

async function write(folder: string, file: string, texts: readonly string[], from = imports): Promise<void> {
  const target = new URL(`../src/${folder}/generated/${file}`, import.meta.url);
  const source = [HEADER, from.flush(texts.join('\n')), ...texts].join('\n\n');
  const code = await format(source, { ...(await resolveConfig(fileURLToPath(target))), parser: 'typescript' });
  if (!process.argv.includes('--check')) writeFileSync(target, code);
  else if (readFileSync(target, 'utf8') !== code) {
    process.stderr.write(`src/${folder}/generated/${file} is not up to date: run npm run generate\n`);
    process.exitCode = 1;
  }
}
