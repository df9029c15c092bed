/**
 * The ways in which people and programs write days, months and quarters in Chinese offices. A form is only read where it can mean one thing:
 * two-digit years, day and month in unclear order and dates without a year are named, not guessed.
 */
import { toPlainDate } from '../../calendar/index.ts';
import { isDash } from '../../text/index.ts';
import type { AmbiguityReason } from './proposal.ts';

/** No date is longer, time and offset included. */
const LONGEST = 48;

const DAY = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号]?$/u;
const COMPACT_DAY = /^(\d{4})(\d\d)(\d\d)$/u;
const MONTH = /^(\d{4}) ?[-/.年] ?(\d{1,2}) ?(?:月份?)?$/u;
const COMPACT_MONTH = /^((?:19|20)\d\d)(\d\d)$/u;
const MONTH_FIRST = /^(\d{1,2}) ?[-/.] ?(\d{4})$/u;
const QUARTER = /^(\d{4}) ?[-/年]? ?Q(\d)$/iu;
const WRITTEN_QUARTER = /^(\d{4}) ?[-/年]? ?第? ?([1-4一二三四]) ?季度?$/u;
const QUARTER_FIRST = /^Q(\d) ?[-/]? ?(\d{4})年?$/iu;
const TIME = /[T 日号] ?(?:[01]?\d|2[0-3])[:时点][0-5]?\d(?:[:分][0-5]?\d(?:\.\d{1,9})?)?[分秒]? ?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?$/iu;
const LATE_IN_UTC = /[T ] ?(?:1[6-9]|2[0-3]):/iu;

const TWO_DIGIT_YEAR =
  /^\d\d ?[-/.年] ?(?:\d{1,2} ?[-/.月] ?\d{1,2} ?[日号]?|\d{1,2}月|Q[1-4]|第?[1-4一二三四]季度?)$|^\d\dQ[1-4]$|^\d{6}$/iu;
const UNCLEAR_ORDER = /^\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{4}$/u;
const NO_YEAR = /^\d{1,2} ?(?:月份?|[-/.月] ?\d{1,2} ?[日号]?)$|^Q[1-4]$|^第?[1-4一二三四]季度?$/iu;

/** What a text says of a day. */
export interface DateForm {
  /** The day `2024-05-12`, month `2024-05` or quarter `2024-Q3`; it may not exist. */
  readonly text: string;
  /** How exact it is. */
  readonly precision: 'day' | 'month' | 'quarter';
}

/**
 * Reads a day, a month or a quarter.
 *
 * @param folded - The folded text.
 * @returns What it says, why that cannot be known, or `undefined` when it is no date.
 */
export function readDateForm(folded: string): DateForm | AmbiguityReason | undefined {
  if (folded.length > LONGEST) return undefined;
  const text = Array.from(folded, (char) => (isDash(char.charCodeAt(0)) ? '-' : char)).join('');
  return readDay(text) ?? readMonth(text) ?? readQuarter(text) ?? readTime(text) ?? unclear(text);
}

function readDay(text: string): DateForm | undefined {
  const [, year, month, day] = DAY.exec(text) ?? COMPACT_DAY.exec(text) ?? [];
  return year === undefined ? undefined : { text: toPlainDate(Number(year), Number(month), Number(day)), precision: 'day' };
}

function readMonth(text: string): DateForm | undefined {
  const [, year, month] = MONTH.exec(text) ?? COMPACT_MONTH.exec(text) ?? reversed(MONTH_FIRST.exec(text)) ?? [];
  if (year === undefined) return undefined;
  return { text: toPlainDate(Number(year), Number(month), 1).slice(0, 7), precision: 'month' };
}

function readQuarter(text: string): DateForm | undefined {
  const found = QUARTER.exec(text) ?? WRITTEN_QUARTER.exec(text) ?? reversed(QUARTER_FIRST.exec(text));
  const [, year, name = ''] = found ?? [];
  if (year === undefined) return undefined;
  const place = '一二三四'.indexOf(name);
  return { text: `${year}-Q${place < 0 ? name : String(place + 1)}`, precision: 'quarter' };
}

/** The year in front of what it follows. */
function reversed(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match === null ? undefined : [match[0], match[2], match[1]];
}

/** A day with a time. The day is the one on the writer's calendar; a late hour in UTC is the next day in China, so it is not clear. */
function readTime(text: string): DateForm | AmbiguityReason | undefined {
  const time = TIME.exec(text);
  if (time === null) return undefined;
  const day = readDay(text.slice(0, time.index));
  return day !== undefined && time[1]?.toUpperCase() === 'Z' && LATE_IN_UTC.test(time[0]) ? 'timeZone' : day;
}

function unclear(text: string): AmbiguityReason | undefined {
  if (UNCLEAR_ORDER.test(text)) return 'dateOrder';
  if (TWO_DIGIT_YEAR.test(text)) return 'twoDigitYear';
  return NO_YEAR.test(text) ? 'yearMissing' : undefined;
}
