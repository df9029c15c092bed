/** What the library answers for a row, as the texts with which the answers of an engine are compared. */
import { customerFields, fieldAt, validateField } from 'customer-archive';
import { isCompanyName, isCreditCode, isCustomerNo, isIsoDate, isMobile, isPersonName } from 'customer-archive/identifiers';
import { maskOf } from 'customer-archive/mask';
import { schemaOf } from '../../src/sql/faults.ts';
import { isBlank } from '../../src/text/index.ts';
import { acceptValue } from '../../src/validate/index.ts';
import type { Cell } from './parity.ts';
import type { ItemPath, Row, ScalarPath } from './rows/rows.ts';

/** The checks that are functions of their own: what they refuse need not be asked for its issues, which takes much longer. */
const CHECKS: Readonly<Partial<Record<ScalarPath, (cell: string, row: Row) => boolean>>> = {
  'basic.customerNo': isCustomerNo,
  'basic.name': (cell, row) => isName(cell, row['basic.customerType']),
  'basic.mobile': isMobile,
  'basic.creditCode': (cell, row) => row['basic.customerType'] !== 'individual' && isCreditCode(cell),
  'behavior.firstContactOn': isIsoDate,
  'behavior.lastFollowUpOn': isIsoDate,
  'record.mobileVerifiedOn': isIsoDate,
};

/** The values of the fields that are chosen from a list. */
const OPTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  customerFields.flatMap(({ path, options }) => (options === undefined ? [] : [[path, new Set(options.map(({ value }) => value))]])),
);

/** The mask of a value by the kind of customer, or that of a person where the kind is not known; free text comes out NULL, as `status` says. */
export function maskedCell(path: ScalarPath, row: Row): Cell {
  const { individual, enterprise } = fieldAt(path).mask;
  if (individual === 'text') return null;
  return maskOf(row['basic.customerType'] === 'enterprise' ? enterprise : individual)(row[path]);
}

/** Whether a value is right for its field: nobody has to repair it, and it is not absent. */
export function validCell(path: ScalarPath, row: Row): Cell {
  const cell = row[path];
  return cell !== null && isRight(path, cell, row) ? '1' : '0';
}

/** A blank value is absent, and so is not right. */
function isRight(path: ScalarPath, cell: string, row: Row): boolean {
  const isPossible = CHECKS[path]?.(cell, row) ?? OPTIONS.get(path)?.has(cell) ?? !isBlank(cell);
  // A name that says nothing is refused by the field.
  if (!isPossible || (path in CHECKS && path !== 'basic.name')) return isPossible;
  return validateField(path, cell, { basic: { customerType: row['basic.customerType'] } }).issues.length === 0;
}

function isName(cell: string, customerType: Cell): boolean {
  if (customerType === 'individual') return isPersonName(cell);
  return customerType === 'enterprise' ? isCompanyName(cell) : !isBlank(cell);
}

/** The mask of a value of a contact. */
export function itemMaskCell(path: ItemPath, cell: Cell): Cell {
  return maskOf(fieldAt(path).mask.individual)(cell);
}

/** Whether a value of a contact is right. */
export function itemValidCell(path: ItemPath, cell: Cell): Cell {
  return cell !== null && !isBlank(cell) && acceptValue(schemaOf(path))(cell) ? '1' : '0';
}
