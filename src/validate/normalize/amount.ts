/**
 * Amounts of money and other numbers as people write them: `19,999.50元`, `￥1.2万`, `10W`, `人民币 5 千元整`. Chinese numerals are not read.
 */
import { foldText, toHalfWidth } from '../../text/index.ts';
import type { FoldedText } from '../../text/index.ts';
import type { AmbiguityReason } from './proposal.ts';

/** No number that somebody writes by hand is longer. */
const LONGEST = 40;

const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/u;
const YUAN_BEFORE = /^(?:[¥￥]|RMB|CNY|人民币)/u;
const YUAN_AFTER = /(?:元整|元人民币|元|块钱|块|人民币|RMB|CNY)$/u;
const OTHER_CURRENCY = /[$€£]|USD|HKD|EUR|GBP|JPY|美元|美金|港币|港元|欧元|英镑|日元|日币|澳元|台币/u;
const RANGE = /^[\d.,]+[~\-至到][\d.,]+/u;
const COUNTED = /^[\d.,]+\p{sc=Han}{1,3}$/u;

/** The powers of ten that are written out, the longer ones first. */
const POWERS = [
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['万', 4],
  ['W', 4],
  ['千', 3],
  ['K', 3],
] as const;

/** An amount, and how it was written. */
export interface Amount {
  /** The amount in CNY. */
  readonly value: number;
  /** The exponent that was written out, as 4 in 5万; 0 without. */
  readonly power: number;
  /** Whether there is nothing but digits, so that a small number may mean ten thousands. */
  readonly isBare: boolean;
}

/**
 * Reads a number that may be an amount of money.
 *
 * @param folded - The folded text.
 * @returns The number, why it cannot be said, or `undefined` when it is no number at all.
 */
export function readAmount(folded: string): number | AmbiguityReason | undefined {
  if (folded.length > LONGEST) return undefined;
  const text = compactMoney(folded);
  if (SCIENTIFIC.test(text)) return 'scientific';
  const amount = parseAmount(text);
  if (amount !== undefined) return amount.value;
  if (OTHER_CURRENCY.test(text)) return /\d/u.test(text) ? 'currency' : undefined;
  if (RANGE.test(text)) return 'several';
  return COUNTED.test(text) ? 'unit' : undefined;
}

/**
 * Folds a text that may be money; the sign ￥ is a sign, no letter in full width.
 *
 * @param value - The text.
 * @returns The folded text with the changes made.
 */
export function foldMoney(value: string): Pick<FoldedText, 'text' | 'changes'> {
  return foldText(value, (unit) => (unit === 0xffe5 ? unit : toHalfWidth(unit)));
}

/**
 * Brings an amount into the form that `parseAmount` reads: no white space, capitals.
 *
 * @param folded - The folded text.
 * @returns The compact text.
 */
export function compactMoney(folded: string): string {
  return folded.replace(/\s/gu, '').toUpperCase();
}

/**
 * Reads one amount in CNY.
 *
 * @param text - The compact text.
 * @returns The amount, or `undefined` when it is none.
 */
export function parseAmount(text: string): Amount | undefined {
  const bare = text.replace(YUAN_BEFORE, '').replace(YUAN_AFTER, '');
  const [sign, power] = POWERS.find(([ending]) => bare.endsWith(ending)) ?? ['', 0];
  const digits = bare.slice(0, bare.length - sign.length);
  if (!NUMBER.test(digits)) return undefined;
  // The exponent is read with the digits, so that 1.1万 is exactly 11000.
  return { value: Number(`${digits.replaceAll(',', '')}e${String(power)}`), power, isBare: digits === text };
}

/**
 * Tells whether an amount is in a currency other than CNY.
 *
 * @param text - The compact text.
 * @returns `true` when another currency is named.
 */
export function isOtherCurrency(text: string): boolean {
  return OTHER_CURRENCY.test(text);
}
