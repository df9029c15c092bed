/**
 * Cells that a spreadsheet leaves alone. A spreadsheet takes a text that begins with `= + - @`, a tab or a line break for a formula, and one that
 * is all digits for a number: it drops leading zeros and everything past 15 digits. An apostrophe before it makes both a text. Reading a table
 * drops that apostrophe again (`plainCell`); a text that really begins so is written with one apostrophe more (`tableCell`), so nothing is lost.
 *
 * Not checked: separators and quotation marks, which the writer of the file (CSV or otherwise) must quote.
 */
import { foldText, isInvisible, toHalfWidth } from './fold.ts';
import { isSpace } from './separators.ts';

const APOSTROPHE = "'";
const FORMULA_STARTS = '=+-@';
/** Tab, line feed and carriage return: some programs drop them and read on. */
const CONTROL_STARTS = '\t\n\r';
/** The space, with which the controls of ASCII end. */
const LAST_CONTROL = 0x20;
/** Numbers that a spreadsheet would change: from 12 digits on it shows an exponent; a leading zero goes; `9135E10` is read with its exponent. */
const DIGITS = /^(?:\d{12,}(?:\.\d*)?|0\d[\d.]*|[\d.]*\dE[+-]?\d+)$/iu;

const LONG_NUMBER = /^\d{12,}$/u;

/**
 * Makes a cell that a spreadsheet shows as it is: no formula, no lost digits. Made for the last step before a file is written. A text that went
 * through it is not changed again; a negative number stays a number, its text would be taken for a formula.
 *
 * @param value - A text or a number; anything that is neither (`null`, `undefined`, an object, NaN) gives an empty cell, a truth value its name.
 * @returns The text of the cell.
 * @example
 * spreadsheetCell('=1+1'); //=> "'=1+1"
 * spreadsheetCell('440524188001010014'); //=> "'440524188001010014"
 * spreadsheetCell('13812345678'); //=> '13812345678'
 * spreadsheetCell(19999.5); //=> '19999.5'
 */
export function spreadsheetCell(value: unknown): string {
  if (typeof value === 'string') return isFormula(value) || isDigits(value) ? APOSTROPHE + value : value;
  const text = plainText(value);
  return LONG_NUMBER.test(text) ? APOSTROPHE + text : text;
}

/**
 * Writes a text as a cell of a table, so that `plainCell` gives it back.
 *
 * @param text - Any text.
 * @returns The same text, with one apostrophe more when `plainCell` would take one away.
 */
export function tableCell(text: string): string {
  return isGuarded(text) ? APOSTROPHE + text : text;
}

/**
 * Takes away the apostrophe that `spreadsheetCell` wrote, or a person before a number. `fromRows` does so with every cell.
 *
 * @param cell - The text of a cell.
 * @returns The text that was meant.
 * @example
 * plainCell("'=1+1"); //=> '=1+1'
 */
export function plainCell(cell: string): string {
  const text: unknown = cell;
  return typeof text === 'string' && isGuarded(text) ? text.slice(1) : cell;
}

/** Whether a text is apostrophes and then a formula or something that begins with a digit; people put them before numbers too. */
function isGuarded(text: string): boolean {
  if (!text.startsWith(APOSTROPHE)) return false;
  let start = 1;
  while (text.startsWith(APOSTROPHE, start)) start += 1;
  const rest = text.slice(start);
  return isFormula(rest) || /^\d/u.test(firstVisible(rest));
}

function isFormula(text: string): boolean {
  const isControlled = text !== '' && CONTROL_STARTS.includes(text.charAt(0));
  const first = firstVisible(text);
  return isControlled || (first !== '' && FORMULA_STARTS.includes(first));
}

/** The first character that can be seen, in half width; programs drop controls as they drop spaces. */
function firstVisible(text: string): string {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit > LAST_CONTROL && !isSpace(unit) && !isInvisible(unit)) return String.fromCharCode(toHalfWidth(unit));
  }
  return '';
}

function isDigits(text: string): boolean {
  return DIGITS.test(foldText(text).text);
}

function plainText(value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}
