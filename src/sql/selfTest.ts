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
import { absent, all, any, compare, not } from './tree/conditions.ts';
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
  (constant) => constant,
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
  const constants = [...new Set(SELF_TEST_TEXTS.flatMap((constant) => SPOILERS.map((spoil) => spoil(constant))))];
  return (
    comment(table, 'the self-test: each row that comes back is a difference') +
    trialsOf(table)
      .map((trial) => query(table, trial, constants))
      .join('\nunion all\n')
  );
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

function query({ writer }: Table, { rule, node, answer }: Trial, constants: readonly string[]): string {
  const { identifier, literal } = writer;
  const [given, asked, value, number, expected, found] = ['given', 'asked', 'value', 'number', 'expected', 'found'].map((name) =>
    identifier([name]),
  );
  const rows = constants.map((constant, index) => {
    const names = index === 0 ? [` as ${number}`, ` as ${value}`, ` as ${expected}`] : ['', '', ''];
    return `select ${index}${names[0]}, ${literal(constant)}${names[1]}, ${literal(answer(constant))}${names[2]}`;
  });
  const written = writer.value(node, () => ['given', 'value']);
  const inner = `select ${identifier(['given', 'number'])} as ${number}, ${identifier(['given', 'expected'])} as ${expected}, ${written} as ${found} from (${rows.join(' union all ')}) as ${given}`;
  const [left, right] = [column('expected'), column('found')];
  const agrees = any(all(absent(left), absent(right)), compare(left, '=', right));
  const differs = writer.condition(not(agrees), (name) => ['asked', name]);
  return `select ${literal(rule)} as ${identifier(['rule'])}, ${identifier(['asked', 'number'])} as ${number} from (${inner}) as ${asked} where ${differs}`;
}
