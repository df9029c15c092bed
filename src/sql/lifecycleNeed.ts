/** The need of a row: its priority by the expected purchase, and whether the customer is one of high potential. */
import { BUDGETS, CORE_NEEDS } from '../archive/index.ts';
import { addDays, addMonths, monthOf, quarterOf } from '../calendar/index.ts';
import { defaultPolicy } from '../lifecycle/index.ts';
import { hasPurchase } from './lifecycleEvents.ts';
import { columnOf } from './table.ts';
import type { Table } from './table.ts';
import { absent, all, any, compare, count, equals, matches, not } from './tree/conditions.ts';
import { NOTHING, choose, column, join, numberColumn, text } from './tree/nodes.ts';
import { pattern } from './tree/pattern.ts';
import { END } from './tree/patterns.ts';
import type { ConditionNode, TextNode } from './tree/types.ts';
import { plainDateVerdict, plainMonthVerdict, plainQuarterVerdict } from './verdicts/dates.ts';
import { isBlank, isPlaceholder } from './verdicts/texts.ts';

const URGENT = 'urgent';

/** The needs that lead to no purchase. */
const WITHOUT_PURCHASE: readonly string[] = ['afterSales', 'other'];

/** The budget that says nothing. */
const OPEN_BUDGET = 'negotiable';

/**
 * Gives the priority by the expected purchase.
 *
 * @param table - The table.
 * @returns `high`, `medium`, `low` or NULL; `undefined` when no column holds the expected purchase.
 */
export function priorityOf(table: Table): TextNode | undefined {
  const node = columnOf(table, 'need.expectedPurchase');
  if (node === undefined) return undefined;
  const { highPriorityMonths, mediumPriorityMonths } = defaultPolicy;
  return choose<TextNode>(
    [
      [equals(node, URGENT), text('high')],
      [not(isAhead(node, table)), NOTHING],
      [endsWithin(node, table, highPriorityMonths), text('high')],
      [endsWithin(node, table, mediumPriorityMonths), text('medium')],
    ],
    text('low'),
  );
}

/**
 * Tells when a customer is one of high potential.
 *
 * @param table - The table.
 * @returns The condition, and when nobody can tell; `undefined` when no column holds the core needs.
 */
export function potentialOf(table: Table): { readonly holds: ConditionNode; readonly unknown: ConditionNode } | undefined {
  const needs = columnOf(table, 'need.coreNeeds');
  if (needs === undefined) return undefined;
  const base = all(not(hasBought(table)), isPurchasable(needs), any(hasBudget(table), isExpected(table)));
  const isPreferred = says(table, 'need.productPreference');
  return { holds: all(base, isPreferred), unknown: all(base, not(isPreferred), says(table, 'need.description')) };
}

/** The last day that the node can mean is the day asked about or later. */
function isAhead(node: TextNode, { day }: Table): ConditionNode {
  return any(
    all(plainDateVerdict(node), compare(node, '>=', text(day))),
    all(plainMonthVerdict(node), compare(node, '>=', text(monthOf(day)))),
    all(plainQuarterVerdict(node), compare(node, '>=', text(quarterOf(day)))),
  );
}

/** The last day that the node can mean comes before that many months are over. A month has ended when the next one has begun. */
function endsWithin(node: TextNode, { day }: Table, months: number): ConditionNode {
  const last = addMonths(day, months);
  const next = addDays(last, 1);
  return any(
    all(plainDateVerdict(node), compare(node, '<=', text(last))),
    all(plainMonthVerdict(node), compare(node, '<', text(monthOf(next)))),
    all(plainQuarterVerdict(node), compare(node, '<', text(quarterOf(next)))),
  );
}

function hasBought(table: Table): ConditionNode {
  const counted = table.columns.has('purchaseCount') ? [count(numberColumn('purchaseCount'), '>', 0)] : [];
  const dated = hasPurchase(table);
  return any(...counted, ...(dated === undefined ? [] : [dated]));
}

/** The needs are one text, whatever stands between them. */
function isPurchasable(needs: TextNode): ConditionNode {
  const wanted = CORE_NEEDS.map(({ value }) => value).filter((value) => !WITHOUT_PURCHASE.includes(value));
  return matches(join(needs, text(END)), pattern(`(^|[^A-Za-z])(${wanted.join('|')})[^A-Za-z]`));
}

function hasBudget(table: Table): ConditionNode {
  const budget = columnOf(table, 'need.budget');
  const told = BUDGETS.map(({ value }) => value).filter((value) => value !== OPEN_BUDGET);
  return budget === undefined ? any() : equals(budget, ...told);
}

function isExpected(table: Table): ConditionNode {
  const node = columnOf(table, 'need.expectedPurchase');
  return node === undefined ? any() : any(equals(node, URGENT), isAhead(node, table));
}

function says(table: Table, path: 'need.productPreference' | 'need.description'): ConditionNode {
  if (!table.columns.has(path)) return any();
  const value = column(path);
  return all(not(absent(value)), not(isBlank(value, table.characters)), not(isPlaceholder(value, table.characters)));
}
