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
import { all, compare, count, equals, not } from './tree/conditions.ts';
import { choose, column, integer, text } from './tree/nodes.ts';
import type { ConditionNode, NumberNode, TextNode } from './tree/types.ts';
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

/** What the tables of constants are called: the texts with the answers, and the rules. */
const GIVEN = 'given';
const RULES = 'rules';

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
  const { writer } = table;
  const trials = trialsOf(table);
  const constants = SELF_TEST_TEXTS.flatMap((constant, index) => [constant, String(SPOILERS[index % SPOILERS.length]?.(constant))]);
  const names = ['number', 'value', ...trials.map((_, index) => `answer${index}`)];
  const given = constants.map((constant, number) => row(table, trials, constant, number));
  const rules = trials.map(({ rule }) => `(${writer.literal(rule)})`);
  // Each row meets each rule, so that every constant and every rule is written once.
  const differs = writer.condition(count(choose(trials.map(differenceOf), integer(0)), '=', 1), (name) => [tableOf(name), name]);
  const [rule, number] = ['rule', 'number'].map((name) => `${writer.identifier([tableOf(name), name])} as ${writer.identifier([name])}`);
  const about = comment(table, 'the self-test: each row that comes back is a difference');
  const tables = [constantTable(table, GIVEN, names, given), constantTable(table, RULES, ['rule'], rules)];
  const from = `${writer.identifier([GIVEN])} cross join ${writer.identifier([RULES])}`;
  return `${about}with ${tables.join(',\n')}\nselect ${rule}, ${number} from ${from} where ${differs}`;
}

/** Constants as a table. */
function constantTable({ dialect, writer }: Table, name: string, columns: readonly string[], rows: readonly string[]): string {
  const values = rows.join(',\n');
  if (dialect.name !== 'clickhouse')
    return `${writer.identifier([name])} (${columns.map((column) => writer.identifier([column])).join(', ')}) as (values\n${values}\n)`;
  const types = columns.map((column) => `${column} ${column === 'number' ? 'Int32' : 'String'}`).join(', ');
  return `${writer.identifier([name])} as (select * from values('${types}',\n${values}\n))`;
}

function tableOf(name: string): string {
  return name === 'rule' ? RULES : GIVEN;
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
function row({ writer }: Table, trials: readonly Trial[], constant: string, number: number): string {
  const { literal } = writer;
  return `(${[String(number), literal(constant), ...trials.map(({ answer }) => literal(answer(constant)))].join(', ')})`;
}

/** 1 for a row that meets this rule and is answered differently. An answer that is NULL differs as well: none is expected to be. */
function differenceOf({ rule, node }: Trial, index: number): readonly [ConditionNode, NumberNode] {
  const agrees = compare(column(`answer${index}`), '=', node);
  return [equals(column('rule'), rule), choose<NumberNode>([[agrees, integer(0)]], integer(1))];
}
