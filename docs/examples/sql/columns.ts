/** The table: what its columns are called, which field of the archive each holds, and how it is read from a record. */
import type { Customer } from 'customer-archive';

/** The day on which everything is judged; in production it comes from the scheduler. */
export const AS_OF = '2024-05-30';

/** Twelve months before it: what was bought on this day no longer counts. */
const YEAR_BEFORE = '2023-05-30';

/** What a cell holds. */
export type Cell = string | number | null;

/** A column of the table. */
export interface Column {
  /** The field of the archive, or the figure of a list, as `sqlRules` calls it. */
  readonly field: string;
  /** Its name in the table. */
  readonly name: string;
  /** Its type in DuckDB. */
  readonly type: 'VARCHAR' | 'INTEGER' | 'DOUBLE';
  /** What stands in it. */
  readonly read: (customer: Customer) => Cell | undefined;
}

/** The columns but for `id`. */
export const COLUMNS: readonly Column[] = [
  text('basic.customerNo', 'customer_no', ({ basic }) => basic.customerNo),
  text('basic.customerType', 'type', ({ basic }) => basic.customerType),
  text('basic.name', 'name', ({ basic }) => basic.name),
  text('basic.mobile', 'phone', ({ basic }) => basic.mobile),
  text('basic.idTail', 'id_tail', ({ basic }) => basic.idTail),
  text('basic.creditCode', 'credit_code', ({ basic }) => basic.creditCode),
  text('basic.enterpriseSize', 'size', ({ basic }) => basic.enterpriseSize),
  text('basic.industry', 'industry', ({ basic }) => basic.industry),
  text('basic.address', 'address', ({ basic }) => basic.address),
  text('need.budget', 'budget', ({ need }) => need.budget),
  text('need.expectedPurchase', 'expected', ({ need }) => need.expectedPurchase),
  text('need.priority', 'priority', ({ need }) => need.priority),
  text('behavior.firstContactOn', 'first_contact', ({ behavior }) => behavior.firstContactOn),
  text('behavior.lastFollowUpOn', 'last_follow_up', ({ behavior }) => behavior.lastFollowUpOn),
  text('behavior.channel', 'channel', ({ behavior }) => behavior.channel),
  text('record.owner', 'owner', ({ record }) => record?.owner),
  text('record.updatedAt', 'updated_at', ({ record }) => record?.updatedAt),
  number('purchaseCount', 'buys', 'INTEGER', ({ behavior }) => behavior.purchases?.length ?? 0),
  text('lastPurchaseOn', 'last_buy', ({ behavior }) => latest(behavior.purchases?.map(({ purchasedOn }) => purchasedOn))),
  number('purchaseTotal12m', 'bought_12m', 'DOUBLE', ({ behavior }) => boughtLately(behavior.purchases)),
  number('openComplaintCount', 'open_complaints', 'INTEGER', ({ behavior }) => openOnes(behavior.complaints)),
  text('lastComplaintOn', 'last_complaint', ({ behavior }) => latest(behavior.complaints?.map(({ reportedOn }) => reportedOn))),
];

function text(field: string, name: string, read: Column['read']): Column {
  return { field, name, type: 'VARCHAR', read };
}

function number(field: string, name: string, type: Column['type'], read: Column['read']): Column {
  return { field, name, type, read };
}

function latest(days: readonly string[] = []): string | undefined {
  return [...days].sort().at(-1);
}

/** A purchase of which only the month is known counts as on its first day. */
function boughtLately(purchases: Customer['behavior']['purchases'] = []): number {
  const cents = purchases
    .map(({ purchasedOn, amount }) => ({ day: `${purchasedOn}-01`.slice(0, 10), cents: Math.round(amount * 100) }))
    .filter(({ day }) => day > YEAR_BEFORE && day <= AS_OF)
    .reduce((sum, purchase) => sum + purchase.cents, 0);
  return cents / 100;
}

function openOnes(complaints: Customer['behavior']['complaints'] = []): number {
  return complaints.filter(({ resolution, resolvedOn }) => resolution === undefined && resolvedOn === undefined).length;
}
