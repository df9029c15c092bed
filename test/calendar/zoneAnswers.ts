/** Answers of the calendar that a time zone could spoil; run as a script it prints its zone and them. */
import { pathToFileURL } from 'node:url';

import {
  addDays,
  addMonths,
  daysBetween,
  formatInstant,
  isPlainDate,
  parseInstant,
  quarterOf,
  readAsOf,
  weekdayOf,
} from '../../src/calendar/index.ts';

/** Days on which Shanghai had no midnight or two, days on which Los Angeles changes its clocks, and the ends of the calendar. */
const DAYS = [
  '1919-04-12',
  '1919-04-13',
  '1940-06-01',
  '1941-03-15',
  '1942-01-31',
  '1946-05-15',
  '1947-04-15',
  '1948-05-01',
  '1949-05-01',
  '1986-05-04',
  '1991-09-15',
  '2024-03-09',
  '2024-03-10',
  '2024-11-03',
  '2024-02-29',
  '2023-12-31',
  '0001-01-01',
  '0099-12-31',
  '9999-12-31',
];
const INSTANTS = [
  '2024-03-10T02:30:00-08:00',
  '2024-03-10T10:30:00Z',
  '1940-05-31T23:59:59+08:00',
  '1940-06-01T00:30:00+08:00',
  '2024-11-03T01:30:00-07:00',
];

export function answers(): string[] {
  const days = DAYS.flatMap((day) => [
    day,
    isPlainDate(day),
    quarterOf(day),
    weekdayOf(day),
    daysBetween('1970-01-01', day),
    ...[-400, -1, 0, 1, 31, 400].map((step) => addDays(day, step)),
    ...[-12, -1, 0, 1, 3, 12].map((step) => addMonths(day, step)),
  ]);
  const instants = INSTANTS.flatMap((text) => [
    JSON.stringify(parseInstant(text)),
    JSON.stringify(readAsOf(text)),
    formatInstant(parseInstant(text)?.epoch ?? 0, 480),
  ]);
  return [...days, ...instants].map(String);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write([new Intl.DateTimeFormat().resolvedOptions().timeZone, ...answers()].join('\n') + '\n');
}
