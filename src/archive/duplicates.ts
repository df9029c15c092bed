import { ownValue, readIterable } from '../fields/index.ts';
import type { FieldPath } from './generated/types.ts';

/** The same customer filed more than once: where, and how it was noticed; no values. */
export interface Duplicate {
  /** What was noticed. */
  readonly code: 'duplicate.customerNo' | 'duplicate.creditCode' | 'duplicate.mobile';
  /** An equal number is an error; an equal mobile number of individuals may be a family. */
  readonly severity: 'error' | 'warning';
  /** The field that is equal. */
  readonly path: FieldPath;
  /** The zero-based indexes of the files, ascending, two or more. */
  readonly rows: readonly number[];
}

const CHECKS: readonly Omit<Duplicate, 'rows'>[] = [
  { code: 'duplicate.customerNo', severity: 'error', path: 'basic.customerNo' },
  { code: 'duplicate.creditCode', severity: 'error', path: 'basic.creditCode' },
  { code: 'duplicate.mobile', severity: 'warning', path: 'basic.mobile' },
];

/**
 * Finds customers that are filed more than once: equal customer numbers or credit codes are errors, equal mobile numbers of individuals warnings.
 * Values are compared as they stand, so normalise first; what is not a customer is passed over.
 *
 * @param customers - Any iterable of files, in one pass.
 * @returns Groups of row indexes, by code and then by first row; no values.
 * @example
 * findDuplicates([{ basic: { customerNo: 'C20240512001' } }, { basic: { customerNo: 'C20240512001' } }]); //=> [{ code: 'duplicate.customerNo', severity: 'error', path: 'basic.customerNo', rows: [0, 1] }]
 */
export function findDuplicates(customers: Iterable<unknown>): Duplicate[] {
  const groups = CHECKS.map((check) => ({ check, rowsOf: new Map<string, number[]>() }));
  let row = 0;
  for (const customer of readIterable(customers) ?? []) {
    const basic = ownValue(customer, 'basic');
    for (const { check, rowsOf } of groups) {
      const value = comparable(basic, check.path);
      if (value === undefined) continue;
      const rows = rowsOf.get(value);
      if (rows === undefined) rowsOf.set(value, [row]);
      else rows.push(row);
    }
    row += 1;
  }
  return groups.flatMap(({ check, rowsOf }) => [...rowsOf.values()].filter((rows) => rows.length > 1).map((rows) => ({ ...check, rows })));
}

function comparable(basic: unknown, path: FieldPath): string | undefined {
  if (path === 'basic.mobile' && ownValue(basic, 'customerType') !== 'individual') return undefined;
  const value = ownValue(basic, path.slice('basic.'.length));
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
