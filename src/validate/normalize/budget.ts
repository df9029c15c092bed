/**
 * Amounts and ranges of money put into the bands of a field: only where the whole interval lies inside one band. Upper ends do not belong
 * to an interval, as on the form itself: 5~10万 is the band from 50,000 to 100,000, and 1万以下 is the one under 10,000.
 */
import { budgetInterval } from '../../archive/index.ts';
import type { MoneyInterval } from '../../archive/index.ts';
import type { Option } from '../../fields/index.ts';
import { isDash } from '../../text/index.ts';
import { compactMoney, foldMoney, isOtherCurrency, parseAmount } from './amount.ts';
import type { Amount } from './amount.ts';
import type { AmbiguityReason, Proposal } from './proposal.ts';

const LONGEST = 60;

const ABOUT = /^(?:大约|大概|约|近|差不多|预计)|(?:左右|上下|多)$/u;
const AT_LEAST_BEFORE = /^(?:超过|高于|大于|不低于|不少于|至少|>=|>|≥)/u;
const AT_LEAST_AFTER = /(?:及以上|以上|起|\+)$/u;
const BELOW_BEFORE = /^(?:不超过|不高于|低于|小于|少于|最多|<=|<|≤)/u;
const BELOW_AFTER = /(?:及以下|以下|以内|之内|内)$/u;
const BETWEEN = /[~至到]/u;

/**
 * Tells whether the options of a field are bands of money.
 *
 * @param options - The options.
 * @returns `true` when every one has an interval.
 */
export function areBands(options: readonly Option[]): boolean {
  return options.length > 0 && options.every(({ value }) => budgetInterval(value) !== undefined);
}

/**
 * Proposes the band that an amount or a range lies in.
 *
 * @param options - The bands.
 * @param value - An amount as a number, or a text.
 * @returns The repair with the change `moneyForm`; the ambiguity `budgetInterval` when no single band holds it; `undefined` when it is no money.
 */
export function repairBudget(options: readonly Option[], value: string | number): Proposal | undefined {
  const { text, changes } = foldMoney(String(value));
  const interval = text.length > LONGEST ? undefined : readInterval(compactMoney(withTilde(text)));
  if (interval === undefined || typeof interval === 'string') return interval && { ambiguous: interval };
  const band = options.find((option) => holds(budgetInterval(option.value), interval));
  return band === undefined ? { ambiguous: 'budgetInterval' } : { value: band.value, changes: [...changes, 'moneyForm'] };
}

/** Whether a band holds the whole interval; 面议, which is every amount, is no band. */
function holds(band: MoneyInterval | undefined, { min, max }: MoneyInterval): boolean {
  if (band === undefined || (band.min === 0 && band.max === undefined)) return false;
  const end = band.max ?? Infinity;
  return min >= band.min && min < end && (max ?? Infinity) <= end;
}

function readInterval(text: string): MoneyInterval | AmbiguityReason | undefined {
  if (isOtherCurrency(text)) return /\d/u.test(text) ? 'currency' : undefined;
  const amount = parseAmount(text);
  // A lone 8 may be 8 yuan or 80,000; one amount is an interval without a length.
  if (amount !== undefined) return isSmall(amount) ? 'budgetInterval' : { min: amount.value, max: amount.value };
  const least = parseAmount(text.replace(AT_LEAST_BEFORE, '').replace(AT_LEAST_AFTER, ''));
  if (least !== undefined) return isSmall(least) ? 'budgetInterval' : { min: least.value };
  const below = parseAmount(text.replace(BELOW_BEFORE, '').replace(BELOW_AFTER, ''));
  if (below !== undefined) return isSmall(below) ? 'budgetInterval' : { min: 0, max: below.value };
  return parseAmount(text.replace(ABOUT, '')) === undefined ? readRange(text.split(BETWEEN)) : 'budgetInterval';
}

/** Digits without any sign that are too small for a budget in yuan. */
function isSmall({ value, isBare }: Amount): boolean {
  return isBare && value < 100;
}

function withTilde(text: string): string {
  return Array.from(text, (char) => (isDash(char.charCodeAt(0)) || '～〜∼'.includes(char) ? '~' : char)).join('');
}

/** Two amounts with the power of ten written once or twice: 5~10万, 5万~10万, 8000~2万. */
function readRange([first = '', second = '', more]: readonly string[]): MoneyInterval | AmbiguityReason | undefined {
  const from = parseAmount(first);
  const to = parseAmount(second);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const min = sharesPower(from, to) ? withPower(from, to.power) : from.value;
  return isSmall(to) || min >= to.value ? 'budgetInterval' : { min, max: to.value };
}

/** 5~10万 means 50,000; 8000~2万 cannot mean 80,000,000. */
function sharesPower(from: Amount, to: Amount): boolean {
  return from.power === 0 && to.power > 0 && withPower(from, to.power) < to.value;
}

function withPower({ value }: Amount, power: number): number {
  return Number(`${String(value)}e${String(power)}`);
}
