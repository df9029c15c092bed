import { isAbsent, readList, readObject } from './plain.ts';

/** Deeper data is no customer data, and a record that holds itself ends here. */
const MOST_LEVELS = 50;

const MOST_VALUES = 100_000;

/** How much of a value may still be read. */
interface Budget {
  left: number;
}

/**
 * Tells whether two values say the same: as JSON, whatever the order of keys, blanks counting as absent.
 *
 * @param a - Any value.
 * @param b - Any value.
 * @returns `true` when they do; what cannot be read as JSON is only the same as itself.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (isAbsent(a) && isAbsent(b))) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  const text = canonicalText(a);
  return text !== undefined && text === canonicalText(b);
}

/**
 * Writes a value as a text that is equal for values that say the same.
 *
 * @param value - Any value.
 * @returns The text, or `undefined` for what is no JSON, or too deep or too long to be read.
 */
export function canonicalText(value: unknown): string | undefined {
  const budget: Budget = { left: MOST_VALUES };
  const text = textOf(value, MOST_LEVELS, budget);
  return budget.left < 0 ? undefined : text;
}

/** Once the budget is overdrawn the text is of no use. */
function textOf(value: unknown, levels: number, budget: Budget): string {
  budget.left -= 1;
  if (isAbsent(value)) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const list = readList(value, MOST_VALUES);
  if (budget.left < 0 || levels === 0 || list === 'long') return overdrawn(budget);
  if (list !== undefined) return `[${list.map((entry) => textOf(entry, levels - 1, budget)).join(',')}]`;
  const entries = readObject(value)?.filter(([, inner]) => !isAbsent(inner));
  if (entries === undefined) return overdrawn(budget);
  const texts = entries.map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner, levels - 1, budget)}`);
  return `{${texts.sort().join(',')}}`;
}

function overdrawn(budget: Budget): string {
  budget.left = -1;
  return '';
}
