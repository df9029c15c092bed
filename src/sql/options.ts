/** What the rules of a table depend on besides its columns: the day and the time zone of the business. */
import { readAsOf, toPlainDate } from '../calendar/index.ts';
import type { PlainDate } from '../calendar/index.ts';

/**
 * Reads the day for which labels are given. An instant is a day of the business: the civil day of its time zone.
 *
 * @param asOf - What the caller gave.
 * @param timeZone - The time zone, by its name in the IANA database.
 * @returns The day.
 * @throws RangeError that names the option which is wrong.
 */
export function readDay(asOf: unknown, timeZone: unknown): PlainDate {
  const format = formatOf(timeZone);
  const { day, instant } = readAsOf(asOf);
  if (instant === undefined) return day;
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return toPlainDate(Number(parts.get('year')), Number(parts.get('month')), Number(parts.get('day')));
}

function formatOf(timeZone: unknown): Intl.DateTimeFormat {
  if (typeof timeZone === 'string' && timeZone !== '') {
    try {
      return new Intl.DateTimeFormat('en-US', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
      });
    } catch {
      // Below: the message of the engine holds the value.
    }
  }
  throw new RangeError('timeZone: must be the name of a time zone such as Asia/Shanghai');
}
