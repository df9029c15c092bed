import { fieldAt, findDuplicates } from 'customer-archive';
import type { Duplicate } from 'customer-archive';
import { isCreditCode, isCustomerNo, isMobile } from 'customer-archive/identifiers';
import type { CheckedRow, Finding } from './check.ts';

/** Rows that seem to be the same customer. */
export interface DuplicateGroup {
  /** The label of the field that is equal. */
  readonly label: string;
  /** An equal number is an error, an equal mobile number may be a family. */
  readonly severity: Duplicate['severity'];
  /** The rows as a spreadsheet counts them. */
  readonly rows: readonly number[];
}

/** Remembers what tells customers apart: a few short texts a row, whatever the size of the file. */
export interface DuplicateSearch {
  /** Notes a row. */
  readonly add: (row: CheckedRow) => void;
  /** Finds the customers who are filed twice. */
  readonly groups: () => readonly DuplicateGroup[];
}

/**
 * Begins a search for customers who are filed more than once. Numbers are compared in their canonical form.
 *
 * @returns The search.
 */
export function searchDuplicates(): DuplicateSearch {
  const rows: number[] = [];
  const keys: { readonly basic: Readonly<Record<string, unknown>> }[] = [];
  return {
    add: ({ row, proposed }) => {
      rows.push(row);
      keys.push({ basic: pick(proposed) });
    },
    groups: () =>
      findDuplicates(keys).map(({ path, severity, rows: found }) => ({
        label: fieldAt(path).label.zh,
        severity,
        rows: found.map((index) => rows[index] ?? 0),
      })),
  };
}

/**
 * Tells of a group at each of its rows.
 *
 * @param group - The group.
 * @returns One finding a row.
 */
export function findingsOf({ label, severity, rows }: DuplicateGroup): readonly Finding[] {
  return rows.map((row) => {
    const others = rows.filter((other) => other !== row).join('、');
    const message = severity === 'error' ? `与第 ${others} 行重复，可能是同一客户` : `与第 ${others} 行相同，请核对是否为同一客户`;
    return { row, label, severity, message, fixable: false };
  });
}

/** Only real numbers tell customers apart: two cells of `1.38E+10` are not the same customer. */
function pick(proposed: unknown): Readonly<Record<string, unknown>> {
  const { customerType, customerNo, creditCode, mobile } = (proposed as { readonly basic?: Readonly<Record<string, unknown>> }).basic ?? {};
  return {
    customerType,
    ...(isCustomerNo(customerNo) && { customerNo }),
    ...(isCreditCode(creditCode) && { creditCode }),
    ...(isMobile(mobile) && { mobile }),
  };
}
