/** Makes values coarser: places to cities and provinces, days to quarters, numbers to bands. What is not understood is left out. */
import { BUDGETS, INDUSTRY_TAGS, MAX_ENTRIES, URGENT, budgetInterval } from '../archive/index.ts';
import { addMonths, isPlainDate, monthBounds, quarterBounds, quarterOf } from '../calendar/index.ts';
import { readList, readObject } from '../fields/index.ts';
import { addressLevels } from '../mask/index.ts';

const MONTHS_SUMMED_UP = 12;

/** The lower ends of the bands of a quantity, and what they are called. */
const QUANTITY_BANDS: readonly (readonly [number, string])[] = [
  [100, '100+'],
  [10, '10-99'],
  [2, '2-9'],
  [0, '0-1'],
];

/**
 * Gives the province of an address.
 *
 * @param address - An address.
 * @returns The province as it is written, or `undefined` when none is recognised.
 */
export function provinceOf(address: string): string | undefined {
  return addressLevels(address).province;
}

/**
 * Gives the city of an address with its province; municipalities have no city level.
 *
 * @param address - An address.
 * @returns Province and city as they are written, or `undefined` when neither is recognised.
 */
export function cityOf(address: string): string | undefined {
  const { province = '', city = '' } = addressLevels(address);
  return `${province}${city}` || undefined;
}

/**
 * Gives the quarter of a day, a month, a quarter or `urgent`.
 *
 * @param text - A day or time node.
 * @returns `2024-Q2`, or `urgent`, or `undefined`.
 */
export function coarseTime(text: string): string | undefined {
  if (text === URGENT) return URGENT;
  const day = isPlainDate(text) ? text : (monthBounds(text) ?? quarterBounds(text))?.first;
  return day === undefined ? undefined : quarterOf(day);
}

/**
 * Keeps the tags that the form lists; what a person wrote in could point to the customer.
 *
 * @param tag - A tag.
 * @returns The tag, or `undefined`.
 */
export function listedTag(tag: string): string | undefined {
  return INDUSTRY_TAGS.some(({ value }) => value === tag) ? tag : undefined;
}

/**
 * Gives the band of an amount: those of the budgets.
 *
 * @param amount - CNY.
 * @returns The value of the band, or `undefined` for what is no amount.
 */
export function amountBand(amount: number): string | undefined {
  const band = BUDGETS.find(({ value }) => {
    const interval = budgetInterval(value);
    return interval !== undefined && amount >= interval.min && amount < (interval.max ?? Infinity);
  });
  return band?.value;
}

/**
 * Gives the band of a quantity.
 *
 * @param quantity - A number of pieces, metres, kilograms.
 * @returns The band, or `undefined` for what is no quantity.
 */
export function quantityBand(quantity: number): string | undefined {
  return QUANTITY_BANDS.find(([least]) => quantity >= least)?.[1];
}

/**
 * Gives the band of what was bought in the twelve months before a day; a purchase counts until twelve months have passed.
 *
 * @param purchases - The purchases of a record.
 * @param asOf - The day; without one nothing can be summed up.
 * @returns The value of the band, or `undefined`.
 */
export function purchaseBand(purchases: unknown, asOf: string | undefined): string | undefined {
  const entries = readList(purchases, MAX_ENTRIES);
  if (entries === undefined || entries === 'long' || asOf === undefined) return undefined;
  const amounts = entries.map((entry) => countedAmount(new Map(readObject(entry)), asOf));
  return amountBand(amounts.reduce((sum, amount) => sum + amount, 0) / 100);
}

/** In hundredths, so that a sum of prices is exact. */
function countedAmount(purchase: ReadonlyMap<string, unknown>, asOf: string): number {
  const [on, amount] = [purchase.get('purchasedOn'), purchase.get('amount')];
  const day = isPlainDate(on) ? on : monthBounds(on)?.first;
  if (day === undefined || typeof amount !== 'number' || !(amount > 0)) return 0;
  return day <= asOf && asOf < addMonths(day, MONTHS_SUMMED_UP) ? Math.round(amount * 100) : 0;
}
