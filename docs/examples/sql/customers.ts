/** Makes the rows: synthetic customers in batches, so that no more than one batch is in memory, with a fault in every fortieth row. */
import type { Customer } from 'customer-archive';
import { parseCustomerNo } from 'customer-archive/identifiers';
import { sampleCustomers } from 'customer-archive/testing';
import { COLUMNS } from './columns.ts';
import type { Cell } from './columns.ts';

/** A row of the table: the cells in the order of `COLUMNS`. */
export type Row = readonly Cell[];

const BATCH = 50_000;
const SEED = 2024;
const FAULT_EVERY = 40;

/** A fault in one column. */
interface Fault {
  readonly field: string;
  readonly change: (cell: string) => string | null;
}

/** What goes wrong in tables, taken in turn. */
const FAULTS: readonly Fault[] = [
  { field: 'basic.mobile', change: (cell) => cell.slice(0, -1) },
  { field: 'basic.mobile', change: (cell) => cell.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) },
  { field: 'basic.mobile', change: (cell) => `${cell}\n` },
  { field: 'basic.mobile', change: (cell) => `${cell.slice(0, 3)}****${cell.slice(7)}` },
  { field: 'basic.name', change: () => null },
  { field: 'basic.name', change: () => '\u3000' },
  { field: 'basic.creditCode', change: (cell) => cell.slice(0, -1) + (cell.endsWith('0') ? '1' : '0') },
  { field: 'basic.creditCode', change: (cell) => cell.toLowerCase() },
  { field: 'basic.customerNo', change: (cell) => cell.replace(/^C\d{8}/u, 'C20240230') },
  { field: 'behavior.lastFollowUpOn', change: (cell) => cell.replaceAll('-', '/') },
  { field: 'behavior.lastFollowUpOn', change: () => '2019-01-01' },
  { field: 'behavior.firstContactOn', change: () => '2024-02-30' },
  { field: 'need.priority', change: () => '高' },
  { field: 'behavior.channel', change: () => 'phone ' },
];

/** Gives the rows batch by batch; the same count gives the same rows. */
export function* batches(count: number): Generator<readonly Row[]> {
  const perDay = new Map<string, number>();
  for (let from = 0; from < count; from += BATCH) {
    const customers = sampleCustomers(Math.min(BATCH, count - from), SEED + from);
    yield customers.map((customer, index) => rowOf(renumbered(customer, perDay), from + index));
  }
}

/** Every batch counts its customer numbers from 001 on each day; the table counts on. */
function renumbered(customer: Customer, perDay: Map<string, number>): Customer {
  const day = parseCustomerNo(customer.basic.customerNo)?.date ?? '';
  const sequence = (perDay.get(day) ?? 0) + 1;
  perDay.set(day, sequence);
  const customerNo = `C${day.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return { ...customer, basic: { ...customer.basic, customerNo } } as Customer;
}

function rowOf(customer: Customer, index: number): Row {
  const fault = index % FAULT_EVERY === 0 ? FAULTS[(index / FAULT_EVERY) % FAULTS.length] : undefined;
  return COLUMNS.map(({ field, read }) => {
    const cell = read(customer) ?? null;
    return fault?.field === field && typeof cell === 'string' ? fault.change(cell) : cell;
  });
}
