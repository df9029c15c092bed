/** Every date that a text can spell around the years that a date may have, and every day around a day. */
import { dayFrom } from './values.ts';

const FIRST_YEAR = 1898;
const LAST_YEAR = 2102;

/** Years 1898 to 2102, months 00 to 13, days 00 to 32: 94,710 texts, of which 73,414 are dates. */
export function everyDate(): readonly string[] {
  const texts: string[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) texts.push(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
    }
  }
  return texts;
}

/** The days from so many before a day to so many after it. */
export function daysAround(day: string, before: number, after: number): readonly string[] {
  return Array.from({ length: before + after + 1 }, (_, index) => dayFrom(day, index - before));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
