/** Which rows break a rule: the key of the row, the field, and the code of the rule; never a value. */
import type { CustomerField, FieldPath } from '../archive/index.ts';
import { isRequired, ownFaults, typeFaults } from './faults.ts';
import type { Fault } from './faults.ts';
import { readName } from './names.ts';
import type { SqlName } from './names.ts';
import { comment, fromSource, ofSource } from './statement.ts';
import { columnOf, mappedFields, sourceColumns } from './table.ts';
import type { Table } from './table.ts';
import { absent, all, any, compare, not } from './tree/conditions.ts';
import { NOTHING, choose, column, text } from './tree/nodes.ts';
import type { ConditionNode, TextNode } from './tree/types.ts';
import { dayOrMonthVerdict, isoDateVerdict } from './verdicts/dates.ts';
import { isBlank } from './verdicts/texts.ts';

/** What is asked about a table. */
export interface TableOptions {
  /** The table, in the parts of its name. */
  readonly from: SqlName;
  /** The column that names a row. */
  readonly key: string;
}

/** The days that cannot lie after the day asked about. */
const PAST_DAYS: readonly FieldPath[] = [
  'behavior.firstContactOn',
  'behavior.lastFollowUpOn',
  'behavior.purchases[].purchasedOn',
  'behavior.interactions[].on',
  'behavior.complaints[].reportedOn',
  'behavior.complaints[].resolvedOn',
];

/** What can be wrong at a field. */
interface Finding {
  readonly path: FieldPath;
  readonly faults: readonly Fault[];
}

/**
 * Writes the query for rows that break a rule.
 *
 * @param table - The table.
 * @param options - The name of the table and of its key.
 * @returns The query: the key, `path` and `code`.
 * @throws RangeError that names the option which is wrong.
 */
export function invalidRows(table: Table, options: TableOptions): string {
  const { writer, dialect } = table;
  const from = fromSource(table, readName(options.from, 'from', dialect));
  const key = String(readName(options.key, 'key', dialect)[0]);
  const names = sourceColumns(table);
  const [keyName, path, code, found] = [[key], ['path'], ['code'], ['found']].map(writer.identifier);
  const parts = findings(table).map((finding) => {
    const value = writer.value(codeOf(finding), names);
    return `select ${ofSource(table, key)} as ${keyName}, ${writer.literal(finding.path)} as ${path}, ${value} as ${code} ${from}`;
  });
  if (parts.length === 0) throw new RangeError('columns: must name at least one field');
  const union = parts.map((part) => `  ${part}`).join('\n  union all\n');
  return `${comment(table, 'rows that break a rule: key, field, code of the rule')}select ${keyName}, ${path}, ${code} from (\n${union}\n) as ${found} where ${code} is not null`;
}

/**
 * Asks whether a value that is there has none of the faults of its field.
 *
 * @param table - The table.
 * @param field - The field.
 * @returns The condition; it holds for blank values.
 */
export function holdsOrBlank(table: Table, field: CustomerField): ConditionNode {
  const value = column(field.path);
  const faults = faultsOf(table, field).map(({ when }) => when);
  return any(absent(value), isBlank(value, table.characters), not(any(...faults)));
}

/**
 * Asks whether a value is there and right.
 *
 * @param table - The table.
 * @param field - The field.
 * @returns The condition.
 */
export function isValid(table: Table, field: CustomerField): ConditionNode {
  const value = column(field.path);
  const faults = faultsOf(table, field).map(({ when }) => when);
  return all(not(absent(value)), not(isBlank(value, table.characters)), not(any(...faults)));
}

function faultsOf(table: Table, { path }: CustomerField): readonly Fault[] {
  const value = column(path);
  const customerType = columnOf(table, 'basic.customerType');
  return [...ownFaults(path, value, table.characters), ...typeFaults(path, value, customerType, table.characters)];
}

function findings(table: Table): readonly Finding[] {
  const fields = mappedFields(table);
  const days = PAST_DAYS.filter((path) => table.columns.has(path)).map((path): Finding => ({ path, faults: [inFuture(table, path)] }));
  return [...fields.map((field) => ownFinding(table, field)), ...days, ...orderOfDays(table)];
}

/** Absent: whether that is a fault; blank is absent. Then the faults of what is there, of which the first is told. */
function ownFinding(table: Table, field: CustomerField): Finding {
  const value = column(field.path);
  const isAbsent = any(absent(value), isBlank(value, table.characters));
  const demanded = isRequired(field, columnOf(table, 'basic.customerType'));
  const missing = demanded === undefined ? [] : [{ code: 'required', when: all(isAbsent, demanded) }];
  const present = faultsOf(table, field).map(({ code, when }): Fault => ({ code, when: all(not(isAbsent), when) }));
  return { path: field.path, faults: [...missing, ...present] };
}

/** A month counts as its first day. */
function inFuture(table: Table, path: FieldPath): Fault {
  const value = column(path);
  const takesMonths = path.endsWith('purchasedOn');
  const isLater = compare(value, '>', text(table.day));
  return { code: 'date.future', when: all(takesMonths ? dayOrMonthVerdict(value) : isoDateVerdict(value), isLater) };
}

function orderOfDays(table: Table): readonly Finding[] {
  const [first, last] = (['behavior.firstContactOn', 'behavior.lastFollowUpOn'] as const).map((path) => columnOf(table, path));
  if (first === undefined || last === undefined) return [];
  const when = all(isoDateVerdict(first), isoDateVerdict(last), compare(first, '>', last));
  return [{ path: 'behavior.lastFollowUpOn', faults: [{ code: 'followUp.beforeFirstContact', when }] }];
}

function codeOf({ faults }: Finding): TextNode {
  return choose(
    faults.map(({ code, when }) => [when, text(code)] as const),
    NOTHING,
  );
}
