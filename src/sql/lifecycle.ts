/**
 * Labels, stage, tier and priority of each row on a day, as `classifyCustomer` gives them. Every cut-off is a day that was computed here and is written
 * as a constant: engines add months differently, and a constant can use an index. So the query is written anew every day.
 *
 * Of purchases and complaints a table knows the last day, a number or a sum, which the application computes for the same day. What no column
 * holds is absent; whether a description is vague no engine can tell, so a potential that hangs on it comes out NULL.
 */
import { readName } from './names.ts';
import { dormancyOf, eventsOf, lastOf, overdueOf } from './lifecycleEvents.ts';
import { potentialOf, priorityOf } from './lifecycleNeed.ts';
import type { TableOptions } from './invalidRows.ts';
import { defaultPolicy } from '../lifecycle/index.ts';
import { comment, fromSource, ofSource } from './statement.ts';
import { sourceColumns } from './table.ts';
import type { Table } from './table.ts';
import { count, not } from './tree/conditions.ts';
import { NOTHING, choose, integer, numberColumn, text } from './tree/nodes.ts';
import type { ConditionNode, NumberNode, TextNode } from './tree/types.ts';

/** What a label depends on: when it holds, and when nobody can tell. */
interface Label {
  readonly name: string;
  readonly holds: ConditionNode;
  readonly unknown?: ConditionNode | undefined;
}

/**
 * Writes the query for labels.
 *
 * @param table - The table.
 * @param options - The name of the table and of its key.
 * @returns The query: the key, a column for each label that can be told (1, 0, or NULL when nobody knows), and what else is told.
 * @throws RangeError that names the option which is wrong.
 */
export function lifecycle(table: Table, options: TableOptions): string {
  const { writer, dialect, day } = table;
  const from = fromSource(table, readName(options.from, 'from', dialect));
  const key = String(readName(options.key, 'key', dialect)[0]);
  const labels = labelsOf(table);
  const columns: readonly (readonly [string, TextNode | NumberNode])[] = [
    ...labels.map((label) => [label.name, flag(label)] as const),
    ['primary', primary(labels)],
    ...otherColumns(table),
  ];
  const names = sourceColumns(table);
  const selected = columns.map(([name, node]) => `${writer.value(node, names)} as ${writer.identifier([name])}`);
  const keyColumn = `${ofSource(table, key)} as ${writer.identifier([key])}`;
  return `${comment(table, `labels as of ${day}: write the query anew every day`)}select\n  ${[keyColumn, ...selected].join(',\n  ')}\n${from}`;
}

/** The labels in the order in which they become the most important one; those of which a column is missing are left out. */
function labelsOf(table: Table): readonly Label[] {
  const { columns } = table;
  const events = eventsOf(table);
  const { dormant, near } = dormancyOf(table, events);
  const potential = potentialOf(table);
  const overdue = overdueOf(table, events);
  const open = count(numberColumn('openComplaintCount'), '>', 0);
  const valuable = count(numberColumn('purchaseTotal12m'), '>=', defaultPolicy.highValue);
  return [
    ...(columns.has('openComplaintCount') ? [{ name: 'complaintOpen', holds: open }] : []),
    ...(events.length > 0 ? [{ name: 'dormant', holds: dormant }] : []),
    ...(potential === undefined ? [] : [{ name: 'highPotential', ...potential }]),
    ...(events.length > 0 ? [{ name: 'dormancyNear', holds: near }] : []),
    ...(columns.has('purchaseTotal12m') ? [{ name: 'highValue', holds: valuable }] : []),
    ...(overdue === undefined ? [] : [{ name: 'updateOverdue', holds: overdue }]),
  ];
}

function flag({ holds, unknown }: Label): NumberNode {
  const known = choose<NumberNode>([[holds, integer(1)]], integer(0));
  return unknown === undefined ? known : choose<NumberNode>([[unknown, NOTHING]], known);
}

function primary(labels: readonly Label[]): TextNode {
  const cases = labels.flatMap(({ name, holds, unknown }) => {
    const found = [holds, text(name)] as const;
    return unknown === undefined ? [found] : [[unknown, NOTHING] as const, found];
  });
  return choose<TextNode>(cases, NOTHING);
}

function otherColumns(table: Table): readonly (readonly [string, TextNode])[] {
  const { columns } = table;
  const last = lastOf(eventsOf(table));
  const priority = priorityOf(table);
  return [
    ...(columns.has('purchaseCount') ? [['stage', stage()] as const] : []),
    ...(columns.has('purchaseTotal12m') ? [['tier', tier()] as const] : []),
    ...(priority === undefined ? [] : [['priority', priority] as const]),
    ...(last === undefined ? [] : [['lastInteractionOn', last] as const]),
  ];
}

function stage(): TextNode {
  const purchases = numberColumn('purchaseCount');
  return choose<TextNode>(
    [
      [count(purchases, '>=', 2), text('repeat')],
      [count(purchases, '>=', 1), text('customer')],
    ],
    text('prospect'),
  );
}

function tier(): TextNode {
  const total = numberColumn('purchaseTotal12m');
  const { A, B, C } = defaultPolicy.tiers;
  return choose<TextNode>(
    [
      [not(count(total, '>', 0)), text('none')],
      [count(total, '>=', A), text('A')],
      [count(total, '>=', B), text('B')],
      [count(total, '>=', C), text('C')],
    ],
    text('D'),
  );
}
