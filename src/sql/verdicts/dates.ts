/**
 * Dates as conditions: real days without a cast, which engines judge differently. A day is one of four forms: in a month of 31 days, in one of 30, in
 * February up to the 28th, or 29 February of a leap year (proleptic Gregorian calendar, years 0001 to 9999).
 */
import { isIsoDate } from '../../identifiers/index.ts';
import { all, any, compare, equals, matches, not } from '../tree/conditions.ts';
import { join, part, text } from '../tree/nodes.ts';
import type { ConditionNode, TextNode } from '../tree/types.ts';
import { pattern } from '../tree/pattern.ts';
import { END, sized, whole } from '../tree/patterns.ts';

const YEAR = '[0-9]{4}';
const LEAP_YEAR = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';
const MONTH = '(0[1-9]|1[0-2])';
const NO_YEAR = '0000';
const LENGTH = 10;

/** What a field of type 购买时间节点 may say instead of a day. */
const URGENT = 'urgent';

/**
 * Writes the form of a real day.
 *
 * @param between - What stands between year, month and day.
 * @returns The regular expression; the year 0000 is not excluded.
 */
export function dayForm(between: string): string {
  const long = `(0[13578]|1[02])${between}(0[1-9]|[12][0-9]|3[01])`;
  const short = `(0[469]|11)${between}(0[1-9]|[12][0-9]|30)`;
  const february = `02${between}(0[1-9]|1[0-9]|2[0-8])`;
  return `(${YEAR}${between}(${long}|${short}|${february})|${LEAP_YEAR}${between}02${between}29)`;
}

/**
 * Asks whether a text is a day that exists, of the years 0001 to 9999.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function plainDateVerdict(value: TextNode): ConditionNode {
  return all(sized(value, dayForm('-'), LENGTH), not(equals(part(value, 1, 4), NO_YEAR)));
}

/**
 * Asks whether a text is a month of the years 0001 to 9999.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function plainMonthVerdict(value: TextNode): ConditionNode {
  return all(sized(value, `${YEAR}-${MONTH}`, 7), not(equals(part(value, 1, 4), NO_YEAR)));
}

/**
 * Asks whether a text is a quarter of the years 0001 to 9999.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function plainQuarterVerdict(value: TextNode): ConditionNode {
  return all(sized(value, `${YEAR}-Q[1-4]`, 7), not(equals(part(value, 1, 4), NO_YEAR)));
}

/**
 * Asks whether a text is a day of the years that a file has.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function isoDateVerdict(value: TextNode): ConditionNode {
  return all(sized(value, dayForm('-'), LENGTH), inYears(value));
}

/**
 * Asks whether a text is a day or a month of the years that a file has.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function dayOrMonthVerdict(value: TextNode): ConditionNode {
  return any(isoDateVerdict(value), all(sized(value, `${YEAR}-${MONTH}`, 7), inYears(value)));
}

/**
 * Asks whether a text is a time node: a day, a month, a quarter, or urgent.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function timeNodeVerdict(value: TextNode): ConditionNode {
  return any(equals(value, URGENT), dayOrMonthVerdict(value), all(sized(value, `${YEAR}-Q[1-4]`, 7), inYears(value)));
}

/**
 * Asks whether a text is a time with its offset, RFC 3339. A leap second is one in UTC at the end of a month.
 *
 * @param value - The text.
 * @returns The condition.
 */
export function dateTimeVerdict(value: TextNode): ConditionNode {
  const time = `[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])`;
  const isTime = all(whole(value, `${dayForm('-')}${time}`), not(equals(part(value, 1, 4), NO_YEAR)));
  return any(isTime, leapSecond(value));
}

/** Only offsets of whole UTC are read: 23:59:60 there, on the last day of a month. */
function leapSecond(value: TextNode): ConditionNode {
  const lastDay = `([0-9]{4}-((0[13578]|1[02])-31|(0[469]|11)-30|02-2[89]))`;
  const isLast = any(not(matches(value, pattern('^[0-9]{4}-02-28'))), not(matches(value, pattern(`^${LEAP_YEAR}-02-28`))));
  const second = `[Tt]23:59:60([.][0-9]+)?([Zz]|[+-]00:00)`;
  const isDay = matches(join(part(value, 1, LENGTH), text(END)), pattern(`^${dayForm('-')}${END}`));
  return all(whole(value, `${lastDay}${second}`), isDay, isLast, not(equals(part(value, 1, 4), NO_YEAR)));
}

/** The first and the last year are those of the library. */
function inYears(value: TextNode): ConditionNode {
  const years = Array.from({ length: 9999 }, (_, index) => String(index + 1).padStart(4, '0')).filter((year) => isIsoDate(`${year}-01-01`));
  return all(compare(part(value, 1, 4), '>=', text(String(years[0]))), compare(part(value, 1, 4), '<=', text(String(years.at(-1)))));
}
