/** What the library answers for a row, as the texts with which the answers of an engine are compared. */
import { fieldAt, validateField } from 'customer-archive';
import { maskOf } from 'customer-archive/mask';
import type { Cell } from './parity.ts';
import type { ScalarPath } from './rows/rows.ts';

/** The mask of a value, as that of a person's field where the kind of customer is not known. */
export function maskedCell(path: ScalarPath, cell: Cell): Cell {
  return maskOf(fieldAt(path).mask.individual)(cell);
}

/** Whether a value is right for its field, as an engine says it. */
export function validCell(path: ScalarPath, cell: Cell): Cell {
  return isRight(path, cell) ? '1' : '0';
}

/** A value that nobody has to repair: blank is absent, and so is neither right nor wrong. */
function isRight(path: ScalarPath, cell: Cell): boolean {
  if (cell === null || cell.trim() === '') return false;
  const { issues } = validateField(path, cell, {});
  return issues.length === 0;
}
