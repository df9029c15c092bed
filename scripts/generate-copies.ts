/**
 * Writes the copies of a customer file for every audience from its schema and the outbound table: `src/access/generated/customerCopies.ts`.
 * With `--check` it writes nothing and fails when the file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as copying from '../src/access/copying.ts';
import * as generalise from '../src/access/generalise.ts';
import * as ownNames from '../src/access/ownNames.ts';
import { SELECTIONS } from '../src/access/selections.ts';
import type { Selection } from '../src/access/selections.ts';
import * as archive from '../src/archive/index.ts';
import * as fields from '../src/fields/index.ts';
import * as identifiers from '../src/identifiers/index.ts';
import * as mask from '../src/mask/index.ts';
import * as text from '../src/text/index.ts';
import { QUICK } from '../src/validate/acceptValue.ts';
import { importsFrom } from './compiler/imports.ts';
import { readRecord } from './compiler/read.ts';
import { copyFunction, inFormOrder, shapeOf } from './copier/copies.ts';
import type { Copier } from './copier/copies.ts';
import { pascal } from './copier/treatments.ts';

const file = fileURLToPath(new URL('../src/access/generated/customerCopies.ts', import.meta.url));

const HEADER = '// Generated from the schema and the outbound table by scripts/generate-copies.ts; do not edit.';

const SUMMED_UP = 'behavior.purchases[].amount';

const imports = importsFrom([
  { from: '../../archive/index.ts', exports: archive },
  { from: '../../fields/index.ts', exports: fields },
  { from: '../../identifiers/index.ts', exports: identifiers },
  { from: '../../mask/index.ts', exports: mask },
  { from: '../../text/index.ts', exports: text },
  { from: '../copying.ts', exports: copying },
  { from: '../generalise.ts', exports: generalise },
  { from: '../ownNames.ts', exports: ownNames },
]);

const functions = new Map<string, string>();

const treatmentIn: Copier<Selection>['treatmentIn'] = ({ outbound }, { subject, column }) => outbound[subject][column];

const isSummedUp = (selection: Selection): boolean => treatmentIn(archive.fieldAt(SUMMED_UP), selection) === 'band12m';

const copier: Copier<Selection> = {
  writing: { imports, functions },
  fieldAt: archive.fieldAt,
  treatmentIn,
  suffixOf: ({ subject, column }) => pascal(subject) + pascal(column),
  users: new Map(),
  sums: { behavior: { key: 'purchaseTotal12m', isIn: isSummedUp } },
};

const record = readRecord(archive.CustomerSchema, 'Customer', {
  imports,
  quick: QUICK,
  isDeclared: (schema) => fields.declarationOf(schema) !== undefined,
});

const rows = SELECTIONS.map((selection) => {
  const copy = copyFunction(record, selection, copier);
  if (copy === undefined) throw new Error('Of a customer file something must leave.');
  return `{ copy: ${copy}, usesNames: ${String(reaches(copy, 'context.names'))}, sumsUp: ${String(isSummedUp(selection))} }`;
});

const texts = [
  "import type { Context } from '../context.ts';\nimport type { Copy, CustomerCopy, Group, Shape } from '../copying.ts';",
  `/** The groups and lists of a customer file. */\nexport const CUSTOMER_SHAPE: Shape = ${shapeOf(record) ?? '{}'};`,
  `/** How a customer file is copied, in the order of \`SELECTIONS\`. */\nexport const CUSTOMER_COPIES: readonly CustomerCopy[] = [${rows.join(',\n')}];`,
  ...inFormOrder(record, copier, ({ subject, column }) => `${column} (${subject})`),
];

const source = [HEADER, imports.flush(texts.join('\n')), ...texts].join('\n\n');
const code = await format(source, { ...(await resolveConfig(file)), parser: 'typescript' });

if (!process.argv.includes('--check')) writeFileSync(file, code);
else if (readFileSync(file, 'utf8') !== code) {
  process.stderr.write('src/access/generated/customerCopies.ts is not up to date: run npm run generate\n');
  process.exitCode = 1;
}

/** Whether a function, or one that it calls, has a text in it. */
function reaches(name: string, wanted: string): boolean {
  const code = functions.get(name) ?? '';
  return (
    code.includes(wanted) || [...functions.keys()].some((other) => other !== name && code.includes(`${other}(`) && reaches(other, wanted))
  );
}
