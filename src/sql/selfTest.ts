/**
 * One query that proves a dialect on an engine: adversarial constants with the answers of the library beside them. It gives the rule and the number of
 * each constant for which the engine answers differently; none is expected.
 */
import { isCompanyName, isPersonName } from '../identifiers/index.ts';
import { maskOf } from '../mask/index.ts';
import type { MaskKind } from '../mask/index.ts';
import { codePoints } from '../text/index.ts';
import { acceptValue } from '../validate/index.ts';
import { faultless, ownFaults, schemaOf } from './faults.ts';
import { sqlMaskOf } from './maskOf.ts';
import { SELF_TEST_TEXTS } from './selfTest.data.ts';
import { comment } from './statement.ts';
import type { Table } from './table.ts';
import { all, compare, not } from './tree/conditions.ts';
import { choose, column, text } from './tree/nodes.ts';
import type { ConditionNode, TextNode } from './tree/types.ts';
import { companyNameVerdict } from './verdicts/companyName.ts';
import { personNameVerdict } from './verdicts/personName.ts';
import { isBlank } from './verdicts/texts.ts';

/** A rule with its expression and the answer of the library; NULL stands for `undefined`. */
interface Trial {
  readonly rule: string;
  readonly node: TextNode;
  readonly answer: (constant: string) => string;
}

const VALUE = column('value');

const KINDS: readonly MaskKind[] = ['mobile', 'name', 'creditCode', 'email', 'landline', 'address', 'companyName', 'all'];

/** One field for each kind of verdict. */
const PATHS = [
  ...['basic.customerNo', 'basic.customerType', 'basic.mobile', 'basic.idTail', 'basic.creditCode', 'basic.address', 'basic.name'],
  ...['need.priority', 'need.expectedPurchase', 'behavior.firstContactOn', 'behavior.purchases[].purchasedOn', 'record.updatedAt'],
  ...['relations.contacts[].phone', 'relations.contacts[].email', 'relations.contacts[].role'],
] as const;

/** What is done to a constant: it is made wider, longer, invisible, masked. */
const SPOILERS: readonly ((constant: string) => string)[] = [
  (constant) => `${constant}\n`,
  (constant) => ` ${constant}\u3000`,
  (constant) => `\u200b${constant}\ufeff`,
  (constant) => constant.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (constant) => constant.replace(/\d/u, '\u0663'),
  (constant) => `${constant}*`,
  (constant) => codePoints(constant).slice(0, -1).join(''),
  (constant) => `${constant}e\u0301`,
];

/**
 * Writes the query.
 *
 * @param table - The dialect and the classes of characters; its columns do not matter.
 * @returns The query: `rule` and `number`, no rows when the engine agrees.
 */
export function selfTest(table: Table): string {
  const trials = trialsOf(table);
  const constants = SELF_TEST_TEXTS.flatMap((constant, index) => [constant, String(SPOILERS[index % SPOILERS.length]?.(constant))]);
  const names = ['number', 'value', ...trials.map((_, index) => `answer${index}`)];
  const rows = constants.map((constant, number) => given(table, trials, constant, number));
  const queries = trials.map((trial, index) => query(table, trial, index));
  const about = comment(table, 'the self-test: each row that comes back is a difference');
  return `${about}with ${constantTable(table, names, rows)}\n${queries.join('\nunion all\n')}`;
}

/** The constants as one table, so that no engine plans a query for each. */
function constantTable({ dialect, writer }: Table, names: readonly string[], rows: readonly string[]): string {
  const name = writer.identifier(['given']);
  const values = rows.join(',\n');
  if (dialect.name !== 'clickhouse')
    return `${name} (${names.map((column) => writer.identifier([column])).join(', ')}) as (values\n${values}\n)`;
  const types = names.map((column, index) => `${column} ${index === 0 ? 'Int32' : 'String'}`).join(', ');
  return `${name} as (select * from values('${types}',\n${values}\n))`;
}

function trialsOf({ characters }: Table): readonly Trial[] {
  const masks = KINDS.map((kind): Trial => {
    return { rule: `mask ${kind}`, node: sqlMaskOf(kind)(VALUE, characters), answer: maskOf(kind) };
  });
  const fields = PATHS.map((path): Trial => {
    const accept = acceptValue(schemaOf(path));
    const holds = all(not(isBlank(VALUE, characters)), faultless(ownFaults(path, VALUE, characters)));
    return { rule: `valid ${path}`, node: flag(holds), answer: (constant) => answerOf(accept(constant)) };
  });
  return [
    ...masks,
    ...fields,
    { rule: 'valid personName', node: flag(personNameVerdict(VALUE, characters)), answer: (name) => answerOf(isPersonName(name)) },
    { rule: 'valid companyName', node: flag(companyNameVerdict(VALUE, characters)), answer: (name) => answerOf(isCompanyName(name)) },
  ];
}

function flag(holds: ConditionNode): TextNode {
  return choose<TextNode>([[holds, text('1')]], text('0'));
}

function answerOf(holds: boolean): string {
  return holds ? '1' : '0';
}

/** One constant with the answers to all trials. */
function given({ writer }: Table, trials: readonly Trial[], constant: string, number: number): string {
  const { literal } = writer;
  return `(${[String(number), literal(constant), ...trials.map(({ answer }) => literal(answer(constant)))].join(', ')})`;
}

/** An answer that is NULL differs as well: none is expected to be. */
function query({ writer }: Table, { rule, node }: Trial, index: number): string {
  const { identifier, literal } = writer;
  const agrees = compare(column(`answer${index}`), '=', node);
  const differs = writer.condition(not(agrees), (name) => ['given', name]);
  return `select ${literal(rule)} as ${identifier(['rule'])}, ${identifier(['given', 'number'])} as ${identifier(['number'])} from ${identifier(['given'])} where ${differs}`;
}
