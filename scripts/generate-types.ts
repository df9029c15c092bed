/**
 * Writes the public interfaces of the customer archive from its schema and metadata: `src/archive/generated/types.ts`.
 * With `--check` it writes nothing and fails when the file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type * as v from 'valibot';
import { CustomerSchema } from '../src/archive/customer.ts';
import { EXTRA_LABEL, dimensions } from '../src/archive/dimensions.ts';
import { declarationOf, entriesOf, itemOf, readFields, unwrap } from '../src/fields/index.ts';
import type { AppliesTo, Dimension } from '../src/fields/index.ts';

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** The names of the interfaces, by the path of the group or entry that they describe. */
const NAMES: Readonly<Record<string, string>> = {
  need: 'Need',
  behavior: 'Behavior',
  'behavior.purchases[]': 'Purchase',
  'behavior.interactions[]': 'Interaction',
  'behavior.complaints[]': 'Complaint',
  relations: 'Relations',
  'relations.contacts[]': 'Contact',
  'relations.referrer': 'Referrer',
  record: 'RecordKeeping',
  'record.reviews[]': 'Review',
  'record.consents[]': 'Consent',
};

/** What an interface is written for: a valid value, what a form may hold before, or what a masked copy holds. */
interface Style {
  readonly form: 'valid' | 'input' | 'masked';
  readonly type: AppliesTo;
  readonly isDraft: boolean;
}

const VALID: Style = { form: 'valid', type: 'all', isDraft: false };
const INPUT: Style = { form: 'input', type: 'all', isDraft: false };
const MASKED: Style = { form: 'masked', type: 'all', isDraft: false };
const REMARKS = { valid: '', input: ', as a form may hold it', masked: ', in a masked copy' } as const;
/** The one figure that only a copy has. */
const BAND = `/**
 * 近12个月购买额区间 (Band of the purchases of the last twelve months): a value of 预算范围 (Budget).
 */
purchaseTotal12m?: string | undefined;`;
const target = new URL('../src/archive/generated/types.ts', import.meta.url);

const text = await format(source(), { ...(await resolveConfig(fileURLToPath(target))), parser: 'typescript' });
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('src/archive/generated/types.ts is not up to date: run npm run generate\n');
  process.exitCode = 1;
}

function source(): string {
  return [
    '// Generated from the schema and the metadata of the fields by scripts/generate-types.ts; do not edit.',
    ...customerTypes(),
    `/** The path of a field of the archive; entries of lists with \`[]\`. */\nexport type FieldPath = ${readFields(CustomerSchema)
      .map(({ path }) => `'${path}'`)
      .join(' | ')};`,
    ...(['individual', 'enterprise'] as const).flatMap((type) => [
      basic(`${capital(type)}Basic`, { ...VALID, type }),
      basic(`${capital(type)}DraftBasic`, { ...VALID, type, isDraft: true }),
    ]),
    basic('BasicInput', INPUT),
    basic('MaskedBasic', MASKED),
    ...Object.entries(NAMES).flatMap(([path, name]) => [VALID, INPUT, MASKED].map((style) => group(path, name, style))),
  ].join('\n\n');
}

function named(name: string, style: Style): string {
  if (style.form === 'valid') return name;
  return style.form === 'input' ? `${name}Input` : `Masked${name}`;
}

function customerTypes(): string[] {
  const kinds = ['Individual', 'Enterprise'];
  return [
    '/** A valid customer file: an individual or an enterprise, told apart by `basic.customerType`. */\nexport type Customer = IndividualCustomer | EnterpriseCustomer;',
    '/** A valid customer file that may have no customer number yet. */\nexport type CustomerDraft = IndividualCustomerDraft | EnterpriseCustomerDraft;',
    ...kinds.flatMap((kind) => [
      customer(`${kind}Customer`, `${kind}Basic`, `A valid file of an ${kind.toLowerCase()}.`, VALID),
      customer(
        `${kind}CustomerDraft`,
        `${kind}DraftBasic`,
        `A valid file of an ${kind.toLowerCase()} that may have no customer number yet.`,
        VALID,
      ),
    ]),
    customer(
      'CustomerInput',
      'BasicInput',
      'What a form may hold before it is a customer file: every field may be missing, `null` or empty.',
      INPUT,
    ),
    customer(
      'MaskedCustomer',
      'MaskedBasic',
      'A copy of a customer file for an audience: every field may be missing, masked or made coarser.',
      MASKED,
    ),
  ];
}

function customer(name: string, basicName: string, doc: string, style: Style): string {
  const isInput = style.form === 'input';
  const entries = Object.entries(entriesOf(CustomerSchema) ?? {}).map(([key, schema]) => {
    if (key === 'extra' && style.form === 'masked') return '';
    const type = key === 'basic' ? basicName : key === 'extra' ? 'Record<string, unknown>' : named(NAMES[key] ?? '', style);
    const label = key === 'extra' ? EXTRA_LABEL : dimensions[key as Dimension];
    const mark = style.form !== 'valid' || unwrap(schema).isOptional ? '?' : '';
    return `/** ${label.zh} (${label.en}). */\n${key}${mark}: ${type}${isInput ? ' | null' : ''}${mark === '' ? '' : ' | undefined'};`;
  });
  return `/** ${doc} */\nexport interface ${name} {\n${entries.join('\n')}\n}`;
}

function basic(name: string, style: Style): string {
  const who = style.type === 'all' ? 'a customer' : style.type === 'individual' ? 'an individual' : 'an enterprise';
  return members(name, `${dimensions.basic.zh} of ${who}${style.isDraft ? ' that may have no customer number yet' : ''}.`, 'basic', style);
}

function group(path: string, name: string, style: Style): string {
  const label = declarationOf(schemaAt(path.replace('[]', '')))?.label ?? dimensions[path as Dimension];
  const doc = `${label.zh} (${label.en})${path.endsWith('[]') ? ': one entry' : ''}${REMARKS[style.form]}.`;
  return members(named(name, style), doc, path, style);
}

function members(name: string, doc: string, path: string, style: Style): string {
  const lines = Object.entries(entriesOf(schemaAt(path)) ?? {}).map(([key, schema]) => member(key, schema, `${path}.${key}`, style));
  if (path === 'behavior' && style.form === 'masked') lines.push(BAND);
  return `/** ${doc} */\nexport interface ${name} {\n${lines.join('\n')}\n}`;
}

function member(key: string, schema: Schema, path: string, style: Style): string {
  const declaration = declarationOf(schema);
  if (declaration === undefined) throw new Error(`${path} has no metadata`);
  const { label, hint, appliesTo, requirement } = declaration;
  const hints = hint.zh === '' ? '' : ` ${hint.zh}。\n * ${hint.en}.`;
  const doc = `/**\n * ${label.zh} (${label.en}).${hints}\n */`;
  if (style.form === 'masked') return `${doc}\n${key}?: ${typeOf(schema, path, style)} | undefined;`;
  if (style.form === 'input') return `${doc}\n${key}?: ${typeOf(schema, path, style)} | null | undefined;`;
  if (style.type !== 'all' && appliesTo !== 'all' && appliesTo !== style.type) return `${doc}\n${key}?: undefined;`;
  const applies = appliesTo === 'all' || appliesTo === style.type;
  const isRequired = requirement === 'required' && applies && !(style.isDraft && key === 'customerNo');
  const type = key === 'customerType' ? `'${style.type}'` : typeOf(schema, path, style);
  return `${doc}\n${key}${isRequired ? '' : '?'}: ${type}${isRequired ? '' : ' | undefined'};`;
}

function typeOf(schema: Schema, path: string, style: Style): string {
  const { inner } = unwrap(schema);
  const item = itemOf(inner);
  if (item !== undefined) {
    const isGroup = entriesOf(item) !== undefined;
    const itemStyle = style.form === 'input' ? VALID : style;
    return isGroup ? `${named(NAMES[`${path}[]`] ?? '', style)}[]` : `(${typeOf(item, path, itemStyle)})[]`;
  }
  if (entriesOf(inner) !== undefined) return named(NAMES[path] ?? '', style);
  const empty = style.form === 'input' ? " | ''" : '';
  if (inner.type === 'number') return `number${style.form === 'masked' ? ' | string' : empty}`;
  if (style.form === 'masked') return 'string';
  const options = 'options' in inner ? (inner.options as readonly string[]) : undefined;
  return options === undefined ? 'string' : options.map((option) => `'${option}'`).join(' | ') + empty;
}

function schemaAt(path: string): Schema {
  return path.split('.').reduce<Schema>((schema, key) => {
    const entry = entriesOf(schema)?.[key.replace('[]', '')];
    const found = key.endsWith('[]') && entry !== undefined ? itemOf(entry) : entry;
    if (found === undefined) throw new Error(`no schema at ${path}`);
    return found;
  }, CustomerSchema);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
