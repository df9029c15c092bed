/**
 * Working days. China moves them every year by decree (国务院办公厅关于部分节假日安排的通知), so the calendar is an argument and nothing is guessed:
 * a day that the calendar does not know has no answer.
 */
import { addDays, isPlainDate, weekdayOf } from '../calendar/index.ts';
import type { PlainDate } from '../calendar/index.ts';
import { optionOf } from './options.ts';

/** Tells whether a day is a working day; `undefined` when it is not known. */
export type WorkingCalendar = (day: PlainDate) => boolean | undefined;

/** The exceptions from the five-day week, as the State Council publishes them: lists of days, or objects whose keys are days. */
export interface WorkingDayTable {
  /** Weekdays that are free. */
  readonly holidays: readonly PlainDate[] | Readonly<Record<PlainDate, unknown>>;
  /** Days of a weekend that are worked (调休). */
  readonly workdays: readonly PlainDate[] | Readonly<Record<PlainDate, unknown>>;
}

/** What the `chinese-days` package tells of a day. */
export interface ChineseDayDetail {
  /** Whether it is worked. */
  readonly work: boolean;
  /** Its name: `英文,中文,天数` for a day of the decree, else the weekday. */
  readonly name: string;
}

/** What the `chinese-days` package offers and is needed here. */
export interface ChineseDays {
  /** Tells of a day whether it is worked, and its name. */
  readonly getDayDetail: (day: string) => ChineseDayDetail;
}

const FRIDAY = 5;
/** Further than this no deadline of a collection lies; a calendar without working days must not be searched for ever. */
const MOST_DAYS = 3660;

/**
 * Makes a calendar from a table of exceptions; a year without a holiday in it is not known.
 * Of a table that lists no holidays at all, the years of its worked weekends are known.
 *
 * @param table - The exceptions.
 * @returns The calendar.
 * @throws RangeError when the table has no `holidays` or `workdays`.
 * @example
 * workingCalendar({ holidays: ['2024-05-01'], workdays: ['2024-05-11'] })('2024-05-11'); //=> true
 * workingCalendar({ holidays: ['2024-05-01'], workdays: ['2024-05-11'] })('2025-05-12'); //=> undefined
 */
export function workingCalendar(table: WorkingDayTable): WorkingCalendar {
  const holidays = daysOf(table, 'holidays');
  const workdays = daysOf(table, 'workdays');
  const years = new Set([...(holidays.size > 0 ? holidays : workdays)].map(yearOf));
  return (day) => {
    if (!isPlainDate(day) || !years.has(yearOf(day))) return undefined;
    return workdays.has(day) || (weekdayOf(day) <= FRIDAY && !holidays.has(day));
  };
}

/**
 * Makes a calendar from the `chinese-days` package, which the application passes in. The package takes every year for a plain five-day week
 * that it has no data for, and reads a date at the time zone of the machine; here such a year is not known, and weekends are counted without it.
 *
 * @param chineseDays - The module: `import chineseDays from 'chinese-days'`.
 * @returns The calendar.
 * @throws RangeError when it is not that module.
 * @example
 * chineseDaysCalendar({ getDayDetail: () => ({ work: false, name: 'National Day,国庆节,3' }) })('2024-10-01'); //=> false
 * chineseDaysCalendar({ getDayDetail: () => ({ work: true, name: 'Wednesday' }) })('2003-10-01'); //=> undefined
 */
export function chineseDaysCalendar(chineseDays: ChineseDays): WorkingCalendar {
  if (typeof optionOf(chineseDays, 'getDayDetail') !== 'function') throw new RangeError('chineseDays must be the module chinese-days');
  const isDecreed = (day: PlainDate): boolean => chineseDays.getDayDetail(day).name.includes(',');
  return (day) => {
    // No decree leaves out the National Day.
    if (!isPlainDate(day) || !isDecreed(`${yearOf(day)}-10-01`)) return undefined;
    return isDecreed(day) ? chineseDays.getDayDetail(day).work : weekdayOf(day) <= FRIDAY;
  };
}

/**
 * Gives the day on which a collection is due. The day of the start does not count.
 *
 * @param startOn - The day of the start.
 * @param workingDays - How many working days, a whole number from 0; 0 is the start itself.
 * @param calendar - The calendar, or a table of exceptions.
 * @returns The day, or `undefined` when `startOn` is not a day, or the calendar does not know every day on the way.
 * @throws RangeError when `workingDays` or `calendar` is wrong.
 * @example
 * collectionDueOn('2024-05-08', 3, { holidays: [], workdays: ['2024-05-11'] }); //=> '2024-05-11'
 */
export function collectionDueOn(
  startOn: PlainDate,
  workingDays: number,
  calendar: WorkingCalendar | WorkingDayTable,
): PlainDate | undefined {
  if (!Number.isInteger(workingDays) || workingDays < 0) throw new RangeError('workingDays must be a whole number from 0');
  const isWorked = typeof calendar === 'function' ? calendar : workingCalendar(calendar);
  if (!isPlainDate(startOn)) return undefined;
  let day = startOn;
  let left = workingDays;
  for (let steps = 0; left > 0; steps += 1) {
    day = addDays(day, 1);
    const worked = isWorked(day);
    if (worked === undefined || steps === MOST_DAYS) return undefined;
    if (worked) left -= 1;
  }
  return day;
}

function daysOf(table: WorkingDayTable, key: keyof WorkingDayTable): ReadonlySet<PlainDate> {
  const days: unknown = optionOf(table, key);
  if (typeof days !== 'object' || days === null) throw new RangeError(`calendar must be a function or have ${key}`);
  return new Set(Array.isArray(days) ? days.filter(isPlainDate) : Object.keys(days).filter(isPlainDate));
}

function yearOf(day: PlainDate): string {
  return day.slice(0, 4);
}
