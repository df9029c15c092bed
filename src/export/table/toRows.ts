/**
 * Customers as a flat table: a header of labels and rows of text, one column for each field of a dimension. Records need not be complete or
 * right: what is there is written, so masked copies can be written too. `extra` is never written; empty lists and dimensions leave no trace.
 *
 * The cells are those of a table, not yet of a file: `spreadsheetCell` is the last step for files that spreadsheets open.
 */
import type { FieldPath } from '../../archive/index.ts';
import { customerColumns } from './columns.ts';
import { itemsOf } from './readRecord.ts';
import { cellWriter } from './writeCell.ts';

/** What may stand in a row: a customer, a draft or a masked copy. */
export type TableSource = object;

/** Which columns to write. */
export interface TableOptions {
  /** The fields, in the order of the columns; all fields of the dimensions in form order by default. */
  readonly fields?: readonly FieldPath[];
}

/** Writes a table row by row. */
export interface RowWriter {
  /** The first row. */
  readonly header: readonly string[];
  /**
   * Writes a record.
   *
   * @param record - The record.
   * @returns Its cells, one for each column.
   */
  readonly write: (record: TableSource) => string[];
}

/**
 * Makes a writer for records that come one by one.
 *
 * @param options - Which columns to write.
 * @returns The header and the function that writes a row.
 * @throws RangeError when `fields` names what is no column, or a column twice.
 * @example
 * createRowWriter({ fields: ['basic.name', 'basic.customerType'] }).write({ basic: { name: '张三', customerType: 'individual' } }); //=> ['张三', '个人']
 */
export function createRowWriter(options?: TableOptions): RowWriter {
  const { fields } = options ?? {};
  const columns = fields === undefined ? customerColumns : chosenColumns(fields);
  const writers = columns.map(cellWriter);
  return {
    header: columns.map(({ label }) => label.zh),
    write: (record) => writers.map((write) => write(record)),
  };
}

/**
 * Writes customers as a table.
 *
 * @param customers - Customers, drafts or masked copies.
 * @param options - Which columns to write.
 * @returns The header and one row for each customer.
 * @throws RangeError when `fields` names what is no column, or a column twice.
 * @example
 * toRows([{ need: { coreNeeds: ['productPurchase', 'afterSales'] } }], { fields: ['need.coreNeeds'] }); //=> [['核心需求'], ['产品购买、售后支持']]
 */
export function toRows(customers: Iterable<TableSource>, options?: TableOptions): string[][] {
  const { header, write } = createRowWriter(options);
  return [[...header], ...itemsOf(customers).map((customer) => write(customer))];
}

function chosenColumns(fields: unknown): typeof customerColumns {
  const paths: readonly unknown[] = Array.isArray(fields) ? Array.from<unknown>(fields) : [undefined];
  const columns = paths.flatMap((path) => customerColumns.filter((field) => field.path === path));
  if (columns.length !== paths.length || new Set(columns).size !== columns.length) {
    throw new RangeError('fields must name columns of customerColumns, each once');
  }
  return columns;
}
